import { readdir, readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { isEquivalent } from './equivalent.ts';
import type { Mutant } from './mutate.ts';
import { mutantsOf } from './mutate.ts';
import { firstFailure } from './trials.ts';
import type { Job } from './worker.ts';
import { runAll } from './pool.ts';

const HELP = `npm run bench:mutants [-- <part of a file's path> …] [--workers <number>]

Changes the rules of the check in one small way after another (a message without a word, a guard turned round, a place
one step off) and runs the examples of the rules against each: a change that none notices is a survivor. Prints the
survivors, and how many there were; fails where one is not known to change nothing (bench/mutants/equivalent.ts).
`;

const CHECK = 'src/core/check';
/** Rules that the parser, the proof or the waivers decide: nothing but documentation. */
const DOCUMENTED_ONLY = ['rules/format.ts', 'rules/proof.ts', 'rules/waiver.ts'];
/** What is changed beside the rules, and the rule whose examples and cases pin it. */
const BESIDE: Readonly<Record<string, string>> = {
  'near-duplicates.ts': 'near-duplicate',
  'personal-data.ts': 'personal-data',
  'suggest.ts': 'unknown-reference',
  'waivers.ts': 'waiver',
};

/** Characters of a change that are shown. */
const MAX_SHOWN = 200;

interface Found extends Mutant {
  readonly file: string;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { workers: { type: 'string', default: '2' }, help: { type: 'boolean' } },
});
if (values.help) process.stdout.write(HELP);
else process.exitCode = await run(positionals, Number(values.workers));

async function run(parts: readonly string[], workers: number): Promise<number> {
  const rules = (await readdir(join(CHECK, 'rules'))).map((name) => `rules/${name}`);
  const names = [...rules, ...Object.keys(BESIDE)].filter(
    (name) =>
      !DOCUMENTED_ONLY.includes(name) &&
      (parts.length === 0 || parts.some((part) => name.includes(part))),
  );
  const importers = await importersByUrl();
  const mutants: Found[] = [];
  for (const name of names) {
    const file = join(CHECK, name);
    const found = mutantsOf(await readFile(file, 'utf8'), file);
    mutants.push(...found.map((mutant) => ({ ...mutant, file })));
  }
  const jobs = mutants.map(({ file, source }, id): Job => {
    const url = pathToFileURL(file).href;
    const first = BESIDE[basename(file)] ?? basename(file, '.ts');
    return { id, url, source, importers: [...importersOf(url, importers)], first };
  });
  const unchanged = firstFailure(undefined);
  if (unchanged !== undefined) {
    process.stdout.write(`Without any change, this fails already: ${unchanged}.\n`);
    return 1;
  }
  const survivors = (await runAll(jobs, workers)).map((id) => mutants[id]!);
  const unknown = survivors.filter(({ file, change }) => !isEquivalent(file, change));
  for (const { file, line, change } of unknown)
    process.stdout.write(`${file}:${line}  ${change.slice(0, MAX_SHOWN)}\n`);
  process.stdout.write(
    `${mutants.length} mutants of ${names.length} files: ${mutants.length - survivors.length} killed, ` +
      `${survivors.length} survived, ${survivors.length - unknown.length} of them known to change nothing.\n`,
  );
  return unknown.length > 0 ? 1 : 0;
}

/** By the URL of a module, those that import it: all that the trials load and a mutant can reach. */
async function importersByUrl(): Promise<Map<string, string[]>> {
  const folders = [CHECK, join(CHECK, 'rules'), 'tests/core/check', 'bench/mutants'];
  const importers = new Map<string, string[]>();
  for (const folder of folders)
    for (const name of await readdir(folder)) {
      if (!name.endsWith('.ts') || name.endsWith('.test.ts')) continue;
      const url = pathToFileURL(join(folder, name)).href;
      const text = await readFile(join(folder, name), 'utf8');
      for (const [, specifier] of text.matchAll(/^import (?!type )[^;]*? from '(\.[^']+)';/gms)) {
        const target = new URL(specifier!, url).href;
        importers.set(target, [...(importers.get(target) ?? []), url]);
      }
    }
  return importers;
}

/** Everything that imports a module, directly or not. */
function importersOf(url: string, importers: ReadonlyMap<string, string[]>): Set<string> {
  const all = new Set<string>();
  const open = [url];
  for (let next = open.pop(); next !== undefined; next = open.pop())
    for (const importer of importers.get(next) ?? [])
      if (!all.has(importer)) {
        all.add(importer);
        open.push(importer);
      }
  return all;
}
