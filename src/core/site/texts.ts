/** The words of the publication in the language of a reader, or else in the language that has them. */
import type { Lang, PerLang } from '../content/types.ts';
import type { ClaimText, ClaimView, PageView, Site, SourceNotes, SourceView } from './types.ts';

/** A label of the publication for a reader of `lang`, or in the default language, which always has one. */
export const inLang = (site: Pick<Site, 'languages'>, texts: PerLang, lang: Lang): string =>
  texts[lang] ?? texts[site.languages[0]!] ?? '';

/**
 * A claim's text for a reader of `lang`. Where there is none in that language it is the original, and `translated`
 * is false: the page marks the text with its own `lang` and is canonical to the original.
 */
export function textOf(claim: ClaimView, lang: Lang): { text: ClaimText; translated: boolean } {
  return inLanguage(claim.texts, lang, claim.lang);
}

/** A source's notes for a reader of `lang`, or in the language they were written in. */
export function sourceNotesOf(source: SourceView, lang: Lang): SourceNotes {
  return inLanguage(source.texts, lang, source.notesLang).text;
}

/** A page's text for a reader of `lang`, or in the first language that has one. */
export function pageTextOf(page: PageView, lang: Lang): PageView['texts'][string] {
  return inLanguage(page.texts, lang, Object.keys(page.texts)[0]!).text;
}

/** Our translation of a quote, by the id of its evidence, where the text has one. */
export const translationOf = ({ translations }: ClaimText, evidence: string): string | undefined =>
  Object.hasOwn(translations, evidence) ? translations[evidence] : undefined;

function inLanguage<T>(texts: Readonly<Record<Lang, T>>, lang: Lang, original: Lang) {
  return Object.hasOwn(texts, lang)
    ? { text: texts[lang]!, translated: true }
    : { text: texts[original]!, translated: false };
}
