import { directionOf } from './format.ts';

/**
 * The attributes of a text in `lang` that stands among words in `around`: none where they are the same, and `dir` only
 * where the direction turns.
 */
export function foreign(lang: string, around: string): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === around) return {};
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
}
