import type { DiffRun } from '../../text/diff.ts';
import type { ProofStatus, QuoteFault } from '../types.ts';
import type { Reason } from './reasons.ts';

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

/** What is found before it is put together with the proof. */
export type Explained = Omit<Explanation, 'status' | 'remarks'>;

/** Differences that are told one by one; a quote with more of them is told as a whole. */
export const MAX_DIFFERENCES = 12;

/** A fault of a quote, of the rule that the proof broke. */
export function explainedFault(
  rule: string,
  message: string,
  more: Partial<QuoteFault>,
): QuoteFault {
  return { rule, field: 'quote', message, ...more };
}

/** A value with the replacements of its faults put in. */
export function mend(
  value: string,
  faults: readonly QuoteFault[],
  field: QuoteFault['field'] = 'quote',
): string {
  let mended = value;
  const mends = faults
    .filter((fault) => fault.field === field && fault.span && fault.replacement !== undefined)
    .toSorted((a, b) => (b.span?.[0] ?? 0) - (a.span?.[0] ?? 0));
  for (const { span, replacement } of mends)
    mended = mended.slice(0, span?.[0]) + (replacement ?? '') + mended.slice(span?.[1]);
  return mended;
}
