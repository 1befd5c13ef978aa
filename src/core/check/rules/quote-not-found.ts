import type { Rule } from '../rule.ts';

/** The heart of the site: a quote that is not in its source is not a quote. */
export const quoteNotFound: Rule = {
  id: 'quote-not-found',
  severity: 'error',
  summary:
    'Every quote stands in its source, word for word. Typography may differ (quotation marks, dashes, spaces, line ends); words, figures, signs, accents and case may not.',
  good: [
    { edits: [] },
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: '[t]he great bridge opened to traffic in the spring of 1932',
        },
      ],
    },
  ],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'opened to traffic in the spring',
          to: 'opened to traffic in the summer',
        },
      ],
    },
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: 'The bridge opened to traffic in the spring of 1932',
        },
      ],
    },
  ],
};
