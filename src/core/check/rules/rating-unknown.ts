import { suggest } from '../suggest.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';
import { isUnreadable } from '../rule.ts';

/** Ratings are keys of the publication's own scale. */
export const ratingUnknown: Rule = {
  id: 'rating-unknown',
  severity: 'error',
  summary: 'A rating, and a rating that the history speaks of, stands in `ratings.yml`.',
  good: [
    {
      edits: [
        edit(
          'status: published',
          'history:\n  - { date: 2026-12-01, kind: correction, from: contradicted, to: supported, note: We misread the year. }\nstatus: published',
        ),
      ],
    },
  ],
  bad: [
    {
      edits: [edit('rating: supported', 'rating: suported')],
      problem: {
        at: 'claims/bridge-opened.md:4:9',
        message: 'There is no rating “suported” in ratings.yml.',
        found: 'suported',
        fix: 'Write “supported”.',
      },
    },
    {
      edits: [
        edit(
          'status: published',
          'history:\n  - { date: 2026-12-01, kind: correction, from: contradict, to: supported, note: We misread the year. }\nstatus: published',
        ),
      ],
      problem: {
        at: 'claims/bridge-opened.md:15:49',
        message: 'There is no rating “contradict” in ratings.yml.',
        found: 'contradict',
        fix: 'Write “contradicted”.',
      },
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
