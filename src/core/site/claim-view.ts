import type { Appearance, Claim, ClaimTranslation, Lang, Source } from '../content/types.ts';
import { sameLanguage } from '../i18n/language.ts';
import { translatableDigest } from '../content/writing/translatable-digest.ts';
import type { ClaimProofs } from '../check/checked.ts';
import { neverLinkedDomain } from '../content/links/url-policy.ts';
import { claimDigest } from './claim-digest.ts';
import { placeLinks } from './prose-links.ts';
import type {
  AppearanceView,
  ClaimText,
  ClaimView,
  PassageView,
  Site,
  SourceView,
} from './types.ts';

/** What a claim is linked with. */
export interface ClaimParts {
  readonly translations: readonly ClaimTranslation[];
  readonly proofs: ClaimProofs;
  readonly site: Pick<Site, 'origin' | 'base' | 'languages' | 'neverLinked'>;
  /** The records of all sources, by id. */
  readonly records: ReadonlyMap<string, Source>;
  readonly views: ReadonlyMap<string, SourceView>;
}

/** A claim with its proven passages and its texts in every language that has them. Not for drafts. */
export function claimView(claim: Claim, parts: ClaimParts): ClaimView {
  const { proofs, views } = parts;
  const view = {
    id: claim.id,
    lang: claim.lang,
    texts: textsOf(claim, parts),
    ...(claim.claimant ? { claimant: claimantView(claim.claimant) } : {}),
    appearances: claim.appearances.map((appearance, i) =>
      appearanceView(appearance, proofs.appearances[i]?.passage, parts),
    ),
    rating: claim.rating,
    status: claim.status === 'withdrawn' ? ('withdrawn' as const) : ('published' as const),
    published: claim.published,
    modified: claim.history.reduce(
      (last, { date }) => (date > last ? date : last),
      claim.published,
    ),
    topics: claim.topics,
    contentNotes: claim.contentNotes,
    evidence: claim.evidence.map(({ id, source, stance, speaker }, i) => ({
      id,
      number: i + 1,
      source,
      stance,
      ...(speaker ? { speaker } : {}),
      passage: provenPassage(claim, proofs, i),
    })),
    ...(claim.reviewed ? { reviewed: claim.reviewed } : {}),
    history: claim.history.map(({ date, kind, from, to }) => ({
      date,
      kind,
      ...(from === undefined ? {} : { from }),
      ...(to === undefined ? {} : { to }),
    })),
  };
  const grounds = [...new Set(claim.evidence.map(({ source }) => source))].sort();
  return {
    ...view,
    digest: claimDigest(
      view,
      grounds.map((id) => views.get(id)!),
    ),
  };
}

/** Nothing unproven reaches the site: the check has failed before, so this only guards against a bug. */
function provenPassage(claim: Claim, proofs: ClaimProofs, i: number) {
  const proof = proofs.evidence[i];
  if (proof?.status !== 'proven' || !proof.passage)
    throw new Error(
      `Evidence ${i + 1} of the claim “${claim.id}” is not proven, yet it was linked.`,
    );
  return proof.passage;
}

function claimantView(claimant: NonNullable<Claim['claimant']>): ClaimView['claimant'] {
  if ('source' in claimant) return { source: claimant.source, kind: 'publication' };
  return { kind: claimant.kind, ...(claimant.url ? { url: claimant.url } : {}) };
}

function appearanceView(
  appearance: Appearance,
  passage: PassageView | undefined,
  { site }: ClaimParts,
): AppearanceView {
  if ('source' in appearance)
    return {
      source: appearance.source,
      ...(passage ? { passage } : {}),
    };
  const { url, title, publisher, date } = appearance;
  return {
    ...(url ? { url, link: !neverLinkedDomain(url, site.neverLinked) } : {}),
    ...(title ? { title } : {}),
    ...(publisher ? { publisher } : {}),
    ...(date ? { date } : {}),
  };
}

function textsOf(claim: Claim, parts: ClaimParts): Record<Lang, ClaimText> {
  const { site, records, translations } = parts;
  const digest = translatableDigest(claim);
  const claimantName = nameOfClaimant(claim, records);
  const inOtherLanguage = (lang: Lang) =>
    claim.evidence.filter(({ source }) => !sameLanguage(records.get(source)!.lang, lang));
  const texts: Record<Lang, ClaimText> = {
    [claim.lang]: {
      lang: claim.lang,
      claim: claim.claim,
      ...(claimantName ? { claimantName } : {}),
      finding: claim.finding,
      ...(claim.wouldChange ? { wouldChange: claim.wouldChange } : {}),
      html: placeLinks(claim.body.html, site, claim.lang),
      plain: claim.body.text,
      cited: claim.body.cited,
      translations: Object.fromEntries(
        inOtherLanguage(claim.lang).flatMap(({ id, translation }) =>
          translation ? [[id, translation]] : [],
        ),
      ),
      historyNotes: claim.history.map(({ note }) => note),
      stale: false,
    },
  };
  for (const translation of translations) {
    const { lang } = translation;
    const name = translation.claimantName ?? claimantName;
    texts[lang] = {
      lang,
      claim: translation.claim,
      ...(name ? { claimantName: name } : {}),
      finding: translation.finding,
      ...(translation.wouldChange ? { wouldChange: translation.wouldChange } : {}),
      html: placeLinks(translation.body.html, site, lang),
      plain: translation.body.text,
      cited: translation.body.cited,
      translations: Object.fromEntries(
        inOtherLanguage(lang).flatMap(({ id }) =>
          Object.hasOwn(translation.translations, id) ? [[id, translation.translations[id]!]] : [],
        ),
      ),
      historyNotes: claim.history.map(({ date, note }) =>
        Object.hasOwn(translation.history, date) ? translation.history[date]! : note,
      ),
      stale: translation.of !== digest,
    };
  }
  return texts;
}

/** A source that made a claim is named by its publisher, its authors or, failing both, its title. */
function nameOfClaimant(claim: Claim, records: ReadonlyMap<string, Source>): string | undefined {
  if (!claim.claimant) return undefined;
  if ('name' in claim.claimant) return claim.claimant.name;
  const source = records.get(claim.claimant.source);
  return source && (source.publisher ?? (source.authors.join(', ') || source.title));
}
