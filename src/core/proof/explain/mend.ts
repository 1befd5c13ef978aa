import type { Finding } from '../types.ts';

/** A value with the replacements of its findings put in. */
export function mend(
  value: string,
  findings: readonly Finding[],
  field: Finding['field'] = 'quote',
): string {
  let mended = value;
  const mends = findings
    .filter(
      (finding) => finding.field === field && finding.span && finding.replacement !== undefined,
    )
    .toSorted((a, b) => (b.span?.[0] ?? 0) - (a.span?.[0] ?? 0));
  for (const { span, replacement } of mends)
    mended = mended.slice(0, span?.[0]) + (replacement ?? '') + mended.slice(span?.[1]);
  return mended;
}
