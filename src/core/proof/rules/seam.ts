import { isSpaceless, isWord } from '../../text/tokens.ts';
import { endsAsFigure, isElided, isGlued, startsAsFigure } from '../characters.ts';
import type { EdgeProblem, Side } from './edge-problem.ts';
import { UNIT_SIGNS } from '../languages/unit-signs.ts';
import type { ProofSource } from '../source.ts';
import type { CompiledList } from '../languages/word-lists.ts';

export type Add = (kind: EdgeProblem['kind'], furthest: number) => void;

/** The tokens on both sides of an edge, counted away from it: out(0) is the first outside, inn(0) the first inside. */
export class EdgeContext {
  readonly source: ProofSource;
  readonly side: Side;
  readonly at: readonly number[];
  readonly edge: number;
  constructor(source: ProofSource, edge: number, side: Side, at: readonly number[]) {
    this.source = source;
    this.edge = edge;
    this.side = side;
    this.at = at;
  }
  position(outwards: number): number {
    return this.side === 'left' ? this.edge - 1 - outwards : this.edge + outwards;
  }
  /** '' where there is none or it cannot be seen. Negative: inside the passage, -1 nearest the edge. */
  token(outwards: number): string {
    return this.source.at(this.position(outwards)) ?? '';
  }
  /** Whether the token at `outwards` touches the next one outwards. */
  glued(outwards: number): boolean {
    const [a, b] = [this.position(outwards), this.position(outwards + 1)];
    const between = this.source.between(Math.min(a, b));
    return between !== undefined && isGlued(between);
  }
  /** The source's own characters of a token. */
  raw(outwards: number): string {
    const position = this.position(outwards);
    return this.source.slice(position, position + 1);
  }
}

const OPENING = /^[([{]$/u;

const CLOSING = /^[)\]}]$/u;

const EM_DASH = /[\u2014\u2015\uFE58]/u;

const SIGN = /^[+<>~\u00AC\u00B1\u2248\u2260\u2264\u2265]$/u;

const CURRENCY = /^\p{Sc}$/u;

/** Joins two parts of one name or word when it touches both. */
const JOINER = /^(?:[_@&/\\\u200C]|\u200D)$/u;

/** The one script without spaces in which a run of characters is a word. */
const KATAKANA = /^[\p{sc=Kana}\u30FC\uFF70]/u;

const MAX_KATAKANA_RUN = 30;

/** A hyphen, sign, bracket or joint at the edge: the passage would begin or end inside a word or figure. */
export function wordJoinProblems(seam: EdgeContext, list: CompiledList, add: Add): void {
  const first = seam.token(0);
  const inside = seam.token(-1);
  const beyond = seam.token(1);
  if (first === '-' && !EM_DASH.test(seam.raw(0))) {
    const touches = seam.glued(-1) || (seam.at.length > 1 && seam.glued(0) && wordy(beyond));
    if (seam.side === 'left') {
      if (startsAsFigure(inside) && (touches || !isDash(seam))) add('sign', seam.position(0));
      else if (touches && wordy(inside)) add('hyphen', seam.position(0));
    } else if (seam.glued(-1) && wordy(inside)) add('hyphen', seam.position(0));
    if (endsAsFigure(inside) && seam.side === 'right' && startsAsFigure(beyond))
      add('figure', seam.position(1));
  }
  if (inside === '-' && wordy(first) && seam.glued(-1) && !EM_DASH.test(seam.raw(-1)))
    add('hyphen', seam.position(0));
  if (seam.side === 'left' && SIGN.test(first) && startsAsFigure(inside))
    add('sign', seam.position(0));
  if (seam.side === 'left' && CURRENCY.test(first) && startsAsFigure(inside)) {
    // In `20 € 30` the sign is the other figure's.
    if (seam.glued(-1) || !endsAsFigure(beyond)) add('unit', seam.position(0));
  }
  if (/^[()[\]{}]$/u.test(first)) {
    if (wordy(inside) && wordy(beyond) && seam.glued(-1) && seam.glued(0))
      add('bracket', seam.position(1));
    else if (enclosesFigure(seam)) add('bracket', seam.position(0));
  }
  if (
    /^[()[\]{}]$/u.test(inside) &&
    wordy(first) &&
    wordy(seam.token(-2)) &&
    seam.glued(-1) &&
    seam.glued(-2)
  ) {
    add('bracket', seam.position(0));
  }
  if (JOINER.test(first) && seam.glued(-1) && seam.glued(0) && wordy(beyond))
    add('word', seam.position(1));
  if (JOINER.test(inside) && wordy(first) && seam.glued(-1)) add('word', seam.position(0));
  if (seam.side === 'right' && isElided(inside) && wordy(first) && seam.glued(-1))
    add('word', seam.position(0));
  if (
    seam.side === 'left' &&
    list.elisions !== undefined &&
    isElided(first) &&
    !list.elisions.has(first.toLowerCase()) &&
    wordy(inside) &&
    seam.glued(-1)
  ) {
    add('word', seam.position(0));
  }
  if (KATAKANA.test(inside) && KATAKANA.test(first) && seam.glued(-1)) {
    let furthest = 0;
    while (furthest < MAX_KATAKANA_RUN && KATAKANA.test(seam.token(furthest + 1))) furthest++;
    add('word', seam.position(furthest));
  }
  if (splitsInitials(seam)) add('word', seam.position(1));
}

