import { capitalised } from '../i18n/format.ts';
import { noteOf, ratingOf, sourcesOf, topicOf } from '../site/lookup.ts';
import {
  claimantName,
  headingNameOf,
  inLang,
  sentenceLang,
  shortNameOf,
  speakerLine,
  textOf,
  translatedTitleOf,
  translationOf,
} from '../site/texts.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { pathOf } from '../site/urls.ts';
import { wordsFor } from '../i18n/words.ts';
import { markup } from './markup.ts';
import { searchFold } from './search-fold.ts';

/** What the search index is made of: a document for each claim in each language of the site. */
export interface SearchDocument {
  /** With base and language, as a link gives it. */
  readonly url: string;
  /** HTML for Pagefind alone; nobody reads it. */
  readonly content: string;
}

/** Every claim in every language, in the order of the site; a text without translation is found in the original. */
export function* searchDocuments(site: Site): Generator<SearchDocument> {
  for (const lang of site.languages)
    for (const claim of site.claims)
      yield {
        url: pathOf(site, lang, `/claims/${claim.id}/`),
        content: contentFor(site, claim, lang),
      };
}

/**
 * A facet's value in the index: `disputed Disputed`. What stands before the first space is the id, which addresses
 * use in any language; the rest is what a reader sees.
 */
const facet = (id: string, label: string): string => `${id} ${label}`;

function contentFor(site: Site, claim: ClaimView, lang: string): string {
  const { text } = textOf(claim, lang);
  const sources = sourcesOf(site, claim);
  const by = claimantName(site, claim, lang);
  const claimant = by && capitalised(by.lang, by.name);
  const notes = claim.contentNotes.map((id) =>
    inLang(site, noteOf(site, id).label, sentenceLang(site, lang)),
  );
  const noted = notes.length > 0 && wordsFor(site, lang).site.contentNoteOn(notes);
  const filter = (name: string, value: string) =>
    markup`<i data-pagefind-filter="${name}[data-v]" data-v="${value}"></i>`;
  const meta = (name: string, value: string) =>
    markup`<i data-pagefind-meta="${name}[data-v]" data-v="${value}"></i>`;
  const say = (words: string | undefined, weight = 1) =>
    words ? markup`<p data-pagefind-weight="${weight}">${searchFold(words)}</p>` : '';
  return markup`<html lang="${lang}"><body data-pagefind-body>
${meta('title', text.claim)}${meta('finding', text.finding)}${meta('rating', claim.rating)}${meta('lang', text.lang)}
${meta('date', claim.modified)}${noted && meta('notes', noted)}${claim.status === 'withdrawn' ? meta('withdrawn', 'yes') : ''}
<i data-pagefind-sort="date[data-v]" data-v="${claim.modified}"></i>
${filter('rating', facet(claim.rating, inLang(site, ratingOf(site, claim.rating).label, lang)))}
${claim.topics.map((id) => filter('topic', facet(id, inLang(site, topicOf(site, id).label, lang))))}
${sources.map((source) => filter('source', facet(source.id, headingNameOf(source, lang).name)))}
${claimant ? filter('claimant', claimant) : ''}
${say(text.claim, 9)}${say(text.finding, 5)}${say(claimant)}
${claim.evidence.map((evidence) => [
  say(evidence.passage.quote, 2),
  say(translationOf(text, evidence.id), 2),
  say(speakerLine(claim, evidence, lang)),
])}
${sources.map((source) => [say(source.title), say(translatedTitleOf(source, lang)), say(shortNameOf(source, lang))])}${say(text.plain)}${say(text.wouldChange)}
</body></html>`.text;
}
