import type { EdgeProblem } from './edge-problem.ts';
import type { PlacedSegment } from '../shown.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault } from '../types.ts';

/** What is wrong, with the source's words that stand outside put in for `%`. */
const SAYS: Readonly<Record<EdgeProblem['kind'], Readonly<Record<EdgeProblem['side'], string>>>> = {
  sign: {
    left: 'The quote begins after a sign that belongs to its figure: “%”',
    right: 'The quote ends before a sign: “%”',
  },
  hyphen: {
    left: 'The quote begins inside a hyphenated word, after “%”',
    right: 'The quote ends inside a hyphenated word, before “%”',
  },
  bracket: {
    left: 'The quote begins inside a word or figure that a bracket belongs to, after “%”',
    right: 'The quote ends inside a word or figure that a bracket belongs to, before “%”',
  },
  figure: {
    left: 'The quote begins inside a figure, after “%”',
    right: 'The quote ends inside a figure, before “%”',
  },
  unit: {
    left: 'The quote begins between a figure and its unit: “%” is left out',
    right: 'The quote ends between a figure and its unit or magnitude: “%” is left out',
  },
  word: {
    left: 'The quote begins inside a word, after “%”',
    right: 'The quote ends inside a word, before “%”',
  },
  negation: {
    left: 'The quote begins just after a negation: “%” is left out',
    right: 'The quote ends just before a negation: “%” is left out',
  },
  question: {
    left: 'The quote leaves out the mark of a question: “%”',
    right: 'The quote leaves out the mark of a question: “%”',
  },
  hedge: {
    left: 'The quote begins just after a condition or a doubt: “%” is left out',
    right: 'The quote ends just before a condition or a doubt: “%”',
  },
};

/**
 * An edge problem of segment `at` as a fault, with the words that mend it. `quote` is the value as
 * it was written; `omissions` are the places [start, end) of its omissions in it.
 */
export function edgeFault(
  source: ProofSource,
  problem: EdgeProblem,
  placed: readonly PlacedSegment[],
  at: number,
  quote: string,
  omissions: readonly (readonly [number, number])[],
): QuoteFault {
  const { start, end } = placed[at] as PlacedSegment;
  const [from, to] = problem.outside;
  const outside = source.slice(from, to);
  const left = problem.side === 'left';
  const inner = left ? at > 0 : at < placed.length - 1;
  const grown = left ? source.slice(from, start + 1) : source.slice(end - 1, to);
  const replacement = left
    ? grown.slice(0, grown.length - source.slice(start, start + 1).length)
    : grown.slice(source.slice(end - 1, end).length);
  let offset = left ? quote.length - quote.trimStart().length : quote.trimEnd().length;
  if (inner) offset = (left ? omissions[at - 1]?.[1] : omissions[at]?.[0]) ?? offset;
  if (inner && left && quote[offset] === ' ') offset++;
  if (inner && !left && quote[offset - 1] === ' ') offset--;
  const message = SAYS[problem.kind][problem.side].replace('%', oneLine(outside));
  return {
    rule: problem.kind === 'hedge' ? 'quote-hedged' : 'quote-cut',
    message: inner ? `${message} (at an omission)` : message,
    found: oneLine(
      left
        ? source.slice(start, Math.min(end, start + 4))
        : source.slice(Math.max(start, end - 4), end),
    ),
    expected: oneLine(grown),
    fix: `${left ? 'begin' : 'end'} ${inner ? 'this part' : 'the quote'} with “${oneLine(grown)}”`,
    field: 'quote',
    span: [offset, offset],
    replacement: replacement.replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space)),
  };
}

export function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
