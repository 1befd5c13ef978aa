/**
 * Bounds that hold before any Markdown parser runs. CommonMark parsers take time that grows with the square of a
 * block's open marks, and stack that grows with its nesting: 17 KB of `*a **a` is seconds, 6 KB of `> ` a crash.
 */
import type { TextFault } from '../../problem.ts';
import { Nesting } from './nesting.ts';

const MAX_BLOCK_BYTES = 4096;
export const MAX_NESTING = 8;
/** Runs of `*`, `_`, `[`, `<` and their like: an ordinary block has a few dozen. */
const MAX_MARKS_PER_BLOCK = 400;
const MAX_MARKS = 3000;
const MAX_LINES = 1000;

/** The first thing in `markdown` that is too much to parse, or undefined. One linear pass. */
export function beyondLimits(markdown: string): TextFault | undefined {
  const nesting = new Nesting(MAX_NESTING);
  /** The block between two empty lines: where it starts, and what it holds so far. */
  let block = { start: 0, bytes: 0, marks: 0 };
  let marks = 0;
  let start = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const end = start + line.length;
    if (index === MAX_LINES) return tooManyLines(start, end);
    const depth = nesting.depthOf(line);
    if (depth > MAX_NESTING) return tooDeep(depth, start, end);
    if (line.trim() === '') {
      block = { start: end + 1, bytes: 0, marks: 0 };
    } else {
      const found = line.match(/\*+|_+|~+|`+|[[\]<!&|\\]/g)?.length ?? 0;
      block.bytes += utf8Length(line) + 1;
      block.marks += found;
      marks += found;
    }
    if (block.bytes > MAX_BLOCK_BYTES) return blockTooLong(block.start);
    if (block.marks > MAX_MARKS_PER_BLOCK) return tooManyMarks(block.start, block.start);
    if (marks > MAX_MARKS) return tooManyMarks(start, end);
    start = end + 1;
  }
  return undefined;
}

const tooManyLines = (start: number, end: number): TextFault => ({
  rule: 'size',
  message: `This text has over ${MAX_LINES} lines.`,
  start,
  end,
  expected: `at most ${MAX_LINES} lines`,
  fix: 'Shorten it, or let a paragraph stand on one line.',
});

const tooDeep = (depth: number, start: number, end: number): TextFault => ({
  rule: 'size',
  message: `Quotes and lists are nested ${depth} deep here.`,
  start,
  end,
  expected: `at most ${MAX_NESTING}`,
  fix: 'Flatten the list or the quote.',
});

const blockTooLong = (start: number): TextFault => ({
  rule: 'size',
  message: `This block of text is over ${MAX_BLOCK_BYTES} bytes long.`,
  start,
  end: start,
  expected: `at most ${MAX_BLOCK_BYTES} bytes between two empty lines`,
  fix: 'Break it into paragraphs with empty lines between.',
});

const tooManyMarks = (start: number, end: number): TextFault => ({
  rule: 'size',
  message: 'There is too much Markdown markup here to be read safely.',
  start,
  end,
  expected: `at most ${MAX_MARKS_PER_BLOCK} marks (such as *, _, [ and <) in a block, ${MAX_MARKS} in all`,
  fix: 'Use less markup, or break the block up.',
});

function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
