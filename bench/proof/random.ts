/** Whole numbers below 2³² that look random and are the same for the same seed (mulberry32). */
export function seededNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** Choices that look random and are the same for the same seed. */
export class Random {
  readonly #next: () => number;
  constructor(seed: number) {
    this.#next = seededNumbers(seed);
  }
  /** A whole number from 0 to `below` - 1. */
  below(below: number): number {
    return this.#next() % below;
  }
  one<T>(of: readonly T[]): T {
    return of[this.below(of.length)] as T;
  }
  chance(outOf: number): boolean {
    return this.below(outOf) === 0;
  }
}
