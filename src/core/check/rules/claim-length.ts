import { COMFORTABLE_CLAIM_LENGTH, MAX_CLAIM_LENGTH } from '../../content/schema/claim-schema.ts';
import { countCharacters } from '../../text/strings.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A claim is a sentence, not an argument. */
export const claimLength: Rule = {
  id: 'claim-length',
  severity: 'warning',
  cases: { 'too-long': { severity: 'error', when: `over ${MAX_CLAIM_LENGTH} characters` } },
  summary: `A claim is best said in at most ${COMFORTABLE_CLAIM_LENGTH} characters: search engines and cards cut off what is longer.`,
  waivable: true,
  good: [
    {
      edits: [
        edit(
          'claim: The bridge opened to traffic in 1932.',
          'claim: The bridge across this old harbour opened to traffic in the spring of 1932.',
        ),
      ],
    },
  ],
  bad: [
    {
      edits: [
        edit(
          'claim: The bridge opened to traffic in 1932.',
          'claim: The bridge across their old harbour opened to traffic in the spring of 1932.',
        ),
      ],
      problem: {
        at: 'claims/bridge-opened.md:3:8',
        message: 'The claim has 76 characters.',
        expected: 'at most 75, so that search results and cards show it whole',
        fix: 'Say it shorter, and leave the detail to the finding.',
      },
    },
  ],
  *check({ content }) {
    for (const located of [...content.claims.values(), ...content.claimTranslations]) {
      const { claim } = located.value;
      const length = countCharacters(claim);
      if (length <= COMFORTABLE_CLAIM_LENGTH) continue;
      yield {
        file: located.file,
        ...located.at(['claim']),
        message: `The claim has ${length} characters.`,
        expected:
          length > MAX_CLAIM_LENGTH
            ? `at most ${MAX_CLAIM_LENGTH}`
            : `at most ${COMFORTABLE_CLAIM_LENGTH}, so that search results and cards show it whole`,
        ...(length > MAX_CLAIM_LENGTH ? { case: 'too-long' } : {}),
        fix: 'Say it shorter, and leave the detail to the finding.',
      };
    }
  },
};
