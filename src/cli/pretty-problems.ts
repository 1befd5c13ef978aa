import { relative, resolve } from 'node:path';
import { createColors } from 'picocolors';
import type { Checked } from '../core/check/checked.ts';
import type { Problem } from '../core/problem.ts';
import { codeFrame } from './code-frame.ts';
import { printable } from './plain-text.ts';

/** What the pretty form needs to know of its surroundings. */
export interface PrettyOptions {
  /** Absolute path of the content folder. */
  readonly folder: string;
  /** Where paths are printed from. */
  readonly cwd: string;
  readonly color: boolean;
  /** The lines of a file of the content folder, where it can be read. */
  readonly lines: (file: string) => readonly string[];
}

/** Colours are for people at a terminal who have not asked for none. */
export const wantsColor = (
  env: Readonly<Record<string, string | undefined>>,
  terminal: boolean,
): boolean => terminal && !env['NO_COLOR'] && env['TERM'] !== 'dumb';

/** Every problem with its place, a frame of the file, and the mend. */
export function prettyProblems(problems: readonly Problem[], options: PrettyOptions): string {
  return problems.map((problem) => `${prettyProblem(problem, options)}\n\n`).join('');
}

function prettyProblem(problem: Problem, { folder, cwd, color, lines }: PrettyOptions): string {
  const colors = createColors(color);
  const tint = { error: colors.red, warning: colors.yellow, notice: colors.cyan }[problem.severity];
  const path = openable(folder, cwd, problem.file);
  const frame = codeFrame(lines(problem.file), problem);
  const indent = ' '.repeat(frame[0] ? frame[0].indexOf('│') : 2);
  const message =
    problem.expected && !problem.message.includes(problem.expected)
      ? `${problem.message} Expected: ${problem.expected.replace(/[.!?]$/, '')}.`
      : problem.message;
  return [
    `${colors.bold(`${path}:${problem.line}:${problem.column}`)}  ${tint(problem.severity)}  ${problem.rule}`,
    ...frame.map((line, i) => (i === frame.length - 1 ? tint(line) : colors.dim(line))),
    `${indent}${printable(message)}`,
    ...(problem.fix ? [`  ${colors.bold('mend:')} ${printable(problem.fix)}`] : []),
  ].join('\n');
}

/** A path that the terminal can open from where the command was started. */
function openable(folder: string, cwd: string, file: string): string {
  const absolute = resolve(folder, file);
  const path = relative(cwd, absolute);
  return printable(path.startsWith('..') ? absolute : path);
}

/** `18 claims, 2 sources, 40 of 40 passages proven: no errors, 2 warnings` */
export function summaryLine({ summary }: Checked, color: boolean, shown?: number): string {
  const { claims, sources, passages, proven, errors, warnings } = summary;
  const colors = createColors(color);
  const tint = errors > 0 ? colors.red : warnings > 0 ? colors.yellow : colors.green;
  const verdict = `${count(errors, 'error') || 'no errors'}, ${count(warnings, 'warning') || 'no warnings'}`;
  const part =
    shown === undefined ? '' : ` (${count(shown, 'problem') || 'none'} in what was asked for)`;
  return `${count(claims, 'claim') || 'no claims'}, ${count(sources, 'source') || 'no sources'}, ${proven} of ${passages} passages proven: ${tint(verdict)}${part}\n`;
}

const count = (number: number, noun: string): string =>
  number === 0 ? '' : `${number.toLocaleString('en')} ${noun}${number === 1 ? '' : 's'}`;
