/** What follows from a claim's record and its sources. */
import type { DateText, Lang } from '../content/types.ts';
import type { Rests, TranslatedTexts } from '../i18n/en/proof.ts';
import { sameLanguage } from '../i18n/language.ts';
import { claimOf, ratingOf, sourceOf, sourcesOf } from './lookup.ts';
import { sentenceLang, shortNameOf, speakerOf } from './texts.ts';
import type { AppearanceView, ClaimView, EvidenceView, Site, SourceView } from './types.ts';

/**
 * Where and when a claim was first made, as an index of its appearances, if that can be told: all are dated, and to
 * the day if there are several.
 */
export function firstAppearance(
  site: Site,
  { appearances }: ClaimView,
): { readonly index: number; readonly date: DateText } | undefined {
  const dates = appearances.map((appearance) => appearanceDate(site, appearance));
  const comparable = dates.every((date) => date && (date.length === 10 || dates.length === 1));
  const date = comparable ? dates.toSorted()[0] : undefined;
  return date === undefined ? undefined : { index: dates.indexOf(date), date };
}

/** When an appearance of a claim was published, as far as that is known. */
export const appearanceDate = (
  site: Site,
  { source, date }: AppearanceView,
): DateText | undefined => (source === undefined ? date : sourceOf(site, source).published);

/** The content notes of the claims that quote a source, each once, in the order of the publication. */
export function notesOn(site: Site, { passages }: SourceView): string[] {
  const quoting = new Set(passages.flatMap(({ quotedBy }) => quotedBy.map(({ claim }) => claim)));
  const notes = new Set([...quoting].flatMap((id) => claimOf(site, id).contentNotes));
  return site.notes.map(({ id }) => id).filter((id) => notes.has(id));
}

/** As many sources as a sentence can name. */
const MAX_NAMES = 3;

/** What the finding of a claim rests on, as the sentence that says so to readers of `lang` needs it. */
export function restsOn(site: Site, claim: ClaimView, lang: Lang): Rests {
  const sources = sourcesOf(site, claim);
  const kinds = new Set(sources.map(({ kind }) => kind));
  return {
    sources: sources.length,
    kind: kinds.size === 1 ? sources[0]!.kind : undefined,
    names: sources.length > MAX_NAMES ? [] : namesIn(site, sources, lang),
    speakers: [
      ...new Set(
        claim.evidence.flatMap((evidence) => speakerIn(site, claim, evidence, lang) ?? []),
      ),
    ],
  };
}

/** How a sentence in `lang` names whose words a passage gives: a description only where it is in that language. */
function speakerIn(
  site: Site,
  claim: ClaimView,
  evidence: EvidenceView,
  lang: Lang,
): string | undefined {
  const within = sentenceLang(site, lang);
  const speaker = speakerOf(claim, evidence, within);
  if (!speaker || speaker.name !== undefined) return speaker?.name;
  const { words, lang: spoken } = speaker.about!;
  return sameLanguage(within, spoken) ? words : undefined;
}

/** Every source that the page of a claim quotes, as evidence or where the claim was made, each once. */
export const quotedSources = (site: Site, claim: ClaimView): SourceView[] => [
  ...new Set([
    ...sourcesOf(site, claim),
    ...claim.appearances.flatMap(({ source, passage }) =>
      source === undefined || !passage ? [] : [sourceOf(site, source)],
    ),
  ]),
];

/** Which of some sources are translations, or read as such; those of which the same is to be said are together. */
export function translatedTexts(
  site: Site,
  sources: readonly SourceView[],
  lang: Lang,
): TranslatedTexts[] {
  const alike = Map.groupBy(
    sources.filter(({ translated }) => translated),
    ({ translated }) => JSON.stringify(translated),
  );
  return [...alike.values()].map((texts) => ({
    ...texts[0]!.translated!,
    texts: texts.length,
    of: sources.length,
    names: texts.length === sources.length ? [] : namesIn(site, texts, lang),
  }));
}

/**
 * What a sentence for readers of `lang` calls some sources, in the language that the sentence is in; nothing where one of
 * them has no short name there.
 */
function namesIn(site: Site, sources: readonly SourceView[], lang: Lang): string[] {
  const within = sentenceLang(site, lang);
  const names = sources.flatMap((source) => shortNameOf(source, within) ?? []);
  return names.length === sources.length ? names : [];
}

/**
 * The evidence that shows at a glance how a claim stands: the deciding passage, or, where the rating says that sources
 * disagree, the first that supports the claim and the first that contradicts it, in the order of the claim.
 */
export function decidingEvidence(site: Site, claim: ClaimView): EvidenceView[] {
  const { needs } = ratingOf(site, claim.rating);
  const sides = (['supports', 'contradicts'] as const).filter((stance) =>
    needs.some((group) => group.length === 1 && group[0] === stance),
  );
  const first = new Set(
    sides.length === 2
      ? sides.map((side) => claim.evidence.find(({ stance }) => stance === side))
      : claim.evidence.slice(0, 1),
  );
  return claim.evidence.filter((evidence) => first.has(evidence));
}
