import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { EXAMPLE_DIGEST } from '../example-content.ts';
import { BROKEN, file, FRENCH, keys, march, without } from '../example-edits.ts';

const inBody = (name: string, text: string) => ({
  name,
  edits: [edit('The report says so [@opening-year].', `${text} [@opening-year].`)],
});

export const ORDINAL_REFERENCE_EXAMPLES: MoreExamples = {
  'ordinal-reference': {
    good: [
      inBody('with the reference', 'It is the first passage'),
      inBody('within a word', 'They bathe last passages, and so says the report'),
      inBody('another thing', 'He sent the first text message, and was the last to pass'),
    ],
    bad: [
      {
        name: 'in what would change the finding',
        edits: [
          keys('would-change: The first passage.'),
          edit('translations:', 'would-change: Un autre rapport.\ntranslations:', FRENCH),
        ],
        problem: {
          at: 'claims/bridge-opened.md:14:15',
          message: '“The first passage” leads nowhere: the order of the evidence may change.',
          found: 'The first passage',
          expected: 'the name of the source',
          fix: 'Write the name of the source.',
        },
      },
      {
        name: 'of two passages',
        edits: [
          ...march('context'),
          edit('The report says so', 'So says the last passage, and the report'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:21:9',
          message: '“the last passage” leads nowhere: the order of the evidence may change.',
          found: 'the last passage',
          expected: '[@opening-year] or [@march]',
          fix: 'Write `[@…]` with the id of the evidence, or the name of the source.',
        },
      },
      {
        name: 'in German',
        edits: [
          edit('languages: [en, fr]', 'languages: [en, de]', 'site.yml'),
          without(FRENCH),
          file(
            'claims/bridge-opened.de.md',
            `---
of: ${EXAMPLE_DIGEST}
claim: Die Brücke wurde 1932 eröffnet.
finding: Der Bericht nennt das Jahr; den letzten Text fanden wir im Archiv.
translations:
  opening-year: Die große Brücke wurde im Frühjahr 1932 für den Verkehr geöffnet
---
Der Bericht sagt es [@opening-year].
`,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.de.md:4:38',
          end: '4:54',
          message: '“den letzten Text” leads nowhere: the order of the evidence may change.',
          found: 'den letzten Text',
          expected: 'the name of the source',
          fix: 'Write the name of the source.',
        },
      },
      {
        name: 'in the translation of a claim that cannot be read',
        edits: [
          BROKEN,
          edit('Le rapport le dit', 'Le dit aussi le deuxième texte, selon nous', FRENCH),
        ],
        besides: ['front-matter'],
        problem: {
          at: 'claims/bridge-opened.fr.md:8:14',
          message: '“le deuxième texte” leads nowhere: the order of the evidence may change.',
          found: 'le deuxième texte',
          expected: 'the name of the source',
          fix: 'Write `[@…]` with the id of the evidence, or the name of the source.',
        },
      },
      {
        name: 'in French',
        edits: [
          edit('Le rapport le dit', 'Le dit aussi le\n  deuxième  texte, selon nous', FRENCH),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:8:14',
          message: '“le deuxième texte” leads nowhere: the order of the evidence may change.',
          found: 'le deuxième texte',
          expected: '[@opening-year]',
          fix: 'Write `[@…]` with the id of the evidence, or the name of the source.',
        },
      },
    ],
  },
};
