import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { CommandIo } from '../command.ts';
import { programOf, runProgram } from '../../io/run-program.ts';
import { add, none, readTally, step, tallyLine, type Tally } from '../../io/test-report.ts';

export const help = `npm test [-- <filter> …]

Runs everything that a change must pass: types, lint, unit and content tests, the build, and the
tests of the built site in a real browser. The last line counts them: “N passed, N failed”.

  <filter>   only the tests whose file name contains it; types and lint are left out
             (the tests of the built site look at dist/: npm run build)
`;

/** The tests are of this publication, at its own address, whatever is set where they run. */
const env = { ...process.env };
for (const name of ['SITE', 'BASE', 'VERBATIM_CONTENT', 'GITHUB_REPOSITORY']) delete env[name];

const cli = fileURLToPath(new URL('../main.ts', import.meta.url));

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const steps = positionals.length > 0 ? [() => vitest(positionals)] : everything;
  let tally: Tally = none;
  for (const next of steps) tally = add(tally, await next());
  io.out(`\n${tallyLine(tally)}\n`);
  return tally.failed === 0 ? 0 : 1;
}

const everything = [
  // First: it makes the types of `astro:content`, which the next step needs and a fresh clone has not.
  () => program('types of pages', 'astro', 'astro', ['check', '--minimumFailingSeverity', 'error']),
  () => program('types', 'typescript', 'tsc', ['--noEmit', '-p', '.']),
  () => program('lint', 'eslint', 'eslint', ['.']),
  () => vitest(['--project', 'unit']),
  () => command('build', cli, ['build']),
  () => vitest(['--project', 'site']),
];

const program = (
  title: string,
  packageName: string,
  name: string,
  args: readonly string[],
): Promise<Tally> => command(title, programOf(packageName, name), args);

async function command(title: string, file: string, args: readonly string[]): Promise<Tally> {
  process.stdout.write(`\n# ${title}\n`);
  return step((await runProgram(file, args, env)) === 0);
}

async function vitest(args: readonly string[]): Promise<Tally> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-test-'));
  try {
    const report = join(folder, 'report.json');
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
    const exitCode = await runProgram(programOf('vitest'), ['run', ...args, ...reporters], env);
    return await readTally(report, exitCode);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
