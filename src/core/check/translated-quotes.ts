import type { Content } from '../content/content.ts';
import { sameLanguage } from '../i18n/language.ts';
import type { Range } from '../problem.ts';

/** A quote beside its translation. */
export interface TranslatedQuote {
  /** Of its evidence. */
  readonly id: string;
  readonly quote: string;
  readonly translation: string;
  /** The language of the translation. */
  readonly lang: string;
  /** Where the translation stands. */
  readonly file: string;
  readonly at: Range;
}

/** Every quote that is shown with a translation, with each of them: those of sources in another language. */
export function* translatedQuotes({
  claims,
  claimTranslations,
  sources,
}: Content): Generator<TranslatedQuote> {
  const isForeign = (source: string, lang: string): boolean => {
    const spoken = sources.get(source)?.value.lang;
    return spoken !== undefined && !sameLanguage(spoken, lang);
  };
  for (const { value: claim, file, at } of claims.values())
    for (const [i, { id, source, quote, translation }] of claim.evidence.entries())
      if (translation !== undefined && isForeign(source, claim.lang))
        yield {
          ...{ id, quote, translation, lang: claim.lang, file },
          at: at(['evidence', i, 'translation']),
        };
  for (const { value, file, at } of claimTranslations)
    for (const { id, source, quote } of claims.get(value.id)?.value.evidence ?? [])
      if (Object.hasOwn(value.translations, id) && isForeign(source, value.lang))
        yield {
          ...{ id, quote, translation: value.translations[id]!, lang: value.lang, file },
          at: at(['translations', id]),
        };
}

/** A quote without what its editor put in brackets, which is not the source's. */
export const withoutEdits = (quote: string): string => quote.replace(/\[[^\]]*\]/g, ' ');
