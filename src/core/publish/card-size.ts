import { contentNote } from './notice.ts';
import type { Lang } from '../content/types.ts';
import { sourceOf } from '../site/lookup.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { textOf, translationOf } from '../site/texts.ts';

/** The width that cards are offered at, in CSS pixels; they take any from 240. */
export const cardWidth = 600;
/** WordPress lets a frame be no higher; what is longer scrolls until a host script says how high it is. */
const MAX_HEIGHT = 1000;

/** Lines that a text takes at 600 pixels, with so many characters on a line. */
const lines = (text: string, perLine: number): number => {
  let width = 0;
  // Ideographs and their kin are twice as wide as letters.
  for (const char of text)
    width += /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7ff\uf900-\ufaff\uff00-\uff60]/.test(char)
      ? 2
      : 1;
  return Math.ceil(width / perLine);
};

/**
 * A height at which the card is most likely whole at 600 pixels, for frames whose host sets none: reckoned from the
 * lengths of its texts, in steps of 20 pixels. With the host script the card says its exact height itself.
 */
export function cardHeight(site: Site, claim: ClaimView, lang: Lang): number {
  const { text } = textOf(claim, lang);
  const deciding = claim.evidence[0];
  let height = 150 + lines(text.claim, 46) * 28 + lines(text.finding, 66) * 26;
  if (text.claimantName) height += 10 + lines(text.claimantName, 76) * 19;
  if (claim.status === 'withdrawn' || claim.history.some(({ kind }) => kind === 'correction'))
    height += 24 + lines(text.historyNotes.at(-1) ?? '', 66) * 21 + 21;
  for (const id of claim.contentNotes) {
    height += 10 + lines(contentNote(site, id, lang), 76) * 19;
  }
  if (deciding) {
    const translation = translationOf(text, deciding.id) ?? '';
    const source = sourceOf(site, deciding.source);
    height += 10 + lines(deciding.passage.quote, 66) * 24;
    if (translation) height += 25 + lines(translation, 66) * 22;
    const { speaker } = deciding;
    const caption = `${source.title}${source.publisher ?? ''}${speaker?.name ?? ''}${speaker?.role ?? ''}`;
    height += 6 + lines(caption, 72) * 19 + (source.translated ? 38 : 19);
  }
  return Math.min(MAX_HEIGHT, Math.ceil(height / 20) * 20);
}
