import type {
  Claim,
  ClaimReview,
  CorrectionComment,
  CreativeWork,
  Organization,
  Person,
  Quotation,
  Rating,
  WithContext,
} from 'schema-dts';
import { verdictOf } from './notice.ts';
import { canonicalUrl, claimUrl, imageUrl, sourceUrl } from './places.ts';
import type { Lang, SourceKind } from '../content/types.ts';
import { firstAppearance } from '../site/claim-facts.ts';
import { speakerLine, textOf, translationOf } from '../site/texts.ts';
import { pageNamed, ratingOf, sourceOf, sourcesOf } from '../site/lookup.ts';
import type {
  AppearanceView,
  ClaimText,
  ClaimView,
  EvidenceView,
  Site,
  SourceView,
} from '../site/types.ts';
import { isLinkable, urlOf } from '../site/urls.ts';

/**
 * A claim as a schema.org `ClaimReview`: one object with one `@type`, since harvesters pass over lists and `@graph`.
 * It says what the page in `lang` says; what is not known is undefined, and so has no key in the JSON. Evidence is a `citation`, never an
 * `appearance`. Write it into a page with `inlineJson`.
 */
export function claimReview(site: Site, claim: ClaimView, lang: Lang): WithContext<ClaimReview> {
  return { '@context': 'https://schema.org', ...reviewOf(site, claim, lang) };
}

/** `claimreview.json`: every review, in each language that has words of its own, as a `DataFeed`. */
export function claimReviewFeed(site: Site) {
  const modified = site.claims
    .map((claim) => claim.modified)
    .sort()
    .at(-1);
  return {
    '@context': 'https://schema.org',
    '@type': 'DataFeed',
    name: site.name,
    url: urlOf(site, site.languages[0]!, '/'),
    dateModified: modified,
    license: site.license.content,
    publisher: publisherOf(site, site.languages[0]!),
    dataFeedElement: site.claims.flatMap((claim) =>
      site.languages
        .filter((lang) => Object.hasOwn(claim.texts, lang))
        .map((lang) => ({
          '@type': 'DataFeedItem',
          dateCreated: claim.published,
          dateModified: claim.modified,
          // A list, since the harvesters of public feeds read it as one.
          item: [reviewOf(site, claim, lang)],
        })),
    ),
  };
}

function reviewOf(site: Site, claim: ClaimView, lang: Lang): ClaimReview {
  const { text } = textOf(claim, lang);
  const publisher = publisherOf(site, lang);
  return {
    '@type': 'ClaimReview',
    url: canonicalUrl(site, claim, lang),
    claimReviewed: text.claim,
    datePublished: claim.published,
    dateModified: claim.modified,
    inLanguage: text.lang,
    author: publisher,
    publisher,
    image: imageUrl(site, claim, text.lang),
    reviewRating: ratingFor(site, claim, text, lang),
    itemReviewed: itemOf(site, claim, text),
    citation: claim.evidence.map((evidence) => citationOf(site, claim, evidence, text)),
    isBasedOn: sourcesOf(site, claim).map((source) => workOf(site, source, text.lang)),
    correction: ifAny(correctionsOf(claim, text)),
    creativeWorkStatus: claim.status === 'withdrawn' ? 'Withdrawn' : undefined,
  };
}

const publisherOf = (site: Site, lang: Lang): Organization => ({
  '@type': 'Organization',
  name: site.publisher.name,
  url: site.publisher.url ?? urlOf(site, lang, '/'),
  logo: site.publisher.logo,
  correctionsPolicy: urlOf(
    site,
    lang,
    pageNamed(site, 'corrections-policy') ? '/corrections-policy/' : '/corrections/',
  ),
  ethicsPolicy: pageNamed(site, 'methodology') && urlOf(site, lang, '/methodology/'),
});

/**
 * Its word is the one that the page in `lang` shows. A number only where the rating is a degree; the ends of the scale
 * are those of the publication.
 */
function ratingFor(site: Site, claim: ClaimView, text: ClaimText, lang: Lang): Rating {
  const { value } = ratingOf(site, claim.rating);
  const values = site.ratings.flatMap((rating) => rating.value ?? []);
  return {
    '@type': 'Rating',
    alternateName: verdictOf(site, claim, lang),
    ...(value !== undefined &&
      claim.status !== 'withdrawn' && {
        ratingValue: value,
        bestRating: Math.max(5, ...values),
        worstRating: Math.min(1, ...values),
      }),
    ratingExplanation: text.finding,
  };
}

