import { confirmation } from '../seal/confirmation.ts';
import type { ConfirmedPiece } from '../seal/confirmation.ts';
import type { PlacedSegment } from './passage.ts';
import type { ReadSegment } from './read/readings.ts';

/** The digest that a seal file lists for a quote that was checked against the whole text; see `confirmation`. */
export function confirmationOf(
  placed: readonly PlacedSegment[],
  context: 'apart' | 'joined' = 'apart',
): string {
  const first = (placed[0] as PlacedSegment).segment;
  const last = (placed.at(-1) as PlacedSegment).segment;
  return confirmation(
    {
      prefix: first.tokens.slice(0, first.from),
      segments: placed.map(({ segment }) => piecesOf(segment)),
      suffix: last.tokens.slice(last.to),
    },
    context,
  );
}

/** The quote's own tokens, each insertion before the token that it stands before. */
function piecesOf({ tokens, from, to, edits }: ReadSegment): ConfirmedPiece[] {
  const pieces: ConfirmedPiece[] = [];
  for (let at = from; at <= to; at++) {
    for (const edit of edits)
      if (edit.kind === 'insertion' && edit.token === at) pieces.push({ inserted: edit.inner });
    if (at < to) pieces.push(tokens[at] as string);
  }
  return pieces;
}
