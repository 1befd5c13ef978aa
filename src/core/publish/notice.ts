import type { Lang } from '../content/types.ts';
import { translatedTexts } from '../site/claim-facts.ts';
import { noteOf, ratingOf, sourceOf } from '../site/lookup.ts';
import { inLang, textOf } from '../site/texts.ts';
import type { ClaimView, EvidenceView, Site } from '../site/types.ts';
import { asSentence, formatDate } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/**
 * The claim as a title, for wherever it may stand alone: what we found comes first, so that no preview states a false
 * claim bare. A withdrawn claim says so instead of a rating. In the language of the claim's text.
 */
export function ratedTitle(site: Site, claim: ClaimView, lang: Lang): string {
  const { text } = textOf(claim, lang);
  return wordsFor(site, text.lang).card.title(text.claim, verdictOf(site, claim, text.lang));
}

/** The word for how a claim stands: its rating's, or that it was withdrawn. */
export const verdictOf = (site: Site, claim: ClaimView, lang: Lang): string =>
  claim.status === 'withdrawn'
    ? wordsFor(site, lang).card.withdrawnShort
    : inLang(site, ratingOf(site, claim.rating).label, lang);

/** What must be said before a claim that was withdrawn or corrected: our words, and the note in the claim's own. */
export function noticeOf(
  site: Site,
  claim: ClaimView,
  lang: Lang,
): { text: string; note?: string } | undefined {
  const { card: words, lang: around } = wordsFor(site, lang);
  const withdrawn = claim.status === 'withdrawn';
  const kind = withdrawn ? 'withdrawal' : 'correction';
  const entry = claim.history.findLastIndex((change) => change.kind === kind);
  if (!withdrawn && entry < 0) return undefined;
  const date = formatDate(around, claim.history[entry]?.date ?? claim.modified);
  const note = textOf(claim, lang).text.historyNotes[entry];
  return {
    text: withdrawn ? words.withdrawn(date) : words.corrected(date),
    note,
  };
}

/** A content note, said before a passage: what it is about, and what a reader can do. */
export function contentNote(site: Site, id: string, lang: Lang): { text: string; lang: Lang } {
  const { label, help } = noteOf(site, id);
  const own = Object.hasOwn(label, lang) && Object.hasOwn(help, lang) ? lang : site.languages[0]!;
  return { text: `${asSentence(inLang(site, label, own))} ${inLang(site, help, own)}`, lang: own };
}

/** What is said, once, of the texts that some passages are from, where one is a translation, or reads as one. */
export function translationsAmong(
  site: Site,
  passages: readonly EvidenceView[],
  lang: Lang,
): string {
  const sources = new Set(passages.map(({ source }) => sourceOf(site, source)));
  return translatedTexts(site, [...sources], lang)
    .map(wordsFor(site, lang).proof.translated)
    .join(' ');
}
