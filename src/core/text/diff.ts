/**
 * Explaining why a quote was not found: the passage it is nearest to, and what differs. Never used
 * to accept a quote. Time is linear in the texts, with caps on the rest, on any input.
 */
import { align, ONLY_A, ONLY_B, PAIR } from './align.ts';
import type { Alignment, Numbered } from './align.ts';

/**
 * A run of a diff from a quote (a) to its source (b), token ranges [start, end) of each: `missing`
 * stands only in b, `added` only in a, `changed` is one for the other.
 */
export interface DiffRun {
  readonly kind: 'same' | 'changed' | 'missing' | 'added';
  readonly a: readonly [start: number, end: number];
  readonly b: readonly [start: number, end: number];
}

export interface Nearest {
  /** The passage: tokens [start, end) of the haystack. */
  readonly start: number;
  readonly end: number;
  /** From the needle (a) to the haystack (b), covering the needle and the passage. */
  readonly runs: readonly DiffRun[];
  /** Share of both sides' tokens that are the same: above 0, to 1. */
  readonly similarity: number;
  /** Pairs of tokens that were compared to find it: what it cost. */
  readonly cells: number;
}

/** Pairs of tokens that one search may compare: some 10 ms at most. */
const MAX_CELLS = 600_000;
/** Votes for a place that the tokens of a quote may cast, the rarest first: ordinary words in a long article cast a tenth. */
const MAX_VOTES = 150_000;
/** Places with the most votes, at which the quote is aligned. */
const MAX_CANDIDATES = 4;
/** A needle of more tokens is aligned at one place only: the cells are better spent on a wider band. */
const LONG_NEEDLE = 500;
/** How far a place may shift along the alignment, in tokens, where cells are left. */
const MAX_BAND_REACH = 100;

interface Index extends Numbered {
  readonly numbers: ReadonlyMap<string, number>;
  readonly looseNumbers: ReadonlyMap<string, number>;
  /** By loose number: where its first token stands; then `next` by token. -1 ends. */
  readonly heads: Int32Array;
  readonly next: Int32Array;
  readonly counts: Int32Array;
}

/** Many quotes are explained against one source. */
const indexes = new WeakMap<readonly string[], Index>();

/** Case and accents aside. */
function loosely(token: string): string {
  const lower = token.toLowerCase();
  return /^[\0-\x7f]*$/.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}+/gv, '');
}

function indexOf(tokens: readonly string[]): Index {
  const known = indexes.get(tokens);
  if (known) return known;
  const numbers = new Map<string, number>();
  const looseNumbers = new Map<string, number>();
  const looseOf: number[] = [];
  const exact = new Int32Array(tokens.length);
  const loose = new Int32Array(tokens.length);
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    let number = numbers.get(token);
    if (number === undefined) {
      number = numbers.size;
      numbers.set(token, number);
      const key = loosely(token);
      if (!looseNumbers.has(key)) looseNumbers.set(key, looseNumbers.size);
      looseOf.push(looseNumbers.get(key) as number);
    }
    exact[i] = number;
    loose[i] = looseOf[number] as number;
  }
  const heads = new Int32Array(looseNumbers.size).fill(-1);
  const counts = new Int32Array(looseNumbers.size);
  const next = new Int32Array(tokens.length);
  for (let i = tokens.length - 1; i >= 0; i--) {
    const number = loose[i] as number;
    next[i] = heads[number] as number;
    heads[number] = i;
    counts[number] = (counts[number] as number) + 1;
  }
  const index = { exact, loose, numbers, looseNumbers, heads, next, counts };
  indexes.set(tokens, index);
  return index;
}

/** `tokens` in the numbers of an index; what it does not know is -1, like nothing in it. */
function numbered(tokens: readonly string[], index: Index): Numbered {
  return {
    exact: Int32Array.from(tokens, (token) => index.numbers.get(token) ?? -1),
    loose: Int32Array.from(tokens, (token) => index.looseNumbers.get(loosely(token)) ?? -1),
  };
}

/**
 * The passage of `haystack` that `needle` is nearest to, or undefined where no token is shared. Of
 * a long needle only as much is aligned as the caps allow; the rest of it counts as added.
 */
export function nearest(
  needle: readonly string[],
  haystack: readonly string[],
): Nearest | undefined {
  const index = indexOf(haystack);
  const a = numbered(needle, index);
  const diagonals = likelyDiagonals(a.loose, index);
  const share = MAX_CELLS / (needle.length + 1) / Math.max(diagonals.length, 1);
  const reach = Math.max(
    2,
    Math.min(MAX_BAND_REACH, 4 + needle.length, Math.floor((share - 1) / 2)),
  );
  let best: { alignment: Alignment; offset: number } | undefined;
  let cells = 0;
  for (const diagonal of diagonals) {
    const offset = diagonal - reach;
    const b = part(index, offset, needle.length + 2 * reach);
    cells += (needle.length + 1) * (2 * reach + 1);
    const alignment = align(a, b, { low: 0, high: 2 * reach, free: true });
    if (alignment && (!best || alignment.score > best.alignment.score))
      best = { alignment, offset };
  }
  if (!best) return undefined;
  const runs = runsOf(best.alignment.steps, best.offset + best.alignment.from, needle, haystack);
  let same = 0;
  for (const run of runs) if (run.kind === 'same') same += run.a[1] - run.a[0];
  if (same === 0) return undefined;
  const start = runs[0]?.b[0] ?? 0;
  const end = runs.at(-1)?.b[1] ?? start;
  return { start, end, runs, similarity: (2 * same) / (needle.length + end - start), cells };
}

