import type { Rule } from '../rule.ts';

/** The site shows the source’s own characters, whatever was typed. */
export const exactCharacters: Rule = {
  id: 'exact-characters',
  severity: 'notice',
  summary:
    'Where a quote differs from its source in typography alone, this gives the source’s own characters. They are what the site shows.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'opened to traffic in the',
          to: 'opened to traffic\u00A0in the',
        },
      ],
    },
  ],
};
