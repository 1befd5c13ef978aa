import { stat } from 'node:fs/promises';
import { relative, resolve, sep } from 'node:path';
import { parseArgs } from 'node:util';
import type { Checked } from '../../core/check/checked.ts';
import { checkContent } from '../../core/check/check-content.ts';
import { rulesDocument } from '../../core/check/rules-document.ts';
import type { Problem } from '../../core/problem.ts';
import type { ContentFile } from '../../core/content/content.ts';
import { contentFolder, readContent } from '../../io/content-folder.ts';
import { GitRefused, readContentAt } from '../../io/git.ts';
import { readSnapshots } from '../../io/snapshots.ts';
import { whileSaying, WrongUse, type CommandIo } from '../command.ts';
import { explainFile } from '../explain-file.ts';
import { githubProblems, jsonProblems } from '../machine-problems.ts';
import { prettyProblems, summaryLine, wantsColor } from '../pretty-problems.ts';

export const help = `npm run check [-- [paths] [options]]

Checks the content: its form, its links, every quote against its source, and the editorial rules.

  paths                 report only what is in these files or folders (all of the content is checked)
  --format <form>       pretty (default), json, or github (annotations in GitHub Actions)
  --snapshots <folder>  check sealed sources against their texts too: <folder>/<source id>.txt
  --base <git ref>      check the rules about change too: what was there at this commit
  --explain <file>      show each passage of this claim in its context, where the text is at hand
  --rules               print what each rule demands, with examples

Exit codes: 0 fine (warnings and notices included), 1 errors in the content, 2 wrong use, 3 a fault of the program.
`;

const FORMATS = ['pretty', 'json', 'github'] as const;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      format: { type: 'string', default: 'pretty' },
      snapshots: { type: 'string' },
      base: { type: 'string' },
      explain: { type: 'string' },
      rules: { type: 'boolean' },
    },
  });
  if (values.rules) {
    io.out(rulesDocument());
    return 0;
  }
  const format = FORMATS.find((known) => known === values.format);
  if (!format)
    throw new WrongUse(`There is no format “${values.format}”: expected ${FORMATS.join(', ')}.`);

  const folder = contentFolder(io.env);
  const files = await readContent(folder);
  const isAsked = filterOf(positionals, folder, files);
  const snapshots =
    values.snapshots === undefined ? undefined : await snapshotsIn(values.snapshots, files);
  const base = values.base === undefined ? undefined : await baseOf(folder, values.base);
  const checked = await whileSaying(`Checking ${files.length} files …`, io, () =>
    checkContent(files, {
      today: new Date().toISOString().slice(0, 10),
      snapshots,
      base,
    }),
  );

  const problems = checked.problems.filter(({ file }) => isAsked(file));
  if (values.explain !== undefined) {
    const file = pathInContent(values.explain, folder, files);
    io.out(explainFile(file, checked, snapshots ?? new Map()));
  }
  report(io, format, { checked, problems, folder, files, filtered: positionals.length > 0 });
  return problems.some(({ severity }) => severity === 'error') ? 1 : 0;
}

interface Report {
  readonly checked: Checked;
  readonly problems: readonly Problem[];
  readonly folder: string;
  readonly files: readonly ContentFile[];
  readonly filtered: boolean;
}

function report(io: CommandIo, format: (typeof FORMATS)[number], result: Report): void {
  const { checked, problems, folder, files, filtered } = result;
  if (format === 'json') return io.out(jsonProblems(problems, checked.summary));
  if (format === 'github') {
    io.out(githubProblems(problems, relative(process.cwd(), folder).split(sep).join('/')));
    return io.out(summaryLine(checked, false));
  }
  const color = wantsColor(io.env, process.stdout.isTTY === true);
  const lines = linesOf(files);
  io.out(prettyProblems(problems, { folder, cwd: process.cwd(), color, lines }));
  io.out(summaryLine(checked, color, filtered ? problems.length : undefined));
}

/** The lines of a file, each file split once, when it is first asked for. */
function linesOf(files: readonly ContentFile[]): (path: string) => readonly string[] {
  const byPath = new Map(files.map((file) => [file.path, file]));
  const split = new Map<string, readonly string[]>();
  return (path) => {
    const file = byPath.get(path);
    const lines =
      split.get(path) ??
      (file && 'bytes' in file ? new TextDecoder().decode(file.bytes).split(/\r\n?|\n/) : []);
    split.set(path, lines);
    return lines;
  };
}

async function baseOf(folder: string, ref: string): Promise<ContentFile[]> {
  try {
    return await readContentAt(folder, ref);
  } catch (error) {
    if (error instanceof GitRefused) throw new WrongUse(`--base ${ref}: ${error.message}`);
    throw error;
  }
}

async function snapshotsIn(
  folder: string,
  files: readonly ContentFile[],
): Promise<ReadonlyMap<string, string>> {
  const info = await stat(folder).catch(() => undefined);
  if (!info?.isDirectory())
    throw new WrongUse(
      `--snapshots ${folder}: there is no such folder; expected one with <source id>.txt files.`,
    );
  return readSnapshots(folder, sourceIds(files));
}

const sourceIds = (files: readonly ContentFile[]): string[] =>
  files.flatMap(({ path }) => /^sources\/([^/.]+)\.md$/.exec(path)?.[1] ?? []);

/** Which files are asked for: all, or those at or under one of the paths. */
function filterOf(
  paths: readonly string[],
  folder: string,
  files: readonly ContentFile[],
): (file: string) => boolean {
  if (paths.length === 0) return () => true;
  const wanted = paths.map((path) => pathInContent(path, folder, files));
  return (file) =>
    wanted.some((path) => path === '' || file === path || file.startsWith(`${path}/`));
}

/** A path as the shell gives it, or relative to the content folder, as a path of the content. */
function pathInContent(given: string, folder: string, files: readonly ContentFile[]): string {
  const fromHere = relative(folder, resolve(given)).split(sep).join('/');
  const fromFolder = given
    .split(sep)
    .join('/')
    .replace(/^\.\/|\/+$/g, '');
  const stands = (path: string): boolean =>
    path === '' || files.some((file) => file.path === path || file.path.startsWith(`${path}/`));
  const found = [fromHere, fromFolder].find(stands);
  if (found === undefined)
    throw new WrongUse(`There is no “${given}” in the content folder, ${folder}.`);
  return found;
}
