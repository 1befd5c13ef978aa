import { quotesOf } from '../../core/check/quotes-of.ts';
import type { Range } from '../../core/problem.ts';
import type { Content } from '../../core/content/content.ts';
import type { QuoteSpec } from '../../core/proof/types.ts';

/** A quote that a claim makes of a source, and where it stands in the claim's file. */
export interface AskedQuote {
  readonly spec: QuoteSpec;
  readonly file: string;
  readonly at: Range;
}

/** The quotes of all claims that are no drafts, by the id of the source. */
export function quotesBySource(content: Content): ReadonlyMap<string, readonly AskedQuote[]> {
  const quotes = new Map<string, AskedQuote[]>();
  const langOf = (id: string): string | undefined => content.sources.get(id)?.value.lang;
  for (const claim of content.claims.values()) {
    if (claim.value.status === 'draft') continue;
    for (const { source, spec, list, index } of quotesOf(claim.value, langOf)) {
      const asked = { spec, file: claim.file, at: claim.at([list, index, 'quote']) };
      quotes.set(source, [...(quotes.get(source) ?? []), asked]);
    }
  }
  return quotes;
}
