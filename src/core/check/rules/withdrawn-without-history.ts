import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Readers of a withdrawn claim want to know since when, and why. */
export const withdrawnWithoutHistory: Rule = {
  id: 'withdrawn-without-history',
  severity: 'warning',
  summary:
    'A withdrawn claim has an entry in its history, of the kind `withdrawal`, that says when and why.',
  waivable: true,
  good: [
    {
      edits: [
        edit(
          'status: published',
          'history:\n  - { date: 2026-12-01, kind: withdrawal, note: The report was a hoax. }\nstatus: withdrawn',
        ),
      ],
    },
  ],
  bad: [
    {
      edits: [edit('status: published', 'status: withdrawn')],
      problem: {
        at: 'claims/bridge-opened.md:14:9',
        message:
          'The claim “bridge-opened” is withdrawn, and its history does not say when and why.',
        fix: 'Add to the history `- { date: …, kind: withdrawal, note: … }`.',
      },
    },
  ],
  *check({ content }) {
    for (const { value: claim, file, at } of content.claims.values())
      if (claim.status === 'withdrawn' && !claim.history.some(({ kind }) => kind === 'withdrawal'))
        yield {
          file,
          ...at(['status']),
          message: `The claim “${claim.id}” is withdrawn, and its history does not say when and why.`,
          fix: 'Add to the history `- { date: …, kind: withdrawal, note: … }`.',
        };
  },
};
