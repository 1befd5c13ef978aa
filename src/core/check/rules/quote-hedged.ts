import type { Rule } from '../rule.ts';

/** A condition that stays outside the quotation marks turns a guess into a statement. */
export const quoteHedged: Rule = {
  id: 'quote-hedged',
  severity: 'warning',
  summary:
    'No condition or hedge (“if”, “perhaps”, “allegedly”) stands directly before a quote: quoted from there on, the words say more than their source.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'sources/harbour-report.txt',
          from: 'The great bridge opened',
          to: 'Allegedly The great bridge opened',
        },
      ],
    },
  ],
};
