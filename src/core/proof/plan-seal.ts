import { cutWindow, planWindows } from '../seal/windows.ts';
import type { SealedWhole } from '../seal/seal-text.ts';
import type { SealFile } from '../seal/types.ts';
import { confirmationOf } from './confirmation-of.ts';
import { reach } from './edge-context.ts';
import { NEAR_GAP } from './rules/omissions.ts';
import { locate } from './locate/locate.ts';
import { prove } from './prove.ts';
import type { PlacedSegment } from './passage.ts';
import { ProofSource } from './source.ts';
import type { Proof, QuoteSpec } from './types.ts';

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
  readonly unproven: readonly Unproven[];
}

/** What a quote needs to see of a source, and the digest that confirms it. */
interface Needed {
  /** Tokens [start, end): each segment with its context and edges, near gaps included. */
  readonly ranges: readonly (readonly [number, number])[];
  readonly confirmed: string;
}

/** What must be opened of a text for a quote that it proves; undefined for one that it does not. */
function neededRanges(spec: QuoteSpec, source: ProofSource): Needed | undefined {
  if (prove(spec, source).status !== 'proven') return undefined;
  const found = locate(spec, source);
  if (!found.ok) return undefined;
  const { placed } = found.located;
  const ranges: [number, number][] = [];
  for (const one of placed) {
    const range: [number, number] = [leftOf(source, one), rightOf(source, one)];
    const last = ranges.at(-1);
    const previous = placed[ranges.length === 0 ? -1 : placed.indexOf(one) - 1];
    if (last && previous && one.start - previous.end <= NEAR_GAP)
      last[1] = Math.max(last[1], range[1]);
    else ranges.push(range);
  }
  return { ranges, confirmed: confirmationOf(placed, 'joined') };
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

/** The whole content of a seal file: the seal, and windows for exactly the quotes that stand. */
export function planSeal(id: string, whole: SealedWhole, specs: readonly QuoteSpec[]): SealPlan {
  const source = new ProofSource({
    id,
    sealed: false,
    total: whole.tokens.list.length,
    parts: [{ start: 0, tokens: whole.tokens }],
  });
  const ranges: (readonly [number, number])[] = [];
  const confirmed = new Set<string>();
  const unproven: Unproven[] = [];
  for (const [index, spec] of specs.entries()) {
    const needed = neededRanges(spec, source);
    if (needed) {
      ranges.push(...needed.ranges);
      confirmed.add(needed.confirmed);
    } else unproven.push({ index, spec, proof: prove(spec, source) });
  }
  const windows = planWindows(whole.tokens, ranges).map(([start, end]) =>
    cutWindow(whole, start, end),
  );
  return { file: { ...whole.seal, confirmed: [...confirmed].sort(), windows }, unproven };
}
