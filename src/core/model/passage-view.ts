import type { Passage } from '../proof/prove.ts';
import type { PassageView, ShownPiece } from './types.ts';

/** A proven passage as pages and exports show it. */
export function passageView(passage: Passage): PassageView {
  const { shown, words, start, end, of, prefix, suffix, segments } = passage;
  return {
    shown,
    quote: quoteOf(shown),
    words,
    start,
    end,
    of,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    segments,
  };
}

function quoteOf(shown: readonly ShownPiece[]): string {
  return shown.map((piece) => (piece.kind === 'omission' ? '[…]' : piece.text)).join('');
}