function itemOf(site: Site, claim: ClaimView, text: ClaimText): Claim {
  const appearances = claim.appearances.map((appearance) =>
    appearanceOf(site, appearance, text.lang),
  );
  const first = firstAppearance(site, claim);
  return {
    '@type': 'Claim',
    author: authorOf(site, claim, text),
    datePublished: first?.date,
    firstAppearance: first && appearances[first.index],
    appearance: ifAny(appearances),
  };
}

/** Who made the claim, where that is known: the title of a source names neither a person nor an organisation. */
function authorOf(
  site: Site,
  { claimant }: ClaimView,
  { claimantName: name }: ClaimText,
): Person | Organization | readonly Person[] | undefined {
  if (!claimant || !name) return undefined;
  if (claimant.source !== undefined) {
    const { publisher, authors } = sourceOf(site, claimant.source);
    return organization(publisher) ?? ifAny(authors.map(person));
  }
  const type = claimant.kind === 'person' ? 'Person' : 'Organization';
  return { '@type': type, name, sameAs: claimant.url };
}

const person = (name: string) => ({ '@type': 'Person' as const, name });

const organization = (name: string | undefined) =>
  name ? { '@type': 'Organization' as const, name } : undefined;

const linkable = (site: Site, url: string | undefined): string | undefined =>
  url && isLinkable(site, url) ? url : undefined;

/** A list, where there is anything in it: a key without values says nothing. */
const ifAny = <T>(list: readonly T[]): readonly T[] | undefined =>
  list.length > 0 ? list : undefined;

function appearanceOf(site: Site, appearance: AppearanceView, lang: Lang): CreativeWork {
  const { source, url, link, title, publisher, date } = appearance;
  if (source !== undefined) return workOf(site, sourceOf(site, source), lang);
  return {
    '@type': 'CreativeWork',
    name: title,
    url: link ? url : undefined,
    publisher: organization(publisher),
    datePublished: date,
  };
}

const typeOfKind = {
  article: 'Article',
  report: 'Report',
  post: 'SocialMediaPosting',
  transcript: 'CreativeWork',
  dataset: 'Dataset',
  law: 'Legislation',
  book: 'Book',
  page: 'WebPage',
} as const satisfies Record<SourceKind, string>;

/** A source as a work; `mainEntityOfPage` is our record of it, `url` where it was published. */
const workOf = (site: Site, source: SourceView, lang: Lang): CreativeWork => ({
  '@type': typeOfKind[source.kind],
  name: source.title,
  inLanguage: source.lang,
  url: linkable(site, source.url),
  archivedAt: linkable(site, source.archived?.url),
  author: ifAny(source.authors.map(person)),
  publisher: organization(source.publisher),
  datePublished: source.published,
  mainEntityOfPage: sourceUrl(site, source.id, lang),
});

/** The words quoted, whose they are, and what they are a part of. A translation is ours and nobody's quotation. */
function citationOf(
  site: Site,
  claim: ClaimView,
  evidence: EvidenceView,
  text: ClaimText,
): Quotation {
  const source = sourceOf(site, evidence.source);
  const translation = translationOf(text, evidence.id);
  return {
    '@type': 'Quotation',
    text: evidence.passage.quote,
    inLanguage: source.lang,
    url: `${claimUrl(site, claim, text.lang)}#evidence-${evidence.id}`,
    // The record does not say whether a speaker is a person or an organisation; a credit need not.
    creditText: speakerLine(claim, evidence, text.lang),
    isPartOf: {
      '@type': typeOfKind[source.kind],
      name: source.title,
      mainEntityOfPage: sourceUrl(site, source.id, text.lang),
    },
    workTranslation: translation
      ? { '@type': 'CreativeWork', text: translation, inLanguage: text.lang }
      : undefined,
  };
}

const correctionsOf = (claim: ClaimView, text: ClaimText): CorrectionComment[] =>
  claim.history.flatMap(({ kind, date }, i) =>
    kind === 'correction'
      ? [
          {
            '@type': 'CorrectionComment' as const,
            text: text.historyNotes[i]!,
            datePublished: date,
            inLanguage: text.lang,
          },
        ]
      : [],
  );
