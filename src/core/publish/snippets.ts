import { cardHeight, cardWidth } from './card-size.ts';
import { markedQuote, markedUnless, markup, type Markup } from './markup.ts';
import { contentNote, noticeOf, translationsAmong } from './notice.ts';
import { cardUrl, claimUrl } from './places.ts';
import type { Lang } from '../content/types.ts';
import { decidingEvidence } from '../site/claim-facts.ts';
import { isRestHidden, shownRest } from '../site/passage-sentence.ts';
import { ratingOf, sourceOf } from '../site/lookup.ts';
import { inLang, sourceNameOf, textOf, translationOf } from '../site/texts.ts';
import type { ClaimView, EvidenceView, Site } from '../site/types.ts';
import { directionOf, languageName } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/** The card as one iframe and nothing else. `src` comes first, as WordPress looks for the first. */
export function iframeSnippet(site: Site, claim: ClaimView, lang: Lang): string {
  const { text } = textOf(claim, lang);
  return markup`<iframe src="${cardUrl(site, claim, lang)}" title="${wordsFor(site, lang).card.frameTitle(text.claim, site.name)}" width="${cardWidth}" height="${cardHeight(site, claim, lang)}" sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox" loading="lazy" referrerpolicy="no-referrer" frameborder="0" style="border:0;max-width:100%;height:${cardHeight(site, claim, lang)}px"></iframe>`
    .text;
}

/** Claim, finding, passage and link as plain markup, for mail, feeds and places where frames are not allowed. */
export function blockquoteSnippet(site: Site, claim: ClaimView, lang: Lang): string {
  const { card: words, lang: around } = wordsFor(site, lang);
  const { text } = textOf(claim, lang);
  const ours = markedUnless(text.lang, around);
  const rating = inLang(site, ratingOf(site, claim.rating).label, lang);
  const notice = noticeOf(site, claim, lang);
  const deciding = decidingEvidence(site, claim);
  const translations = translationsAmong(site, deciding, lang);
  return markup`<blockquote cite="${claimUrl(site, claim, lang)}" lang="${text.lang}" dir="${directionOf(text.lang)}">
${
  notice &&
  markup`<p><strong${ours}>${notice.text}</strong> ${notice.note}</p>
`
}<p><strong>${text.claim}</strong></p>
<p><strong>${words.title(text.finding, rating)}</strong></p>
${claim.contentNotes
  .map((id) => contentNote(site, id, lang))
  .map(
    (note) => markup`<p${markedUnless(text.lang, note.lang)}>${note.text}</p>
`,
  )}${deciding.map((evidence) => quotedPassage(site, claim, evidence, lang))}${
    translations &&
    markup`<p${ours}>${translations}</p>
`
  }<p${ours}><a href="${claimUrl(site, claim, lang)}">${words.moreAbout(site.name)}</a></p>
</blockquote>`.text;
}

/** A passage in its own language, with our translation below it. */
function quotedPassage(site: Site, claim: ClaimView, evidence: EvidenceView, lang: Lang): Markup {
  const { card: words, lang: around } = wordsFor(site, lang);
  const source = sourceOf(site, evidence.source);
  const named = sourceNameOf(source, lang);
  const { text } = textOf(claim, lang);
  const translation = translationOf(text, evidence.id);
  const { passage } = evidence;
  const rest = shownRest(passage);
  const note = rest ? words.outsideMarks : isRestHidden(passage) && words.restHidden;
  const ours = markedUnless(text.lang, around);
  // The quotation marks of the source's language, around words that are markup.
  const [open, close] = wordsFor(site, source.lang).card.quoted('\n').split('\n');
  const cite = markup`<cite lang="${named.lang}" dir="${directionOf(named.lang)}">${named.name}</cite>`;
  return markup`<p lang="${source.lang}" dir="${directionOf(source.lang)}">${rest?.before}${open}${markedQuote(passage)}${close}${rest?.after} (${cite})</p>
${
  note &&
  markup`<p${ours}>${note}</p>
`
}${
    translation &&
    markup`<p><span${ours}>${words.translation(languageName(around, source.lang))}</span>${words.colon}${translation}</p>
`
  }`;
}
