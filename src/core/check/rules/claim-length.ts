import { charactersOf, COMFORTABLE_CLAIM, LONGEST_CLAIM } from '../../content/schema/lengths.ts';
import type { Rule } from '../rule.ts';

/** A claim is a sentence, not an argument. */
export const claimLength: Rule = {
  id: 'claim-length',
  severity: 'warning',
  cases: { 'too-long': { severity: 'error', when: `over ${LONGEST_CLAIM} characters` } },
  summary: `A claim is best said in at most ${COMFORTABLE_CLAIM} characters: search engines and cards cut off what is longer.`,
  waivable: true,
  good: [{ edits: [] }],
  bad: [
    {
      edits: [
        {
          file: 'claims/bridge-opened.md',
          from: 'claim: The bridge opened to traffic in 1932.',
          to: 'claim: The bridge across the old harbour opened to traffic in the spring of 1932, after eight years of work.',
        },
      ],
    },
  ],
  *check({ content }) {
    for (const located of [...content.claims.values(), ...content.claimTranslations]) {
      const { claim } = located.value;
      const length = charactersOf(claim);
      if (length <= COMFORTABLE_CLAIM) continue;
      yield {
        file: located.file,
        ...located.at(['claim']),
        message: `The claim has ${length} characters.`,
        expected:
          length > LONGEST_CLAIM
            ? `at most ${LONGEST_CLAIM}`
            : `at most ${COMFORTABLE_CLAIM}, so that search results and cards show it whole`,
        ...(length > LONGEST_CLAIM ? { case: 'too-long' } : {}),
        fix: 'Say it shorter, and leave the detail to the finding.',
      };
    }
  },
};
