import { searchLanguage } from './language.ts';
import { searchWords, type SearchWord } from './words.ts';

/** A query, taken apart. */
export interface ParsedQuery {
  /** Words that a claim should have, each once, in order. */
  readonly words: readonly SearchWord[];
  /** Every word that was typed, those that hold a question together among them. */
  readonly all: readonly SearchWord[];
  /** Phrases in quotation marks, which a claim must have. */
  readonly phrases: readonly (readonly SearchWord[])[];
}

/** Takes a query apart; quotation marks of any kind make a phrase of two words or more. */
export function parseQuery(query: string, lang: string): ParsedQuery {
  const { isPassedOver } = searchLanguage(lang);
  const all = searchWords(query, lang);
  const phrases: SearchWord[][] = [];
  for (const { 0: quoted, index } of query.matchAll(/["“”„«][^"“”„«»]*(?:["“”»]|$)/gu)) {
    const within = all.filter(({ start, end }) => start >= index && end <= index + quoted.length);
    if (within.length > 1) phrases.push(within);
  }
  const words = all.filter(
    ({ word, stem }, i) =>
      !isPassedOver(word) && all.findIndex((other) => other.stem === stem) === i,
  );
  return { words, all, phrases };
}
