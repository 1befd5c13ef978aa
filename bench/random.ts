import { seededNumbers } from './proof/random.ts';

/** Numbers in [0, 1) that look random and are the same for the same seed. */
export type Random = () => number;

export function seeded(seed: number): Random {
  const next = seededNumbers(seed);
  return () => next() / 2 ** 32;
}

export const pick = <T>(random: Random, list: readonly T[]): T =>
  list[Math.floor(random() * list.length)]!;

/** A whole number in [least, most]. */
export const between = (random: Random, least: number, most: number): number =>
  least + Math.floor(random() * (most - least + 1));
