import type { Range } from '../../core/claim/problem.ts';
import type { Content } from '../../core/parse/content.ts';
import type { QuoteSpec } from '../../core/proof/types.ts';

/** A quote that a claim makes of a source, and where it stands in the claim's file. */
export interface AskedQuote {
  readonly spec: QuoteSpec;
  readonly file: string;
  readonly at: Range;
}

/** The quotes of all claims that are no drafts, by the id of the source; those of evidence and appearances alike. */
export function quotesBySource(content: Content): ReadonlyMap<string, readonly AskedQuote[]> {
  const quotes = new Map<string, AskedQuote[]>();
  for (const claim of content.claims.values()) {
    const { status, evidence, appearances } = claim.value;
    if (status === 'draft') continue;
    const places = [
      ...evidence.map((entry, i) => [entry, ['evidence', i, 'quote']] as const),
      ...appearances.map((entry, i) => [entry, ['appearances', i, 'quote']] as const),
    ];
    for (const [entry, path] of places) {
      if (!('source' in entry) || entry.quote === undefined) continue;
      const { source: id, quote, prefix, suffix } = entry;
      const source = content.sources.get(id);
      if (!source) continue;
      const spec = {
        quote,
        lang: source.value.lang,
        ...(prefix ? { prefix } : {}),
        ...(suffix ? { suffix } : {}),
      };
      const asked = { spec, file: claim.file, at: claim.at(path) };
      quotes.set(id, [...(quotes.get(id) ?? []), asked]);
    }
  }
  return quotes;
}
