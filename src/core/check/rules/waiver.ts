import type { Edit } from '../example.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const UNCITED = edit('The report says so [@opening-year].', 'The report says so.');
const waiving = (rule: string): Edit => ({
  file: 'waivers.yml',
  to: `- { rule: ${rule}, file: claims/bridge-opened.md, reason: To be merged., expires: 2027-06-01 }\n`,
});

/** An exception is somebody's decision, with a reason and an end. */
export const waiver: Rule = {
  id: 'waiver',
  severity: 'error',
  cases: {
    unused: { severity: 'notice', when: 'where it waives nothing' },
    expired: { severity: 'warning', when: 'past its date' },
  },
  summary:
    'A waiver in `waivers.yml` names a rule that can be waived. Only `check` looks at its date: a build does not break by the passing of time.',
  good: [{ edits: [UNCITED, waiving('evidence-uncited')], today: '2027-06-01' }],
  bad: [
    {
      edits: [waiving('quote-not-found')],
      problem: {
        at: 'waivers.yml:1:11',
        message: 'The rule “quote-not-found” cannot be waived.',
        found: 'quote-not-found',
        fix: 'Mend what the rule found, and remove this waiver.',
      },
    },
    {
      edits: [waiving('near-duplicate')],
      problem: {
        at: 'waivers.yml:1:3',
        message:
          'Nothing in claims/bridge-opened.md needs this waiver of “near-duplicate” any more.',
        case: 'unused',
        fix: 'Remove it.',
      },
    },
    {
      edits: [UNCITED, waiving('evidence-uncited')],
      today: '2027-06-02',
      problem: {
        at: 'waivers.yml:1:92',
        message:
          'This waiver of “evidence-uncited” for claims/bridge-opened.md ended on 2027-06-01.',
        case: 'expired',
        found: '2027-06-01',
        fix: 'Mend claims/bridge-opened.md, or decide anew and set another date.',
      },
    },
  ],
};
