import type { DiffRun } from '../../text/diff.ts';
import { sameWords } from './reasons.ts';

/** Added words that the source has just outside the passage: as missing there, so that they count as moved. */
export function withOuter(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): readonly DiffRun[] {
  const stands = (words: readonly string[], at: number): boolean =>
    at >= 0 && words.every((word, offset) => source[at + offset] === word);
  const [last, first] = [runs.at(-1), runs[0]];
  const added = runs.filter(({ kind }) => kind === 'added');
  const [earliest, latest] = [added[0], added.at(-1)];
  if (last?.kind === 'same' && latest) {
    const words = quote.slice(...latest.a);
    const [, end] = last.b;
    const outer: DiffRun = {
      kind: 'missing',
      a: [last.a[1], last.a[1]],
      b: [end, end + words.length],
    };
    if (stands(words, end)) return [...runs, outer];
  }
  if (first?.kind === 'same' && earliest) {
    const words = quote.slice(...earliest.a);
    const [start] = first.b;
    const outer: DiffRun = { kind: 'missing', a: [0, 0], b: [start - words.length, start] };
    if (stands(words, start - words.length)) return [outer, ...runs];
  }
  return runs;
}

/** Runs in which words that the source has elsewhere nearby are one run, of words in another order. */
export function moved(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): DiffRun[] {
  const differing = runs.map((run, at) => ({ run, at })).filter(({ run }) => run.kind !== 'same');
  const out: DiffRun[] = [];
  let done = 0;
  for (let i = 0; i < differing.length; i++) {
    const from = differing[i] as { run: DiffRun; at: number };
    if (from.at < done) continue;
    let to = from;
    for (const other of differing.slice(i + 1, i + 4)) {
      const a = quote.slice(from.run.a[0], other.run.a[1]);
      const b = source.slice(from.run.b[0], other.run.b[1]);
      if (a.length <= 40 && sameWords(a, b)) {
        to = other;
        break;
      }
    }
    out.push(...runs.slice(done, from.at));
    out.push(
      to === from
        ? from.run
        : { kind: 'changed', a: [from.run.a[0], to.run.a[1]], b: [from.run.b[0], to.run.b[1]] },
    );
    done = to.at + 1;
  }
  return [...out, ...runs.slice(done)];
}
