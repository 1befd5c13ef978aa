import type { Appearance, Claim, Evidence, Lang } from '../content/types.ts';
import type { QuoteSpec } from '../proof/types.ts';

/** A quote that a claim makes: of which source, as a proof takes it, and where it stands in the claim. */
export interface MadeQuote {
  readonly source: string;
  readonly spec: QuoteSpec;
  readonly list: 'evidence' | 'appearances';
  readonly index: number;
}

/**
 * Every quote of a claim, of evidence and appearances alike, whose source is known: `langOf` gives the language of
 * a source by its id.
 */
export function* quotesOf(
  { evidence, appearances }: Claim,
  langOf: (source: string) => Lang | undefined,
): Generator<MadeQuote> {
  const lists = { evidence, appearances } as const;
  for (const list of ['evidence', 'appearances'] as const)
    for (const [index, entry] of lists[list].entries()) {
      const spec = specOf(entry, langOf);
      if (spec) yield { ...spec, list, index };
    }
}

function specOf(
  entry: Evidence | Appearance,
  langOf: (source: string) => Lang | undefined,
): Pick<MadeQuote, 'source' | 'spec'> | undefined {
  // A draft may name a source that it does not quote yet.
  if (!('source' in entry) || !entry.quote) return undefined;
  const { source, quote, prefix, suffix, readsAlone } = entry;
  const lang = langOf(source);
  if (lang === undefined) return undefined;
  return {
    source,
    spec: {
      quote,
      lang,
      ...(prefix ? { prefix } : {}),
      ...(suffix ? { suffix } : {}),
      ...(readsAlone ? { readsAlone } : {}),
      ...(saysWhoSpeaks(entry) ? { speakerGiven: true } : {}),
    },
  };
}

/** Only evidence has a `speaker`: of an appearance none is asked. */
const saysWhoSpeaks = (entry: Evidence | Appearance): boolean =>
  !('stance' in entry) || entry.speaker !== undefined;
