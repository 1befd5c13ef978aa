import { tokenise } from '../../text/tokens.ts';
import { looksLike, nameOf, scriptOf } from './confusables.ts';
import { isNumber, mayBeNumber } from '../number.ts';
import type { CompiledList } from '../languages/word-lists.ts';

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
  /** A clause that follows “the source says … here (word 5 of x): ”. */
  readonly says: string;
}

const WORDLIKE = /[\p{L}\p{N}]/u;

/** Names the reason of a run that differs: `typed` in the quote, `there` in the source; either may be empty. */
export function reasonOf(
  typed: readonly string[],
  there: readonly string[],
  list: CompiledList,
): NamedReason {
  const [a, b] = [typed.join(''), there.join('')];
  if (typed.length > 0 && there.length > 0) {
    const letters = a === b ? undefined : likeness(a, b);
    if (letters) return letters;
    const bare = (text: string): string => text.replaceAll(/[-\u00AD]/gu, '');
    if (a === b || (bare(a) === bare(b) && !/\p{N}/u.test(a))) {
      return /-/u.test(a) && !/-/u.test(b)
        ? {
            reason: 'line-end-hyphen',
            says: 'a hyphen from the end of a line was left in the word',
          }
        : {
            reason: 'stray-space',
            says: a === b ? 'a space was put in or left out' : 'a hyphen was put in or left out',
          };
    }
    if (sameWords(typed, there))
      return { reason: 'order', says: 'the words stand in another order' };
  }
  const negation = negationAmong(there, typed, list);
  if (negation) return { reason: 'negation', says: `a negation is missing, “${negation}”` };
  const added = negationAmong(typed, there, list);
  if (added) return { reason: 'negation', says: `the quote adds a negation, “${added}”` };
  const numeric = (tokens: readonly string[]): boolean =>
    tokens.some((token) => mayBeNumber(token, list));
  if (
    numeric(typed) &&
    numeric(there) &&
    [...typed, ...there].some((token) => isNumber(token, list))
  ) {
    return { reason: 'number', says: 'a number differs' };
  }
  if (!WORDLIKE.test(a) && !WORDLIKE.test(b))
    return { reason: 'punctuation', says: 'the punctuation differs' };
  const count = (tokens: readonly string[]): number =>
    tokens.filter((token) => WORDLIKE.test(token)).length;
  const [mine, its] = [count(typed), count(there)];
  if (mine === 0)
    return {
      reason: 'word-dropped',
      says: its === 1 ? 'a word was dropped' : `${its} words were dropped`,
    };
  if (its === 0)
    return {
      reason: 'word-added',
      says: mine === 1 ? 'a word was added' : `${mine} words were added`,
    };
  return {
    reason: 'word-changed',
    says: mine === 1 && its === 1 ? 'one word differs' : `${Math.max(mine, its)} words differ`,
  };
}

/** Words that are the same but for case, accents or letters that only look alike. */
function likeness(a: string, b: string): NamedReason | undefined {
  const lower = (text: string): string => text.toLowerCase();
  const plain = (text: string): string =>
    text.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
  if (lower(a) === lower(b)) return { reason: 'case', says: 'capitals differ' };
  if (plain(a) === plain(b)) return { reason: 'accents', says: 'accents differ' };
  if (looksLike(a) === looksLike(b)) {
    const [mine, its] = [[...a], [...b]];
    const odd = [...new Set(mine.filter((letter, at) => letter !== its[at]))].slice(0, 3);
    return {
      reason: 'look-alike',
      says: `a letter only looks alike: ${odd.map(nameOf).join(', ')} in a ${scriptOf(b)} word`,
    };
  }
  if (plain(lower(a)) === plain(lower(b)))
    return { reason: 'accents', says: 'accents and capitals differ' };
  return undefined;
}

export function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return (
    a.length === b.length && a.length > 1 && a.toSorted().join('\0') === b.toSorted().join('\0')
  );
}

function negationAmong(
  tokens: readonly string[],
  others: readonly string[],
  list: CompiledList,
): string | undefined {
  const known = new Set(others.map((token) => token.toLowerCase()));
  for (const [at, token] of tokens.entries()) {
    const low = token.toLowerCase();
    if (known.has(low)) continue;
    if (low === 't' && !/n'$/iu.test(tokens[at - 1] ?? '')) continue;
    if (list.before.has(low) || list.after.has(low))
      return low === 't' ? `${tokens[at - 1] ?? ''}t` : token;
  }
  const run = tokens.join('');
  return [...list.within, ...(list.within.length > 0 ? list.after : [])].find(
    (entry) => run.includes(entry) && !others.join('').includes(entry),
  );
}

/** The language that a text's commonest words are of, where that is clear. */
export function languageOf(text: string, lists: readonly CompiledList[]): string | undefined {
  const words = tokenise(text).list.map((token) => token.toLowerCase());
  const counts = lists
    .map((list) => ({
      lang: list.lang,
      count: words.filter((word) => list.stopWords.has(word)).length,
    }))
    .sort((a, b) => b.count - a.count);
  const [first, second] = counts;
  if (!first || first.count < 2 || first.count < words.length / 8) return undefined;
  return second && second.count * 1.3 > first.count ? undefined : first.lang;
}
