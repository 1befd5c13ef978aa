import type { Rule } from '../rule.ts';

/** Only somebody who holds the text can vouch for a new quote from it. */
export const quoteUnopened: Rule = {
  id: 'quote-unopened',
  severity: 'error',
  cases: { draft: { severity: 'warning', when: 'in a draft' } },
  summary:
    'A quote from a sealed source stands in one of its windows and was confirmed against the whole text. `npm run seal` opens a window for a new quote.',
  good: [{ edits: [] }],
  bad: [],
};
