/** The passage would cut a figure in two, or part it from its unit or magnitude. */
import type { EdgeCheck } from '../edge-context.ts';
import { endsAsFigure, endsNumber, isCountWord, isMagnitude, startsAsFigure } from '../number.ts';

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

export const FIGURE_CHECKS: readonly EdgeCheck[] = [
  figureCut,
  countWordsCut,
  currencyBefore,
  unitAfterMagnitude,
  unitCut,
];
