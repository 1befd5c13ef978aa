import { stringify } from 'csv-stringify/browser/esm/sync';
import { claimSummary } from './api-claim.ts';
import { sourcesOf } from '../site/lookup.ts';
import type { Site } from '../site/types.ts';

const columns = [
  'id',
  'url',
  'lang',
  'claim',
  'claimant',
  'rating',
  'ratingLabel',
  'ratingValue',
  'finding',
  'status',
  'published',
  'modified',
  'topics',
  'contentNotes',
  'sources',
  'digest',
] as const;

/**
 * `claims.csv` (RFC 4180, UTF-8): the claims of `claims.json`, a row each; lists are parted by a space.
 * A cell that a spreadsheet could take for a formula has an apostrophe before it.
 */
export function claimsCsv(site: Site): string {
  const rows = site.claims.map((claim) => {
    const { rating, claimant, topics, contentNotes, ...rest } = claimSummary(site, claim);
    return {
      ...rest,
      claimant: claimant?.name,
      rating: rating.id,
      ratingLabel: rating.label,
      ratingValue: rating.value,
      topics: topics.join(' '),
      contentNotes: contentNotes.join(' '),
      sources: sourcesOf(site, claim)
        .map(({ id }) => id)
        .join(' '),
    };
  });
  // Quoting every cell also holds where a spreadsheet parts cells at semicolons or tabs.
  return stringify(rows, {
    columns: [...columns],
    header: true,
    quoted: true,
    quoted_empty: true,
    record_delimiter: 'windows',
    escape_formulas: true,
  });
}
