import { canonicalUrl } from './places.ts';
import type { DateText, Lang } from '../content/types.ts';
import { ratingOf } from '../site/lookup.ts';
import { inLang, textOf } from '../site/texts.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { wordsFor } from '../i18n/words.ts';

/** A date as CSL-JSON has it: year, month and day as numbers, as far as they are known. */
interface CslDate {
  readonly 'date-parts': [[number, number?, number?]];
}

/** What reference managers need to cite the page of a claim: an item of CSL-JSON 1.0, a type and only what is known. */
export interface CslItem {
  /** Unique on the site; the key of the entry in BibTeX. */
  readonly id: string;
  readonly type: 'webpage';
  /** With the rating in front: a claim is never stated bare. */
  readonly title: string;
  readonly author: { readonly literal: string }[];
  readonly 'container-title': string;
  readonly publisher: string;
  readonly issued: CslDate;
  readonly 'original-date'?: CslDate;
  readonly URL: string;
  readonly language: string;
}

/** The page of a claim as something to be cited, in the language of a reader; dated as it was last changed. */
export function citationOf(site: Site, claim: ClaimView, lang: Lang): CslItem {
  const { card } = wordsFor(site, lang);
  const { text } = textOf(claim, lang);
  const rating =
    claim.status === 'withdrawn'
      ? card.withdrawnShort
      : inLang(site, ratingOf(site, claim.rating).label, lang);
  const { name } = site.publisher;
  return {
    id: `${claim.id}-${text.lang}`,
    type: 'webpage',
    title: card.title(text.claim.replace(/\.$/, ''), rating),
    author: [{ literal: name }],
    'container-title': site.name,
    publisher: name,
    issued: dateOf(claim.modified),
    ...(claim.modified !== claim.published && { 'original-date': dateOf(claim.published) }),
    URL: canonicalUrl(site, claim, lang),
    language: text.lang,
  };
}

const dateOf = (date: DateText): CslDate => ({
  'date-parts': [date.split('-').map(Number) as [number, number?, number?]],
});
