import { diffTokens } from '../text/diff.ts';
import type { DiffRun } from '../text/diff.ts';
import { around, shortened } from './compare-passage.ts';
import type { TextDifference, WholeCopy } from './types.ts';
import { reasonOf } from '../proof/explain/reasons.ts';
import type { ComparedRun } from '../proof/explain/reasons.ts';
import { openSource } from '../proof/source.ts';
import type { ProofSource } from '../proof/source.ts';
import { wordList } from '../proof/languages/word-lists.ts';

/** Differences that are shown. */
const MAX_SHOWN = 100;
/** Tokens of a difference that are looked at to name its reason. */
const MAX_NAMED = 200;
/** So many tokens in a row that each text has once tie the two together there. */
const TIE = 5;
/** Two texts that share less are not the same one. */
const MIN_SHARED = 0.2;

/** Two whole texts side by side. Linear but for the stretches that differ, which are bounded. */
export function compareOpen(text: string, copy: ProofSource, lang: string): WholeCopy {
  const source = openSource('source', text);
  const [a, b] = [source.parts[0]!.tokens.list, copy.parts[0]!.tokens.list];
  if (sharedRuns(a, b) < MIN_SHARED) return { kind: 'unlike' };
  const runs = diffTexts(a, b);
  if (runs.every(({ kind }) => kind === 'same')) return { kind: 'same' };

  // What only one of them has at its ends is more text, not a difference in the text.
  const [first, last] = [runs[0]!, runs.at(-1)!];
  const inner = runs.filter(
    (run) => run.kind !== 'same' && !((run === first || run === last) && run.kind !== 'changed'),
  );
  const ends = (kind: DiffRun['kind']): { before: number; after: number } => ({
    before: first.kind === kind ? length(first) : 0,
    after: last.kind === kind ? length(last) : 0,
  });
  const [added, missing] = [ends('added'), ends('missing')];
  const lacks = missing.before + missing.after > 0;
  if (inner.length === 0 && !lacks) return { kind: 'inside', ...added };
  if (inner.length === 0 && added.before + added.after === 0) return { kind: 'part', ...missing };
  const differing = lacks
    ? runs.filter(
        (run) => inner.includes(run) || (run.kind === 'missing' && (run === first || run === last)),
      )
    : inner;
  return {
    kind: 'differs',
    count: differing.length,
    differences: differing.slice(0, MAX_SHOWN).map((run) => difference(run, source, copy, lang)),
    ...added,
  };
}

/** Of the shorter text's short runs, the share that the other has too. Single words stand in any text of a language. */
function sharedRuns(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length < b.length ? [a, b] : [b, a];
  const size = Math.min(TIE, short.length);
  const [own, known] = [once(short, size), once(long, size)];
  let shared = 0;
  for (const key of own.keys()) if (known.has(key)) shared++;
  return shared / own.size;
}

/** Tokens of both sides. */
const length = ({ a, b }: DiffRun): number => a[1] - a[0] + (b[1] - b[0]);

function difference(
  run: DiffRun,
  source: ProofSource,
  copy: ProofSource,
  lang: string,
): TextDifference {
  const [[a0, a1], [b0, b1]] = [run.a, run.b];
  const side = (of: ProofSource, start: number, end: number): ComparedRun => ({
    tokens: of.parts[0]!.tokens.list,
    start,
    end: Math.min(end, start + MAX_NAMED),
  });
  const { reason } = reasonOf(side(source, a0, a1), side(copy, b0, b1), wordList(lang));
  const beside = around(
    source,
    Math.min(a0, source.total - 1),
    Math.max(a1, Math.min(a0 + 1, source.total)),
  );
  return {
    kind: run.kind,
    source: shortened(source.slice(a0, a1)),
    copy: shortened(copy.slice(b0, b1)),
    into: a0 / source.total,
    before: beside.before,
    after: a1 > a0 ? beside.after : beside.text + beside.after,
    reason,
  };
}

/** A diff of whole texts (a the source, b the copy; `added` is only in the copy, `missing` only in the source). */
function diffTexts(a: readonly string[], b: readonly string[]): DiffRun[] {
  const runs: DiffRun[] = [];
  const put = (kind: DiffRun['kind'], a0: number, a1: number, b0: number, b1: number): void => {
    if (a0 === a1 && b0 === b1) return;
    const before = runs.at(-1);
    if (before && (before.kind === 'same') === (kind === 'same')) {
      runs.pop();
      [a0, b0] = [before.a[0], before.b[0]];
      if (kind !== 'same') kind = a0 === a1 ? 'added' : b0 === b1 ? 'missing' : 'changed';
    }
    runs.push({ kind, a: [a0, a1], b: [b0, b1] });
  };
  const between = (a0: number, a1: number, b0: number, b1: number): void => {
    for (const run of diffTokens(a.slice(a0, a1), b.slice(b0, b1))) {
      // `diffTokens` names things from a quote’s side.
      const kind = run.kind === 'missing' ? 'added' : run.kind === 'added' ? 'missing' : run.kind;
      put(kind, a0 + run.a[0], a0 + run.a[1], b0 + run.b[0], b0 + run.b[1]);
    }
  };
  let [i, j] = [0, 0];
  for (const [x, y] of ties(a, b)) {
    if (x < i || y < j) continue;
    let [a0, b0, a1, b1] = [x, y, x, y];
    while (a0 > i && b0 > j && a[a0 - 1] === b[b0 - 1]) [a0, b0] = [a0 - 1, b0 - 1];
    while (a1 < a.length && b1 < b.length && a[a1] === b[b1]) [a1, b1] = [a1 + 1, b1 + 1];
    between(i, a0, j, b0);
    put('same', a0, a1, b0, b1);
    [i, j] = [a1, b1];
  }
  between(i, a.length, j, b.length);
  return runs;
}

/** Places [in a, in b] of short runs that each text has exactly once, as many as stand in the same order in both. */
function ties(a: readonly string[], b: readonly string[]): (readonly [number, number])[] {
  const inB = once(b);
  const pairs: (readonly [number, number])[] = [];
  for (const [key, x] of once(a)) {
    const y = inB.get(key);
    if (x >= 0 && y !== undefined && y >= 0) pairs.push([x, y]);
  }
  return longestAscending(pairs);
}

/** Where each short run stands, or -1 where it stands more than once. */
function once(tokens: readonly string[], size = TIE): Map<string, number> {
  const places = new Map<string, number>();
  for (let at = 0; at + size <= tokens.length; at++) {
    const key = tokens.slice(at, at + size).join('\0');
    places.set(key, places.has(key) ? -1 : at);
  }
  return places;
}

/** The longest run of pairs, given by their first, whose second ascend too: patience sorting. */
function longestAscending(
  pairs: readonly (readonly [number, number])[],
): (readonly [number, number])[] {
  const tops: number[] = [];
  const before = new Int32Array(pairs.length).fill(-1);
  for (const [at, [, y]] of pairs.entries()) {
    let low = 0;
    let high = tops.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (pairs[tops[middle]!]![1] < y) low = middle + 1;
      else high = middle;
    }
    if (low > 0) before[at] = tops[low - 1]!;
    tops[low] = at;
  }
  const chain: (readonly [number, number])[] = [];
  for (let at = tops.at(-1) ?? -1; at >= 0; at = before[at]!) chain.push(pairs[at]!);
  return chain.reverse();
}
