/** The words of which some keys of front matter hold one. */

/** How a passage bears on the claim. */
export const STANCES = ['supports', 'contradicts', 'qualifies', 'context'] as const;
/** Where a claim stands between being written and being taken back. */
export const STATUSES = ['draft', 'published', 'withdrawn'] as const;
/** What the icon and the colour of a rating are picked by. */
export const TONES = ['positive', 'mixed', 'negative', 'neutral'] as const;
/** What a source is. */
export const SOURCE_KINDS = [
  'article',
  'report',
  'post',
  'transcript',
  'dataset',
  'law',
  'book',
  'page',
] as const;
/** What a claimant is. */
export const PARTY_KINDS = ['person', 'organization', 'publication'] as const;
/** What an entry of a claim's history tells of. */
export const CHANGE_KINDS = ['update', 'correction', 'withdrawal'] as const;
/** Who translated a source. */
export const TRANSLATORS = ['machine', 'human', 'unknown'] as const;
