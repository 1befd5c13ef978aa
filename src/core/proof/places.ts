import type { ReadSegment } from './readings.ts';
import type { ProofSource } from './source.ts';

/** More tokens than this between two segments make a collage of them. */
export const WIDEST_GAP = 80;

export type Placement =
  /** Where each segment begins (its context included), in tokens of the whole text. */
  | { readonly status: 'one'; readonly starts: readonly number[] }
  | {
      readonly status: 'many';
      readonly starts: readonly number[];
      readonly others: readonly number[];
    }
  /** Each segment is there, in order, but too far apart. */
  | { readonly status: 'too-far'; readonly gap: number }
  | { readonly status: 'none' };

/** A segment that can begin at `start`, the nearest place before it that leads there, and in how many ways. */
interface Step {
  readonly start: number;
  readonly from: number;
  readonly ways: number;
}

/** Where the segments stand in order, without overlap and near enough; linear in the places of each. */
export function placeSegments(source: ProofSource, segments: readonly ReadSegment[]): Placement {
  if (segments.length === 1) return placeOne(source, segments[0] as ReadSegment);
  const rows: Step[][] = [];
  let farthest: number | undefined;
  let earliest = 0;
  for (const [at, segment] of segments.entries()) {
    const starts = source.find(segment.tokens);
    if (starts.length === 0) return { status: 'none' };
    const previous = segments[at - 1];
    rows.push(
      previous
        ? stepsFrom(rows[at - 1] as Step[], previous.tokens.length, starts)
        : starts.map((start) => ({ start, from: -1, ways: 1 })),
    );
    const next = starts.find((start) => start >= earliest);
    if (next === undefined) return { status: 'none' };
    if (at > 0) farthest = Math.max(farthest ?? 0, next - earliest);
    earliest = next + segment.tokens.length;
  }
  const ends = (rows.at(-1) as Step[]).filter((step) => step.ways > 0);
  const [first, second] = ends;
  if (!first) return { status: 'too-far', gap: farthest ?? 0 };
  const starts = trace(rows, first);
  if (!second && first.ways === 1) return { status: 'one', starts };
  return { status: 'many', starts, others: second ? trace(rows, second) : starts };
}

function placeOne(source: ProofSource, segment: ReadSegment): Placement {
  const [first, second] = source.find(segment.tokens, 2);
  if (first === undefined) return { status: 'none' };
  if (second === undefined) return { status: 'one', starts: [first] };
  return { status: 'many', starts: [first], others: [second] };
}

/** How each start of a segment is reached from the steps before it: two pointers over both lists. */
function stepsFrom(before: readonly Step[], length: number, starts: readonly number[]): Step[] {
  const steps: Step[] = [];
  let low = 0;
  let high = 0;
  let ways = 0;
  let last = -1;
  for (const start of starts) {
    for (; high < before.length && (before[high] as Step).start + length <= start; high++) {
      ways += (before[high] as Step).ways;
      if ((before[high] as Step).ways > 0) last = high;
    }
    for (; low < high && start - ((before[low] as Step).start + length) > WIDEST_GAP; low++) {
      ways -= (before[low] as Step).ways;
    }
    const reached = ways > 0 && last >= low;
    steps.push({ start, from: reached ? last : -1, ways: reached ? Math.min(ways, 2) : 0 });
  }
  return steps;
}

function trace(rows: readonly (readonly Step[])[], end: Step): number[] {
  const starts = [end.start];
  let { from } = end;
  for (let row = rows.length - 2; row >= 0; row--) {
    const step = rows[row]?.[from] as Step;
    starts.unshift(step.start);
    from = step.from;
  }
  return starts;
}
