import type { FileFault, Severity } from '../problem.ts';
import type { BadExample, GoodExample } from './example.ts';
import type { Content } from '../content/content.ts';
import type { ClaimProofs, SourceFacts } from './checked.ts';

/** What a rule may look at. */
export interface RuleContext {
  readonly content: Content;
  /** By claim id. */
  readonly proofs: ReadonlyMap<string, ClaimProofs>;
  /** By source id. */
  readonly sources: ReadonlyMap<string, SourceFacts>;
  /** The text of every file that is there, by path; empty for one that could not be read. */
  readonly rawFiles: ReadonlyMap<string, string>;
  /** The content as it was before a change; only with `--base`. */
  readonly base?: BaseContent;
  /** The date of the check, `2026-11-21`; a build has none. */
  readonly today?: string;
}

export interface BaseContent {
  readonly content: Content;
  /** As in the context. */
  readonly rawFiles: ReadonlyMap<string, string>;
}

/** One thing that a rule found; the check adds the rule's id, severity and address. */
export type RuleFault = Omit<FileFault, 'rule'>;

/** A case in which a rule's severity is another than its usual one. */
export interface RuleCase {
  readonly severity: Severity;
  /** For the documentation, after the severity: “in a draft”. */
  readonly when: string;
}

/** One rule: what it demands, examples of both kinds, and the check. */
export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** By the name that a fault's `case` gives: `draft`. */
  readonly cases?: Readonly<Record<string, RuleCase>>;
  /** One or two sentences for contributors: what the rule demands, and why. */
  readonly summary: string;
  /** Content that the rule has nothing against, but nearly. */
  readonly good: readonly GoodExample[];
  /** Content that it finds fault with. More examples of both kinds, of each exception, are in tests/core/check/examples. */
  readonly bad: readonly BadExample[];
  /** A waiver may silence it. Never a rule on which the truth of what is shown depends. */
  readonly waivable?: boolean;
  /** Left out where the parser or the proof of the quotes finds the problem. */
  readonly check?: (context: RuleContext) => Iterable<RuleFault>;
}

/** A list whose file is there and says something that could not be read: what refers to it is not unknown, only unknowable. */
export function isUnreadable(
  { value, file }: Content['ratings' | 'topics' | 'notes'],
  rawFiles: RuleContext['rawFiles'],
): boolean {
  return value.length === 0 && !['', '[]', '{}'].includes((rawFiles.get(file) ?? '').trim());
}
