import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { CLAIM, DRAFT, file, FRENCH, keys, march, without } from '../example-edits.ts';
const CONTRADICTED = edit('rating: supported', 'rating: contradicted');
const NO_RATINGS = file('ratings.yml', '- id: [\n');
export const RATING_EXAMPLES: MoreExamples = {
  'rating-needs': {
    good: [
      {
        name: 'one of two stances is enough',
        edits: [edit('needs: [supports]', 'needs: [[qualifies, supports]]', 'ratings.yml')],
      },
      {
        name: 'a rating that is not there',
        edits: [edit('rating: supported', 'rating: disputed')],
        instead: 'rating-unknown',
      },
      {
        name: 'a rating that needs nothing',
        edits: [
          edit('  needs: [supports]\n', '', 'ratings.yml'),
          edit('stance: supports', 'stance: context'),
        ],
      },
    ],
    bad: [
      {
        name: 'in a draft',
        edits: [CONTRADICTED, DRAFT],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating “contradicted” needs evidence with the stance contradicts, and there is none.',
          case: 'draft',
          found: 'supports',
          expected: 'contradicts',
          fix: 'Add a passage with `stance: contradicts`, or choose the rating that the evidence calls for.',
        },
      },
      {
        name: 'no evidence at all',
        edits: [
          file(
            CLAIM,
            '---\nlang: en\nclaim: The bridge opened to traffic in 1932.\nrating: supported\nfinding: The report gives the year, and no source speaks against it.\npublished: 2026-11-21\n---\nThe report says so.\n',
          ),
          edit(' [@opening-year]', '', FRENCH),
          edit(
            'translations:\n  opening-year: Le grand pont a été ouvert à la circulation au printemps 1932\n',
            '',
            FRENCH,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating “supported” needs evidence with the stance supports, and there is none.',
          found: 'no evidence',
          expected: 'supports',
          fix: 'Add a passage with `stance: supports`, or choose the rating that the evidence calls for.',
        },
      },
      {
        name: 'one of two, the second',
        edits: [
          edit('needs: [supports]', 'needs: [supports, [qualifies, context]]', 'ratings.yml'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating “supported” needs evidence with the stance qualifies or context, and there is none.',
          found: 'supports',
          expected: 'qualifies or context',
          fix: 'Add a passage with `stance: qualifies`, or choose the rating that the evidence calls for.',
        },
      },
      {
        name: 'two stances, and others are there',
        edits: [edit('stance: supports', 'stance: qualifies'), ...march('context')],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating “supported” needs evidence with the stance supports, and there is none.',
          found: 'qualifies, context',
          expected: 'supports',
          fix: 'Add a passage with `stance: supports`, or choose the rating that the evidence calls for.',
        },
      },
    ],
  },
  'rating-unknown': {
    good: [
      { name: 'where the scale cannot be read', edits: [NO_RATINGS], instead: 'front-matter' },
      { name: 'where there is no scale', edits: [without('ratings.yml')], instead: 'front-matter' },
      {
        name: 'a draft has none yet',
        edits: [edit('rating: supported\n', ''), DRAFT],
        instead: 'schema',
      },
      {
        name: 'a history without ratings',
        edits: [keys('history:\n  - { date: 2026-12-01, kind: update, note: A word added. }')],
      },
    ],
    bad: [
      {
        name: 'where the scale is empty',
        edits: [file('ratings.yml', '[]\n')],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message: 'There is no rating “supported” in ratings.yml.',
          found: 'supported',
          fix: 'Add it first: there is none to choose from yet.',
        },
      },
      {
        name: 'at the end of a history',
        edits: [
          keys(
            'history:\n  - { date: 2026-12-01, kind: update, note: A word. }\n  - { date: 2026-12-02, kind: correction, from: supported, to: contradict, note: We misread. }\n  - { date: 2026-12-03, kind: correction, from: contradicted, to: supported, note: We misread. }',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:16:64',
          message: 'There is no rating “contradict” in ratings.yml.',
          found: 'contradict',
          fix: 'Write “contradicted”.',
        },
      },
    ],
  },
  'withdrawn-without-history': {
    good: [
      {
        name: 'published',
        edits: [keys('history:\n  - { date: 2026-12-01, kind: update, note: A word. }')],
      },
    ],
    bad: [
      {
        name: 'a history of something else',
        edits: [
          edit(
            'status: published',
            'history:\n  - { date: 2026-12-01, kind: update, note: A word. }\nstatus: withdrawn',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:16:9',
          message:
            'The claim “bridge-opened” is withdrawn, and its history does not say when and why.',
          fix: 'Add to the history `- { date: …, kind: withdrawal, note: … }`.',
        },
      },
    ],
  },
};
