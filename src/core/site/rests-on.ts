import type { Rests } from '../i18n/en/proof.ts';
import { sourcesOf } from './lookup.ts';
import type { ClaimView, Site } from './types.ts';

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
