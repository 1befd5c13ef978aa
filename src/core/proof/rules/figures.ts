/** The passage would cut a figure in two, or part it from its unit or magnitude. */
import type { EdgeCheck, EdgeContext, EdgeProblem } from '../edge-context.ts';
import { endsAsFigure, endsNumber, isCountWord, isMagnitude, startsAsFigure } from '../number.ts';
import { cutFigures, mayBeFigure } from '../sentence/cut-figures.ts';
import type { CutFigure } from '../sentence/cut-figures.ts';

const CURRENCY = /^\p{Sc}$/u;

/** Between two digits these part nothing: `5 × 10`. */
const FIGURE_JOINT = /^[_^*/\u2044\u2215\u00D7\u00B1]$/u;

/** A digit stands on both sides of the edge, with only a space or a joint between. */
const figureCut: EdgeCheck = (edge) => {
  const outward = FIGURE_JOINT.test(edge.first) ? 1 : 0;
  const inward = FIGURE_JOINT.test(edge.inside) ? -2 : -1;
  // One joint may stand between the digits, on either side of the edge, not two.
  if (outward === 1 && inward === -2) return undefined;
  const [inner, outer] = [edge.token(inward), edge.token(outward)];
  const cut =
    edge.side === 'left'
      ? startsAsFigure(inner) && endsAsFigure(outer)
      : endsAsFigure(inner) && startsAsFigure(outer);
  return cut ? edge.problem('figure', outward) : undefined;
};

/** A number in words is cut in two: `twenty | five`. */
const countWordsCut: EdgeCheck = (edge) =>
  isCountWord(edge.inside, edge.list) && isCountWord(edge.first, edge.list)
    ? edge.problem('figure', 0)
    : undefined;

/** A currency sign stands before the figure that the passage begins with. In `20 € 30` the sign is the other figure's. */
const currencyBefore: EdgeCheck = (edge) =>
  edge.side === 'left' &&
  CURRENCY.test(edge.first) &&
  startsAsFigure(edge.inside) &&
  (edge.glued(-1) || !endsAsFigure(edge.beyond))
    ? edge.problem('unit', 0)
    : undefined;

/** The passage ends in a number and its magnitude, and the unit follows: `20 million | euros`, `20 millions | d'euros`. */
const unitAfterMagnitude: EdgeCheck = (edge) => {
  const { list } = edge;
  if (edge.side !== 'right' || !list.magnitudes.has(edge.inside.toLowerCase())) return undefined;
  if (!endsNumber(edge.token(-2), list)) return undefined;
  const linked = /^(?:d'|de|di|of)$/iu.test(edge.first) ? 1 : 0;
  const unit = edge.token(linked).toLowerCase();
  return list.units.has(unit) || CURRENCY.test(unit) ? edge.problem('unit', linked) : undefined;
};

/** A number stands on one side of the edge and its unit or magnitude on the other: `20 | %`, `20 | million`. */
const unitCut: EdgeCheck = (edge) => {
  const { side, list } = edge;
  const right = side === 'right';
  const [number, measure] = right ? [edge.inside, edge.first] : [edge.first, edge.inside];
  const next = right ? edge.beyond : edge.token(-2);
  // A passage may begin with a plain unit (`20 | years later`), but not end before one.
  const unit = right && list.units.has(measure.toLowerCase());
  if (!unit && !isMagnitude(measure, next, list)) return undefined;
  if (!endsNumber(number, list)) return undefined;
  // A currency sign inside that does not touch the number outside belongs to the passage: `20 | € 30`.
  if (!right && CURRENCY.test(measure) && !edge.glued(-1)) return undefined;
  return edge.problem('unit', 0);
};

/** So many tokens on each side of an edge are read as words of a language. */
const NEAR = 6;

/** What is said of a figure that is cut as its language writes it. */
const KINDS: Readonly<Record<CutFigure['kind'], EdgeProblem['kind']>> = {
  unit: 'unit',
  range: 'range',
  share: 'share',
  fraction: 'figure',
  sign: 'sign',
};

/** A figure is parted from its unit, its sign or its other half, in words: `15 | M€`, `3 | to 5`, `One in | ten`. */
const figureOfLanguageCut: EdgeCheck = (edge) => {
  const { lang } = edge.list;
  if (!mayBeFigure(edge.inside, lang) && !mayBeFigure(edge.first, lang)) return undefined;
  const [at, tokens] = tokensAround(edge);
  const run = edge.side === 'right' ? ([0, at] as const) : ([at, tokens.length] as const);
  const [cut] = cutFigures(tokens, run, lang);
  if (!cut) return undefined;
  // A dash between two figures is a sign or a join, of which the rules on joins tell.
  if (cut.kind === 'range' && tokens.slice(...cut.run).includes('-')) return undefined;
  const furthest = edge.side === 'right' ? cut.run[1] - 1 - at : at - 1 - cut.run[0];
  return edge.problem(KINDS[cut.kind], furthest);
};

/** The tokens on both sides of an edge that can be seen, and where among them the edge stands. */
function tokensAround(edge: EdgeContext): [at: number, tokens: string[]] {
  const seen = (step: 1 | -1): string[] => {
    const tokens: string[] = [];
    for (let near = 0; near < NEAR; near++) {
      const token = edge.token(step > 0 ? near : -1 - near);
      if (token === '') break;
      tokens.push(token);
    }
    return tokens;
  };
  const [before, after] = edge.side === 'right' ? [seen(-1), seen(1)] : [seen(1), seen(-1)];
  return [before.length, [...before.reverse(), ...after]];
}

/** A blank line stands at the edge: the figure before it has nothing to do with the word after it. */
function startsParagraph(edge: EdgeContext): boolean {
  const at = edge.side === 'left' ? edge.start : edge.end;
  return /\n\s*\n/u.test(edge.source.between(at - 1) ?? '');
}

/** In this order, and of each edge the first thing only: what is cut has one mend. */
const CHECKS: readonly EdgeCheck[] = [
  figureOfLanguageCut,
  figureCut,
  countWordsCut,
  currencyBefore,
  unitAfterMagnitude,
  unitCut,
];

/** A figure is cut at an edge. */
export const figureCheck: EdgeCheck = (edge) => {
  for (const check of CHECKS) {
    const problem = check(edge);
    if (problem) return startsParagraph(edge) ? undefined : problem;
  }
  return undefined;
};
