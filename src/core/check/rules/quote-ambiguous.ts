import type { Rule } from '../rule.ts';

/** A quote leads to one place. */
export const quoteAmbiguous: Rule = {
  id: 'quote-ambiguous',
  severity: 'error',
  summary:
    'A quote stands in one place of its source, or `prefix` and `suffix`, the words just before and after, say which place is meant.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'sources/harbour-report.txt',
          from: 'The toll was',
          to: 'The great bridge opened to traffic in the spring of 1932, wrote others. The toll was',
        },
      ],
    },
  ],
};
