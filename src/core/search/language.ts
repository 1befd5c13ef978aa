import { queryWordsFor } from '../i18n/query-words.ts';

/** How words are compared in a language: made once from its data. */
export interface SearchLanguage {
  /** Whether no claim needs to have this word. */
  isPassedOver(word: string): boolean;
  /** What kindred words have in common: `hosting` and `hosted` → `host`. For comparison only, no word of the language. */
  stem(word: string): string;
  /**
   * A stem as it stands in Pagefind's index. Pagefind stems what it indexes once more, by rules of its own; a word that
   * ends in `q` it leaves alone. In a language whose endings we have no list of it may do so.
   */
  indexed(stem: string): string;
}

const made = new Map<string, SearchLanguage>();

/** The comparison of words in a language, by its tag. A language that there is no data of compares words as they stand. */
export function searchLanguage(lang: string): SearchLanguage {
  const language = made.get(lang) ?? make(lang);
  made.set(lang, language);
  return language;
}

/** What is left of a word is long enough to tell it by. */
const SHORTEST_STEM = 4;
const SHORTEST_SINGULAR = 3;

function make(lang: string): SearchLanguage {
  const data = queryWordsFor(lang);
  const list = (words: string): string[] => words.split(/\s+/).filter(Boolean);
  const passedOver = new Set(list(data.passedOver));
  const endings = list(data.endings);
  const notPlural = list(data.notPlural);
  const base = new Map<string, string>();
  list(data.numbers).forEach((word, number) => {
    if (number > 1) base.set(word, String(number));
  });
  const forms: string[] = [];
  for (const entry of list(data.irregular)) {
    const [form, of] = entry.split('=') as [string, string?];
    forms.push(form);
    if (of !== undefined) for (const one of forms.splice(0)) base.set(one, of);
  }

  const singular = (word: string): string =>
    endings.length > 0 &&
    word.length > SHORTEST_SINGULAR &&
    word.endsWith('s') &&
    !notPlural.some((end) => word.endsWith(end))
      ? word.slice(0, -1)
      : word;
  const withoutEnding = (word: string): string => {
    const ending = endings.find(
      (one) =>
        word.endsWith(one) &&
        word.length - one.length >= (one.length === 1 ? SHORTEST_SINGULAR : SHORTEST_STEM),
    );
    return ending === undefined ? word : word.slice(0, -ending.length);
  };

  return {
    isPassedOver: (word) => (word.length === 1 ? !/\d/.test(word) : passedOver.has(word)),
    indexed: (stem) => (endings.length === 0 || /^\d+$/.test(stem) ? stem : `${stem}q`),
    stem: (word) => {
      if (/^\d/.test(word)) return word;
      const short = withoutEnding(singular(base.get(word) ?? word));
      // `bloqu(er)` and `bloc(age)`; `polici(es)` and `policy`; a letter doubled or not.
      return short
        .replace(/qu$/, 'c')
        .replace(/y$/, 'i')
        .replace(/(\p{L})\1/gu, '$1');
    },
  };
}
