import type { Problem } from '../problem.ts';
import type { Content } from '../content/content.ts';
import type { ReadsAs } from '../proof/languages/reads-as.ts';
import type { Proof } from '../proof/types.ts';

/** What became of a claim's quotes: as many entries as it has evidence and appearances, in their order. */
export interface ClaimProofs {
  /** Missing where the source is unknown or has no text. */
  readonly evidence: readonly (Proof | undefined)[];
  /** Missing where the appearance quotes nothing, too. */
  readonly appearances: readonly (Proof | undefined)[];
}

/** What is known of a source's text as a whole. */
export interface SourceFacts {
  readonly tokens: number;
  /** Tokens that windows show; sealed sources only. */
  readonly opened?: number;
  /** The language that the text reads as, where that is clear, and those of its words that tell, the most frequent first. */
  readonly readsAs?: Pick<ReadsAs, 'lang' | 'words'>;
  /** Sealed sources only. */
  readonly seal?: { readonly scheme: string; readonly seal: string };
  /** Whether the seal file says how its quotes stand in their sentences; sealed sources only. */
  readonly sentencesJudged?: boolean;
}

/** The figures of the summary line. */
export interface Summary {
  readonly claims: number;
  readonly sources: number;
  /** Quotes that claims make, of evidence and appearances alike. */
  readonly passages: number;
  readonly proven: number;
  readonly errors: number;
  readonly warnings: number;
}

/** Everything that one check found. */
export interface Checked {
  readonly content: Content;
  /** By claim id. */
  readonly proofs: ReadonlyMap<string, ClaimProofs>;
  /** By source id. */
  readonly sources: ReadonlyMap<string, SourceFacts>;
  /** In order of file, line, column and rule; waived ones are left out. */
  readonly problems: readonly Problem[];
  readonly summary: Summary;
}
