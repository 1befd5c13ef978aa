import type { Base } from './passage.ts';
import type { Random } from '../random.ts';
import { reallyStands } from './text.ts';
import type { SampleText } from './text.ts';
import { CHANGES } from './word-changes.ts';
import { CUTS } from './wrong-cuts.ts';

/** A quote that says something else than its source, and how it was made. */
export interface Mutation {
  readonly kind: string;
  readonly quote: string;
}

export const MUTATION_KINDS: readonly string[] = [...Object.keys(CHANGES), ...Object.keys(CUTS)];

/**
 * A mutation of a passage by the kind given; undefined where it has nothing to mutate, or where the
 * mutated words really do stand in the text, or are those of the passage again.
 */
export function mutate(
  kind: string,
  base: Base,
  random: Random,
  texts: readonly SampleText[],
): Mutation | undefined {
  const cut = CUTS[kind];
  const quote = (cut ?? CHANGES[kind])?.(base, random, texts);
  if (quote === undefined) return undefined;
  if (!cut && reallyStands(base.text, quote)) return undefined;
  return { kind, quote };
}
