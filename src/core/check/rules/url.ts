import type { Rule } from '../rule.ts';

/** Readers see where a link leads. */
export const url: Rule = {
  id: 'url',
  severity: 'error',
  summary:
    'Addresses are absolute and `https`, without credentials, ports or numbers for a host; links within the site start with `/`.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'sources/harbour-report.md',
          from: 'published: 1958',
          to: 'published: 1958\nurl: http://example.org/report',
        },
      ],
    },
  ],
};
