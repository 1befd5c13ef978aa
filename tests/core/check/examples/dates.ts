import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { JOURNAL, keys, REPORT } from '../example-edits.ts';
const entry = (date: string, more = ''): string =>
  `  - { date: ${date}, kind: update, ${more}note: A word added. }`;
const history = (...entries: string[]) => keys(`history:\n${entries.join('\n')}`);
export const DATE_EXAMPLES: MoreExamples = {
  dates: {
    good: [
      {
        name: 'of one day',
        edits: [history(entry('2026-11-30'), entry('2026-11-30'))],
        today: '2026-11-30',
      },
      {
        name: 'a year that holds the day',
        edits: [
          edit(
            'published: 1958\naccessed: 2026-11-20',
            'published: 2026-11-20\naccessed: 2026',
            REPORT,
          ),
        ],
      },
      {
        name: 'a day in the year of publication',
        edits: [edit('published: 1958', 'published: 2026', REPORT)],
      },
      {
        name: 'of this year',
        edits: [edit('published: 1958', 'published: 2026', REPORT)],
        today: '2026-11-21',
      },
      {
        name: 'of the future, for a build',
        edits: [edit('published: 2026-11-21', 'published: 2036-11-21')],
      },
      {
        name: 'a source that does not say when it was published',
        edits: [edit('published: 1958\n', '', REPORT)],
        today: '2026-11-21',
      },
      {
        name: 'an appearance in a source',
        edits: [keys('appearances:\n  - source: journal-du-port')],
        today: '2026-11-21',
      },
      {
        name: 'all of them in order',
        edits: [
          edit(
            'text: open',
            'text: open\narchived: { url: https://archive.example/x, at: 1958-02 }',
            REPORT,
          ),
          keys(
            'reviewed: { by: Ada, on: 2026-11-20 }\nappearances:\n  - { title: A paper, date: 1932-03 }',
          ),
        ],
        today: '2026-11-21',
      },
    ],
    bad: [
      {
        name: 'the second entry of a history',
        edits: [history(entry('2026-11-30'), entry('2026-11-29'))],
        problem: {
          at: 'claims/bridge-opened.md:16:13',
          message:
            'The date of entry 2 of the history (2026-11-29) is before the entry before it (2026-11-30).',
          found: '2026-11-29',
          expected: '2026-11-30 or later',
          fix: 'Correct whichever of the two is wrong.',
        },
      },
      {
        name: 'archived too early',
        edits: [
          edit(
            'text: open',
            'text: open\narchived: { url: https://archive.example/x, at: 1957-12 }',
            REPORT,
          ),
        ],
        problem: {
          at: 'sources/harbour-report.md:8:49',
          message:
            'The date of the day it was archived (1957-12) is before it was published (1958).',
          found: '1957-12',
          expected: '1958 or later',
          fix: 'Correct whichever of the two is wrong.',
        },
      },
      {
        name: 'sealed too early',
        sealed: true,
        edits: [edit('sealed: { on: 2026-11-21 }', 'sealed: { on: 1957-12-31 }', REPORT)],
        problem: {
          at: 'sources/harbour-report.md:8:15',
          message:
            'The date of the day it was sealed (1957-12-31) is before it was published (1958).',
          found: '1957-12-31',
          expected: '1958 or later',
          fix: 'Correct whichever of the two is wrong.',
        },
      },
      {
        name: 'a review to come',
        edits: [keys('reviewed: { by: Ada, on: 2026-11-22 }')],
        today: '2026-11-21',
        problem: {
          at: 'claims/bridge-opened.md:14:26',
          message: 'The date of the review (2026-11-22) is still to come: today is 2026-11-21.',
          case: 'future',
          found: '2026-11-22',
          fix: 'Correct the date, or wait for it.',
        },
      },
      {
        name: 'an appearance to come',
        edits: [
          keys(
            'appearances:\n  - { title: A paper, date: 1932 }\n  - { title: A paper, date: 2027 }',
          ),
        ],
        today: '2026-11-21',
        problem: {
          at: 'claims/bridge-opened.md:16:29',
          message: 'The date of appearance 2 (2027) is still to come: today is 2026-11-21.',
          case: 'future',
          found: '2027',
          fix: 'Correct the date, or wait for it.',
        },
      },
      {
        name: 'an entry to come',
        edits: [history(entry('2026-12-01'))],
        today: '2026-11-21',
        problem: {
          at: 'claims/bridge-opened.md:15:13',
          message:
            'The date of entry 1 of the history (2026-12-01) is still to come: today is 2026-11-21.',
          case: 'future',
          found: '2026-12-01',
          fix: 'Correct the date, or wait for it.',
        },
      },
      {
        name: 'a source to come',
        edits: [edit('text: open', 'published: 2027\ntext: open', JOURNAL)],
        today: '2026-11-21',
        problem: {
          at: 'sources/journal-du-port.md:5:12',
          message: 'The date of it was published (2027) is still to come: today is 2026-11-21.',
          case: 'future',
          found: '2027',
          fix: 'Correct the date, or wait for it.',
        },
      },
      {
        name: 'too early and to come is one thing',
        edits: [
          edit(
            'published: 1958\naccessed: 2026-11-20',
            'published: 2026-11-20\naccessed: 2026-11-19',
            REPORT,
          ),
          edit('published: 2026-11-21', 'published: 1999-01-01'),
        ],
        today: '2026-11-21',
        problem: {
          at: 'sources/harbour-report.md:6:11',
          message:
            'The date of the day it was accessed (2026-11-19) is before it was published (2026-11-20).',
          found: '2026-11-19',
          expected: '2026-11-20 or later',
          fix: 'Correct whichever of the two is wrong.',
        },
      },
    ],
  },
};
