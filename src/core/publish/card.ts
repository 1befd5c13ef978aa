import { integrityOf } from './host-script.ts';
import { cardStyle } from './card-style.ts';
import { escapeHtml, markup, Markup } from './markup.ts';
import { contentNote, noticeOf, translated } from './notice.ts';
import { canonicalUrl, claimUrl, oembedUrl } from './places.ts';
import { ratingIcon } from './rating-icons.ts';
import type { Lang } from '../content/types.ts';
import { ratingOf, sourceOf } from '../site/lookup.ts';
import { inLang, textOf, translationOf } from '../site/texts.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { directionOf, formatDate, languageName } from '../i18n/format.ts';
import { wordsFor } from '../i18n/words.ts';

/**
 * The card of a claim: one HTML document that stands alone and asks for nothing. Its policy lets in the one style
 * and the one script that it carries, by their hashes. `script` is the text of the card's script.
 */
export function cardDocument(site: Site, claim: ClaimView, lang: Lang, script: string): string {
  const words = wordsFor(lang).card;
  const { text } = textOf(claim, lang);
  const rating = ratingOf(site, claim.rating);
  const label = inLang(site, rating.label, lang);
  const attributes = text.lang === lang ? false : marked(text.lang);
  // The card asks for nothing; an audit of it reads our robots.txt from within.
  const policy = `default-src 'none'; connect-src 'self'; img-src data:; style-src ${hash(cardStyle)}; script-src ${hash(script)}; base-uri 'none'; form-action 'none'`;
  return markup`<!doctype html>
<html lang="${lang}" dir="${directionOf(lang)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${words.title(text.claim, label)}</title>
<link rel="canonical" href="${canonicalUrl(site, claim, lang)}">
<link rel="alternate" type="application/json+oembed" href="${oembedUrl(site, claim, lang)}" title="${text.claim}">
<meta name="description" content="${text.finding}">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<link rel="icon" href="data:,">
<style>${new Markup(cardStyle)}</style>
</head>
<body>
<main aria-labelledby="c">
<p class="k"><b>${site.name}</b> <span>${dateLine(claim, lang)}</span></p>
${notice(claim, lang)}
<h1${attributes} id="c">${text.claim}</h1>
${claimant(site, claim, lang)}
<p class="s ${rating.tone}"><svg viewBox="0 0 16 16" aria-hidden="true">${new Markup(ratingIcon(rating.id, rating.tone))}</svg> ${label}</p>
<p class="f"${attributes}>${text.finding}</p>
${claim.contentNotes.map((id) => markup`<p class="t">${contentNote(site, id, lang)}</p>`)}
${passage(site, claim, lang)}
<footer><a href="${claimUrl(site, claim, lang)}" target="_blank" rel="noopener">${words.moreAbout(site.name)}</a></footer>
</main>
<script>${new Markup(script)}</script>
</body>
</html>
`.text;
}

/** Who made the claim. A source may be known by its title alone, which is in its own language. */
function claimant(site: Site, claim: ClaimView, lang: Lang): Markup | undefined {
  const { text } = textOf(claim, lang);
  if (!claim.claimant || !text.claimantName) return undefined;
  const source =
    claim.claimant.source === undefined ? undefined : sourceOf(site, claim.claimant.source);
  const attributes =
    source?.title === text.claimantName && source.lang !== lang && marked(source.lang);
  return markup`<p class="k"><span>${wordsFor(lang).card.claimBy} <span${attributes}>${text.claimantName}</span></span></p>`;
}

/** The passage that decides: the first of the evidence, its translation, and where the words stand. */
function passage(site: Site, claim: ClaimView, lang: Lang): Markup | undefined {
  const evidence = claim.evidence[0];
  if (!evidence) return undefined;
  const words = wordsFor(lang).card;
  const { text } = textOf(claim, lang);
  const source = sourceOf(site, evidence.source);
  const translation = translationOf(text, evidence.id);
  const { speaker } = evidence;
  return markup`<figure>
<blockquote${source.lang === lang ? false : marked(source.lang)}>${evidence.passage.quote}</blockquote>
${translation && markup`<p class="t">${words.translation(languageName(lang, source.lang))}${words.colon}<i${text.lang === lang ? false : marked(text.lang)}>${translation}</i></p>`}
<figcaption>${speaker && markup`${speaker.name}${speaker.role && `, ${speaker.role}`}. `}<cite${source.lang === lang ? false : marked(source.lang)}>${source.title}</cite>${source.publisher && `, ${source.publisher}`}. ${words.proven(evidence.passage.words)}. ${translated(source, lang)}</figcaption>
</figure>`;
}

function notice(claim: ClaimView, lang: Lang): Markup | undefined {
  const { text } = textOf(claim, lang);
  const found = noticeOf(claim, lang);
  return (
    found &&
    markup`<p class="w">${found.text} ${found.note && markup`<span${text.lang === lang ? false : marked(text.lang)}>${found.note}</span>`}</p>`
  );
}

function dateLine(claim: ClaimView, lang: Lang): string {
  const words = wordsFor(lang).card;
  const checked = words.checked(formatDate(lang, claim.published));
  return claim.modified === claim.published
    ? checked
    : `${checked}, ${words.updated(formatDate(lang, claim.modified))}`;
}

const marked = (lang: Lang): Markup =>
  new Markup(` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`);

const hash = (text: string): string => `'${integrityOf('sha256', text)}'`;
