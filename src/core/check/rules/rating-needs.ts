import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A rating promises evidence of some kind; this keeps the promise. */
export const ratingNeeds: Rule = {
  id: 'rating-needs',
  severity: 'error',
  cases: { draft: { severity: 'warning', when: 'in a draft, which may still get one' } },
  summary:
    'A claim has evidence of every stance that its rating demands (`needs` in `ratings.yml`): what is rated “contradicted” quotes a passage that contradicts it.',
  good: [
    {
      edits: [
        edit('rating: supported', 'rating: contradicted'),
        edit('stance: supports', 'stance: contradicts'),
      ],
    },
  ],
  bad: [
    {
      edits: [edit('rating: supported', 'rating: contradicted')],
      problem: {
        at: 'claims/bridge-opened.md:4:9',
        message:
          'The rating “contradicted” needs evidence with the stance contradicts, and there is none.',
        found: 'supports',
        expected: 'contradicts',
        fix: 'Add a passage with `stance: contradicts`, or choose the rating that the evidence calls for.',
      },
    },
  ],
  *check({ content }) {
    const needs = new Map(content.ratings.value.map((rating) => [rating.id, rating.needs]));
    for (const { value: claim, file, at } of content.claims.values()) {
      const stances = new Set(claim.evidence.map(({ stance }) => stance));
      for (const group of needs.get(claim.rating) ?? []) {
        if (group.some((stance) => stances.has(stance))) continue;
        const wanted = group.join(' or ');
        yield {
          file,
          ...at(['rating']),
          message: `The rating “${claim.rating}” needs evidence with the stance ${wanted}, and there is none.`,
          found: stances.size > 0 ? [...stances].join(', ') : 'no evidence',
          expected: wanted,
          ...(claim.status === 'draft' ? { case: 'draft' } : {}),
          fix: `Add a passage with \`stance: ${group[0]}\`, or choose the rating that the evidence calls for.`,
        };
      }
    }
  },
};
