import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { BROKEN, DRAFT, file, FRENCH, keys, march, REPORT } from '../example-edits.ts';

const HISTORY = keys(
  'history:\n  - { date: 2026-12-01, kind: update, note: A word added. }\n  - { date: 2026-12-05, kind: update, note: A word more. }',
);
export const REFERENCE_EXAMPLES: MoreExamples = {
  'unknown-reference': {
    good: [
      {
        name: 'a source that cannot be read',
        edits: [edit('kind: report', 'kind: [report', REPORT)],
        instead: 'front-matter',
      },
      {
        name: 'a draft does not name its source yet',
        edits: [edit('    source: harbour-report\n', ''), DRAFT],
        instead: 'schema',
      },
      {
        name: 'topics that cannot be read',
        edits: [file('topics.yml', 'bridges: [\n')],
        instead: 'front-matter',
      },
      {
        name: 'content notes that cannot be read',
        edits: [file('notes.yml', 'deaths: [\n'), keys('content-notes: [deaths]')],
        instead: 'front-matter',
      },
      {
        name: 'a translation of a claim that cannot be read',
        edits: [BROKEN, edit('opening-year: Le', 'opening-date: Le', FRENCH)],
        instead: 'front-matter',
      },
      {
        name: 'a site that cannot be read',
        edits: [file('site.yml', 'name: [\n')],
        instead: 'front-matter',
      },
      {
        name: 'a claimant and a place that are no sources',
        edits: [keys('claimant: { name: Ada, kind: person }\nappearances:\n  - title: A paper')],
      },
      {
        name: 'the history of the translation is that of the claim',
        edits: [
          HISTORY,
          edit('translations:', 'history:\n  2026-12-05: Un mot.\ntranslations:', FRENCH),
        ],
      },
    ],
    bad: [
      {
        name: 'the language',
        edits: [
          edit('lang: en', 'lang: de'),
          edit('    quote: >-', '    translation: Die Brücke wurde 1932 eröffnet.\n    quote: >-'),
          file(
            'claims/bridge-opened.en.md',
            '---\nof: a47918a857bfc034\nclaim: The bridge opened to traffic in 1932.\nfinding: The report says so.\n---\nIt says so [@opening-year].\n',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:2:7',
          message: 'There is no language of this publication “de”.',
          found: 'de',
          fix: 'Choose one of: en, fr.',
        },
      },
      {
        name: 'the claimant',
        edits: [keys('claimant: { source: harbour-rapport }')],
        problem: {
          at: 'claims/bridge-opened.md:14:21',
          message: 'There is no source “harbour-rapport”.',
          found: 'harbour-rapport',
          fix: 'Write “harbour-report”.',
        },
      },
      {
        name: 'an appearance',
        edits: [keys('appearances:\n  - title: A paper\n  - source: lost-paper')],
        problem: {
          at: 'claims/bridge-opened.md:16:13',
          message: 'There is no source “lost-paper”.',
          found: 'lost-paper',
          fix: 'Choose one of: harbour-report, journal-du-port.',
        },
      },
      {
        name: 'the second piece of evidence',
        edits: [...march('context'), edit('source: journal-du-port', 'source: journal-de-port')],
        problem: {
          at: 'claims/bridge-opened.md:15:13',
          message: 'There is no source “journal-de-port”.',
          found: 'journal-de-port',
          fix: 'Write “journal-du-port”.',
        },
      },
      {
        name: 'the second topic',
        edits: [edit('topics: [bridges]', 'topics: [bridges, ships]')],
        problem: {
          at: 'claims/bridge-opened.md:7:19',
          message: 'There is no topic “ships”.',
          found: 'ships',
          fix: 'Choose one of: bridges, accidents.',
        },
      },
      {
        name: 'a content note',
        edits: [keys('content-notes: [deaths, storms]')],
        problem: {
          at: 'claims/bridge-opened.md:14:25',
          message: 'There is no content note “storms”.',
          found: 'storms',
          fix: 'Choose one of: deaths.',
        },
      },
      {
        name: 'a topic where there are none',
        edits: [file('topics.yml', '{}\n')],
        problem: {
          at: 'claims/bridge-opened.md:7:10',
          message: 'There is no topic “bridges”.',
          found: 'bridges',
          fix: 'Add it first: there is none to choose from yet.',
        },
      },
      {
        name: 'a topic where the file is empty',
        edits: [file('topics.yml', '\n')].slice(0, 1),
        problem: {
          at: 'claims/bridge-opened.md:7:10',
          message: 'There is no topic “bridges”.',
          found: 'bridges',
          fix: 'Add it first: there is none to choose from yet.',
        },
      },
      {
        name: 'a topic that leaves words out',
        edits: [edit('topics: [bridges]', 'topics: [bridges, acci]')],
        problem: {
          at: 'claims/bridge-opened.md:7:19',
          message: 'There is no topic “acci”.',
          found: 'acci',
          fix: 'Write “accidents”.',
        },
      },
      {
        name: 'too few letters to be a part of one',
        edits: [edit('topics: [bridges]', 'topics: [bridges, cid]')],
        problem: {
          at: 'claims/bridge-opened.md:7:19',
          message: 'There is no topic “cid”.',
          found: 'cid',
          fix: 'Choose one of: bridges, accidents.',
        },
      },
      {
        name: 'letters that are a part of two',
        edits: [
          edit('topics: [bridges]', 'topics: [bridges, ides]'),
          edit(
            'accidents:',
            'collides:\n  label: { en: C, fr: C }\n  about: { en: C., fr: C. }\nasides:\n  label: { en: C, fr: C }\n  about: { en: C., fr: C. }\naccidents:',
            'topics.yml',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:7:19',
          message: 'There is no topic “ides”.',
          found: 'ides',
          fix: 'Choose one of: bridges, collides, asides, accidents.',
        },
      },
      {
        name: 'more topics than are shown',
        edits: [
          edit('topics: [bridges]', 'topics: [ships]'),
          edit(
            'accidents:',
            `${'abcdefg'
              .split('')
              .map(
                (x) =>
                  `quay-${x}-of-the-port:\n  label: { en: C, fr: C }\n  about: { en: C., fr: C. }\n`,
              )
              .join('')}accidents:`,
            'topics.yml',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:7:10',
          message: 'There is no topic “ships”.',
          found: 'ships',
          fix: 'Choose one of: bridges, quay-a-of-the-port, quay-b-of-the-port, quay-c-of-the-port, quay-d-of-the-port, quay-e-of-the-port, quay-f-of-the-port, quay-g-of-the-port … (9 in all).',
        },
      },
      {
        name: 'as many topics as are shown',
        edits: [
          edit('topics: [bridges]', 'topics: [ships]'),
          edit(
            'accidents:',
            `${'abcdef'
              .split('')
              .map(
                (x) =>
                  `quay-${x}-of-the-port:\n  label: { en: C, fr: C }\n  about: { en: C., fr: C. }\n`,
              )
              .join('')}accidents:`,
            'topics.yml',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:7:10',
          message: 'There is no topic “ships”.',
          found: 'ships',
          fix: 'Choose one of: bridges, quay-a-of-the-port, quay-b-of-the-port, quay-c-of-the-port, quay-d-of-the-port, quay-e-of-the-port, quay-f-of-the-port, accidents.',
        },
      },
      {
        name: 'the note of a topic',
        edits: [edit('note: deaths', 'note: death', 'topics.yml')],
        problem: {
          at: 'topics.yml:7:9',
          message: 'There is no content note “death” in notes.yml.',
          found: 'death',
          fix: 'Write “deaths”.',
        },
      },
      {
        name: 'an entry of the history',
        edits: [
          HISTORY,
          edit('translations:', 'history:\n  2026-12-02: Un mot.\ntranslations:', FRENCH),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:6:15',
          message: 'The claim’s history has no entry of 2026-12-02 to translate.',
          found: '2026-12-02',
          fix: 'Write “2026-12-01”.',
        },
      },
      {
        name: 'evidence, after what is known',
        edits: [edit('translations:', 'translations:\n  march: Une traduction.', FRENCH)],
        problem: {
          at: 'claims/bridge-opened.fr.md:6:10',
          message: 'The claim has no evidence “march” to translate.',
          found: 'march',
          fix: 'Choose one of: opening-year.',
        },
      },
    ],
  },
};
