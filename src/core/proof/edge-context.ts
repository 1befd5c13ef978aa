import { isWord } from '../text/tokens.ts';
import { isElided, isGlued } from './characters.ts';
import type { CompiledList } from './languages/word-lists.ts';
import { END, UNKNOWN } from './source.ts';
import type { ProofSource } from './source.ts';

export type Side = 'left' | 'right';

/** Why a passage may not begin or end where it does. */
export interface EdgeProblem {
  readonly kind:
    | 'sign'
    | 'hyphen'
    | 'bracket'
    | 'figure'
    | 'unit'
    | 'range'
    | 'share'
    | 'word'
    | 'negation'
    | 'question'
    | 'hedge';
  readonly side: Side;
  /** Tokens [start, end) outside the passage that a careful editor would keep with it. */
  readonly outside: readonly [number, number];
}

/** One thing that may be wrong with an edge. Called only where a token outside can be seen. */
export type EdgeCheck = (edge: EdgeContext) => EdgeProblem | undefined;

/** How far outside a passage is looked: to the second word, and never further than so many tokens. */
const REACH_WORDS = 2;
const REACH_TOKENS = 6;

/** The tokens outside an edge that the rules look at: the nearest first. Stops before a token that cannot be seen. */
export function reach(
  source: ProofSource,
  edge: number,
  side: Side,
): { at: number[]; unseen: boolean } {
  const at: number[] = [];
  let words = 0;
  for (let step = 0; step < REACH_TOKENS; step++) {
    const position = side === 'left' ? edge - 1 - step : edge + step;
    const token = source.at(position);
    if (token === END) break;
    if (words === REACH_WORDS) {
      // An elided piece belongs to the word after it: `n'` to `avons`.
      if (side === 'left' && token !== UNKNOWN && isElided(token)) at.push(position);
      break;
    }
    if (token === UNKNOWN) return { at, unseen: true };
    at.push(position);
    if (isWord(token) && !isElided(token)) words++;
  }
  return { at, unseen: false };
}

/**
 * One edge of a passage, with the tokens on both of its sides. They are counted outwards: 0 is the first token outside,
 * 1 the one beyond it, -1 the token of the passage that stands at the edge, -2 the one further inside.
 */
export class EdgeContext {
  readonly source: ProofSource;
  readonly list: CompiledList;
  readonly side: Side;
  /** The passage: tokens [start, end) of the whole text. */
  readonly start: number;
  readonly end: number;
  /** Positions of the tokens outside that are looked at, the nearest first. */
  readonly outside: readonly number[];
  /** A token that the rules need stands outside every window. */
  readonly unseen: boolean;
  /** Tokens -1, 0 and 1, which most checks ask for. */
  readonly inside: string;
  readonly first: string;
  readonly beyond: string;

  constructor(
    source: ProofSource,
    [start, end]: readonly [number, number],
    side: Side,
    list: CompiledList,
  ) {
    this.source = source;
    this.start = start;
    this.end = end;
    this.side = side;
    this.list = list;
    const { at, unseen } = reach(source, side === 'left' ? start : end, side);
    this.outside = at;
    this.unseen = unseen;
    this.inside = this.token(-1);
    this.first = this.token(0);
    this.beyond = this.token(1);
  }

  /** The place in the whole text of the token that is counted `outwards`. */
  position(outwards: number): number {
    return this.side === 'left' ? this.start - 1 - outwards : this.end + outwards;
  }

  /** '' where there is none or it cannot be seen. */
  token(outwards: number): string {
    return this.source.at(this.position(outwards)) ?? '';
  }

  /** The token at a place of the whole text, '' where there is none or it cannot be seen. */
  readonly tokenAt = (position: number): string => this.source.at(position) ?? '';

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

  /** A problem whose mend takes in the token at `outwards` and what stands before it. */
  problem(kind: EdgeProblem['kind'], outwards: number): EdgeProblem {
    return this.problemAt(kind, this.position(outwards));
  }

  /** The same, by the token's place in the whole text. */
  problemAt(kind: EdgeProblem['kind'], furthest: number): EdgeProblem {
    const outside: [number, number] =
      this.side === 'left' ? [furthest, this.start] : [this.end, furthest + 1];
    return { kind, side: this.side, outside };
  }
}
