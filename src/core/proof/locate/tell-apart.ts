import { oneLine } from '../../text/strings.ts';
import type { PlacedSegment } from '../passage.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';

/** How far from a passage context is looked for that tells it from its like, in tokens. */
const MAX_DISTANCE = 12;

/** The quote stands in more than one place: what would tell the first from the second. */
export function tellApart(
  spec: QuoteSpec,
  source: ProofSource,
  placed: readonly PlacedSegment[],
  others: readonly PlacedSegment[],
): QuoteFault {
  const mend = spec.prefix === undefined ? contextOf(source, placed, others, 'prefix') : undefined;
  const suggestion =
    mend ?? (spec.suffix === undefined ? contextOf(source, placed, others, 'suffix') : undefined);
  return {
    rule: 'quote-ambiguous',
    field: suggestion?.field ?? 'quote',
    message: `The quote stands more than once in ${source.id}: at token ${(placed[0]?.start ?? 0) + 1}, and at token ${(others[0]?.start ?? 0) + 1}.`,
    found: oneLine(spec.quote),
    fix: suggestion
      ? `For the first of them, add: ${suggestion.field}: ${suggestion.replacement}`
      : 'Quote more words, or add a prefix or a suffix: the words directly before or after.',
    ...(suggestion ? { replacement: suggestion.replacement } : {}),
  };
}

function contextOf(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  others: readonly PlacedSegment[],
  field: 'prefix' | 'suffix',
): { field: 'prefix' | 'suffix'; replacement: string } | undefined {
  const before = field === 'prefix';
  const edge = (segments: readonly PlacedSegment[]): number =>
    before ? (segments[0]?.start ?? 0) : (segments.at(-1)?.end ?? 0);
  const [here, there] = [edge(placed), edge(others)];
  for (let count = 1; count <= MAX_DISTANCE; count++) {
    const position = before ? here - count : here + count - 1;
    const other = before ? there - count : there + count - 1;
    const token = source.at(position);
    if (typeof token !== 'string') return undefined;
    if (token === source.at(other)) continue;
    const [start, end] = before ? [position, here] : [here, position + 1];
    return { field, replacement: oneLine(source.slice(start, end)) };
  }
  return undefined;
}