/** The diagonals (place in the haystack less place in the needle) that most, and the rarest, shared tokens lie near. */
function likelyDiagonals(needle: Int32Array, index: Index): number[] {
  const length = index.exact.length;
  const places = [...needle.keys()].filter((i) => (needle[i] as number) >= 0);
  const countAt = (i: number): number => index.counts[needle[i] as number] as number;
  places.sort((i, j) => countAt(i) - countAt(j) || i - j);
  const votes = new Float64Array(length + needle.length + 1);
  let left = MAX_VOTES;
  for (const i of places) {
    const count = countAt(i);
    const weight = Math.log(1 + length / count);
    let at = index.heads[needle[i] as number] as number;
    while (at >= 0 && left-- > 0) {
      const diagonal = at - i + needle.length;
      votes[diagonal] = (votes[diagonal] as number) + weight;
      at = index.next[at] as number;
    }
    if (left <= 0) break;
  }
  return highest(votes, needle.length);
}

/** The places of the highest sums over a few neighbours, apart from one another, best first. */
function highest(votes: Float64Array, zero: number): number[] {
  const most = zero > LONG_NEEDLE ? 1 : MAX_CANDIDATES;
  const near = Math.max(1, Math.min(8, Math.floor(zero / 4)));
  const sums = new Float64Array(votes.length);
  let sum = 0;
  for (let i = -near; i < votes.length; i++) {
    sum += votes[i + near] ?? 0;
    sum -= votes[i - near - 1] ?? 0;
    // Straight hits decide between neighbours that see the same votes.
    if (i >= 0) sums[i] = sum + (votes[i] as number);
  }
  const found: number[] = [];
  while (found.length < most) {
    let best = -1;
    for (let i = 0; i < sums.length; i++) {
      if ((sums[i] as number) > (best < 0 ? 1e-6 : (sums[best] as number))) best = i;
    }
    if (best < 0) break;
    found.push(best - zero);
    sums.fill(0, Math.max(0, best - near), best + near + 1);
  }
  return found;
}

/** What turns `a` into `b`. Beyond the caps the middle that differs is one changed run. */
export function diffTokens(a: readonly string[], b: readonly string[]): DiffRun[] {
  let head = 0;
  while (head < a.length && head < b.length && a[head] === b[head]) head++;
  let tail = 0;
  const most = Math.min(a.length, b.length) - head;
  while (tail < most && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const middleA = a.slice(head, a.length - tail);
  const middleB = b.slice(head, b.length - tail);
  const steps: number[] = new Array<number>(head).fill(PAIR);
  const middle = middleSteps(middleA, middleB);
  if (middle) for (const step of middle) steps.push(step);
  else {
    for (let i = 0; i < middleA.length; i++) steps.push(ONLY_A);
    for (let i = 0; i < middleB.length; i++) steps.push(ONLY_B);
  }
  for (let i = 0; i < tail; i++) steps.push(PAIR);
  return runsOf(steps, 0, a, b);
}

function middleSteps(a: readonly string[], b: readonly string[]): readonly number[] | undefined {
  if (a.length === 0 || b.length === 0) return undefined;
  const skew = b.length - a.length;
  const spare = Math.floor(MAX_CELLS / (a.length + 1)) - Math.abs(skew) - 1;
  if (spare < 8) return undefined;
  const reach = Math.min(Math.floor(spare / 2), Math.max(a.length, b.length));
  const index = indexOf(b);
  const band = { low: Math.min(0, skew) - reach, high: Math.max(0, skew) + reach, free: false };
  return align(numbered(a, index), index, band)?.steps;
}

/** `size` tokens of the haystack from `offset` on; past its ends, tokens that are like nothing. */
function part(index: Index, offset: number, size: number): Numbered {
  const from = Math.max(0, offset);
  const to = Math.min(index.exact.length, offset + size);
  const cut = (numbers: Int32Array): Int32Array => {
    const out = new Int32Array(size).fill(-2);
    if (from < to) out.set(numbers.subarray(from, to), from - offset);
    return out;
  };
  return { exact: cut(index.exact), loose: cut(index.loose) };
}

/** Steps from place `from` of `b` on as runs; neighbours that differ make one run. */
function runsOf(
  steps: readonly number[],
  from: number,
  a: readonly string[],
  b: readonly string[],
): DiffRun[] {
  const runs: DiffRun[] = [];
  const within = (place: number): number => Math.min(Math.max(place, 0), b.length);
  let i = 0;
  let j = from;
  let startA = i;
  let startB = within(j);
  let same = true;
  const close = (): void => {
    const endB = within(j);
    if (i === startA && endB === startB) return;
    const kind = same ? 'same' : i === startA ? 'missing' : endB === startB ? 'added' : 'changed';
    runs.push({ kind, a: [startA, i], b: [startB, endB] });
    startA = i;
    startB = endB;
  };
  for (const step of steps) {
    const alike = step === PAIR && a[i] === b[j];
    if (alike !== same) {
      close();
      same = alike;
    }
    if (step !== ONLY_B) i++;
    if (step !== ONLY_A) j++;
  }
  close();
  return runs;
}
