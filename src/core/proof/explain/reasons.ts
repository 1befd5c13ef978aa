import { wordsOf } from '../characters.ts';
import type { CompiledList } from '../languages/word-lists.ts';
import { negationsIn } from '../negation.ts';
import { isNumber, mayBeNumber } from '../number.ts';
import { looksLike, nameOf, scriptOf } from './confusables.ts';

/** Why a quote is not in its source, by name. */
export type Reason =
  | 'number'
  | 'negation'
  | 'word-changed'
  | 'word-added'
  | 'word-dropped'
  | 'punctuation'
  | 'order'
  | 'accents'
  | 'case'
  | 'stray-space'
  | 'line-end-hyphen'
  | 'look-alike'
  | 'hidden-character'
  | 'elision'
  | 'inside-word'
  | 'bare-ellipsis'
  | 'other-source'
  | 'segments-reversed'
  | 'translation'
  | 'unlike';

export interface NamedReason {
  readonly reason: Reason;
  /** A clause that follows “The source says … here (word 5 of x): ”. */
  readonly says: string;
}

/** Tokens [start, end) of a list. */
export interface ComparedRun {
  readonly tokens: readonly string[];
  readonly start: number;
  readonly end: number;
}

/** A run that differs: `typed` is the quote's side, `there` the source's. */
interface Differing {
  readonly typed: readonly string[];
  readonly there: readonly string[];
  /** The same without spaces between the tokens. */
  readonly typedText: string;
  readonly thereText: string;
  /** Negations of either side, in words; those that begin just before the run included. */
  readonly typedNegations: readonly string[];
  readonly thereNegations: readonly string[];
  readonly list: CompiledList;
}

type ReasonCheck = (run: Differing) => NamedReason | undefined;

/** Tried in this order: the most telling reason first. */
const REASON_CHECKS: readonly ReasonCheck[] = [
  letters,
  spacesOrHyphens,
  order,
  negationMissing,
  negationAdded,
  number,
  punctuation,
];

/** Names the reason of a run that differs: `typed` in the quote, `there` in the source; either may be empty. */
export function reasonOf(typed: ComparedRun, there: ComparedRun, list: CompiledList): NamedReason {
  const [typedTokens, thereTokens] = [tokensOfRun(typed), tokensOfRun(there)];
  const run: Differing = {
    typed: typedTokens,
    there: thereTokens,
    typedText: typedTokens.join(''),
    thereText: thereTokens.join(''),
    typedNegations: negationsOf(typed, list),
    thereNegations: negationsOf(there, list),
    list,
  };
  for (const check of REASON_CHECKS) {
    const reason = check(run);
    if (reason) return reason;
  }
  return words(run);
}

const tokensOfRun = ({ tokens, start, end }: ComparedRun): readonly string[] =>
  tokens.slice(start, end);

function negationsOf({ tokens, start, end }: ComparedRun, list: CompiledList): string[] {
  const tokenAt = (position: number): string => tokens[position] ?? '';
  return negationsIn(tokenAt, start, end, list, 0).map((negation) =>
    wordsOf(tokens.slice(negation.start, negation.end)),
  );
}

/** Words that are the same but for case, accents or letters that only look alike. */
function letters({ typedText, thereText }: Differing): NamedReason | undefined {
  if (typedText === '' || thereText === '' || typedText === thereText) return undefined;
  const [typedLow, thereLow] = [typedText.toLowerCase(), thereText.toLowerCase()];
  if (typedLow === thereLow) return { reason: 'case', says: 'capitals differ' };
  if (withoutMarks(typedText) === withoutMarks(thereText))
    return { reason: 'accents', says: 'accents differ' };
  if (looksLike(typedText) === looksLike(thereText)) {
    const its = [...thereText];
    const odd = new Set([...typedText].filter((letter, at) => letter !== its[at]));
    const named = [...odd].slice(0, 3).map(nameOf).join(', ');
    return {
      reason: 'look-alike',
      says: `a letter only looks alike: ${named} in a ${scriptOf(thereText)} word`,
    };
  }
  if (withoutMarks(typedLow) === withoutMarks(thereLow))
    return { reason: 'accents', says: 'accents and capitals differ' };
  return undefined;
}

const withoutMarks = (text: string): string =>
  text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');

/** The same letters with other spaces or hyphens between them. A hyphen in a figure is a sign, and counts. */
function spacesOrHyphens({ typedText, thereText }: Differing): NamedReason | undefined {
  if (typedText === '' || thereText === '') return undefined;
  const bare = (text: string): string => text.replaceAll(/[-\u00AD]/gu, '');
  if (typedText !== thereText && (bare(typedText) !== bare(thereText) || /\p{N}/u.test(typedText)))
    return undefined;
  if (typedText.includes('-') && !thereText.includes('-'))
    return {
      reason: 'line-end-hyphen',
      says: 'a hyphen from the end of a line was left in the word',
    };
  const what = typedText === thereText ? 'space' : 'hyphen';
  return { reason: 'stray-space', says: `a ${what} was put in or left out` };
}

function order({ typed, there }: Differing): NamedReason | undefined {
  return sameWords(typed, there)
    ? { reason: 'order', says: 'the words stand in another order' }
    : undefined;
}

function negationMissing({ typedNegations, thereNegations }: Differing): NamedReason | undefined {
  const missing = firstMissing(thereNegations, typedNegations);
  if (missing === undefined) return undefined;
  return { reason: 'negation', says: `a negation is missing, “${missing}”` };
}

function negationAdded({ typedNegations, thereNegations }: Differing): NamedReason | undefined {
  const added = firstMissing(typedNegations, thereNegations);
  if (added === undefined) return undefined;
  return { reason: 'negation', says: `the quote adds a negation, “${added}”` };
}

/** The first that the others lack, whatever its case. */
function firstMissing(negations: readonly string[], others: readonly string[]): string | undefined {
  const known = new Set(others.map((other) => other.toLowerCase()));
  return negations.find((negation) => !known.has(negation.toLowerCase()));
}

/** Numbers on both sides; `un` for `une` is an article, `un` for `deux` is not. */
function number({ typed, there, list }: Differing): NamedReason | undefined {
  const numeric = (tokens: readonly string[]): boolean =>
    tokens.some((token) => mayBeNumber(token, list));
  if (!numeric(typed) || !numeric(there)) return undefined;
  return [...typed, ...there].some((token) => isNumber(token, list))
    ? { reason: 'number', says: 'a number differs' }
    : undefined;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

function punctuation({ typedText, thereText }: Differing): NamedReason | undefined {
  return WORDLIKE.test(typedText) || WORDLIKE.test(thereText)
    ? undefined
    : { reason: 'punctuation', says: 'the punctuation differs' };
}

/** Nothing better is known than how many words differ. */
function words({ typed, there }: Differing): NamedReason {
  const count = (tokens: readonly string[]): number =>
    tokens.filter((token) => WORDLIKE.test(token)).length;
  const [mine, its] = [count(typed), count(there)];
  if (mine === 0) return { reason: 'word-dropped', says: `${counted(its, 'was', 'were')} dropped` };
  if (its === 0) return { reason: 'word-added', says: `${counted(mine, 'was', 'were')} added` };
  const says = mine === 1 && its === 1 ? 'one word differs' : `${Math.max(mine, its)} words differ`;
  return { reason: 'word-changed', says };
}

const counted = (count: number, one: string, many: string): string =>
  count === 1 ? `a word ${one}` : `${count} words ${many}`;

/** Two or more words, the same on both sides in whatever order. */
export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.length > 1 && a.toSorted().join('\0') === b.toSorted().join('\0')
  );
}
