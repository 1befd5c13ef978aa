import type { Rule } from '../rule.ts';

/** An id is an address, for ever. */
export const id: Rule = {
  id: 'id',
  severity: 'error',
  summary:
    'An id (a file’s name) is small letters a–z, digits and single hyphens, starts with a letter, and has at most 80 characters.',
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'sources/Harbour_Report.md',
          to: '---\ntitle: T\nkind: report\nlang: en\ntext: open\n---\n',
        },
      ],
    },
  ],
};
