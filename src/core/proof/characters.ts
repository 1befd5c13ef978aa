/** Kinds of characters and tokens that several rules ask for, and how much a run of tokens says. */
import { normalise } from '../text/normalise.ts';
import { isSpaceless, isWord } from '../text/tokens.ts';

const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

/** A letter, a digit or a mark on one: what an edit may not touch. */
export function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && LETTER_OR_DIGIT.test(character);
}

/** A word, a figure, or a character of a script without spaces; not punctuation. */
export function isWordy(token: string): boolean {
  return isWord(token) || isSpaceless(token);
}

/** A piece of a word that an apostrophe ends: `l'`. */
export function isElided(token: string): boolean {
  return token.length > 1 && token.endsWith("'") && isWord(token);
}

/** Marks that stand around words without parting them: quotes, brackets, emphasis, joiners. */
export function isTransparent(token: string): boolean {
  return /^["'()[\]{}*_\u200C\u200D]$/u.test(token);
}

/** Nothing but characters that normalisation deletes stands between two tokens. */
export function isGlued(between: string): boolean {
  if (between === '') return true;
  const normal = normalise(`x${between}y`);
  return normal.ok && normal.text === 'xy';
}

/**
 * How much is said, in half-words: 2 for each word, 1 for each character of a script without spaces, whose words have
 * about two. Elided pieces (`l'`) do not count.
 */
export function halfWords(tokens: readonly string[]): number {
  let sum = 0;
  for (const token of tokens) {
    if (isSpaceless(token)) sum += 1;
    else if (isWord(token) && !isElided(token)) sum += 2;
  }
  return sum;
}

/** The same in words, for readers. */
export function wordCount(tokens: readonly string[]): number {
  return Math.ceil(halfWords(tokens) / 2);
}

/** Tokens as a message may show them, where the text that they come from is not at hand. */
export function wordsOf(tokens: readonly string[]): string {
  let words = '';
  for (const [at, token] of tokens.entries()) {
    const previous = tokens[at - 1];
    const tight =
      previous === undefined || isElided(previous) || (isSpaceless(previous) && isSpaceless(token));
    words += tight ? token : ` ${token}`;
  }
  return words;
}
