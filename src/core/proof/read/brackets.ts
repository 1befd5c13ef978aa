import { isWord, tokensOf } from '../../text/tokens.ts';
import { halfWords, isElided, isLetterOrDigit } from '../characters.ts';

/** What an editor may have meant by a bracket. */
export type Meaning = 'literal' | 'case' | 'insertion' | 'omission';

/** Why a bracket can be no edit, in words that follow `“[…]”`, and what to do about it. */
export interface Misuse {
  readonly why: string;
  readonly fix: string;
}

/** One pair of square brackets in a quote; offsets into its normal form. */
export interface Bracket {
  readonly start: number;
  /** After the closing bracket. */
  readonly end: number;
  readonly inner: string;
  /** What it can mean, in the order in which that is tried. */
  readonly meanings: readonly Meaning[];
  /** Why it can be no edit. */
  readonly misuse?: Misuse;
}

export type Brackets =
  | { readonly ok: true; readonly list: readonly Bracket[] }
  | { readonly ok: false; readonly message: string; readonly fix: string };

export const MAX_BRACKETS = 8;
const MAX_INSERTED_WORDS = 8;

/** The brackets of a quote in normal form, left to right. */
export function readBrackets(quote: string): Brackets {
  const list: Bracket[] = [];
  if (!/[[\]]/u.test(quote)) return { ok: true, list };
  let open = -1;
  for (let at = 0; at < quote.length; at++) {
    if (quote[at] === '[') {
      if (open >= 0) return unbalanced('A bracket stands inside another.');
      open = at;
    } else if (quote[at] === ']') {
      if (open < 0) return unbalanced('A bracket is closed that was never opened.');
      list.push(readBracket(quote, open, at + 1));
      open = -1;
    }
  }
  if (open >= 0) return unbalanced('A bracket is opened and never closed.');
  return { ok: true, list };
}

function unbalanced(message: string): Brackets {
  return { ok: false, message, fix: 'Close each bracket before the next.' };
}

/** `...`, with or without spaces: an omission, as `…` is folded to it. */
const OMISSION = /^ ?\.\.\. ?$/;
const LETTER = /^\p{L}$/u;

function readBracket(quote: string, start: number, end: number): Bracket {
  const inner = quote.slice(start + 1, end - 1);
  const before = lastCharacter(quote.slice(0, start));
  const after = firstCharacter(quote.slice(end));
  const touches = isLetterOrDigit(before) || isLetterOrDigit(after);
  const bracket = { start, end, inner };
  if (OMISSION.test(inner)) {
    return touches
      ? { ...bracket, meanings: ['literal'], misuse: OMISSION_TOUCHES }
      : { ...bracket, meanings: ['literal', 'omission'] };
  }
  const meanings: Meaning[] = ['literal'];
  const beginsWord = !isLetterOrDigit(before) && before !== '-';
  if (LETTER.test(inner) && beginsWord && otherCase(inner) !== undefined) meanings.push('case');
  const misuse = touches ? INSERTION_TOUCHES : misusedInsertion(inner);
  if (!misuse) return { ...bracket, meanings: [...meanings, 'insertion'] };
  // A letter whose case is changed touches its own word.
  return touches && meanings.includes('case')
    ? { ...bracket, meanings }
    : { ...bracket, meanings, misuse };
}

const OMISSION_TOUCHES: Misuse = {
  why: 'touches a letter or digit: an omission leaves whole words on both sides',
  fix: 'Put spaces around […], between whole words.',
};
const INSERTION_TOUCHES: Misuse = {
  why: 'touches a letter or digit: an insertion stands between whole words',
  fix: 'Put spaces around the bracket, between whole words.',
};

function misusedInsertion(inner: string): Misuse | undefined {
  const tokens = tokensOf(inner.trim());
  if (!tokens.some((token) => isWord(token) || halfWords([token]) > 0)) {
    return {
      why: 'holds no words: only words may be inserted',
      fix: 'Insert words, or remove the bracket.',
    };
  }
  if (/[\p{Cc}\p{Cf}\p{Co}\p{Cn}]/u.test(inner.replace(/[\u200C\u200D]/gu, ''))) {
    return { why: 'holds a character that cannot be seen', fix: 'Type these words again.' };
  }
  if (halfWords(tokens) > 2 * MAX_INSERTED_WORDS) {
    return {
      why: `holds more than ${MAX_INSERTED_WORDS} words`,
      fix: 'Say it in the analysis instead.',
    };
  }
  return undefined;
}

/** How much a bracket inserts, in half-words, elided pieces included: `[sic]` inserts nothing. */
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
