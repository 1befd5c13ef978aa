import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const CHANGED = [
  edit('rating: supported', 'rating: contradicted'),
  edit('stance: supports', 'stance: contradicts'),
];
const HISTORY = `history:
  - { date: 2026-12-01, kind: correction, from: supported, to: contradicted, note: We misread the year. }
`;

/** A finding that changes says so, for ever: that is what a corrections policy is worth. */
export const ratingChangedWithoutHistory: Rule = {
  id: 'rating-changed-without-history',
  severity: 'error',
  summary:
    'A rating that changes leaves an entry in the claim’s `history`, from what to what and why. With `--base` the published state is compared; without it, the history must end at the present rating.',
  good: [
    {
      before: [],
      edits: [
        ...CHANGED,
        edit('status: published', `${HISTORY}status: published`),
        edit(
          'translations:',
          'history:\n  2026-12-01: Nous avions mal lu.\ntranslations:',
          'claims/bridge-opened.fr.md',
        ),
      ],
    },
  ],
  bad: [
    {
      before: [],
      edits: CHANGED,
      problem: {
        at: 'claims/bridge-opened.md:4:9',
        message:
          'The rating was “supported” and is now “contradicted”, and the history does not say so.',
        found: 'contradicted',
        fix: 'Add to the history `- { date: …, kind: correction, from: supported, to: contradicted, note: … }`.',
      },
    },
    {
      edits: [edit('status: published', `${HISTORY}status: published`)],
      problem: {
        at: 'claims/bridge-opened.md:4:9',
        message: 'The history ends at “contradicted”, and the rating is “supported”.',
        found: 'supported',
        expected: 'contradicted',
        fix: 'Add an entry to the history that tells of the change, or correct the rating.',
      },
    },
  ],
  *check({ content, base }) {
    for (const { value: claim, file, at } of content.claims.values()) {
      const last = claim.history.findLast(({ to }) => to !== undefined);
      if (last && last.to !== claim.rating) {
        yield {
          file,
          ...at(['rating']),
          message: `The history ends at “${last.to}”, and the rating is “${claim.rating}”.`,
          found: claim.rating,
          expected: last.to!,
          fix: 'Add an entry to the history that tells of the change, or correct the rating.',
        };
        continue;
      }
      const before = base?.content.claims.get(claim.id)?.value;
      if (!before || before.status === 'draft' || before.rating === claim.rating) continue;
      const isExplained = claim.history
        .slice(before.history.length)
        .some(({ from, to }) => from === before.rating && to !== undefined);
      if (isExplained) continue;
      yield {
        file,
        ...at(['rating']),
        message: `The rating was “${before.rating}” and is now “${claim.rating}”, and the history does not say so.`,
        found: claim.rating,
        fix: `Add to the history \`- { date: …, kind: correction, from: ${before.rating}, to: ${claim.rating}, note: … }\`.`,
      };
    }
  },
};
