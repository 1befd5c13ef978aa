import { de } from './de/words.ts';
import { en, type Words } from './en/words.ts';
import { fr } from './fr/words.ts';
import { primarySubtag } from './language.ts';

export type { Words } from './en/words.ts';

/** Every language that the product speaks: a folder each. */
const SPOKEN = { de, en, fr } satisfies Readonly<Record<string, Words>>;

/** A language that the product speaks. */
export type SpokenLanguage = keyof typeof SPOKEN;

/** The languages that the product speaks, by primary subtag. */
export const SPOKEN_LANGUAGES = Object.keys(SPOKEN) as readonly SpokenLanguage[];

/** The words for readers of `lang`, where the product speaks it: those of `fr` serve `fr-CA`. */
function wordsIn(lang: string): Words | undefined {
  const primary = primarySubtag(lang);
  return Object.hasOwn(SPOKEN, primary) ? SPOKEN[primary as SpokenLanguage] : undefined;
}

/** Whether the product has words for readers of a language. */
export const isSpoken = (lang: string): boolean => wordsIn(lang) !== undefined;

/**
 * The words for readers of `lang` on a site: in that language or else, whole, in the site's default language or, where the
 * product does not speak that one either, in English. `lang` of the words says which, and pages mark them with it.
 */
export const wordsFor = (
  { languages }: { readonly languages: readonly string[] },
  lang: string,
): Words => wordsIn(lang) ?? wordsIn(languages[0] ?? '') ?? en;
