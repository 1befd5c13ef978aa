/** The passage would begin or end inside a word: a hyphen, sign, bracket, joiner or apostrophe ties it to what stands outside. */
import { isWord } from '../../text/tokens.ts';
import { isElided, isWordy } from '../characters.ts';
import type { EdgeCheck, EdgeContext } from '../edge-context.ts';
import { endsAsFigure, startsAsFigure } from '../number.ts';

const EM_DASH = /[\u2014\u2015\uFE58]/u;

/** The normal form makes one hyphen of hyphens, minus signs and en dashes. */
function isHyphen(edge: EdgeContext, outwards: -1 | 0): boolean {
  const token = outwards === 0 ? edge.first : edge.inside;
  return token === '-' && !EM_DASH.test(edge.raw(outwards));
}

/** Whether a hyphen outside touches the passage, or the word on its other side. */
function hyphenTouches(edge: EdgeContext): boolean {
  return edge.glued(-1) || (edge.outside.length > 1 && edge.glued(0) && isWordy(edge.beyond));
}

/** A dash between clauses, not a sign: an en dash with space on both sides, after a word. */
function isClauseDash(edge: EdgeContext): boolean {
  return edge.raw(0) === '\u2013' && isWord(edge.beyond) && !endsAsFigure(edge.beyond);
}

/** A minus sign, or what may be one, stands before the figure that the passage begins with. */
const minusSign: EdgeCheck = (edge) =>
  edge.side === 'left' &&
  isHyphen(edge, 0) &&
  startsAsFigure(edge.inside) &&
  (hyphenTouches(edge) || !isClauseDash(edge))
    ? edge.problem('sign', 0)
    : undefined;

/** The passage begins after the hyphen of a compound: `un-⏎able`, where the line may break after the hyphen. */
const hyphenBefore: EdgeCheck = (edge) =>
  edge.side === 'left' &&
  isHyphen(edge, 0) &&
  !startsAsFigure(edge.inside) &&
  isWordy(edge.inside) &&
  hyphenTouches(edge)
    ? edge.problem('hyphen', 0)
    : undefined;

/** The passage ends before the hyphen of a compound. */
const hyphenAfter: EdgeCheck = (edge) =>
  edge.side === 'right' && isHyphen(edge, 0) && isWordy(edge.inside) && edge.glued(-1)
    ? edge.problem('hyphen', 0)
    : undefined;

/** The passage ends inside a range of figures: `2017 - 2019`. */
const figureRange: EdgeCheck = (edge) =>
  edge.side === 'right' &&
  isHyphen(edge, 0) &&
  endsAsFigure(edge.inside) &&
  startsAsFigure(edge.beyond)
    ? edge.problem('figure', 1)
    : undefined;

/** The hyphen is the passage's own, and the other part of the word stands outside. */
const ownHyphen: EdgeCheck = (edge) =>
  isHyphen(edge, -1) && isWordy(edge.first) && edge.glued(-1)
    ? edge.problem('hyphen', 0)
    : undefined;

const MATHEMATICAL_SIGN = /^[+<>~\u00AC\u00B1\u2248\u2260\u2264\u2265]$/u;

/** Another sign stands before the figure that the passage begins with: `≤ 5`. */
const mathematicalSign: EdgeCheck = (edge) =>
  edge.side === 'left' && MATHEMATICAL_SIGN.test(edge.first) && startsAsFigure(edge.inside)
    ? edge.problem('sign', 0)
    : undefined;

const BRACKET = /^[()[\]{}]$/u;
const OPENING = /^[([{]$/u;
const CLOSING = /^[)\]}]$/u;

/** A bracket outside has a letter or digit on both sides, `(in)compétent`, or encloses the figure of the passage, `(−5)`. */
const bracketOutside: EdgeCheck = (edge) => {
  if (!BRACKET.test(edge.first)) return undefined;
  if (isWordy(edge.inside) && isWordy(edge.beyond) && edge.glued(-1) && edge.glued(0))
    return edge.problem('bracket', 1);
  return enclosesFigure(edge) ? edge.problem('bracket', 0) : undefined;
};

