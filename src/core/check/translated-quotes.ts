import { sameLanguage } from '../i18n/language.ts';
import type { Range } from '../problem.ts';
import type { RuleContext } from './rule.ts';

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

/**
 * Every quote that is shown with a translation, with each of them: those of sources in another language. A quote that is
 * not proven is a problem of its own, and nothing to hold a translation against.
 */
export function* translatedQuotes({
  content: { claims, claimTranslations, sources },
  proofs,
}: RuleContext): Generator<TranslatedQuote> {
  const isProven = (claim: string, i: number): boolean =>
    proofs.get(claim)?.evidence[i]?.status === 'proven';
  const isForeign = (source: string, lang: string): boolean => {
    const spoken = sources.get(source)?.value.lang;
    return spoken !== undefined && !sameLanguage(spoken, lang);
  };
  for (const { value: claim, file, at } of claims.values())
    for (const [i, { id, source, quote, translation }] of claim.evidence.entries())
      if (translation !== undefined && isForeign(source, claim.lang) && isProven(claim.id, i))
        yield {
          ...{ id, quote, translation, lang: claim.lang, file },
          at: at(['evidence', i, 'translation']),
        };
  for (const { value, file, at } of claimTranslations)
    for (const [i, { id, source, quote }] of claims.get(value.id)?.value.evidence.entries() ?? [])
      if (
        Object.hasOwn(value.translations, id) &&
        isForeign(source, value.lang) &&
        isProven(value.id, i)
      )
        yield {
          ...{ id, quote, translation: value.translations[id]!, lang: value.lang, file },
          at: at(['translations', id]),
        };
}

/** A quote without what its editor put in brackets, which is not the source's. */
export const withoutEdits = (quote: string): string => quote.replace(/\[[^\]]*\]/g, ' ');
