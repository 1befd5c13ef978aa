import { normalise } from '../text/normalise.ts';
import { isSpaceless, isWord } from '../text/tokens.ts';

const FIGURE_START = /^[-+]?\.?\p{N}/u;
const FIGURE_END = /\p{N}$/u;
const LETTER_OR_DIGIT = /[\p{L}\p{N}\p{M}]/u;

export function startsAsFigure(token: string): boolean {
  return FIGURE_START.test(token);
}

export function endsAsFigure(token: string): boolean {
  return FIGURE_END.test(token);
}

/** A letter, a digit or a mark on one: what an edit may not touch. */
export function isLetterOrDigit(character: string | undefined): boolean {
  return character !== undefined && LETTER_OR_DIGIT.test(character);
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

/** How much is said: 2 for each word, 1 for each character of a script without spaces; elided pieces do not count. */
export function halfWords(tokens: readonly string[]): number {
  let sum = 0;
  for (const token of tokens) {
    if (isSpaceless(token)) sum += 1;
    else if (isWord(token) && !isElided(token)) sum += 2;
  }
  return sum;
}

/** `weight` in words, for readers. */
export function wordCount(tokens: readonly string[]): number {
  return Math.ceil(halfWords(tokens) / 2);
}
