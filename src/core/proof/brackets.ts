import { tokensOf } from '../text/tokens.ts';
import { isElided, isLetterOrDigit, halfWords } from './characters.ts';
import { isWord } from '../text/tokens.ts';

/** What an editor may have meant by a bracket. */
export type Meaning = 'literal' | 'case' | 'insertion' | 'omission';

/** One pair of square brackets in a quote; offsets into its normal form. */
export interface Bracket {
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
  readonly inner: string;
  /** What it can mean, in the order in which that is tried. */
  readonly meanings: readonly Meaning[];
  /** Why it can be no edit, in words that follow `“[…]”`. */
  readonly misuse?: string;
}

export type Brackets =
  | { readonly ok: true; readonly list: readonly Bracket[] }
  | { readonly ok: false; readonly message: string };

export const MAX_BRACKETS = 8;
const MAX_INSERTED_WORDS = 8;

/** The brackets of a quote in normal form, left to right. */
export function readBrackets(quote: string): Brackets {
  const list: Bracket[] = [];
  if (!/[[\]]/u.test(quote)) return { ok: true, list };
  let open = -1;
  for (let at = 0; at < quote.length; at++) {
    if (quote[at] === '[') {
      if (open >= 0) return { ok: false, message: 'A bracket stands inside another' };
      open = at;
    } else if (quote[at] === ']') {
      if (open < 0) return { ok: false, message: 'A bracket is closed that was never opened' };
      list.push(readBracket(quote, open, at + 1));
      open = -1;
    }
  }
  if (open >= 0) return { ok: false, message: 'A bracket is opened and never closed' };
  return { ok: true, list };
}

/** `...`, with or without spaces: an omission, as `…` is folded to it. */
const OMISSION = /^ ?\.\.\. ?$/;
const LETTER = /^\p{L}$/u;

function readBracket(quote: string, start: number, end: number): Bracket {
  const inner = quote.slice(start + 1, end - 1);
  const before = lastCharacter(quote.slice(0, start));
  const after = firstCharacter(quote.slice(end));
  const touches = isLetterOrDigit(before) || isLetterOrDigit(after);
  const meanings: Meaning[] = ['literal'];
  const bracket = { start, end, inner, meanings };
  if (OMISSION.test(inner)) {
    if (touches)
      return {
        ...bracket,
        misuse: 'touches a letter or digit: an omission leaves whole words on both sides',
      };
    meanings.push('omission');
    return bracket;
  }
  if (
    LETTER.test(inner) &&
    !isLetterOrDigit(before) &&
    before !== '-' &&
    otherCase(inner) !== undefined
  ) {
    meanings.push('case');
  }
  if (touches) {
    if (meanings.includes('case')) return bracket;
    return {
      ...bracket,
      misuse: 'touches a letter or digit: an insertion stands between whole words',
    };
  }
  const misuse = misusedInsertion(inner);
  if (misuse) return { ...bracket, misuse };
  meanings.push('insertion');
  return bracket;
}

function misusedInsertion(inner: string): string | undefined {
  const tokens = tokensOf(inner.trim());
  if (!tokens.some((token) => isWord(token) || halfWords([token]) > 0)) {
    return 'holds no words: only words may be inserted';
  }
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(inner.replace(/[\u200C\u200D]/gu, ''))) {
    return 'holds a character that cannot be seen';
  }
  if (halfWords(tokens) > 2 * MAX_INSERTED_WORDS) {
    return `holds more than ${MAX_INSERTED_WORDS} words: say so in the analysis instead`;
  }
  return undefined;
}

/** How many words a bracket inserts, in halves: `[sic]` inserts none. */
export function insertedHalfWords(inner: string): number {
  if (inner.trim().toLowerCase() === 'sic') return 0;
  const tokens = tokensOf(inner.trim());
  return halfWords(tokens) + 2 * tokens.filter(isElided).length;
}

/** The same letter in its other case, where that is one code point for one, no matter the locale. */
export function otherCase(letter: string): string | undefined {
  for (const other of [letter.toLowerCase(), letter.toUpperCase()]) {
    if (other !== letter && [...other].length === 1 && other.normalize('NFC') === other)
      return other;
  }
  return undefined;
}

function lastCharacter(text: string): string | undefined {
  return [...text.slice(-2)].at(-1);
}

function firstCharacter(text: string): string | undefined {
  return text === '' ? undefined : String.fromCodePoint(text.codePointAt(0) as number);
}

/** Where brackets stand in a value as it was written: [start, end) of each. */
export function rawBrackets(quote: string): (readonly [number, number])[] {
  return [...quote.matchAll(/\[[^[\]]*\]/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}
