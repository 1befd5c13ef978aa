import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Checked } from '../core/check/checked.ts';
import type { CommandIo } from './command.ts';
import { prettyProblems, summaryLine, wantsColor } from './pretty-problems.ts';

/** Says what a check found, as `npm run check` does, before a build or a preview: each problem, then the figures. */
export function printProblems(checked: Checked, folder: string, io: CommandIo): void {
  const color = wantsColor(io.env, io.interactive);
  const read = new Map<string, readonly string[]>();
  const lines = (file: string): readonly string[] => {
    let known = read.get(file);
    if (!known) read.set(file, (known = linesOf(join(folder, file))));
    return known;
  };
  io.err(prettyProblems(checked.problems, { folder, cwd: process.cwd(), color, lines }));
  io.err(`${summaryLine(checked, color).trimEnd()}\n`);
}

/** A file that was refused, for its size for one, has no lines to show. */
function linesOf(path: string): readonly string[] {
  try {
    return readFileSync(path, 'utf8').split(/\r?\n/);
  } catch {
    return [];
  }
}
