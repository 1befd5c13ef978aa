import { integrityOf } from './host-script.ts';
import { cardStyle } from './card-style.ts';
import { markedQuote, markedUnless, markup, Markup } from './markup.ts';
import { restOnCard } from './card-size.ts';
import { contentNote, noticeOf, ratedTitle, translationsAmong } from './notice.ts';
import { canonicalUrl, claimUrl, oembedUrl } from './places.ts';
import { ratingIcon } from './rating-icons.ts';
import type { Lang } from '../content/types.ts';
import { decidingEvidence } from '../site/claim-facts.ts';
import { isRestHidden, shownRest } from '../site/passage-sentence.ts';
import type { Rest } from '../site/passage-sentence.ts';
import { ratingOf, sourceOf } from '../site/lookup.ts';
import {
  claimantName,
  headingNameOf,
  labelOf,
  speakerOf,
  textOf,
  translationOf,
} from '../site/texts.ts';
import type { ClaimView, EvidenceView, Site } from '../site/types.ts';
import { capitalised, directionOf, formatDate, languageName } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/**
 * The card of a claim: one HTML document that stands alone and asks for nothing. Its policy lets in the one style
 * and the one script that it carries, by their hashes. `script` is the text of the card's script.
 */
export function cardDocument(site: Site, claim: ClaimView, lang: Lang, script: string): string {
  const { card: words, lang: around } = wordsFor(site, lang);
  const { text } = textOf(claim, lang);
  const rating = ratingOf(site, claim.rating);
  const label = labelOf(site, rating.label, lang);
  const attributes = markedUnless(around, text.lang);
  // The card asks for nothing; an audit of it reads our robots.txt from within.
  const policy = `default-src 'none'; connect-src 'self'; img-src data:; style-src ${hash(cardStyle)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title${markedUnless(lang, text.lang)}>${ratedTitle(site, claim, lang)}</title>
<link rel="canonical" href="${canonicalUrl(site, claim, lang)}">
<link rel="alternate" type="application/json+oembed" href="${oembedUrl(site, claim, lang)}" title="${ratedTitle(site, claim, lang)}">
<meta name="description" content="${text.finding}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${new Markup(cardStyle)}</style>
</head>
<body id="dark"${markedUnless(lang, around)}>
<main id="light" aria-labelledby="c">
<p class="k"><b>${site.name}</b> <span>${dateLine(site, claim, lang)}</span></p>
${notice(site, claim, lang)}
<h1${attributes} id="c">${text.claim}</h1>
${claimant(site, claim, lang)}
<p class="s ${rating.tone}"><svg viewBox="0 0 16 16" aria-hidden="true">${new Markup(ratingIcon(rating.id, rating.tone))}</svg> <span${markedUnless(around, label.lang)}>${label.name}</span></p>
<p class="f"${attributes}>${text.finding}</p>
${claim.contentNotes
  .map((id) => contentNote(site, id, lang))
  .map((note) => markup`<p class="t"${markedUnless(around, note.lang)}>${note.text}</p>`)}
${passages(site, claim, lang)}
<footer><a href="${claimUrl(site, claim, lang)}" target="_blank" rel="noopener">${words.moreAbout(site.name)}</a></footer>
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/** Who made the claim. A source goes by its short name, its publisher, its authors or, failing all of them, its title. */
function claimant(site: Site, claim: ClaimView, lang: Lang): Markup | undefined {
  const by = claimantName(site, claim, lang);
  const { card: words, lang: around } = wordsFor(site, lang);
  return (
    by &&
    markup`<p class="k"><span>${words.claimBy} <span${markedUnless(around, by.lang)}>${by.name}</span></span></p>`
  );
}

/** The passages that show how the claim stands, and, once, which of their texts are translations. */
function passages(site: Site, claim: ClaimView, lang: Lang): Markup[] {
  const deciding = decidingEvidence(site, claim);
  const translations = translationsAmong(site, deciding, lang);
  return [
    ...deciding.map((evidence) => passage(site, claim, evidence, deciding.length > 1, lang)),
    ...(translations ? [markup`<p class="t">${translations}</p>`] : []),
  ];
}

/** A passage, its translation, and where the words stand; with others beside it, what it says of the claim. */
function passage(
  site: Site,
  claim: ClaimView,
  evidence: EvidenceView,
  oneOfSeveral: boolean,
  lang: Lang,
): Markup {
  const { card: words, proof, site: siteWords, lang: around } = wordsFor(site, lang);
  const { text } = textOf(claim, lang);
  const source = sourceOf(site, evidence.source);
  const named = headingNameOf(source, lang);
  const translation = translationOf(text, evidence.id);
  const quote = markedQuote(evidence.passage);
  const rest = restOnCard(evidence.passage);
  const cut = rest === undefined && shownRest(evidence.passage) !== undefined;
  return markup`<figure>
${oneOfSeveral && markup`<p class="t"><b>${siteWords.stances[evidence.stance]}</b></p>`}
<blockquote${markedUnless(around, source.lang)}>${rest ? within(rest, quote, proof.rest, markedUnless(source.lang, around)) : quote}</blockquote>
${translation && markup`<p class="t">${words.translation(languageName(around, source.lang))}${words.colon}<i${markedUnless(around, text.lang)}>${translation}</i></p>`}
<figcaption>${speaker(site, claim, evidence, lang)}<cite${markedUnless(around, named.lang)}>${named.name}</cite>${source.publisher && `, ${source.publisher}`}. ${words.proven(evidence.passage.words)}${isRestHidden(evidence.passage) && proof.restHidden}.${cut && markup` <a href="${claimUrl(site, claim, lang)}#evidence-${evidence.id}" target="_blank" rel="noopener">${words.wholeSentence}</a>`}</figcaption>
</figure>`;
}

/** A passage within its sentence; its rest is named for those who do not see how it is set. */
function within(
  { before, after }: Rest,
  quote: Markup,
  named: string,
  ours: Markup | false,
): Markup {
  return markup`${before && markup`<span class="r"><span class="h"${ours}>[${named}&nbsp;</span>${before}<span class="h">]&nbsp;</span></span>`}<q>${quote}</q>${after && markup`<span class="r"><span class="h"${ours}>&nbsp;[${named}</span>${after}<span class="h">]</span></span>`}`;
}

function speaker(
  site: Site,
  claim: ClaimView,
  evidence: EvidenceView,
  lang: Lang,
): Markup | undefined {
  const spoken = speakerOf(claim, evidence, lang);
  if (!spoken) return undefined;
  const { name, about } = spoken;
  const words = about && (name ? about.words : capitalised(about.lang, about.words));
  const marked = about && markedUnless(wordsFor(site, lang).lang, about.lang);
  return markup`${name}${name && about && ', '}${marked ? markup`<span${marked}>${words}</span>` : words}. `;
}

function notice(site: Site, claim: ClaimView, lang: Lang): Markup | undefined {
  const { text } = textOf(claim, lang);
  const found = noticeOf(site, claim, lang);
  return (
    found &&
    markup`<p class="w">${found.text} ${found.note && markup`<span${markedUnless(wordsFor(site, lang).lang, text.lang)}>${found.note}</span>`}</p>`
  );
}

function dateLine(site: Site, claim: ClaimView, lang: Lang): string {
  const { card: words, lang: around } = wordsFor(site, lang);
  const checked = words.checked(formatDate(around, claim.published));
  return claim.modified === claim.published
    ? checked
    : `${checked}, ${words.updated(formatDate(around, claim.modified))}`;
}

const hash = (text: string): string => `'${integrityOf('sha256', text)}'`;
