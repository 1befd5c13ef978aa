import type {
  AppearanceView,
  ClaimText,
  ClaimView,
  EvidenceView,
  PassageView,
  Site,
  SourceView,
} from '../site/types.ts';
import type { Lang } from '../content/types.ts';
import { inLang, translationOf } from '../site/texts.ts';
import { ratingOf, sourceOf } from '../site/lookup.ts';
import { textFragmentLinks } from './text-fragment-links.ts';
import { claimUrl, sourceUrl } from './places.ts';

/** What `claims.json` gives of a claim. Keys are always in this order; what is not known has no key. */
export function claimSummary(site: Site, claim: ClaimView) {
  const text = claim.texts[claim.lang]!;
  return {
    id: claim.id,
    url: claimUrl(site, claim, claim.lang),
    lang: claim.lang,
    translations: translationsOf(site, claim),
    claim: text.claim,
    claimant: claimantOf(claim, text),
    rating: ratingFor(site, claim),
    finding: text.finding,
    status: claim.status,
    published: claim.published,
    modified: claim.modified,
    topics: claim.topics,
    contentNotes: claim.contentNotes,
    digest: claim.digest,
  };
}

/** The whole of a claim: `claims/<id>.json`. */
export function claimDocument(site: Site, claim: ClaimView) {
  const { digest, ...summary } = claimSummary(site, claim);
  const text = claim.texts[claim.lang]!;
  const { id, url, lang, translations, claim: words, claimant, ...rest } = summary;
  return {
    id,
    url,
    lang,
    translations,
    claim: words,
    claimant,
    appearances: claim.appearances.map((appearance) => appearanceOf(site, appearance, claim.lang)),
    ...rest,
    alsoAsked: text.alsoAsked,
    evidence: claim.evidence.map((evidence) => evidenceOf(site, evidence, text)),
    wouldChange: text.wouldChange,
    history: claim.history.map((entry, i) => ({ ...entry, note: text.historyNotes[i]! })),
    digest,
  };
}

/** Every language that the claim can be read in, the original's among them, to its page there. */
const translationsOf = (site: Site, claim: ClaimView): Record<string, string> =>
  Object.fromEntries(
    site.languages
      .filter((lang) => Object.hasOwn(claim.texts, lang))
      .map((lang) => [lang, claimUrl(site, claim, lang)]),
  );

function claimantOf({ claimant }: ClaimView, text: ClaimText) {
  if (!claimant) return undefined;
  return {
    name: text.claimantName,
    kind: claimant.kind,
    url: claimant.url,
    source: claimant.source,
  };
}

export function ratingFor(site: Site, claim: ClaimView) {
  const rating = ratingOf(site, claim.rating);
  return { id: rating.id, label: inLang(site, rating.label, claim.lang), value: rating.value };
}

function appearanceOf(site: Site, appearance: AppearanceView, lang: Lang) {
  const { source, passage, readsAlone, ...elsewhere } = appearance;
  if (source === undefined) return elsewhere;
  const record = sourceOf(site, source);
  return {
    source,
    quote: passage?.quote,
    sentence: passage && sentenceOf(passage),
    readsAlone,
    selectors: passage && selectorsOf(passage),
    proof: passage && proofOf(record, passage),
    ...(passage && linksOf(site, record, passage, lang)),
  };
}

function evidenceOf(site: Site, evidence: EvidenceView, text: ClaimText) {
  const { id, source, stance, passage, speaker, readsAlone } = evidence;
  const record = sourceOf(site, source);
  return {
    id,
    source,
    stance,
    quote: passage.quote,
    translation: translationOf(text, id),
    sentence: sentenceOf(passage),
    readsAlone,
    selectors: selectorsOf(passage),
    speaker,
    proof: proofOf(record, passage),
    ...linksOf(site, record, passage, text.lang),
  };
}

/** How a passage stands in its sentence, whose rest is given whole where it may be seen. */
const sentenceOf = ({ sentence }: PassageView) =>
  sentence && {
    stands: sentence.stands,
    before: sentence.rest?.before,
    after: sentence.rest?.after,
    governed: sentence.governed,
    attributed: sentence.attributed,
  };

function linksOf(site: Site, source: SourceView, passage: PassageView, lang: Lang) {
  const page = sourceUrl(site, source.id, lang);
  const { textFragmentLink, original } = textFragmentLinks(site, source, passage, page);
  return { jump: textFragmentLink, original };
}

/**
 * W3C selectors, for each unbroken run of the passage in turn: by its words and, in an open text, by its place.
 * Positions are code points, as the Web Annotation model counts them, not UTF-16 units.
 */
export const selectorsOf = ({ segments, prefix, suffix }: PassageView) =>
  segments.flatMap(({ exact, codePoints }, i) => [
    {
      type: 'TextQuoteSelector' as const,
      exact,
      prefix: i === 0 ? prefix : undefined,
      suffix: i === segments.length - 1 ? suffix : undefined,
    },
    ...(codePoints
      ? [{ type: 'TextPositionSelector' as const, start: codePoints[0], end: codePoints[1] }]
      : []),
  ]);

const proofOf = (source: SourceView, { start, end, total }: PassageView) => ({
  status: 'proven' as const,
  text: source.text,
  scheme: source.seal?.scheme,
  seal: source.seal?.seal,
  start,
  end,
  of: total,
});
