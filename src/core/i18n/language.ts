import { directionOf } from './format.ts';

/** The language of a BCP 47 tag without script and region: `fr` of `fr-CA`. */
export const primarySubtag = (tag: string): string => tag.split('-', 1)[0]!.toLowerCase();

/** Whether who reads one of two languages reads the other: `fr` and `fr-CA`. */
export const sameLanguage = (a: string, b: string): boolean =>
  primarySubtag(a) === primarySubtag(b);

/**
 * The HTML attributes of a text in `lang` that stands among words in `around`: none where they are the same, and `dir`
 * only where the direction turns.
 */
export function langAttributes(
  lang: string,
  around: string,
): { lang?: string; dir?: 'ltr' | 'rtl' } {
  if (lang === around) return {};
  const dir = directionOf(lang);
  return dir === directionOf(around) ? { lang } : { lang, dir };
}
