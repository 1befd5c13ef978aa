/**
 * Bounds that hold before any Markdown parser runs. CommonMark parsers take time that grows with the square of a
 * block's open marks, and stack that grows with its nesting: 17 KB of `*a **a` is seconds, 6 KB of `> ` a crash.
 */
const MAX_BLOCK_BYTES = 4096;
export const MAX_NESTING = 8;
/** Runs of `*`, `_`, `[`, `<` and their like: an ordinary block has a few dozen. */
const MAX_MARKS_PER_BLOCK = 400;
const MAX_MARKS = 3000;
const MAX_LINES = 1000;

export interface ProseFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly expected: string;
  readonly fix: string;
}

/** The first thing in `markdown` that is too much to parse, or undefined. One linear pass. */
export function beyondLimits(markdown: string): ProseFault | undefined {
  let blockStart = 0;
  let blockBytes = 0;
  let blockMarks = 0;
  let marks = 0;
  let lists: number[] = [];
  let offset = 0;
  for (const [index, line] of markdown.split('\n').entries()) {
    const end = offset + line.length;
    if (index === MAX_LINES) {
      return {
        message: `This text has over ${MAX_LINES} lines.`,
        start: offset,
        end,
        expected: `at most ${MAX_LINES} lines`,
        fix: 'Shorten it, or let a paragraph stand on one line.',
      };
    }
    if (line.trim() === '') {
      blockBytes = 0;
      blockMarks = 0;
      blockStart = end + 1;
    } else {
      blockBytes += utf8Length(line) + 1;
      const found = line.match(/\*+|_+|~+|`+|[[\]<!&|\\]/g)?.length ?? 0;
      blockMarks += found;
      marks += found;
      const nesting = nestingOf(line, lists);
      lists = nesting.lists;
      if (nesting.depth > MAX_NESTING) {
        return {
          message: `Quotes and lists are nested ${nesting.depth} deep here.`,
          start: offset,
          end,
          expected: `at most ${MAX_NESTING}`,
          fix: 'Flatten the list or the quote.',
        };
      }
    }
    if (blockBytes > MAX_BLOCK_BYTES) {
      return {
        message: `This block of text is over ${MAX_BLOCK_BYTES} bytes long.`,
        start: blockStart,
        end: blockStart,
        expected: `at most ${MAX_BLOCK_BYTES} bytes between two empty lines`,
        fix: 'Break it into paragraphs with empty lines between.',
      };
    }
    if (blockMarks > MAX_MARKS_PER_BLOCK || marks > MAX_MARKS) {
      return {
        message: 'There is too much Markdown markup here to be read safely.',
        start: blockMarks > MAX_MARKS_PER_BLOCK ? blockStart : offset,
        end: blockMarks > MAX_MARKS_PER_BLOCK ? blockStart : end,
        expected: `at most ${MAX_MARKS_PER_BLOCK} marks (such as *, _, [ and <) in a block, ${MAX_MARKS} in all`,
        fix: 'Use less markup, or break the block up.',
      };
    }
    offset = end + 1;
  }
  return undefined;
}

/** How deep the quotes and lists go that a line opens; `lists` holds the columns at which open lists have their text. */
function nestingOf(line: string, lists: readonly number[]): { depth: number; lists: number[] } {
  if (/^[ \t]*([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(line)) return { depth: 0, lists: [...lists] };
  let open = [...lists];
  let quotes = 0;
  let depth = 0;
  let column = 0;
  let rest = line;
  while (depth <= MAX_NESTING) {
    const indent = /^[ \t]*/.exec(rest)?.[0] ?? '';
    column += indent.replace(/\t/g, '    ').length;
    rest = rest.slice(indent.length);
    const marker = /^(?:>|[-*+](?=[ \t]|$)|\d{1,9}[.)](?=[ \t]|$))/.exec(rest)?.[0];
    if (marker === undefined) break;
    if (marker === '>') {
      quotes += 1;
    } else {
      open = open.filter((at) => at <= column);
      open.push(column + marker.length + 1);
    }
    depth = quotes + open.length;
    column += marker.length;
    rest = rest.slice(marker.length);
  }
  return { depth, lists: open };
}

function utf8Length(text: string): number {
  let length = 0;
  for (const char of text) {
    const code = char.codePointAt(0) ?? 0;
    length += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
  }
  return length;
}
