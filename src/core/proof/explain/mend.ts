import type { QuoteFault } from '../types.ts';

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
