import type { Rule } from '../rule.ts';

/** A quote is not a reprint. */
export const quoteTooLong: Rule = {
  id: 'quote-too-long',
  severity: 'error',
  summary: 'A quote has at most 60 words: what matters, no more.',
  good: [{ edits: [] }],
  bad: [],
};
