/** What follows from a claim's record and its sources. */
import type { DateText } from '../content/types.ts';
import type { Rests } from '../i18n/en/proof.ts';
import { sourceOf, sourcesOf } from './lookup.ts';
import type { AppearanceView, ClaimView, Site } from './types.ts';

/**
 * Where and when a claim was first made, as an index of its appearances, if that can be told: all are dated, and to
 * the day if there are several.
 */
export function firstAppearance(
  site: Site,
  { appearances }: ClaimView,
): { readonly index: number; readonly date: DateText } | undefined {
  const dates = appearances.map((appearance) => dateOf(site, appearance));
  const comparable = dates.every((date) => date && (date.length === 10 || dates.length === 1));
  const date = comparable ? dates.toSorted()[0] : undefined;
  return date === undefined ? undefined : { index: dates.indexOf(date), date };
}

const dateOf = (site: Site, { source, date }: AppearanceView): DateText | undefined =>
  source === undefined ? date : sourceOf(site, source).published;

/** What the finding of a claim rests on, as the sentence that says so to readers needs it. */
export function restsOn(site: Site, claim: ClaimView): Rests {
  const sources = sourcesOf(site, claim);
  const kinds = new Set(sources.map(({ kind }) => kind));
  return {
    sources: sources.length,
    kind: kinds.size === 1 ? sources[0]!.kind : undefined,
    machine: sources.filter(({ translated }) => translated?.by === 'machine').length,
    speakers: [
      ...new Set(claim.evidence.flatMap(({ speaker }) => (speaker ? [speaker.name] : []))),
    ],
  };
}
