export type Side = 'left' | 'right';

/** Why a passage may not begin or end where it does. */
export interface EdgeProblem {
  readonly kind:
    'sign' | 'hyphen' | 'bracket' | 'figure' | 'unit' | 'word' | 'negation' | 'question' | 'hedge';
  readonly side: Side;
  /** Tokens [start, end) outside the passage that a careful editor would keep with it. */
  readonly outside: readonly [number, number];
}
