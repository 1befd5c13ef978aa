import { ar } from './lists/ar.ts';
import { de } from './lists/de.ts';
import { el } from './lists/el.ts';
import { en } from './lists/en.ts';
import { es } from './lists/es.ts';
import { fa } from './lists/fa.ts';
import { fr } from './lists/fr.ts';
import { it } from './lists/it.ts';
import { ja } from './lists/ja.ts';
import { nl } from './lists/nl.ts';
import { pt } from './lists/pt.ts';
import { ru } from './lists/ru.ts';

/**
 * What the edges of a quote are read with, in one language. Each value is a list of lower-case
 * tokens parted by spaces; `_` joins the two words of a phrase.
 */
export interface WordList {
  /** Negate what follows within two words. */
  readonly negationsBefore: string;
  /** Turn the meaning of the very next word only. */
  readonly negationsDirect?: string;
  /** Follow what they negate. */
  readonly negationsAfter: string;
  /** Opens a negation that a later word completes: `ne`. */
  readonly partners?: string;
  /** Complete it, and mean something else without it: `plus`, `personne`. */
  readonly negationsWithPartner?: string;
  /** Beginnings of words that negate what they follow. */
  readonly negationPrefixesAfter?: string;
  /** In a script without spaces: endings of a clause that negate it, after a few characters. */
  readonly negationsWithin?: string;
  /** End a negation's reach. */
  readonly conjunctions: string;
  /** Conditions, doubts, attributions: what follows is not simply said. */
  readonly hedges: string;
  readonly magnitudes: string;
  readonly units: string;
  readonly numerals: string;
  /** The commonest words, to tell the language of a text. */
  readonly stopWords: string;
  /** Pieces that an apostrophe joins to the next word, which may be quoted without them: `l'`, but not `aujourd'`. */
  readonly elisions?: string;
  /** Question marks that are another mark elsewhere. */
  readonly questionMarks?: string;
}

export interface CompiledList {
  readonly lang: string;
  readonly before: ReadonlySet<string>;
  readonly direct: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly partners: ReadonlySet<string>;
  readonly withPartner: ReadonlySet<string>;
  readonly afterPrefixes: readonly string[];
  readonly within: readonly string[];
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
  hedges: '',
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
