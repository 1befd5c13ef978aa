import type { Range } from '../core/problem.ts';
import { columnsOf, printable, withoutTabs } from './plain-text.ts';

/** Characters of a line that are shown; a longer one is cut on both sides of what is pointed at. */
const MAX_WIDTH = 100;
const GUTTER = ' │ ';

/**
 * The line that a problem points at, the one before it, and a rule under what is meant:
 * `  13 │   stance: contradicts`. Empty where the file has no such line.
 */
export function codeFrame(lines: readonly string[], range: Range): string[] {
  const line = lines[range.line - 1];
  if (line === undefined || line.trim() === '') return [];
  const width = Math.max(4, String(range.line).length + 2);
  const gutter = (number: number): string => String(number).padStart(width) + GUTTER;
  const before = lines[range.line - 2];

  const start = Math.min(range.column - 1, line.length);
  const end = range.endLine > range.line ? line.length : Math.min(range.endColumn - 1, line.length);
  const cut = visiblePart(line, start, end);
  const shown = printable(line.slice(cut.from, cut.to));
  const lead = (cut.from > 0 ? '…' : '') + printable(line.slice(cut.from, start));
  const marked = printable(line.slice(start, Math.min(end, cut.to)));
  return [
    ...(before?.trim()
      ? [gutter(range.line - 1) + withoutTabs(printable(before.slice(0, MAX_WIDTH)))]
      : []),
    gutter(range.line) +
      withoutTabs((cut.from > 0 ? '…' : '') + shown + (cut.to < line.length ? '…' : '')),
    ' '.repeat(width) +
      GUTTER +
      ' '.repeat(columnsOf(lead)) +
      '─'.repeat(Math.max(1, columnsOf(marked))),
  ];
}

/** The part of a long line around [start, end), never splitting a surrogate pair. */
function visiblePart(line: string, start: number, end: number): { from: number; to: number } {
  if (line.length <= MAX_WIDTH) return { from: 0, to: line.length };
  const from = start < MAX_WIDTH * 0.6 ? 0 : start - Math.floor(MAX_WIDTH * 0.3);
  const to = Math.min(line.length, Math.max(from + MAX_WIDTH, Math.min(end, start + MAX_WIDTH)));
  const whole = (at: number): number => (/[\uDC00-\uDFFF]/.test(line[at] ?? '') ? at - 1 : at);
  return { from: Math.max(0, whole(from)), to: whole(to) };
}
