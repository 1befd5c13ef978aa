import type { Rule } from '../rule.ts';

/** Where a quote is cut decides what it says. */
export const quoteCut: Rule = {
  id: 'quote-cut',
  severity: 'error',
  summary:
    'A quote is not cut so that it means something else: just past a negation, inside a figure or a word, before its unit, or before a question mark.',
  good: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: 'The toll was never meant to last, but it did',
        },
      ],
    },
  ],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: 'meant to last, but it did',
        },
      ],
    },
  ],
};
