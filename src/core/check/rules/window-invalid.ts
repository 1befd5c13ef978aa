import type { Rule } from '../rule.ts';

/** A window that does not fit its seal proves nothing. */
export const windowInvalid: Rule = {
  id: 'window-invalid',
  severity: 'error',
  summary:
    'Every window of a sealed source fits the seal, and its file is as `npm run seal` wrote it.',
  good: [{ edits: [] }],
  bad: [],
};
