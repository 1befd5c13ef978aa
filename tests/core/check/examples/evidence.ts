import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { BROKEN, CLAIM, DRAFT, file, FRENCH, keys, march } from '../example-edits.ts';

const IN_REPORT = 'appearances:\n  - source: harbour-report';
const CONTRADICTED = edit('rating: supported', 'rating: contradicted');
export const EVIDENCE_EXAMPLES: MoreExamples = {
  'circular-evidence': {
    good: [
      {
        name: 'the claimant is another source',
        edits: [keys('claimant: { source: journal-du-port }')],
      },
      {
        name: 'the claimant is no source',
        edits: [keys('claimant: { name: The harbour, kind: organization }')],
      },
      {
        name: 'it appeared elsewhere',
        edits: [keys('appearances:\n  - title: The harbour and its bridge')],
      },
      { name: 'another source supports it too', edits: [...march('supports'), keys(IN_REPORT)] },
      {
        name: 'it supports nothing',
        edits: [CONTRADICTED, edit('stance: supports', 'stance: contradicts'), keys(IN_REPORT)],
      },
      {
        name: 'it is one side, and another source contradicts it',
        edits: [CONTRADICTED, ...march('contradicts'), keys(IN_REPORT)],
      },
    ],
    bad: [
      {
        name: 'the claimant',
        edits: [keys('claimant: { source: harbour-report }')],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'in a draft',
        edits: [keys(IN_REPORT), DRAFT],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          case: 'draft',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'an appearance that is not the first',
        edits: [
          keys(
            'claimant: { source: journal-du-port }\nappearances:\n  - title: A paper\n  - source: harbour-report',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'the second piece of evidence is what supports it',
        edits: [
          edit('stance: supports', 'stance: context'),
          ...march('supports'),
          keys('appearances:\n  - source: journal-du-port'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:15:13',
          message: '“journal-du-port” makes this claim itself, and nothing else supports it.',
          found: 'journal-du-port',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'another source gives context alone, and it is rated as false',
        edits: [
          CONTRADICTED,
          edit('  needs: [contradicts]\n', '', 'ratings.yml'),
          ...march('context'),
          keys(IN_REPORT),
        ],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'another source gives context alone',
        edits: [...march('context'), keys(IN_REPORT)],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'another source contradicts it, and it is rated as true',
        edits: [...march('contradicts'), keys(IN_REPORT)],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
      {
        name: 'what contradicts it makes the claim too',
        edits: [
          CONTRADICTED,
          ...march('contradicts'),
          keys('claimant: { source: journal-du-port }'),
          keys(IN_REPORT),
        ],
        problem: {
          at: 'claims/bridge-opened.md:10:13',
          message: '“harbour-report” makes this claim itself, and nothing else supports it.',
          found: 'harbour-report',
          expected: 'support from a source that does not make the claim',
          fix: 'Add a passage of another source, or give this one the stance “context” and rate the claim by what is left.',
        },
      },
    ],
  },
  'citation-unknown': {
    good: [
      {
        name: 'of a claim that cannot be read',
        edits: [BROKEN, edit('[@opening-year]', '[@opening-years]', FRENCH)],
        instead: 'front-matter',
      },
    ],
    bad: [
      {
        name: 'after one that is known',
        edits: [edit('[@opening-year].', '[@opening-year] [@toll].')],
        problem: {
          at: 'claims/bridge-opened.md:16:36',
          message: 'The claim has no evidence “toll” to cite.',
          found: '[@toll]',
          fix: 'Choose one of: opening-year.',
        },
      },
      {
        name: 'in a translation',
        edits: [edit('[@opening-year]', '[@opening-years]', FRENCH)],
        problem: {
          at: 'claims/bridge-opened.fr.md:8:19',
          message: 'The claim has no evidence “opening-years” to cite.',
          found: '[@opening-years]',
          fix: 'Write “opening-year”.',
        },
      },
    ],
  },
  'evidence-uncited': {
    good: [
      {
        name: 'a citation is misspelt',
        edits: [edit('[@opening-year]', '[@opening-years]')],
        instead: 'citation-unknown',
      },
      {
        name: 'a citation of the translation is misspelt',
        edits: [edit('[@opening-year]', '[@opening-years]', FRENCH)],
        instead: 'citation-unknown',
      },
      {
        name: 'a translation of a claim that cannot be read',
        edits: [BROKEN, edit(' [@opening-year]', '', FRENCH)],
        instead: 'front-matter',
      },
      {
        name: 'neither the claim nor its translation cites it, but a waiver says why',
        edits: [
          edit(' [@opening-year]', ''),
          edit(' [@opening-year]', '', FRENCH),
          file(
            'waivers.yml',
            `- { rule: evidence-uncited, file: ${CLAIM}, reason: One passage needs no number., expires: 2027-06-01 }\n`,
          ),
        ],
      },
    ],
    bad: [
      {
        name: 'the second piece',
        edits: [march('context')[0]!],
        problem: {
          at: 'claims/bridge-opened.md:14:9',
          message: 'The analysis does not cite the evidence “march”.',
          found: 'march',
          fix: 'Write `[@march]` where the analysis speaks of it, or remove the evidence.',
        },
      },
      {
        name: 'in a translation',
        edits: [edit(' [@opening-year]', '', FRENCH)],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message: 'The translated analysis does not cite opening-year, as the original does.',
          fix: 'Write `[@opening-year]` where it speaks of them.',
        },
      },
      {
        name: 'in a translation, two pieces',
        edits: [...march('context').slice(0, 2), edit(' [@opening-year]', '', FRENCH)],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The translated analysis does not cite opening-year, march, as the original does.',
          fix: 'Write `[@opening-year] [@march]` where it speaks of them.',
        },
      },
    ],
  },
};
