import { suggest } from '../suggest.ts';
import type { Rule } from '../rule.ts';
import { isUnreadable } from '../rule.ts';

/** Ratings are keys of the publication's own scale. */
export const ratingUnknown: Rule = {
  id: 'rating-unknown',
  severity: 'error',
  summary: 'A rating, and a rating that the history speaks of, stands in `ratings.yml`.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        { file: 'claims/bridge-opened.md', from: 'rating: supported', to: 'rating: suported' },
      ],
    },
  ],
  *check({ content, rawFiles }) {
    if (!rawFiles.has('ratings.yml') || isUnreadable(content.ratings, rawFiles)) return;
    const known = new Set(content.ratings.value.map(({ id }) => id));
    for (const { value: claim, file, at } of content.claims.values()) {
      const named = [
        { rating: claim.rating || undefined, path: ['rating'] },
        ...claim.history.flatMap(({ from, to }, i) => [
          { rating: from, path: ['history', i, 'from'] },
          { rating: to, path: ['history', i, 'to'] },
        ]),
      ];
      for (const { rating, path } of named) {
        if (rating === undefined || known.has(rating)) continue;
        yield {
          file,
          ...at(path),
          message: `There is no rating “${rating}” in ratings.yml.`,
          found: rating,
          fix: suggest(rating, known),
        };
      }
    }
  },
};
