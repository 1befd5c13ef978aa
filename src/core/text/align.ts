/** Alignment of two lists of tokens inside a band of diagonals: time and memory are the band's area. */

/** Tokens as numbers: the same number in `exact` for the same token, in `loose` for one that differs in case or accents. */
export interface Numbered {
  readonly exact: Int32Array;
  readonly loose: Int32Array;
}

/** Which cells may be used: [low, high] of j − i; `free` lets `b` begin and end anywhere. */
export interface Band {
  readonly low: number;
  readonly high: number;
  readonly free: boolean;
}

export interface Alignment {
  readonly score: number;
  /** Steps from start to end, each `PAIR`, `ONLY_A` or `ONLY_B`. */
  readonly steps: readonly number[];
  /** Where in `b` the first step is. */
  readonly from: number;
}

export const PAIR = 1;
export const ONLY_A = 2;
export const ONLY_B = 3;

/** Scores of a pair of tokens: the same, the same but for case or accents, or one for another. */
const SAME = 4;
const ALIKE = 3;
const OTHER = -2;
/** Score of a token that only one side has: one word for another costs less than leaving both without a partner. */
const GAP = -3;
/** Lower than any sum of scores: a cell outside the texts. */
const NEVER = -1e9;

/** The best alignment in the band, or undefined where the band holds none. */
export function align(a: Numbered, b: Numbered, band: Band): Alignment | undefined {
  const rows = a.exact.length;
  const columns = b.exact.length;
  const width = band.high - band.low + 1;
  const steps = new Uint8Array((rows + 1) * width);
  let above = new Int32Array(width + 1).fill(NEVER);
  let row = new Int32Array(width + 1).fill(NEVER);
  firstRow(above, steps, band, columns);
  for (let i = 1; i <= rows; i++) {
    const exact = a.exact[i - 1] as number;
    const loose = a.loose[i - 1] as number;
    for (let k = 0; k < width; k++) {
      const j = i + band.low + k;
      if (j < 0 || j > columns) {
        row[k] = NEVER;
        continue;
      }
      let best = (above[k + 1] as number) + GAP;
      let step = ONLY_A;
      if (j > 0) {
        const pair =
          (above[k] as number) +
          (exact === b.exact[j - 1] ? SAME : loose === b.loose[j - 1] ? ALIKE : OTHER);
        if (pair >= best) {
          best = pair;
          step = PAIR;
        }
        const skip = k > 0 ? (row[k - 1] as number) + GAP : NEVER;
        if (skip > best) {
          best = skip;
          step = ONLY_B;
        }
      }
      row[k] = best;
      steps[i * width + k] = step;
    }
    [above, row] = [row, above];
  }
  return traced(above, steps, { rows, columns, width }, band);
}

/** Before the first token of `a`: nothing of `b` is used yet, or what is used has no partner. */
function firstRow(row: Int32Array, steps: Uint8Array, band: Band, columns: number): void {
  for (let j = Math.max(0, band.low); j <= Math.min(columns, band.high); j++) {
    const k = j - band.low;
    row[k] = band.free ? 0 : GAP * j;
    if (!band.free && j > 0) steps[k] = ONLY_B;
  }
}

/** The path of steps that leads to the best cell of the last row, from start to end. */
function traced(
  last: Int32Array,
  steps: Uint8Array,
  { rows, columns, width }: { rows: number; columns: number; width: number },
  band: Band,
): Alignment | undefined {
  let k = columns - rows - band.low;
  if (band.free) {
    k = 0;
    for (let other = 1; other < width; other++) {
      if ((last[other] as number) > (last[k] as number)) k = other;
    }
  }
  const score = last[k] ?? NEVER;
  if (score < NEVER / 2) return undefined;
  const path: number[] = [];
  let i = rows;
  while (i > 0 || (steps[k] as number) !== 0) {
    const step = steps[i * width + k] as number;
    path.push(step);
    if (step === ONLY_B) k--;
    else {
      i--;
      if (step === ONLY_A) k++;
    }
  }
  return { score, steps: path.reverse(), from: band.low + k };
}
