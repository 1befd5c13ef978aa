import { capitalised } from '../i18n/format.ts';
import { sameLanguage } from '../i18n/language.ts';
import { wordsFor } from '../i18n/words.ts';
import { searchLanguage } from '../search/language.ts';
import type { FoundClaim } from '../search/types.ts';
import { searchWords } from '../search/words.ts';
import { noteOf, ratingOf, sourceOf, sourcesOf, topicOf } from '../site/lookup.ts';
import {
  claimantName,
  headingNameOf,
  inLang,
  sentenceLang,
  shortNameOf,
  sourceNameOf,
  speakerLine,
  textOf,
  translatedTitleOf,
  translationOf,
} from '../site/texts.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { pathOf } from '../site/urls.ts';
import { markup, type Markup } from './markup.ts';

/** What the search index is made of: a document for each claim in each language of the site. */
export interface SearchDocument {
  readonly lang: string;
  /** With base and language, as a link gives it. */
  readonly url: string;
  /** HTML for Pagefind alone; nobody reads it. */
  readonly content: string;
  /** What a result shows of it. */
  readonly found: FoundClaim;
  /** What of the texts that it is searched by is in its language. */
  readonly texts: readonly string[];
}

/** Every claim in every language, in the order of the site; a text without translation is found in the original. */
export function* searchDocuments(site: Site): Generator<SearchDocument> {
  for (const lang of site.languages)
    for (const claim of site.claims) {
      const fields = fieldsOf(site, claim, lang);
      const url = pathOf(site, lang, `/claims/${claim.id}/`);
      yield {
        lang,
        url,
        found: foundClaim(site, claim, lang, url),
        content: contentFor(site, claim, lang, fields),
        texts: fields.flatMap(([, text, its = lang]) => (sameLanguage(its, lang) ? [text] : [])),
      };
    }
}

/** A text of a claim: how much a word counts in it against one of the analysis, and its language if it is another. */
type Field<Text = string> = readonly [weight: number, text: Text, lang?: string];

function fieldsOf(site: Site, claim: ClaimView, lang: string): Field[] {
  const { text } = textOf(claim, lang);
  const fields: Field<string | undefined>[] = [
    [9, text.claim, text.lang],
    ...text.alsoAsked.map((asked): Field => [6, asked, text.lang]),
    [4, text.finding, text.lang],
    [1, claimantName(site, claim, lang)?.name],
    ...claim.evidence.flatMap((evidence): Field<string | undefined>[] => [
      [2, evidence.passage.quote, sourceOf(site, evidence.source).lang],
      [2, translationOf(text, evidence.id), text.lang],
      [1, speakerLine(claim, evidence, lang)],
    ]),
    [1, text.plain, text.lang],
    [1, text.wouldChange, text.lang],
    // Once for each source, at the lowest weight there is: a title is no answer.
    ...sourcesOf(site, claim).flatMap((source): Field<string | undefined>[] => [
      [0.1, source.title, source.lang],
      [0.1, translatedTitleOf(source, lang)],
      [0.1, shortNameOf(source, lang)],
    ]),
  ];
  return fields.flatMap(([weight, words, its]) => (words ? [[weight, words, its] as const] : []));
}

/**
 * A facet's value in the index: `disputed Disputed`. What stands before the first space is the id, which addresses
 * use in any language; the rest is what a reader sees.
 */
const facet = (id: string, label: string): string => `${id} ${label}`;

function contentFor(site: Site, claim: ClaimView, lang: string, fields: readonly Field[]): string {
  const by = claimantName(site, claim, lang);
  const filter = (name: string, value: string) =>
    markup`<i data-pagefind-filter="${name}[data-v]" data-v="${value}"></i>`;
  return markup`<html lang="${lang}"><body data-pagefind-body>
<i data-pagefind-sort="date[data-v]" data-v="${claim.modified}"></i>
${filter('rating', facet(claim.rating, inLang(site, ratingOf(site, claim.rating).label, lang)))}
${claim.topics.map((id) => filter('topic', facet(id, inLang(site, topicOf(site, id).label, lang))))}
${sourcesOf(site, claim).map((source) => filter('source', facet(source.id, headingNameOf(source, lang).name)))}
${by ? filter('claimant', capitalised(by.lang, by.name)) : ''}
${indexed(fields, lang)}
</body></html>`.text;
}

/**
 * The stems of the fields. Of what a result does not show (the analysis, names, titles) each that stands nowhere else:
 * it is found by its words, and phrases are found in claims, wordings, findings and passages. That makes the index
 * a fifth smaller.
 */
function indexed(fields: readonly Field[], lang: string): readonly Markup[] {
  const language = searchLanguage(lang);
  const seen = new Set<string>();
  return fields.map(([weight, text]) => {
    const all = searchWords(text, lang).map(({ stem }) => language.indexed(stem));
    const kept = weight > 1 ? all : [...new Set(all)].filter((stem) => !seen.has(stem));
    for (const stem of all) seen.add(stem);
    return markup`<p data-pagefind-weight="${weight}">${kept.join(' ')}</p>`;
  });
}

/** What a result shows of a claim. */
function foundClaim(site: Site, claim: ClaimView, lang: string, url: string): FoundClaim {
  const { text } = textOf(claim, lang);
  const notes = claim.contentNotes.map((id) =>
    inLang(site, noteOf(site, id).label, sentenceLang(site, lang)),
  );
  return {
    url,
    lang: text.lang,
    claim: text.claim,
    asked: text.alsoAsked,
    finding: text.finding,
    passages: claim.evidence.map(({ id, source, passage }) => ({
      quote: passage.quote,
      lang: sourceOf(site, source).lang,
      translation: translationOf(text, id),
      source: sourceNameOf(sourceOf(site, source), lang).name,
    })),
    rating: claim.rating,
    date: claim.modified,
    contentNotes: notes.length > 0 ? wordsFor(site, lang).site.contentNoteOn(notes) : undefined,
    isWithdrawn: claim.status === 'withdrawn',
  };
}
