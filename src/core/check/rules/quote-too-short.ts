import type { Rule } from '../rule.ts';

/** A word or two prove nothing. */
export const quoteTooShort: Rule = {
  id: 'quote-too-short',
  severity: 'error',
  summary:
    'A quote has at least three words, so that it can be found again and means something by itself.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: 'great bridge',
        },
      ],
    },
  ],
};
