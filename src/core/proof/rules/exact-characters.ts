import { oneLine } from '../../text/strings.ts';
import type { PlacedSegment } from '../passage.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault } from '../types.ts';

/**
 * A remark where a quote was typed otherwise than the source writes it: quotes, dashes, kinds of space. `exact` is the
 * quote in the source's own characters.
 */
export function exactCharacters(
  quote: string,
  source: ProofSource,
  placed: readonly PlacedSegment[],
  exact: string,
): QuoteFault | undefined {
  const part = source.partAt(placed[0]?.start ?? 0);
  const typed = quote.trim();
  if (part?.tokens.raw.includes(typed)) return undefined;
  if (comparable(exact) === comparable(typed)) return undefined;
  return {
    rule: 'exact-characters',
    field: 'quote',
    message:
      'The exact characters differ: the source writes the same words with other quotes, dashes, spaces or forms of letters.',
    found: typed,
    expected: oneLine(exact),
    fix: `Nothing needs to be done: the page shows the source’s own characters, “${oneLine(exact)}”.`,
  };
}

/** Line breaks are the layout's, and what stands in brackets the editor's. */
function comparable(text: string): string {
  return text
    .replaceAll(/[\t\n\r ]+/gu, ' ')
    .replaceAll(/\[ ?(?:…|\.\.\.) ?\]/gu, '[…]')
    .trim();
}
