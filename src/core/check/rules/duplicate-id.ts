import type { Rule } from '../rule.ts';

/** One name, one thing. */
export const duplicateId: Rule = {
  id: 'duplicate-id',
  severity: 'error',
  summary: 'No id is used twice: in a list of evidence, ratings, topics or content notes.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'status: published',
          to: '  - id: opening-year\n    source: harbour-report\n    stance: context\n    quote: The toll was never meant to last, but it did\nstatus: published',
        },
      ],
    },
  ],
};
