import type { Rule } from '../rule.ts';

/** Words only. */
export const rawHtml: Rule = {
  id: 'raw-html',
  severity: 'error',
  summary: 'Analyses are Markdown: no HTML, no images, nothing that runs.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so',
          to: '<b>The report</b> says so',
        },
      ],
    },
  ],
};
