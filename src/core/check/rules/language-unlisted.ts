import type { Rule } from '../rule.ts';

/** What was not looked at is said. */
export const languageUnlisted: Rule = {
  id: 'language-unlisted',
  severity: 'notice',
  summary:
    'For the language of this source there are no word lists, so nothing looked whether the quote is cut from a negation: read the words around it.',
  good: [{ edits: [] }],
  bad: [{ edits: [{ file: 'sources/harbour-report.md', from: 'lang: en', to: 'lang: tlh' }] }],
};
