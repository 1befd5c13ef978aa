import type { ReadSegment } from '../read/readings.ts';
import type { ProofSource } from '../source.ts';

/** More tokens than this between two segments make a collage of them. */
export const MAX_GAP = 80;

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

/** Where one segment can begin. `from` and `ways` have an entry for each of `starts`. */
interface Row {
  readonly starts: readonly number[];
  /** The nearest place of the segment before that leads there, -1 where there is none. */
  readonly from: Int32Array;
  /** In how many ways the place is reached: 0, 1, or 2 for more than one. */
  readonly ways: Uint8Array;
}

/** Where the segments stand in order, without overlap and near enough; linear in the places of each. */
export function placeSegments(source: ProofSource, segments: readonly ReadSegment[]): Placement {
  if (segments.length === 1) return placeOne(source, segments[0] as ReadSegment);
  const rows: Row[] = [];
  let farthest: number | undefined;
  let earliest = 0;
  for (const [at, segment] of segments.entries()) {
    const starts = source.find(segment.tokens);
    if (starts.length === 0) return { status: 'none' };
    const previous = segments[at - 1];
    rows.push(
      previous
        ? rowAfter(rows[at - 1] as Row, previous.tokens.length, starts)
        : {
            starts,
            from: new Int32Array(starts.length).fill(-1),
            ways: new Uint8Array(starts.length).fill(1),
          },
    );
    const next = starts.find((start) => start >= earliest);
    if (next === undefined) return { status: 'none' };
    if (at > 0) farthest = Math.max(farthest ?? 0, next - earliest);
    earliest = next + segment.tokens.length;
  }
  const { ways } = rows.at(-1) as Row;
  const first = ways.findIndex((count) => count > 0);
  if (first < 0) return { status: 'too-far', gap: farthest ?? 0 };
  const starts = trace(rows, first);
  const second = ways.findIndex((count, at) => at > first && count > 0);
  if (second < 0 && ways[first] === 1) return { status: 'one', starts };
  return { status: 'many', starts, others: second < 0 ? starts : trace(rows, second) };
}

function placeOne(source: ProofSource, segment: ReadSegment): Placement {
  const [first, second] = source.find(segment.tokens, 2);
  if (first === undefined) return { status: 'none' };
  if (second === undefined) return { status: 'one', starts: [first] };
  return { status: 'many', starts: [first], others: [second] };
}

/** How each start of a segment is reached from the segment before it: two pointers over both lists. */
function rowAfter(before: Row, length: number, starts: readonly number[]): Row {
  const from = new Int32Array(starts.length).fill(-1);
  const ways = new Uint8Array(starts.length);
  const ends = before.starts;
  let low = 0;
  let high = 0;
  let sum = 0;
  let last = -1;
  for (let at = 0; at < starts.length; at++) {
    const start = starts[at] as number;
    for (; high < ends.length && (ends[high] as number) + length <= start; high++) {
      sum += before.ways[high] as number;
      if ((before.ways[high] as number) > 0) last = high;
    }
    for (; low < high && start - ((ends[low] as number) + length) > MAX_GAP; low++)
      sum -= before.ways[low] as number;
    if (sum === 0 || last < low) continue;
    from[at] = last;
    ways[at] = Math.min(sum, 2);
  }
  return { starts, from, ways };
}

function trace(rows: readonly Row[], end: number): number[] {
  const starts: number[] = [];
  let at = end;
  for (const { starts: all, from } of rows.toReversed()) {
    starts.unshift(all[at] as number);
    at = from[at] as number;
  }
  return starts;
}
