import { foldWord, searchWords } from '../search/words.ts';
import type { SearchDocument } from './search-documents.ts';
import { VOCABULARY_SHARDS, vocabularyShard } from '../search/vocabulary.ts';

/** A file of the words of one language that begin with one letter. */
export interface VocabularyFile {
  readonly path: string;
  readonly body: string;
}

/** How often each word stands in each of its written forms, by its folded form. */
type Words = Map<string, Map<string, number>>;

/**
 * The words that a misspelled query is held against: for each language and first letter a JSON map of the words that
 * claims have, as they are mostly written, to the number of those claims. Loaded only for a word that no claim has.
 */
export function vocabularyFiles(documents: Iterable<SearchDocument>): VocabularyFile[] {
  const languages = new Map<string, Words>();
  for (const { lang, texts } of documents) {
    const words: Words = languages.get(lang) ?? new Map();
    languages.set(lang, words);
    for (const [word, form] of writtenIn(texts, lang)) {
      const forms = words.get(word) ?? new Map<string, number>();
      words.set(word, forms.set(form, (forms.get(form) ?? 0) + 1));
    }
  }
  // Every file is there, also one without words: asking for one that is not is an error in a browser.
  return [...languages].flatMap(([lang, words]) =>
    VOCABULARY_SHARDS.map((shard) => ({
      path: `words/${lang}/${shard}.json`,
      body: JSON.stringify(
        Object.fromEntries(counted([...words].filter(([word]) => vocabularyShard(word) === shard))),
      ),
    })),
  );
}

/** Each word of a claim's texts, with one of the forms in which it is written there. */
function writtenIn(texts: readonly string[], lang: string): ReadonlyMap<string, string> {
  const written = new Map<string, string>();
  for (const text of texts)
    for (const { word, start, end } of searchWords(text, lang)) {
      if (word.length < 2 || !/\p{L}/u.test(word)) continue;
      const form = text.slice(start, end);
      // `percent` is compared as a word, but may stand there as a sign.
      written.set(word, foldWord(form) === word ? form : word);
    }
  return written;
}

/** Each word once, as it is mostly written, with the claims that have it in any form. */
function counted(
  words: readonly (readonly [string, ReadonlyMap<string, number>])[],
): [string, number][] {
  return words
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([, forms]) => {
      const [[mostly] = ['']] = [...forms].sort(([a, x], [b, y]) => y - x || (a > b ? -1 : 1));
      return [mostly, [...forms.values()].reduce((sum, count) => sum + count)];
    });
}
