import type { Rule } from '../rule.ts';

/** What cannot be read cannot be checked. */
export const encoding: Rule = {
  id: 'encoding',
  severity: 'error',
  summary: 'Files are UTF-8 text, without a byte order mark.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so',
          to: 'The report\u0000 says so',
        },
      ],
    },
  ],
};
