import type { Rule } from '../rule.ts';

/** Evidence that the analysis passes over in silence leaves a reader to guess what it is for. */
export const evidenceUncited: Rule = {
  id: 'evidence-uncited',
  severity: 'warning',
  summary: 'The analysis cites every piece of evidence, as `[@id]`, and so says what it is for.',
  waivable: true,
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'The report says so [@opening-year].',
          to: 'The report says so.',
        },
      ],
    },
  ],
  *check({ content }) {
    for (const { value: claim, file, at } of content.claims.values()) {
      const cited = new Set(claim.body.cited);
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
      if (!original) continue;
      const cited = new Set(value.body.cited);
      const missing = original.body.cited.filter(
        (id) => !cited.has(id) && original.evidence.some((evidence) => evidence.id === id),
      );
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
