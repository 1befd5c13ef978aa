import { queryWords as de } from './de/query-words.ts';
import { queryWords as en, type QueryWords } from './en/query-words.ts';
import { queryWords as fr } from './fr/query-words.ts';
import { primarySubtag } from './language.ts';

const known: Readonly<Record<string, QueryWords>> = { de, en, fr };
const none: QueryWords = { passedOver: '', numbers: '', irregular: '', endings: '', notPlural: '' };

/** The data for a language tag; a language without any is searched by its words as they stand. */
export function queryWordsFor(lang: string): QueryWords {
  const primary = primarySubtag(lang);
  return Object.hasOwn(known, primary) ? known[primary]! : none;
}
