import { isSpaceless, isWord, tokenise } from '../../text/tokens.ts';
import { LISTED_LANGUAGES, wordList } from './word-lists.ts';

/** The language that a text is written in, by its words. */
export interface ReadsAs {
  /** One of those that have a word list. */
  readonly lang: string;
  /** The words of the text that tell, the most frequent first. */
  readonly words: readonly string[];
  /** How many words were looked at. */
  readonly read: number;
}

/** One word in so many is among the commonest of its language; three or four in ten are usual. */
const SHARE = 1 / 8;
/** So many times the words of any other language. */
const RATIO = 1.5;
/** How far apart two counts must be, by the spread that chance gives their difference: few words tell little. */
const CLEAR = 1.7;

/**
 * How many different words must tell, of so many: a text of a language without a list often has one or two words of
 * another again and again, but hardly ever the variety of them.
 */
const differentWords = (words: number): number => (words < 40 ? 2 : words < 200 ? 7 : 9);

/** The languages that each of the commonest words is one of. */
let languagesByWord: ReadonlyMap<string, readonly string[]> | undefined;
/** No longer word is one of them, in UTF-16 code units. */
let longest = 0;

/** The listed language whose commonest words a text has, where that is clear. */
export function readsAs(tokens: readonly string[]): ReadsAs | undefined {
  const { counts, read } = counted(tokens);
  const [first, second] = counts;
  if (!first || first.count < read * SHARE || first.words.size < differentWords(read))
    return undefined;
  const other = second?.count ?? 0;
  const distance = first.count - other;
  if (first.count < RATIO * other || distance < CLEAR * Math.sqrt(first.count + other))
    return undefined;
  const words = [...first.words].sort(([, a], [, b]) => b - a).map(([word]) => word);
  return { lang: first.lang, words, read };
}

/** How often a text has each language's commonest words, the language with most of them first. */
function counted(tokens: readonly string[]): {
  counts: { lang: string; words: ReadonlyMap<string, number>; count: number }[];
  read: number;
} {
  languagesByWord ??= byWord();
  const found = new Map<string, Map<string, number>>();
  let read = 0;
  for (const token of tokens) {
    if (!isWord(token) && !isSpaceless(token)) continue;
    read++;
    if (token.length > longest) continue;
    const word = token.toLowerCase();
    for (const lang of languagesByWord.get(word) ?? []) {
      const words = found.get(lang) ?? new Map<string, number>();
      found.set(lang, words.set(word, (words.get(word) ?? 0) + 1));
    }
  }
  const counts = [...found]
    .map(([lang, words]) => ({ lang, words, count: sum(words.values()) }))
    .sort((a, b) => b.count - a.count);
  return { counts, read };
}

/** The same of a text, by the language alone. */
export const languageOf = (text: string): string | undefined => readsAs(tokenise(text).list)?.lang;

/**
 * Languages without a list whose texts read as one that has one. What a record says of such a text stands: nothing here
 * can tell it from its relative.
 */
const RELATIVES: Readonly<Record<string, string>> = {
  de: 'bar gsw ksh lb nds pfl yi',
  en: 'enm jam kri pcm sco',
  es: 'an ast ca ext ia lad oc',
  fr: 'frp nrm oc pcd wa',
  it: 'co eml fur ia lij lld lmo nap oc pms rgn rm sc scn vec',
  nl: 'af fy li nds vls zea',
  pt: 'fax gl kea lij mwl pov',
  ru: 'be bg bs mk rue sh sr uk',
  ar: 'ajp apc arz ary ckb fa ps ug ur',
  fa: 'azb ckb glk mzn ps ur',
  el: 'grc pnt',
};

/** Whether what a record says of the language of a text may be true of one that reads as `read`. */
export function agrees(stated: string, read: string): boolean {
  const own = stated.toLowerCase().split('-', 1)[0] as string;
  return own === read || (RELATIVES[read]?.split(' ').includes(own) ?? false);
}

const sum = (counts: Iterable<number>): number => [...counts].reduce((all, one) => all + one, 0);

function byWord(): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, string[]>();
  for (const { lang, stopWords } of LISTED_LANGUAGES.map(wordList))
    for (const word of stopWords) {
      found.set(word, [...(found.get(word) ?? []), lang]);
      longest = Math.max(longest, word.length);
    }
  return found;
}