export function wordy(token: string): boolean {
  return isWord(token) || isSpaceless(token);
}

/** A dash between clauses, not a sign: an en dash with space on both sides, after a word. */
function isDash(seam: EdgeContext): boolean {
  return /^[\u2013]$/u.test(seam.raw(0)) && isWord(seam.token(1)) && !endsAsFigure(seam.token(1));
}

/** The edge stands between a bracket and the figure that it encloses: `(−5)` is not `-5`. */
function enclosesFigure(seam: EdgeContext): boolean {
  const [near, far] = seam.side === 'left' ? [OPENING, CLOSING] : [CLOSING, OPENING];
  if (!near.test(seam.token(0))) return false;
  for (let depth = -1, figure = false; depth >= -4; depth--) {
    const token = seam.token(depth);
    if (figure && far.test(token)) return true;
    if (startsAsFigure(token)) figure = true;
    else if (!/^[%\p{Sc}\-+]$/u.test(token)) return false;
  }
  return false;
}

/** `U.S.`, `example.org`: a point that touches both sides, between initials or before a small letter. */
function splitsInitials(seam: EdgeContext): boolean {
  const [left, right] =
    seam.side === 'left' ? [seam.token(1), seam.token(-1)] : [seam.token(-1), seam.token(1)];
  if (seam.token(0) !== '.' || !isWord(left) || !isWord(right)) return false;
  return (/^\p{L}$/u.test(left) || /^\p{Ll}/u.test(right)) && seam.glued(-1) && seam.glued(0);
}

/** Between two digits these part nothing: `5 × 10`. */
const FIGURE_JOINT = /^[_^*/\u2044\u2215\u00D7\u00B1]$/u;

/** A figure cut in two, or from its unit or magnitude. */
export function figureProblems(seam: EdgeContext, list: CompiledList, add: Add): void {
  const [endsAt, startsAt] = [
    seam.side === 'left' ? startsAsFigure : endsAsFigure,
    seam.side === 'left' ? endsAsFigure : startsAsFigure,
  ];
  const inside = seam.token(-1);
  let far = 0;
  let near = -1;
  if (FIGURE_JOINT.test(seam.token(0))) far = 1;
  if (FIGURE_JOINT.test(inside)) near = -2;
  if (far + 1 - near <= 3 && endsAt(seam.token(near)) && startsAt(seam.token(far))) {
    add('figure', seam.position(far));
  }
  if (isCountWord(inside, list) && isCountWord(seam.token(0), list))
    add('figure', seam.position(0));
  if (seam.side === 'right' && isCounted(seam, list)) {
    const linked = /^(?:d'|de|di|of)$/iu.test(seam.token(0)) ? 1 : 0;
    const what = seam.token(linked).toLowerCase();
    if (list.units.has(what) || CURRENCY.test(what)) add('unit', seam.position(linked));
  }
  const first = seam.token(0);
  const [number, measure] = seam.side === 'left' ? [first, inside] : [inside, first];
  const word = measure.toLowerCase();
  const second = seam.side === 'right' ? seam.token(1).toLowerCase() : seam.token(-2).toLowerCase();
  const magnitude =
    list.magnitudes.has(word) || list.magnitudes.has(`${word} ${second}`) || isUnitSign(measure);
  const unit = seam.side === 'right' && list.units.has(word);
  if (!magnitude && !unit) return;
  if (endsAsFigure(number) || isNumeral(number, list)) {
    if (seam.side === 'right' || !CURRENCY.test(measure) || seam.glued(-1))
      add('unit', seam.position(0));
  }
}

/** The passage ends in a figure and its magnitude: `20 million`. */
function isCounted(seam: EdgeContext, list: CompiledList): boolean {
  const number = seam.token(-2);
  return (
    list.magnitudes.has(seam.token(-1).toLowerCase()) &&
    (endsAsFigure(number) || isNumeral(number, list))
  );
}

/** A single letter is a unit only as it is written: `5 m`, not `2019 M.` */
function isUnitSign(token: string): boolean {
  return UNIT_SIGNS.has(/^\p{L}$/u.test(token) ? token : token.toLowerCase());
}

/** Articles in one language or another, and so no sure part of a longer number. */
const ONE = /^(?:one|une?|ein|eine|een|één|uno|una|uma?|ένα|ένας|μία|один|одна|واحد|یک)$/u;

/** A number in words, of which two in a row make one: `twenty` + `five`. */
function isCountWord(token: string, list: CompiledList): boolean {
  const low = token.toLowerCase();
  return (
    list.numerals.has(low) && !ONE.test(low) && /\p{L}{2}/u.test(low) && !HAN_NUMERAL.test(low)
  );
}

const HAN_NUMERAL = /^[〇零一二三四五六七八九十百千万萬億亿兆両两兩]+$/u;

function isNumeral(token: string, list: CompiledList): boolean {
  return list.numerals.has(token.toLowerCase()) || HAN_NUMERAL.test(token);
}