/** From the bracket at the edge inwards: nothing but a figure with its signs, then the bracket that closes it. */
function enclosesFigure(edge: EdgeContext): boolean {
  const [near, far] = edge.side === 'left' ? [OPENING, CLOSING] : [CLOSING, OPENING];
  if (!near.test(edge.first)) return false;
  let figure = false;
  for (let outwards = -1; outwards >= -4; outwards--) {
    const token = edge.token(outwards);
    if (figure && far.test(token)) return true;
    if (startsAsFigure(token)) figure = true;
    else if (!/^[%\p{Sc}\-+]$/u.test(token)) return false;
  }
  return false;
}

/** The bracket is the passage's own, and touches a letter or digit on both sides. */
const ownBracket: EdgeCheck = (edge) =>
  BRACKET.test(edge.inside) &&
  isWordy(edge.first) &&
  isWordy(edge.token(-2)) &&
  edge.glued(-1) &&
  edge.glued(-2)
    ? edge.problem('bracket', 0)
    : undefined;

/** Joins two parts of one name or word where it touches both: `AT&T`, `and/or`, `a@b`. */
const JOINER = /^(?:[_@&/\\\u200C]|\u200D)$/u;

const joinerOutside: EdgeCheck = (edge) =>
  JOINER.test(edge.first) && edge.glued(-1) && edge.glued(0) && isWordy(edge.beyond)
    ? edge.problem('word', 1)
    : undefined;

const ownJoiner: EdgeCheck = (edge) =>
  JOINER.test(edge.inside) && isWordy(edge.first) && edge.glued(-1)
    ? edge.problem('word', 0)
    : undefined;

/** The passage ends with an elided piece, whose word stands outside: `l'`. */
const endsInElision: EdgeCheck = (edge) =>
  edge.side === 'right' && isElided(edge.inside) && isWordy(edge.first) && edge.glued(-1)
    ? edge.problem('word', 0)
    : undefined;

/** The passage begins after an apostrophe that only spells the word, `aujourd'hui`: after an elision (`l'`) it may begin. */
const beginsAfterApostrophe: EdgeCheck = (edge) =>
  edge.side === 'left' &&
  edge.list.elisions !== undefined &&
  isElided(edge.first) &&
  !edge.list.elisions.has(edge.first.toLowerCase()) &&
  isWordy(edge.inside) &&
  edge.glued(-1)
    ? edge.problem('word', 0)
    : undefined;

/** The one script without spaces in which a run of characters is a word. */
const KATAKANA = /^[\p{sc=Kana}\u30FC\uFF70]/u;
const MAX_KATAKANA_RUN = 30;

/** The passage begins or ends inside a run of katakana. */
const katakanaRun: EdgeCheck = (edge) => {
  if (!KATAKANA.test(edge.inside) || !KATAKANA.test(edge.first) || !edge.glued(-1))
    return undefined;
  let furthest = 0;
  while (furthest < MAX_KATAKANA_RUN && KATAKANA.test(edge.token(furthest + 1))) furthest++;
  return edge.problem('word', furthest);
};

/** A point that touches both sides, between initials or before a small letter: `U.S.`, `example.org`. */
const pointInWord: EdgeCheck = (edge) => {
  if (edge.first !== '.') return undefined;
  const [left, right] =
    edge.side === 'left' ? [edge.beyond, edge.inside] : [edge.inside, edge.beyond];
  if (!isWord(left) || !isWord(right)) return undefined;
  if (!/^\p{L}$/u.test(left) && !/^\p{Ll}/u.test(right)) return undefined;
  return edge.glued(-1) && edge.glued(0) ? edge.problem('word', 1) : undefined;
};

export const WORD_JOIN_CHECKS: readonly EdgeCheck[] = [
  minusSign,
  hyphenBefore,
  hyphenAfter,
  figureRange,
  ownHyphen,
  mathematicalSign,
  bracketOutside,
  ownBracket,
  joinerOutside,
  ownJoiner,
  endsInElision,
  beginsAfterApostrophe,
  katakanaRun,
  pointInWord,
];
