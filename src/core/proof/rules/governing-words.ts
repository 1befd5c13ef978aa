/** Words just outside the passage that govern it: a question, a negation, a condition or a doubt. */
import { isTransparent, isWordy } from '../characters.ts';
import type { EdgeCheck, EdgeContext, EdgeProblem } from '../edge-context.ts';
import type { CompiledList } from '../languages/word-lists.ts';
import { awaitsPartner, negatesWhatPrecedes, negationEndingAt } from '../negation.ts';

const QUESTION = /^[?\uFF1F\u061F\u203D\u2047\u2048\u2049\u055E]$/u;

/** What may stand between a passage and its question mark: `house” ?`, `house (?)`, `house!?`. */
const BEFORE_QUESTION = /^["')\]}([!\uFF01\u300D\u300F]$/u;

/** The mark that opens a question stands before the passage. */
const questionOpened: EdgeCheck = (edge) =>
  edge.side === 'left' && edge.first === '\u00BF' ? edge.problem('question', 0) : undefined;

/** The mark of a question stands after the passage, directly or behind marks that close it. */
const questionClosed: EdgeCheck = (edge) => {
  if (edge.side !== 'right') return undefined;
  const mark = edge.outside.find((position) => !BEFORE_QUESTION.test(edge.tokenAt(position)));
  if (mark === undefined) return undefined;
  const token = edge.tokenAt(mark);
  return QUESTION.test(token) || edge.list.questionMarks.has(token)
    ? edge.problemAt('question', mark)
    : undefined;
};

/** Whether the passage has punctuation of its own at this edge, which ends a negation's reach like any other. */
function endsInPunctuation({ tokenAt, side, start, end }: EdgeContext): boolean {
  const inwards = side === 'left' ? 1 : -1;
  let position = side === 'left' ? start : end - 1;
  while (isTransparent(tokenAt(position))) position += inwards;
  const token = tokenAt(position);
  return token !== '' && !isWordy(token);
}

/** Punctuation and conjunctions end the reach of a negation. */
function endsReach(token: string, list: CompiledList): boolean {
  return !isWordy(token) || list.conjunctions.has(token.toLowerCase());
}

/** A negation stands before the passage, with nothing between that ends its reach. */
const negationBefore: EdgeCheck = (edge) => {
  const { side, list, outside, tokenAt } = edge;
  if (side !== 'left' || endsInPunctuation(edge)) return undefined;
  if (list.unspaced) return unspacedNegationBefore(edge);
  let nearest = true;
  for (const position of outside) {
    const token = tokenAt(position);
    if (isTransparent(token)) continue;
    const negation = negationEndingAt(tokenAt, position, list);
    if (negation !== undefined && negation >= (outside.at(-1) as number))
      return edge.problemAt('negation', negation);
    if (nearest && list.direct.has(token.toLowerCase()))
      return edge.problemAt('negation', position);
    if (endsReach(token, list)) return undefined;
    nearest = false;
  }
  return undefined;
};

/**
 * A condition or a doubt stands directly before the passage, in one word or two. Only for languages
 * whose sentences are not read: of the others, the whole sentence tells.
 */
const hedgeBefore: EdgeCheck = (edge) => {
  const { side, list, outside, tokenAt } = edge;
  if (side !== 'left' || list.hedges.size === 0 || endsInPunctuation(edge)) return undefined;
  if (list.unspaced) return unspacedHedgeBefore(edge);
  const nearest = outside.find((position) => !isTransparent(tokenAt(position)));
  if (nearest === undefined) return undefined;
  const low = tokenAt(nearest).toLowerCase();
  // What negates is not said to be in doubt as well.
  if (negationEndingAt(tokenAt, nearest, list) !== undefined || list.direct.has(low))
    return undefined;
  if (list.hedges.has(`${tokenAt(nearest - 1).toLowerCase()} ${low}`))
    return edge.problemAt('hedge', nearest - 1);
  return list.hedges.has(low) ? edge.problemAt('hedge', nearest) : undefined;
};

/** A word that negates what precedes it stands after the passage: `Verdelinne n’hébergeait | pas`. */
const negationAfter: EdgeCheck = (edge) => {
  const { side, list, outside, tokenAt, start, end } = edge;
  if (side !== 'right' || endsInPunctuation(edge)) return undefined;
  if (list.unspaced) return unspacedNegationAfter(edge);
  for (const position of outside) {
    const token = tokenAt(position);
    if (isTransparent(token)) continue;
    if (
      negatesWhatPrecedes(token, list) ||
      (list.withPartner.has(token.toLowerCase()) && awaitsPartner(tokenAt, start, end, list))
    )
      return edge.problemAt('negation', position);
    if (endsReach(token, list)) return undefined;
  }
  return undefined;
};

/** The tokens outside up to the first punctuation, the nearest first. */
function untilPunctuation({ outside, tokenAt }: EdgeContext): string[] {
  const tokens = outside.map(tokenAt);
  const stop = tokens.findIndex((token) => !isWordy(token));
  return stop < 0 ? tokens : tokens.slice(0, stop);
}

/** The same in a script without spaces, where entries are runs of characters. */
function unspacedNegationBefore(edge: EdgeContext): EdgeProblem | undefined {
  const tokens = untilPunctuation(edge);
  const run = tokens.toReversed().join('');
  const direct = [...edge.list.direct].find((entry) => run.endsWith(entry));
  if (direct) return edge.problem('negation', lengthIn(direct, tokens) - 1);
  const governs = [...edge.list.before].some((entry) => run.includes(entry));
  return governs ? edge.problem('negation', tokens.length - 1) : undefined;
}

function unspacedHedgeBefore(edge: EdgeContext): EdgeProblem | undefined {
  if (unspacedNegationBefore(edge)) return undefined;
  const tokens = untilPunctuation(edge);
  const run = tokens.toReversed().join('');
  const hedge = [...edge.list.hedges].find((entry) => run.endsWith(entry));
  return hedge ? edge.problem('hedge', lengthIn(hedge, tokens) - 1) : undefined;
}

function unspacedNegationAfter(edge: EdgeContext): EdgeProblem | undefined {
  const tokens = untilPunctuation(edge);
  const run = tokens.join('');
  const negated =
    [...edge.list.after].some((entry) => run.startsWith(entry)) ||
    edge.list.within.some((entry) => run.includes(entry));
  return negated ? edge.problem('negation', tokens.length - 1) : undefined;
}

/** How many of the tokens an entry takes, of which each is about one character. */
function lengthIn(entry: string, tokens: readonly string[]): number {
  return Math.min([...entry].length, tokens.length);
}

export const GOVERNING_CHECKS: readonly EdgeCheck[] = [
  questionOpened,
  questionClosed,
  negationBefore,
  hedgeBefore,
  negationAfter,
];
