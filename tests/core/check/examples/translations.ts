import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import {
  BROKEN,
  draft,
  DRAFT,
  file,
  FRENCH,
  JOURNAL,
  keys,
  march,
  REPORT,
  without,
} from '../example-edits.ts';

/** Evidence that has words of ours besides its quote. */
const SPOKEN = [
  edit(
    'stance: supports',
    'stance: supports\n    speaker: { description: the harbour master }\n    reads-alone: The rest speaks of the toll.',
  ),
];

export const TRANSLATION_EXAMPLES: MoreExamples = {
  'translation-missing': {
    good: [
      {
        name: 'the source is in the language of the translation, of a region',
        edits: [...march('context'), edit('lang: fr', 'lang: fr-CA', JOURNAL)],
      },
      {
        name: 'a source that is not there',
        edits: [edit('source: harbour-report', 'source: harbor-report')],
        instead: 'unknown-reference',
      },
      {
        name: 'a translation that names unknown evidence',
        edits: [edit('  opening-year: Le', '  opening-date: Le', FRENCH)],
        instead: 'unknown-reference',
      },
      { name: 'a draft needs no translation', edits: [DRAFT, without(FRENCH)] },
      {
        name: 'a translation of a claim that cannot be read',
        edits: [
          BROKEN,
          edit(
            'translations:\n  opening-year: Le grand pont a été ouvert à la circulation au printemps 1932\n',
            '',
            FRENCH,
          ),
        ],
        instead: 'front-matter',
      },
      {
        name: 'both say what would change the finding',
        edits: [
          keys('would-change: Another report.'),
          edit('translations:', 'would-change: Un autre rapport.\ntranslations:', FRENCH),
        ],
      },
      {
        name: 'both say who speaks, and why the quote may stand alone',
        edits: [
          ...SPOKEN,
          edit(
            'translations:',
            'speakers: { opening-year: le maître du port }\nreads-alone: { opening-year: La suite parle du péage. }\ntranslations:',
            FRENCH,
          ),
        ],
      },
      {
        name: 'a speaker who has a name alone',
        edits: [
          edit('stance: supports', 'stance: supports\n    speaker: { name: A. Harbourmaster }'),
        ],
      },
      {
        name: 'a site that cannot be read',
        edits: [file('site.yml', 'name: [\n'), without(FRENCH)],
        instead: 'front-matter',
      },
    ],
    bad: [
      {
        name: 'a quote in a draft',
        edits: [
          ...march('context'),
          edit('    translation: The bridge was opened to traffic one morning in March.\n', ''),
          DRAFT,
        ],
        problem: {
          at: 'claims/bridge-opened.md:17:12',
          message:
            'The passage “march” is not in the claim’s language (en), and has no translation.',
          fix: 'Add `translation: >-` to this evidence, with the passage in en.',
        },
      },
      {
        name: 'the second quote',
        edits: [
          ...march('context'),
          edit('    translation: The bridge was opened to traffic one morning in March.\n', ''),
        ],
        problem: {
          at: 'claims/bridge-opened.md:17:12',
          message:
            'The passage “march” is not in the claim’s language (en), and has no translation.',
          case: 'quote',
          fix: 'Add `translation: >-` to this evidence, with the passage in en.',
        },
      },
      {
        name: 'a quote in a translation',
        edits: [
          edit(
            'translations:\n  opening-year: Le grand pont a été ouvert à la circulation au printemps 1932\n',
            '',
            FRENCH,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The passage “opening-year” is not in this language (fr), and has no translation here.',
          fix: 'Add under `translations:` the line `opening-year: >-`, with the passage in fr below it.',
        },
      },
      {
        name: 'the description of a speaker',
        edits: [
          ...SPOKEN,
          edit('translations:', 'reads-alone: { opening-year: La suite. }\ntranslations:', FRENCH),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The original says who speaks in the passage “opening-year”, and this translation does not.',
          fix: 'Add under `speakers:` the line `opening-year: >-`, with the role or the description of the speaker in fr below it.',
        },
      },
      {
        name: 'the role of a speaker',
        edits: [
          edit(
            'stance: supports',
            'stance: supports\n    speaker: { name: A. Pilot, role: pilot }',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The original says who speaks in the passage “opening-year”, and this translation does not.',
          fix: 'Add under `speakers:` the line `opening-year: >-`, with the role or the description of the speaker in fr below it.',
        },
      },
      {
        name: 'why a quote may stand alone',
        edits: [
          ...SPOKEN,
          edit('translations:', 'speakers: { opening-year: le maître }\ntranslations:', FRENCH),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The original says why the passage “opening-year” may stand alone, and this translation does not.',
          fix: 'Add under `reads-alone:` the line `opening-year: >-`, with that reason in fr below it.',
        },
      },
      {
        name: 'of a name that every object has',
        edits: [
          edit('id: opening-year', 'id: constructor'),
          edit('[@opening-year]', '[@constructor]'),
          edit('[@opening-year]', '[@constructor]', FRENCH),
          edit(
            'translations:\n  opening-year: Le grand pont a été ouvert à la circulation au printemps 1932\n',
            '',
            FRENCH,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The passage “constructor” is not in this language (fr), and has no translation here.',
          fix: 'Add under `translations:` the line `constructor: >-`, with the passage in fr below it.',
        },
      },
      {
        name: 'a second quote in a translation',
        edits: [
          keys(
            '  - id: toll\n    source: harbour-report\n    stance: context\n    quote: The toll was never meant to last, but it did',
          ),
          edit('[@opening-year].', '[@opening-year] [@toll].'),
          edit('[@opening-year].', '[@opening-year] [@toll].', FRENCH),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:5:1',
          message: 'The passage “toll” is not in this language (fr), and has no translation here.',
          fix: 'Add under `translations:` the line `toll: >-`, with the passage in fr below it.',
        },
      },
      {
        name: 'of another claim than one that has one',
        edits: [
          draft('The toll ended.'),
          edit('status: draft', 'status: published', 'claims/toll.md'),
        ],
        problem: {
          at: 'claims/toll.md:1:1',
          message: 'The claim “toll” has no translation into “fr”.',
          fix: 'Run: npm run translate -- toll fr',
        },
      },
      {
        name: 'what would change the finding',
        edits: [keys('would-change: Another report.')],
        problem: {
          at: 'claims/bridge-opened.fr.md:2:1',
          message:
            'The original says what would change the finding, and this translation does not.',
          fix: 'Add `would-change: >-` with those words.',
        },
      },
      {
        name: 'the third language',
        edits: [edit('languages: [en, fr]', 'languages: [en, fr, de]', 'site.yml')],
        problem: {
          at: 'claims/bridge-opened.md:1:1',
          message: 'The claim “bridge-opened” has no translation into “de”.',
          fix: 'Run: npm run translate -- bridge-opened de',
        },
      },
    ],
  },
  'translation-stale': {
    good: [
      {
        name: 'of a claim that cannot be read',
        edits: [BROKEN, edit('of: a47918a857bfc034', 'of: 0000000000000000', FRENCH)],
        instead: 'front-matter',
      },
      {
        name: 'of a source',
        edits: [
          edit('kind: report', 'kind: report\nrights: Out of copyright.', REPORT),
          file('sources/harbour-report.fr.md', '---\nof: a47918a857bfc034\nrights: Libre.\n---\n'),
        ],
      },
    ],
    bad: [
      {
        name: 'of a source',
        edits: [
          edit('kind: report', 'kind: report\nrights: Out of copyright.', REPORT),
          file('sources/harbour-report.fr.md', '---\nof: 0000000000000000\nrights: Libre.\n---\n'),
        ],
        problem: {
          at: 'sources/harbour-report.fr.md:2:5',
          message: 'The original has changed since this translation was made.',
          found: '0000000000000000',
          expected: '499335c307b4dc66',
          fix: 'Look over the words that changed. Run: npm run translate -- harbour-report fr',
        },
      },
    ],
  },
};
