import type { Rule } from '../rule.ts';

/** Some edits need a second look. */
export const editDoubtful: Rule = {
  id: 'edit-doubtful',
  severity: 'warning',
  summary:
    'An omission that leaves out a figure or a hedge, or an insertion that holds a figure, may change what the quote says.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'in the spring of 1932',
          to: 'in the spring [after 8 years] of 1932',
        },
      ],
    },
  ],
};
