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
import { canonicalUrl, claimUrl, imageUrl, sourceUrl } from './places.ts';
import type { Lang, SourceKind } from '../content/types.ts';
import { firstAppearance } from '../site/claim-facts.ts';
import { inLang, textOf, translationOf } from '../site/texts.ts';
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
 * It says what the page in `lang` says, and has no key for what is not known. Evidence is a `citation`, never an
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
    ...(modified && { dateModified: modified }),
    license: site.license.content,
    publisher: publisherOf(site, site.languages[0]!),
    dataFeedElement: site.claims.flatMap((claim) =>
      site.languages
        .filter((lang) => Object.hasOwn(claim.texts, lang))
        .map((lang) => ({
          '@type': 'DataFeedItem',
          dateCreated: claim.published,
          dateModified: claim.modified,
          item: reviewOf(site, claim, lang),
        })),
    ),
  };
}

function reviewOf(site: Site, claim: ClaimView, lang: Lang): ClaimReview {
  const { text } = textOf(claim, lang);
  const publisher = publisherOf(site, lang);
  const corrections = correctionsOf(claim, text);
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
    ...(corrections.length > 0 && { correction: corrections }),
    ...(claim.status === 'withdrawn' && { creativeWorkStatus: 'Withdrawn' }),
  };
}

const publisherOf = (site: Site, lang: Lang): Organization => ({
  '@type': 'Organization',
  name: site.publisher.name,
  url: site.publisher.url ?? urlOf(site, lang, '/'),
  ...(site.publisher.logo && { logo: site.publisher.logo }),
  correctionsPolicy: urlOf(
    site,
    lang,
    pageNamed(site, 'corrections-policy') ? '/corrections-policy/' : '/corrections/',
  ),
  ...(pageNamed(site, 'methodology') && { ethicsPolicy: urlOf(site, lang, '/methodology/') }),
});

/**
 * Its word is the one that the page in `lang` shows. A number only where the rating is a degree; the ends of the scale
 * are those of the publication.
 */
function ratingFor(site: Site, claim: ClaimView, text: ClaimText, lang: Lang): Rating {
  const { label, value } = ratingOf(site, claim.rating);
  const values = site.ratings.flatMap((rating) => rating.value ?? []);
  return {
    '@type': 'Rating',
    alternateName: inLang(site, label, lang),
    ...(value !== undefined && {
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
    ...authorOf(site, claim, text),
    ...(first && { datePublished: first.date, firstAppearance: appearances[first.index]! }),
    ...(appearances.length > 0 && { appearance: appearances }),
  };
}

/** Who made the claim, where that is known: the title of a source names neither a person nor an organisation. */
function authorOf(
  site: Site,
  { claimant }: ClaimView,
  { claimantName: name }: ClaimText,
): { author?: Person | Organization | readonly Person[] } {
  if (!claimant || !name) return {};
  if (claimant.source !== undefined) {
    const { publisher, authors } = sourceOf(site, claimant.source);
    if (publisher) return { author: { '@type': 'Organization', name: publisher } };
    return authors.length > 0
      ? { author: authors.map((author) => ({ '@type': 'Person', name: author })) }
      : {};
  }
  const known = { name, ...(claimant.url && { sameAs: claimant.url }) };
  return { author: { '@type': claimant.kind === 'person' ? 'Person' : 'Organization', ...known } };
}

function appearanceOf(site: Site, appearance: AppearanceView, lang: Lang): CreativeWork {
  const { source, url, link, title, publisher, date } = appearance;
  if (source !== undefined) return workOf(site, sourceOf(site, source), lang);
  return {
    '@type': 'CreativeWork',
    ...(title && { name: title }),
    ...(url && link && { url }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date && { datePublished: date }),
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
  ...(source.url && isLinkable(site, source.url) && { url: source.url }),
  ...(source.archived &&
    isLinkable(site, source.archived.url) && { archivedAt: source.archived.url }),
  ...(source.authors.length > 0 && {
    author: source.authors.map((name) => ({ '@type': 'Person' as const, name })),
  }),
  ...(source.publisher && { publisher: { '@type': 'Organization', name: source.publisher } }),
  ...(source.published && { datePublished: source.published }),
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
  const { speaker } = evidence;
  const credit = [speaker?.name, speaker?.role].filter(Boolean).join(', ');
  const translation = translationOf(text, evidence.id);
  return {
    '@type': 'Quotation',
    text: evidence.passage.quote,
    inLanguage: source.lang,
    url: `${claimUrl(site, claim, text.lang)}#evidence-${evidence.id}`,
    // The record does not say whether a speaker is a person or an organisation; a credit need not.
    ...(credit && { creditText: credit }),
    isPartOf: {
      '@type': typeOfKind[source.kind],
      name: source.title,
      mainEntityOfPage: sourceUrl(site, source.id, text.lang),
    },
    ...(translation && {
      workTranslation: { '@type': 'CreativeWork', text: translation, inLanguage: text.lang },
    }),
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
