import { STARTERS } from './abbreviations.ts';
import { isSpaceless } from './tokens.ts';
import type { Written } from './written.ts';

interface Line {
  /** Its first token. */
  readonly at: number;
  /** UTF-16 offsets of its first and past its last character. */
  readonly from: number;
  readonly to: number;
}

const NEWLINE = /\r\n|[\n\r\u2028\u2029\u0085\v\f]/gu;
const BULLET = /^[\u2022\u25AA\u25E6\u2023\u25CF\u25A0\u25A1\u2043\u2219]$/u;
const DASH_BULLET = /^[-*+\u2013\u2014\u00B7]$/u;

/**
 * The tokens before which a sentence ends whatever stands there, because a line ends: after a blank line,
 * before an item of a list, around a heading marked with `#`, and where a line was broken on purpose.
 *
 * Texts are wrapped, so most line breaks part nothing. A line was broken on purpose where the first word
 * of the next would have fitted on it, by the longest line of the same paragraph. There a sentence ends
 * unless the line ends in a comma, a dash, a preposition or an article, or the next begins with a small
 * letter.
 */
export function lineBreaks(text: Written): ReadonlySet<number> {
  const breaks = new Set<number>();
  let block: Line[] = [];
  const close = (): void => {
    if (block.length > 1) readBlock(text, block, breaks);
    block = [];
  };
  for (const [start, end, newlines] of linesOf(text)) {
    if (newlines > 1) {
      breaks.add(start);
      close();
    }
    const [from, to] = [text.tokens.span(start)[0], text.tokens.span(end - 1)[1]];
    block.push({ at: start, from, to });
  }
  close();
  return breaks;
}

/** Each line with tokens in it: tokens [start, end), and how many line breaks stand before it. */
function* linesOf(
  text: Written,
): Generator<readonly [start: number, end: number, newlines: number]> {
  let start = 0;
  let newlines = 0;
  let next = 0;
  for (const { index } of text.tokens.raw.matchAll(NEWLINE)) {
    next = firstFrom(text, next, index);
    if (next === text.length) break;
    // Before the first token, or inside one: `12⏎500`.
    if (next === 0 || text.tokens.span(next - 1)[1] > index) continue;
    if (next > start) {
      yield [start, next, newlines];
      start = next;
      newlines = 0;
    }
    newlines++;
  }
  if (start < text.length) yield [start, text.length, newlines];
}

/** The first token, from token `low` on, that begins at an offset or after it; the number of tokens where none does. */
function firstFrom(text: Written, low: number, offset: number): number {
  let high = text.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (text.tokens.span(middle)[0] < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function readBlock(text: Written, block: readonly Line[], breaks: Set<number>): void {
  let width = 0;
  for (const { from, to } of block)
    if (/\s/u.test(text.tokens.raw.slice(from, to))) width = Math.max(width, to - from);
  for (let index = 1; index < block.length; index++) {
    const [line, next] = [block[index - 1] as Line, block[index] as Line];
    const meant = line.to - line.from + 1 + firstWord(text, next) <= width;
    const marked = text.glyph(line.at) === '#' || text.glyph(next.at) === '#';
    if (marked || beginsItem(text, line, next, meant) || (meant && endsByItself(text, next)))
      breaks.add(next.at);
  }
}

/** How many characters the first word of a line takes. */
function firstWord(text: Written, line: Line): number {
  if (isSpaceless(text.list[line.at] as string)) return 3;
  const found = /^\S+/u.exec(text.tokens.raw.slice(line.from, line.to));
  return found ? found[0].length : 0;
}

const LAST_MARK = /^[.!?:;\u3002\uFF01\uFF1F\u061F\u0964]$/u;

function beginsItem(text: Written, line: Line, { at }: Line, meant: boolean): boolean {
  const mark = text.glyph(at);
  if (at + 1 >= text.length) return false;
  if (BULLET.test(mark)) return true;
  const after = LAST_MARK.test(text.list[at - 1] ?? '');
  if (DASH_BULLET.test(mark) && !text.glued(at + 1))
    return after || text.caseAt(at + 1) === 'upper' || text.glyph(line.at) === mark;
  const label = /^(?:\p{Nd}{1,2}|\p{L}|[ivx]{1,4})$/u.test(mark);
  return (
    label &&
    /^[.)]$/.test(text.list[at + 1] ?? '') &&
    text.glued(at + 1) &&
    !text.glued(at + 2) &&
    (after || meant)
  );
}

/** Whether a line broken on purpose ends a sentence before the line `next`. */
function endsByItself(text: Written, { at }: Line): boolean {
  const last = text.list[at - 1] ?? '';
  // A full stop that does not end a sentence does not begin to at the end of a line.
  if (/^[.,;(\-\u3001\uFF0C\u060C]$/u.test(last)) return false;
  // No heading ends in a preposition or an article.
  if (STARTERS.has(last)) return false;
  if (last === ':' && text.opens(at)) return false;
  const cased = text.caseAt(text.lead(at));
  return cased !== 'lower' && cased !== 'none' && !text.closes(at);
}
