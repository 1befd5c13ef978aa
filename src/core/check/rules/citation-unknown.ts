import { suggest } from '../suggest.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A citation leads to the passage it names. */
export const citationUnknown: Rule = {
  id: 'citation-unknown',
  severity: 'error',
  summary: 'Each `[@id]` in an analysis names a piece of the claim’s evidence.',
  good: [
    { edits: [edit('[@opening-year].', '[@opening-year], and in so many words [@opening-year].')] },
  ],
  bad: [
    {
      edits: [edit('[@opening-year]', '[@opening-years]')],
      problem: {
        at: 'claims/bridge-opened.md:16:20',
        message: 'The claim has no evidence “opening-years” to cite.',
        found: '[@opening-years]',
        fix: 'Write “opening-year”.',
      },
    },
  ],
  *check({ content }) {
    for (const { value, file, at } of [...content.claims.values(), ...content.claimTranslations]) {
      const original = content.claims.get(value.id)?.value;
      if (!original) continue;
      const known = original.evidence.map(({ id }) => id);
      for (const [n, id] of value.body.cited.entries())
        if (!known.includes(id))
          yield {
            file,
            ...at(['body', 'cited', n]),
            message: `The claim has no evidence “${id}” to cite.`,
            found: `[@${id}]`,
            fix: suggest(id, known),
          };
    }
  },
};
