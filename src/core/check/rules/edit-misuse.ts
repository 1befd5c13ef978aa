import type { Rule } from '../rule.ts';

/** Brackets are for showing an edit, not for hiding one. */
export const editMisuse: Rule = {
  id: 'edit-misuse',
  severity: 'error',
  summary:
    'Editors’ brackets are used as an editor would: `[…]` for an omission, `[t]he` for a change of case, `[sic]` and `[a few words]` for what is added. They balance, are few, and change nothing that matters.',
  good: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: 'The great bridge opened to traffic [after much delay] in the spring of 1932',
        },
      ],
    },
  ],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The great bridge opened to traffic in the spring of 1932',
          to: 'The great bridge opened to [traffic in the spring of 1932',
        },
      ],
    },
  ],
};
