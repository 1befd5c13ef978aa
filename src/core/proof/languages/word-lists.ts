import { ar } from './ar.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fa } from './fa.ts';
import { fr } from './fr.ts';
import { it } from './it.ts';
import { ja } from './ja.ts';
import { nl } from './nl.ts';
import { pt } from './pt.ts';
import { ru } from './ru.ts';
import type { WordList } from './word-list.ts';

export interface CompiledList {
  readonly lang: string;
  readonly before: ReadonlySet<string>;
  readonly direct: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  readonly withPartner: ReadonlySet<string>;
  readonly afterPrefixes: readonly string[];
  readonly within: readonly string[];
  /** Written without spaces: entries are runs of characters, not tokens. */
  readonly unspaced: boolean;
  readonly conjunctions: ReadonlySet<string>;
  readonly hedges: ReadonlySet<string>;
  readonly magnitudes: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
  readonly numerals: ReadonlySet<string>;
  readonly stopWords: ReadonlySet<string>;
  /** Undefined where the language has no list, and so nothing is known. */
  readonly elisions: ReadonlySet<string> | undefined;
  readonly questionMarks: ReadonlySet<string>;
}

const LISTS: Readonly<Record<string, WordList>> = {
  ar,
  de,
  el,
  en,
  es,
  fa,
  fr,
  it,
  ja,
  nl,
  pt,
  ru,
};
const NONE: WordList = {
  negationsBefore: '',
  negationsAfter: '',
  conjunctions: '',
  magnitudes: '',
  units: '',
  numerals: '',
  stopWords: '',
};

const compiled = new Map<string, CompiledList>();

/** The languages that have a list. */
export const LISTED_LANGUAGES: readonly string[] = Object.keys(LISTS);

/** Whether the edges of quotes in this language (a BCP 47 tag) can be read. */
export function hasWordList(lang: string): boolean {
  return Object.hasOwn(LISTS, primary(lang));
}

/** The list of a language; an empty one where there is none. */
export function wordList(lang: string): CompiledList {
  const key = primary(lang);
  let list = compiled.get(key);
  if (!list)
    compiled.set(key, (list = compile(key, hasWordList(key) ? (LISTS[key] as WordList) : NONE)));
  return list;
}

function primary(lang: string): string {
  return lang.toLowerCase().split('-', 1)[0] as string;
}

function compile(lang: string, list: WordList): CompiledList {
  return {
    lang,
    before: setOf(list.negationsBefore),
    direct: setOf(list.negationsDirect),
    after: setOf(list.negationsAfter),
    partners: setOf(list.partners),
    withPartner: setOf(list.negationsWithPartner),
    afterPrefixes: [...setOf(list.negationPrefixesAfter)],
    within: [...setOf(list.negationsWithin)],
    unspaced: list.negationsWithin !== undefined,
    conjunctions: setOf(list.conjunctions),
    hedges: setOf(list.hedges),
    magnitudes: setOf(list.magnitudes),
    units: setOf(list.units),
    numerals: setOf(list.numerals),
    stopWords: setOf(list.stopWords),
    elisions: list === NONE ? undefined : setOf(list.elisions),
    questionMarks: setOf(list.questionMarks),
  };
}

function setOf(entries = ''): ReadonlySet<string> {
  return new Set(
    entries
      .split(' ')
      .filter(Boolean)
      .map((entry) => entry.replaceAll('_', ' ')),
  );
}
