import type { GovernorKind } from '../../../../../src/core/proof/sentence/forces.ts';

/** Sentences of one language, each with the passage that is taken from it between brackets, or its parts. */
export interface SentenceCases {
  /** Cuts that mislead, by what governs the passage from outside it. */
  readonly governed: Partial<Record<GovernorKind, readonly string[]>>;
  /** Cuts that a careful editor makes. */
  readonly fair: readonly string[];
  /** Cuts by the words that give the passage to somebody. */
  readonly attributed: Readonly<Record<string, readonly string[]>>;
}
