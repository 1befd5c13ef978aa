import type { DiffRun } from '../../text/diff.ts';
import type { Reason } from './reasons.ts';
import type { QuoteFault, ProofStatus } from '../types.ts';

/** The passage of a source that a quote is nearest to. */
export interface NearestPassage {
  /** Tokens [start, end) of the whole text. */
  readonly start: number;
  readonly end: number;
  /** The source's own characters. */
  readonly text: string;
  /** From the quote to the source, run by run. */
  readonly diff: readonly {
    readonly kind: DiffRun['kind'];
    readonly quote: string;
    readonly source: string;
  }[];
}

export interface Explanation {
  readonly status: ProofStatus;
  /** The reasons that are known by name, in the order of the faults; empty for a quote that is proven. */
  readonly reasons: readonly Reason[];
  readonly faults: readonly QuoteFault[];
  /** What to know besides, as the proof has it. */
  readonly remarks: readonly QuoteFault[];
  readonly nearest?: NearestPassage;
}

/** … before the status is known. */
export type Explained = Omit<Explanation, 'status' | 'remarks'>;

/** Differences that are told one by one. */
export const MAX_DIFFERENCES = 12;

export function problem(rule: string, reason: string, more: Partial<QuoteFault>): QuoteFault {
  return { rule, field: 'quote', message: `${reason}.`, ...more };
}
