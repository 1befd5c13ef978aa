import type { Claim } from '../../content/types.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A text cannot vouch for what it itself asserts. */
export const circularEvidence: Rule = {
  id: 'circular-evidence',
  severity: 'error',
  cases: { draft: { severity: 'warning', when: 'in a draft' } },
  summary:
    'A text that makes a claim (its claimant, or a place where it appears) cannot alone support it. It may be quoted as one side where other sources contradict it.',
  good: [
    {
      edits: [
        edit('rating: supported', `rating: supported\nappearances:\n  - source: journal-du-port`),
      ],
    },
  ],
  bad: [
    {
      edits: [
        edit('rating: supported', `rating: supported\nappearances:\n  - source: harbour-report`),
      ],
      problem: {
        at: 'claims/bridge-opened.md:12:13',
        message: '“harbour-report” makes this claim itself, and nothing else supports it.',
        found: 'harbour-report',
        expected: 'support from a source that does not make the claim',
        fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
      },
    },
  ],
  *check({ content }) {
    const tones = new Map(content.ratings.value.map(({ id, tone }) => [id, tone]));
    for (const { value: claim, file, at } of content.claims.values()) {
      const makers = makersOf(claim);
      const supporting = claim.evidence.filter(({ stance }) => stance === 'supports');
      if (supporting.length === 0 || supporting.some(({ source }) => !makers.has(source))) continue;
      const contradicted = claim.evidence.some(
        ({ stance, source }) => stance === 'contradicts' && !makers.has(source),
      );
      if (contradicted && tones.get(claim.rating) !== 'positive') continue;
      const { id, source } = supporting[0]!;
      yield {
        file,
        ...at(['evidence', claim.evidence.findIndex((evidence) => evidence.id === id), 'source']),
        message: `“${source}” makes this claim itself, and nothing else supports it.`,
        found: source,
        expected: 'support from a source that does not make the claim',
        ...(claim.status === 'draft' ? { case: 'draft' } : {}),
        fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
      };
    }
  },
};

function makersOf({ claimant, appearances }: Claim): Set<string> {
  const makers = appearances.flatMap((place) => ('source' in place ? [place.source] : []));
  return new Set(claimant && 'source' in claimant ? [...makers, claimant.source] : makers);
}
