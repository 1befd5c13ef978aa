import type { Rule } from '../rule.ts';

/** What cannot be seen can mislead. */
export const hiddenCharacter: Rule = {
  id: 'hidden-character',
  severity: 'error',
  cases: { 'soft-hyphen': { severity: 'warning', when: 'of a soft hyphen' } },
  summary: 'No text holds characters that are invisible or turn the direction of what follows.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'claim: The bridge',
          to: 'claim: The \u202Ebridge',
        },
      ],
    },
  ],
};
