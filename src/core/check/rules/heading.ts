import type { Rule } from '../rule.ts';

/** The page has its own title. */
export const heading: Rule = {
  id: 'heading',
  severity: 'error',
  summary: 'Headings in an analysis start at `##`: the page’s title is the claim.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so',
          to: '# Analysis\n\nThe report says so',
        },
      ],
    },
  ],
};
