import { contentNote, translationsAmong } from './notice.ts';
import type { Lang } from '../content/types.ts';
import { decidingEvidence } from '../site/claim-facts.ts';
import { sourceOf } from '../site/lookup.ts';
import { isRestHidden, shownRest } from '../site/passage-sentence.ts';
import type { Rest } from '../site/passage-sentence.ts';
import type { ClaimView, EvidenceView, PassageView, Site } from '../site/types.ts';
import { claimantName, headingNameOf, speakerLine, textOf, translationOf } from '../site/texts.ts';
import { wordsFor } from '../i18n/words.ts';

/** The width that cards are offered at, in CSS pixels; they take any from 240. */
export const cardWidth = 600;
/** WordPress lets a frame be no higher; what is longer scrolls until a host script says how high it is. */
const MAX_HEIGHT = 1000;

/** Characters of the rest of a sentence that a card has room for. */
const MAX_REST = 240;

/** The rest of a passage's sentence, where it may be seen and the card has room for it. */
export function restOnCard(passage: PassageView): Rest | undefined {
  const rest = shownRest(passage);
  return rest && rest.before.length + rest.after.length <= MAX_REST ? rest : undefined;
}

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
  let height = 150 + lines(text.claim, 46) * 28 + lines(text.finding, 66) * 26;
  const by = claimantName(site, claim, lang);
  if (by) height += 10 + lines(by.name, 76) * 19;
  if (claim.status === 'withdrawn' || claim.history.some(({ kind }) => kind === 'correction'))
    height += 24 + lines(text.historyNotes.at(-1) ?? '', 66) * 21 + 21;
  for (const id of claim.contentNotes) {
    height += 10 + lines(contentNote(site, id, lang).text, 76) * 19;
  }
  const deciding = decidingEvidence(site, claim);
  for (const evidence of deciding)
    height += passageHeight(site, claim, evidence, lang) + (deciding.length > 1 ? 25 : 0);
  const translations = translationsAmong(site, deciding, lang);
  if (translations) height += 10 + lines(translations, 76) * 19;
  return Math.min(MAX_HEIGHT, Math.ceil(height / 20) * 20);
}

/** The height of one passage on the card: its words, their translation, and who says so. In CSS pixels. */
function passageHeight(site: Site, claim: ClaimView, evidence: EvidenceView, lang: Lang): number {
  const { id, passage, source: from } = evidence;
  const { proof } = wordsFor(site, lang);
  const translation = translationOf(textOf(claim, lang).text, id);
  const source = sourceOf(site, from);
  const caption = `${headingNameOf(source, lang).name}${source.publisher ?? ''}${speakerLine(claim, evidence, lang) ?? ''}${isRestHidden(passage) ? proof.restHidden : ''}`;
  const rest = restOnCard(passage);
  return (
    10 +
    lines(`${rest?.before ?? ''}${passage.quote}${rest?.after ?? ''}`, 66) * 24 +
    (translation ? 25 + lines(translation, 66) * 22 : 0) +
    6 +
    (lines(caption, 72) + 1) * 19
  );
}
