import { historyKeys } from '../content/schema/claim-translation-schema.ts';
import type { Appearance, Claim, ClaimTranslation, Lang, Source } from '../content/types.ts';
import { sameLanguage } from '../i18n/language.ts';
import { translatableDigest } from '../content/writing/translatable-digest.ts';
import type { ClaimProofs } from '../check/checked.ts';
import { neverLinkedDomain } from '../content/links/url-policy.ts';
import { claimDigest } from './claim-digest.ts';
import { placeLinks } from './prose-links.ts';
import { passageView } from './source-passages.ts';
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
  /** How many code points stand before a UTF-16 offset, for each open source by id. */
  readonly codePoints: ReadonlyMap<string, (offset: number) => number>;
}

/** A claim with its proven passages and its texts in every language that has them. Not for drafts. */
export function claimView(claim: Claim, parts: ClaimParts): ClaimView {
  const view = {
    id: claim.id,
    lang: claim.lang,
    texts: textsOf(claim, parts),
    claimant: claimantView(claim.claimant),
    appearances: claim.appearances.map((appearance, i) => appearanceView(appearance, i, parts)),
    rating: claim.rating,
    status: claim.status === 'withdrawn' ? ('withdrawn' as const) : ('published' as const),
    published: claim.published,
    modified: [claim.published, ...claim.history.map(({ date }) => date)].sort().at(-1)!,
    topics: claim.topics,
    contentNotes: claim.contentNotes,
    evidence: claim.evidence.map(({ id, source, stance, speaker, readsAlone }, i) => ({
      id,
      number: i + 1,
      source,
      stance,
      speaker,
      readsAlone,
      passage: provenPassage(claim, i, parts),
    })),
    reviewed: claim.reviewed,
    history: claim.history.map(({ date, kind, from, to }) => ({ date, kind, from, to })),
  };
  const grounds = [...new Set(claim.evidence.map(({ source }) => source))].sort();
  return {
    ...view,
    digest: claimDigest(
      view,
      grounds.map((id) => parts.views.get(id)!),
    ),
  };
}

/** Nothing unproven reaches the site: the check has failed before, so this only guards against a bug. */
function provenPassage(claim: Claim, i: number, parts: ClaimParts): PassageView {
  const proof = parts.proofs.evidence[i];
  if (proof?.status !== 'proven' || !proof.passage)
    throw new Error(
      `Evidence ${i + 1} of the claim “${claim.id}” is not proven, yet it was linked.`,
    );
  return passageView(proof.passage, parts.codePoints.get(claim.evidence[i]!.source));
}

function claimantView(claimant: Claim['claimant']): ClaimView['claimant'] {
  if (!claimant) return undefined;
  if ('source' in claimant) return { source: claimant.source, kind: 'publication' };
  return { kind: claimant.kind, url: claimant.url };
}

function appearanceView(appearance: Appearance, i: number, parts: ClaimParts): AppearanceView {
  if ('source' in appearance) {
    const { source, readsAlone } = appearance;
    const passage = parts.proofs.appearances[i]?.passage;
    return {
      source,
      passage: passage && passageView(passage, parts.codePoints.get(source)),
      readsAlone,
    };
  }
  const { url, title, publisher, date } = appearance;
  const link = url === undefined ? undefined : !neverLinkedDomain(url, parts.site.neverLinked);
  return { url, link, title, publisher, date };
}

function textsOf(claim: Claim, parts: ClaimParts): Record<Lang, ClaimText> {
  const { site, records, translations } = parts;
  const digest = translatableDigest(claim);
  const claimantName = nameOfClaimant(claim, records);
  const noteKeys = historyKeys(claim.history);
  const text = (words: Words, stale: boolean): ClaimText => ({
    lang: words.lang,
    claim: words.claim,
    claimantName: words.claimantName ?? claimantName,
    finding: words.finding,
    alsoAsked: words.alsoAsked,
    wouldChange: words.wouldChange,
    html: placeLinks(words.body.html, site, words.lang),
    plain: words.body.text,
    cited: words.body.cited,
    // A quote in the reader's own language needs no translation.
    translations: Object.fromEntries(
      claim.evidence
        .filter(({ source }) => !sameLanguage(records.get(source)!.lang, words.lang))
        .flatMap(({ id }) => {
          const translation = words.translations.get(id);
          return translation ? [[id, translation]] : [];
        }),
    ),
    speakers: words.speakers,
    readsAlone: words.readsAlone,
    historyNotes: claim.history.map(({ note }, i) => words.notes.get(noteKeys[i]!) ?? note),
    stale,
  });
  const { lang, claim: statement, finding, alsoAsked, wouldChange, body } = claim;
  const own = new Map(claim.evidence.map(({ id, translation }) => [id, translation]));
  const translated = { translations: own, notes: new Map<string, string>() };
  const original = { lang, claim: statement, finding, alsoAsked, wouldChange, body, ...translated };
  return {
    [lang]: text(original, false),
    ...Object.fromEntries(
      translations.map((translation) => [
        translation.lang,
        text(
          {
            ...translation,
            translations: new Map(Object.entries(translation.translations)),
            speakers: unlessEmpty(translation.speakers),
            readsAlone: unlessEmpty(translation.readsAlone),
            notes: new Map(Object.entries(translation.history)),
          },
          translation.originalDigest !== digest,
        ),
      ]),
    ),
  };
}

/** What the original of a claim and its translations have alike. */
interface Words extends Pick<
  ClaimTranslation,
  'lang' | 'claim' | 'claimantName' | 'finding' | 'alsoAsked' | 'wouldChange' | 'body'
> {
  readonly speakers?: ClaimText['speakers'];
  readonly readsAlone?: ClaimText['readsAlone'];
  /** Translations of quotes, by the id of their evidence. */
  readonly translations: ReadonlyMap<string, string | undefined>;
  /** Translated notes of changes, by date. */
  readonly notes: ReadonlyMap<string, string>;
}

/** What is not there does not change the digest of a claim. */
const unlessEmpty = <T extends object>(words: T): T | undefined =>
  Object.keys(words).length > 0 ? words : undefined;

/** A source that made a claim is named by its publisher, its authors or, failing both, its title. */
function nameOfClaimant(claim: Claim, records: ReadonlyMap<string, Source>): string | undefined {
  if (!claim.claimant) return undefined;
  if ('name' in claim.claimant) return claim.claimant.name;
  const source = records.get(claim.claimant.source);
  return source && (source.publisher ?? (source.authors.join(', ') || source.title));
}
