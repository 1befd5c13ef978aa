import type { Range } from '../problem.ts';

/** Turns offsets of a text (UTF-16) into lines and columns, both from 1; a column counts UTF-16 code units. */
export interface LineIndex {
  range(start: number, end: number): Range;
  /** From `start` to the end of its line. */
  restOfLine(start: number): Range;
}

/** Index of the lines of `text`. CRLF and a lone CR end a line as LF does. */
export function lineIndex(text: string): LineIndex {
  const starts = [0];
  for (const match of text.matchAll(/\r\n?|\n/g)) starts.push(match.index + match[0].length);

  const lineAt = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  const range = (start: number, end: number): Range => {
    const from = Math.max(0, Math.min(start, text.length));
    const to = Math.max(from, Math.min(end, text.length));
    const line = lineAt(from);
    const endLine = lineAt(to);
    return {
      line: line + 1,
      column: from - (starts[line] ?? 0) + 1,
      endLine: endLine + 1,
      endColumn: to - (starts[endLine] ?? 0) + 1,
    };
  };

  const restOfLine = (start: number): Range => {
    const next = text.slice(start).search(/[\r\n]/);
    return range(start, next === -1 ? text.length : start + next);
  };

  return { range, restOfLine };
}
