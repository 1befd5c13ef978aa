import type { Claim, DateText, Source } from '../../content/types.ts';
import type { Range } from '../../problem.ts';
import { edit } from '../example.ts';
import type { RuleFault, Rule } from '../rule.ts';

/** Dates tell a story in order, or one of them is wrong. */
export const dates: Rule = {
  id: 'dates',
  severity: 'error',
  cases: { future: { severity: 'warning', when: 'of a date in the future' } },
  summary:
    'Dates exist and follow each other: a claim is published before its history, whose entries stand oldest first; a source is published before it is accessed, archived or sealed. Only `check` looks for dates in the future: a build does not know what day it is.',
  good: [
    {
      edits: [
        edit(
          'status: published',
          'history:\n  - { date: 2026-11-21, kind: update, note: A word added. }\nstatus: published',
        ),
      ],
      today: '2026-11-21',
    },
  ],
  bad: [
    {
      edits: [
        edit(
          'status: published',
          'history:\n  - { date: 2026-11-20, kind: update, note: A word added. }\nstatus: published',
        ),
      ],
      problem: {
        at: 'claims/bridge-opened.md:15:13',
        message:
          'The date of entry 1 of the history (2026-11-20) is before the claim was published (2026-11-21).',
        found: '2026-11-20',
        expected: '2026-11-21 or later',
        fix: 'Correct whichever of the two is wrong.',
      },
    },
    {
      edits: [edit('accessed: 2026', 'accessed: 1926', 'sources/harbour-report.md')],
      problem: {
        at: 'sources/harbour-report.md:6:11',
        message:
          'The date of the day it was accessed (1926-11-20) is before it was published (1958).',
        found: '1926-11-20',
        expected: '1958 or later',
        fix: 'Correct whichever of the two is wrong.',
      },
    },
    {
      edits: [edit('published: 2026-11-21', 'published: 2026-11-22')],
      today: '2026-11-21',
      problem: {
        at: 'claims/bridge-opened.md:6:12',
        message:
          'The date of the claim was published (2026-11-22) is still to come: today is 2026-11-21.',
        case: 'future',
        found: '2026-11-22',
        fix: 'Correct the date, or wait for it.',
      },
    },
  ],
  *check({ content, today }) {
    for (const { value, file, at } of content.claims.values())
      yield* judge(datesOfClaim(value), { file, at, today });
    for (const { value, file, at } of content.sources.values())
      yield* judge(datesOfSource(value), { file, at, today });
  },
};

interface Place {
  readonly file: string;
  readonly at: (path: readonly (string | number)[]) => Range;
  readonly today: string | undefined;
}

interface Dated {
  readonly what: string;
  readonly date: DateText | undefined;
  readonly path: (string | number)[];
  /** What cannot be later than it. */
  readonly after?: { readonly what: string; readonly date: DateText | undefined };
}

function datesOfClaim(claim: Claim): Dated[] {
  const published = { what: 'the claim was published', date: claim.published, path: ['published'] };
  return [
    published,
    ...claim.history.map(({ date }, i) => ({
      what: `entry ${i + 1} of the history`,
      date,
      path: ['history', i, 'date'],
      after:
        i === 0 ? published : { what: 'the entry before it', date: claim.history[i - 1]!.date },
    })),
    { what: 'the review', date: claim.reviewed?.on, path: ['reviewed', 'on'] },
    ...claim.appearances.map((place, i) => ({
      what: `appearance ${i + 1}`,
      date: 'source' in place ? undefined : place.date,
      path: ['appearances', i, 'date'],
    })),
  ];
}

function datesOfSource(source: Source): Dated[] {
  const published = { what: 'it was published', date: source.published, path: ['published'] };
  const later = (what: string, date: DateText | undefined, path: string[]): Dated => ({
    what,
    date,
    path,
    after: published,
  });
  return [
    published,
    later('the day it was accessed', source.accessed, ['accessed']),
    later('the day it was archived', source.archived?.at, ['archived', 'at']),
    later('the day it was sealed', source.sealed?.on, ['sealed', 'on']),
  ];
}

function* judge(all: Dated[], { file, at, today }: Place): Generator<RuleFault> {
  for (const { what, date, path, after } of all) {
    if (date === undefined) continue;
    const problem = { file, ...at(path), found: date };
    if (after?.date !== undefined && isBefore(date, after.date))
      yield {
        ...problem,
        message: `The date of ${what} (${date}) is before ${after.what} (${after.date}).`,
        expected: `${after.date} or later`,
        fix: 'Correct whichever of the two is wrong.',
      };
    else if (today !== undefined && isBefore(today, date))
      yield {
        ...problem,
        message: `The date of ${what} (${date}) is still to come: today is ${today}.`,
        case: 'future',
        fix: 'Correct the date, or wait for it.',
      };
  }
}

/** A year compares with a day as far as both are known: 2022 is not before 2022-09-02, nor after it. */
const isBefore = (a: DateText, b: DateText): boolean => a < b.slice(0, a.length);
