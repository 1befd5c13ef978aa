import type { Rule } from '../rule.ts';

const CHANGED = [
  { file: 'claims/bridge-opened.md', from: 'rating: supported', to: 'rating: contradicted' },
  { file: 'claims/bridge-opened.md', from: 'stance: supports', to: 'stance: contradicts' },
];

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
        {
          file: 'claims/bridge-opened.md',
          from: 'status: published',
          to: `history:
  - { date: 2026-12-01, kind: correction, from: supported, to: contradicted, note: We misread the year. }
status: published`,
        },
      ],
    },
  ],
  bad: [
    { before: [], edits: CHANGED },
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'status: published',
          to: `history:
  - { date: 2026-12-01, kind: correction, from: supported, to: contradicted, note: We misread the year. }
status: published`,
        },
      ],
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
