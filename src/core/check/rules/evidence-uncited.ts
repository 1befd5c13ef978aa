import type { Claim } from '../../content/types.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** Evidence that the analysis passes over in silence leaves a reader to guess what it is for. */
export const evidenceUncited: Rule = {
  id: 'evidence-uncited',
  severity: 'warning',
  summary: 'The analysis cites every piece of evidence, as `[@id]`, and so says what it is for.',
  waivable: true,
  good: [{ edits: [edit('The report says so [@opening-year].', '[@opening-year] says so.')] }],
  bad: [
    {
      edits: [edit('The report says so [@opening-year].', 'The report says so.')],
      problem: {
        at: 'claims/bridge-opened.md:9:9',
        message: 'The analysis does not cite the evidence “opening-year”.',
        found: 'opening-year',
        fix: 'Write `[@opening-year]` where the analysis speaks of it, or remove the evidence.',
      },
    },
  ],
  *check({ content }) {
    for (const { value: claim, file, at } of content.claims.values()) {
      const cited = new Set(claim.body.cited);
      if (citesUnknown(claim.body, claim)) continue;
      for (const [i, { id }] of claim.evidence.entries())
        if (!cited.has(id))
          yield {
            file,
            ...at(['evidence', i, 'id']),
            message: `The analysis does not cite the evidence “${id}”.`,
            found: id,
            fix: `Write \`[@${id}]\` where the analysis speaks of it, or remove the evidence.`,
          };
    }
    for (const { value, file, at } of content.claimTranslations) {
      const original = content.claims.get(value.id)?.value;
      if (!original || citesUnknown(value.body, original)) continue;
      const cited = new Set(value.body.cited);
      const missing = original.evidence
        .map(({ id }) => id)
        .filter((id) => original.body.cited.includes(id) && !cited.has(id));
      if (missing.length > 0)
        yield {
          file,
          ...at([]),
          message: `The translated analysis does not cite ${missing.join(', ')}, as the original does.`,
          fix: `Write \`${missing.map((id) => `[@${id}]`).join(' ')}\` where it speaks of them.`,
        };
    }
  },
};

/** A citation of what is not there may be a misspelt one of what seems uncited: the rule citation-unknown speaks of it. */
const citesUnknown = ({ cited }: Claim['body'], { evidence }: Claim): boolean =>
  !cited.every((id) => evidence.some((known) => known.id === id));
