/** Which claims stand on which list: by topic, by rating, and in pages of the list of all. */
import { CLAIMS_PER_PAGE } from '../content/links/routes.ts';
import type { ClaimView, Site } from './types.ts';

export const claimsOnTopic = (site: Site, topic: string): ClaimView[] =>
  site.claims.filter(({ topics }) => topics.includes(topic));

export const claimsRated = (site: Site, rating: string): ClaimView[] =>
  site.claims.filter((claim) => claim.rating === rating);

/** A page of the list of all claims. */
export interface ClaimPage {
  /** From 1. */
  readonly number: number;
  /** How many pages there are. */
  readonly total: number;
  /** From the root of the site, without base and language. */
  readonly path: string;
  readonly claims: readonly ClaimView[];
}

/** All claims in pages, newest first. There is always a first page, if an empty one. */
export function claimPages(site: Site): ClaimPage[] {
  const total = Math.max(1, Math.ceil(site.claims.length / CLAIMS_PER_PAGE));
  return Array.from({ length: total }, (_, i) => ({
    number: i + 1,
    total,
    path: i === 0 ? '/claims/' : `/claims/${i + 1}/`,
    claims: site.claims.slice(i * CLAIMS_PER_PAGE, (i + 1) * CLAIMS_PER_PAGE),
  }));
}

/**
 * The claim that shows a newcomer what the site does: the latest at an end of the scale, which a passage bears out or
 * contradicts, if there is one, and one that asks for no content note before any other.
 */
export function exampleClaim(site: Site): ClaimView | undefined {
  const values = site.ratings.flatMap(({ value }) => value ?? []);
  const ends = site.ratings
    .filter(({ value }) => value === Math.min(...values) || value === Math.max(...values))
    .map(({ id }) => id);
  const quoting = site.claims.filter(
    ({ status, evidence }) => status === 'published' && evidence.length > 0,
  );
  const plain = quoting.filter(
    ({ rating, evidence: [first] }) =>
      ends.includes(rating) && ['supports', 'contradicts'].includes(first!.stance),
  );
  return plain.find(({ contentNotes }) => contentNotes.length === 0) ?? plain[0] ?? quoting[0];
}
