/** Runs of a diff put as a careful editor would tell them: words that the source has nearby are not words that it lacks. */
import type { DiffRun } from '../../text/diff.ts';
import { isWord } from '../../text/tokens.ts';
import type { CompiledList } from '../languages/word-lists.ts';
import { sameWords } from './reasons.ts';
import { WALL } from './search-text.ts';

/** How far outside the passage the words at an edge of the quote are looked for, in tokens. */
const MAX_OUTSIDE = 12;
/** Words that moved make one run with at most so many tokens between, over so many runs. */
const MAX_MOVED_TOKENS = 40;
const MAX_MOVED_RUNS = 4;

/** Runs that reach out to where the source has the first and the last words of the quote, a little outside the passage. */
export function withEdgeWords(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
  list: CompiledList,
): readonly DiffRun[] {
  return withFirstWords(withLastWords(runs, quote, source, list), quote, source, list);
}

/** Runs in which words that the source has elsewhere nearby are one run, of words in another order. */
export function withMovedWords(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): readonly DiffRun[] {
  return joinMoved(withOuter(runs, quote, source), quote, source);
}

/** Whether words are worth looking for elsewhere: `the` stands everywhere. */
function isTelling(words: readonly string[], list: CompiledList): boolean {
  return words.some((word) => isWord(word) && !list.stopWords.has(word.toLowerCase()));
}

const standsAt = (words: readonly string[], source: readonly string[], at: number): boolean =>
  at >= 0 && words.every((word, offset) => source[at + offset] === word);

/**
 * The quote begins with words that the source has a little before the passage: what stands between is missing from the
 * quote, and the words themselves are no mistake. “Critics prove it” where the source says “Critics failed to prove it”.
 */
function withFirstWords(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
  list: CompiledList,
): readonly DiffRun[] {
  const [first, ...rest] = runs;
  if (!first || first.kind === 'same' || first.kind === 'missing') return runs;
  const words = quote.slice(...first.a);
  if (!isTelling(words, list)) return runs;
  const [start, end] = first.b;
  for (let at = end - words.length; at >= Math.max(0, start - MAX_OUTSIDE); at--) {
    if (source[at] === WALL) return runs;
    if (!standsAt(words, source, at)) continue;
    const after = at + words.length;
    return [
      { kind: 'same', a: first.a, b: [at, after] },
      { kind: 'missing', a: [first.a[1], first.a[1]], b: [after, end] },
      ...rest,
    ];
  }
  return runs;
}

/** The same at the end of the quote. */
function withLastWords(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
  list: CompiledList,
): readonly DiffRun[] {
  const last = runs.at(-1);
  if (!last || runs.length < 2 || last.kind === 'same' || last.kind === 'missing') return runs;
  const words = quote.slice(...last.a);
  if (!isTelling(words, list)) return runs;
  const [start, end] = last.b;
  for (let at = start; at <= Math.min(source.length - words.length, end + MAX_OUTSIDE); at++) {
    if (source[at] === WALL) return runs;
    if (!standsAt(words, source, at)) continue;
    return [
      ...runs.slice(0, -1),
      { kind: 'missing', a: [last.a[0], last.a[0]], b: [start, at] },
      { kind: 'same', a: last.a, b: [at, at + words.length] },
    ];
  }
  return runs;
}

/** Added words that the source has just outside the passage: as missing there, so that they count as moved. */
function withOuter(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): readonly DiffRun[] {
  const [first, last] = [runs[0], runs.at(-1)];
  const added = runs.filter(({ kind }) => kind === 'added');
  const [earliest, latest] = [added[0], added.at(-1)];
  if (last?.kind === 'same' && latest) {
    const words = quote.slice(...latest.a);
    const [, end] = last.b;
    if (standsAt(words, source, end)) {
      const after: DiffRun = {
        kind: 'missing',
        a: [last.a[1], last.a[1]],
        b: [end, end + words.length],
      };
      return [...runs, after];
    }
  }
  if (first?.kind === 'same' && earliest) {
    const words = quote.slice(...earliest.a);
    const [start] = first.b;
    if (standsAt(words, source, start - words.length)) {
      const before: DiffRun = { kind: 'missing', a: [0, 0], b: [start - words.length, start] };
      return [before, ...runs];
    }
  }
  return runs;
}

/** Runs that differ and hold the same words on both sides are one run, of words in another order. */
function joinMoved(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): DiffRun[] {
  const joined: DiffRun[] = [];
  for (let at = 0; at < runs.length; at++) {
    const run = runs[at] as DiffRun;
    const end = run.kind === 'same' ? at : endOfMoved(runs, at, quote, source);
    const last = runs[end] as DiffRun;
    joined.push(
      end === at ? run : { kind: 'changed', a: [run.a[0], last.a[1]], b: [run.b[0], last.b[1]] },
    );
    at = end;
  }
  return joined;
}

/** Up to which run the words from run `at` on are the same ones in another order; `at` itself where they are not. */
function endOfMoved(
  runs: readonly DiffRun[],
  at: number,
  quote: readonly string[],
  source: readonly string[],
): number {
  const from = runs[at] as DiffRun;
  let differing = 1;
  for (let end = at + 1; end < runs.length && differing < MAX_MOVED_RUNS; end++) {
    const to = runs[end] as DiffRun;
    if (to.kind === 'same') continue;
    differing++;
    const words = quote.slice(from.a[0], to.a[1]);
    if (words.length > MAX_MOVED_TOKENS) continue;
    if (sameWords(words, source.slice(from.b[0], to.b[1]))) return end;
  }
  return at;
}
