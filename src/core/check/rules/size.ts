import type { Rule } from '../rule.ts';

/** Short files, quick checks. */
export const size: Rule = {
  id: 'size',
  severity: 'error',
  summary: 'Files and their parts are of a bearable size.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so',
          to: `${'All is well. '.repeat(4000)}The report says so`,
        },
      ],
    },
  ],
};
