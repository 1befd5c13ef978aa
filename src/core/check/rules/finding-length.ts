import { MAX_FINDING_LENGTH } from '../../content/schema/claim-schema.ts';
import { countCharacters } from '../../text/strings.ts';
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** A finding that needs more room is an analysis. */
export const findingLength: Rule = {
  id: 'finding-length',
  severity: 'error',
  summary: `A finding is one or two sentences, at most ${MAX_FINDING_LENGTH} characters: the card and the share image hold no more.`,
  good: [
    {
      edits: [
        edit(
          'source speaks against it.',
          `source speaks against it.${' It says so in so many words.'.repeat(8)} In fact.`,
        ),
      ],
    },
  ],
  bad: [
    {
      edits: [
        edit(
          'source speaks against it.',
          `source speaks against it.${' It says so in so many words.'.repeat(8)} For sure.`,
        ),
      ],
      problem: {
        at: 'claims/bridge-opened.md:5:10',
        message: 'The finding has 301 characters.',
        expected: 'at most 300',
        fix: 'Keep what the evidence shows, and move the rest into the analysis below the front matter.',
      },
    },
  ],
  *check({ content }) {
    for (const located of [...content.claims.values(), ...content.claimTranslations]) {
      const length = countCharacters(located.value.finding);
      if (length <= MAX_FINDING_LENGTH) continue;
      yield {
        file: located.file,
        ...located.at(['finding']),
        message: `The finding has ${length} characters.`,
        expected: `at most ${MAX_FINDING_LENGTH}`,
        fix: 'Keep what the evidence shows, and move the rest into the analysis below the front matter.',
      };
    }
  },
};
