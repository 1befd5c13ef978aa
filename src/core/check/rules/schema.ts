import type { Rule } from '../rule.ts';

/** Each key holds what it should. */
export const schema: Rule = {
  id: 'schema',
  severity: 'error',
  cases: { draft: { severity: 'warning', when: 'of what a draft does not have yet' } },
  summary: 'Every key that must be there is there, and holds a value of the right kind.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'published: 2026-11-21',
          to: 'published: tomorrow',
        },
      ],
    },
  ],
};
