import { oneLine } from '../text/strings.ts';
import type { EdgeProblem } from './edge-context.ts';
import type { PlacedSegment } from './passage.ts';
import type { ProofSource } from './source.ts';
import type { QuoteFault } from './types.ts';

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
  range: {
    left: 'The quote begins inside a range of figures: “%” is left out',
    right: 'The quote ends inside a range of figures: “%” is left out',
  },
  share: {
    left: 'The quote begins inside a share: “%” is left out',
    right: 'The quote ends inside a share: “%” is left out',
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

/** Words of the passage that a fault shows beside its edge. */
const SHOWN_TOKENS = 4;

/**
 * An edge problem of segment `at` as a fault, with the words that mend it. `quote` is the value as it was written;
 * `omissions` are the places [start, end) of its omissions in it.
 */
export function edgeFault(
  source: ProofSource,
  problem: EdgeProblem,
  placed: readonly PlacedSegment[],
  at: number,
  quote: string,
  omissions: readonly (readonly [number, number])[],
): QuoteFault {
  const { kind, side, outside } = problem;
  const { start, end } = placed[at] as PlacedSegment;
  const left = side === 'left';
  // The words outside with the token at the edge, so that what stands between them is the source's own.
  const grown = left ? source.slice(outside[0], start + 1) : source.slice(end - 1, outside[1]);
  const omission = left ? omissions[at - 1] : omissions[at];
  const inner = left ? at > 0 : at < placed.length - 1;
  const message = SAYS[kind][side].replace('%', oneLine(source.slice(...outside)));
  const offset = edgeOffset(quote, left, inner ? omission : undefined);
  return {
    rule: kind === 'hedge' ? 'quote-governed' : 'quote-cut',
    message: inner ? `${message} (at an omission).` : `${message}.`,
    found: oneLine(
      left
        ? source.slice(start, Math.min(end, start + SHOWN_TOKENS))
        : source.slice(Math.max(start, end - SHOWN_TOKENS), end),
    ),
    expected: oneLine(grown),
    fix: `${left ? 'Begin' : 'End'} ${inner ? 'this part' : 'the quote'} with “${oneLine(grown)}”.`,
    field: 'quote',
    span: [offset, offset],
    replacement: withoutLineBreaks(
      left
        ? grown.slice(0, grown.length - source.slice(start, start + 1).length)
        : grown.slice(source.slice(end - 1, end).length),
    ),
  };
}

/** Where in the value the words that are missing at an edge go; `omission` is the one that the edge stands at. */
export function edgeOffset(
  quote: string,
  left: boolean,
  omission: readonly [number, number] | undefined,
): number {
  if (!omission) return left ? quote.length - quote.trimStart().length : quote.trimEnd().length;
  if (left) return quote[omission[1]] === ' ' ? omission[1] + 1 : omission[1];
  return quote[omission[0] - 1] === ' ' ? omission[0] - 1 : omission[0];
}

/** White space with a line break in it is the source's layout: a space stands for it. */
export function withoutLineBreaks(text: string): string {
  return text.replace(/\s+/gu, (space) => (space.includes('\n') ? ' ' : space));
}
