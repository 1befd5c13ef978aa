import type { Rule } from '../rule.ts';

/** A misspelt key would be passed over in silence. */
export const unknownKey: Rule = {
  id: 'unknown-key',
  severity: 'error',
  summary: 'Every key is one that the format knows.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        { file: 'claims/bridge-opened.md', from: 'rating: supported', to: 'ratting: supported' },
      ],
    },
  ],
};
