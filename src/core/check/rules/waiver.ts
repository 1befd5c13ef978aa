import type { Rule } from '../rule.ts';

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
  good: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so [@opening-year].',
          to: 'The report says so.',
        },
        {
          file: 'waivers.yml',
          to: '- { rule: evidence-uncited, file: claims/bridge-opened.md, reason: One passage needs no number., expires: 2027-06-01 }\n',
        },
      ],
    },
  ],
  bad: [
    {
      edits: [
        {
          file: 'waivers.yml',
          to: '- { rule: quote-not-found, file: claims/bridge-opened.md, reason: It is nearly right., expires: 2027-06-01 }\n',
        },
      ],
    },
    {
      edits: [
        {
          file: 'waivers.yml',
          to: '- { rule: near-duplicate, file: claims/bridge-opened.md, reason: To be merged., expires: 2026-06-01 }\n',
        },
      ],
      today: '2026-11-21',
    },
  ],
};
