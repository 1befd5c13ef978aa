import type { SealedWhole } from '../seal/seal-text.ts';
import { SENTENCE_RULES } from '../seal/types.ts';
import type { SealedSentence, SealFile } from '../seal/types.ts';
import { cutWindow } from '../seal/windows.ts';
import type { TokenRange } from '../seal/windows.ts';
import { confirmationOf } from './confirmation-of.ts';
import { reach } from './edge-context.ts';
import { locate } from './locate/locate.ts';
import { openSentences } from './open-sentences.ts';
import type { PlacedQuote, SentenceOpening } from './open-sentences.ts';
import type { PlacedSegment } from './passage.ts';
import { prove } from './prove.ts';
import { NEAR_GAP } from './rules/omissions.ts';
import { UNDETERMINED } from './sealed-source.ts';
import { ProofSource } from './source.ts';
import type { Passage, PassageSentence, Proof, QuoteSpec } from './types.ts';

/** A quote that the whole text does not prove. */
export interface Unproven {
  /** Index in the quotes that were given. */
  readonly index: number;
  readonly spec: QuoteSpec;
  readonly proof: Proof;
}

export interface SealPlan {
  /** All that a seal file holds; the same text and quotes give the same file. */
  readonly file: SealFile;
  /** Those whose words stand, but governed by the rest of their sentence, are confirmed all the same. */
  readonly unproven: readonly Unproven[];
  /** What became of the sentences that were to be opened, by quote. */
  readonly openings: readonly SentenceOpening[];
}

/** A quote whose words stand in the text, and the digest that confirms it. */
interface Confirmed extends PlacedQuote {
  readonly placed: readonly PlacedSegment[];
  readonly digest: string;
}

/**
 * The whole content of a seal file: the seal, windows for exactly the quotes that stand, and what the sentence of each
 * says. Of a quote that the rest of its sentence governs the whole sentence is opened where a quarter of the text allows
 * it; with `wholeSentences` that of every quote.
 */
export function planSeal(
  id: string,
  whole: SealedWhole,
  specs: readonly QuoteSpec[],
  { wholeSentences = false }: { readonly wholeSentences?: boolean } = {},
): SealPlan {
  const source = new ProofSource({
    id,
    sealed: false,
    total: whole.tokens.list.length,
    parts: [{ start: 0, tokens: whole.tokens }],
  });
  const found: Confirmed[] = [];
  const unproven: Unproven[] = [];
  for (const [index, spec] of specs.entries()) {
    const proof = prove(spec, source);
    if (proof.status !== 'proven') unproven.push({ index, spec, proof });
    if (proof.status !== 'proven' && proof.status !== 'governed') continue;
    const search = locate(spec, source);
    if (!search.ok || !proof.passage) continue;
    const { placed } = search.located;
    found.push({ index, spec, passage: proof.passage, placed, digest: confirmationOf(placed) });
  }
  const sentences = new Map(
    found.map(({ digest, passage }) => [digest, judgementOf(passage)] as const),
  );
  const confirmed = [...sentences.keys()].sort();
  const { windows, openings } = openSentences(
    whole,
    found.flatMap(({ placed }) => neededRanges(source, placed)),
    {
      quotes: found,
      wanted: found.filter(({ passage }) => wholeSentences || passage.sentence?.governed.length),
    },
    { confirmed: new Set(confirmed), sentences },
  );
  return {
    file: {
      ...whole.seal,
      confirmed,
      sentences: {
        rules: SENTENCE_RULES,
        lang: source.lang ?? UNDETERMINED,
        quotes: confirmed.map((digest) => sentences.get(digest) as SealedSentence),
      },
      windows: windows.map(([start, end]) => cutWindow(whole, start, end)),
    },
    unproven,
    openings,
  };
}

/** What a seal file says of a passage in its sentence: nothing of its words. */
function judgementOf({ sentence }: Passage): SealedSentence {
  const { stands, governed, attributed } = sentence as PassageSentence;
  return { stands, governed, attributed };
}

/** What must be seen of a text for a quote: each segment with its context and edges, near gaps included. */
function neededRanges(source: ProofSource, placed: readonly PlacedSegment[]): TokenRange[] {
  const ranges: [number, number][] = [];
  for (const [at, one] of placed.entries()) {
    const range: [number, number] = [leftOf(source, one), rightOf(source, one)];
    const last = ranges.at(-1);
    const previous = placed[at - 1];
    if (last && previous && one.start - previous.end <= NEAR_GAP)
      last[1] = Math.max(last[1], range[1]);
    else ranges.push(range);
  }
  return ranges;
}

function leftOf(source: ProofSource, { place, start }: PlacedSegment): number {
  return Math.min(place, start, ...reach(source, start, 'left').at);
}

function rightOf(source: ProofSource, { segment, place, end }: PlacedSegment): number {
  return Math.max(
    place + segment.tokens.length,
    end,
    ...reach(source, end, 'right').at.map((at) => at + 1),
  );
}
