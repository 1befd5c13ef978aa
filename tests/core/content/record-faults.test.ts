import { describe, expect, it } from 'vitest';
import { CLAIM, parse, whole } from './content-of.ts';

type Row = [name: string, change: (text: string) => string, faults: string[]];

/** The faults of the claim after a change: `line:column rule | message | found → expected | fix`. */
const faultsOf = (change: (text: string) => string): string[] =>
  parse({ 'claims/bridge-opened.md': change(CLAIM) }).faults.map((fault) =>
    whole(fault).replace('claims/bridge-opened.md:', ''),
  );

describe('a fault of a key', () => {
  it.each<Row>([
    [
      'an unknown key',
      (text) => text.replace('rating:', 'raiting:'),
      [
        '4:1 unknown-key | There is no key “raiting” here. | raiting → rating | Write `rating` instead of `raiting`.',
      ],
    ],
    [
      'an unknown key below',
      (text) => text.replace('stance:', 'stanze:'),
      [
        '11:5 unknown-key | Item 1 of `evidence` has no key “stanze”. | stanze → stance | Write `stance` instead of `stanze`.',
      ],
    ],
    [
      'an unknown key that is like none',
      (text) => text.replace('rating:', 'colour: red\nrating:'),
      [
        '4:1 unknown-key | There is no key “colour” here. | colour → one of lang, claim, claimant, appearances, rating, finding, also-asked, published, topics, content-notes, evidence, would-change, reviewed, history, status | Remove `colour`.',
      ],
    ],
    [
      'an unknown key beside the one that it is like',
      (text) => text.replace('rating:', 'raiting: x\nrating:'),
      [
        '4:1 unknown-key | There is no key “raiting” here. | raiting → one of lang, claim, claimant, appearances, rating, finding, also-asked, published, topics, content-notes, evidence, would-change, reviewed, history, status | Remove `raiting`.',
      ],
    ],
    [
      'a missing key',
      (text) => text.replace('rating: disputed\n', ''),
      ['2:1 schema | `rating` is missing: expected text. | → text | Add `rating: …` (text).'],
    ],
    [
      'an empty key',
      (text) => text.replace('rating: disputed', 'rating:'),
      ['4:1 schema | `rating` is empty: expected text. | → text | Add `rating: …` (text).'],
    ],
    [
      'a text of nothing',
      (text) =>
        text.replace('rating: disputed', 'claimant: { name: "", kind: person }\nrating: disputed'),
      [
        '4:19 schema | `claimant.name`: expected text that is not empty, found an empty text. | an empty text → text that is not empty | ',
      ],
    ],
    [
      'an empty item of a list',
      (text) => text.replace('rating:', 'topics:\n  -\nrating:'),
      [
        '5:4 schema | Item 1 of `topics` is empty: expected text. | → text | Remove the empty item of the list.',
      ],
    ],
  ])('%s', (_, change, faults) => expect(faultsOf(change)).toEqual(faults));
});

describe('a fault of a value', () => {
  it.each<Row>([
    [
      'a word that is none of the few',
      (text) => text.replace('stance: supports', 'stance: support'),
      [
        '11:13 schema | `stance` of evidence 1: expected one of supports, contradicts, qualifies, context, found “support”. | “support” → one of supports, contradicts, qualifies, context | Write `supports`.',
      ],
    ],
    [
      'a day that the calendar lacks',
      (text) => text.replace('2026-11-21', '2026-02-30'),
      [
        '7:12 dates | `published`: expected a date that the calendar has, found “2026-02-30”. | “2026-02-30” → a date that the calendar has | Look the date up and correct the day or the month.',
      ],
    ],
    [
      'a date in another form',
      (text) => text.replace('2026-11-21', '21/11/2026'),
      [
        '7:12 schema | `published`: expected a day, written year-month-day as 2026-11-21, found “21/11/2026”. | “21/11/2026” → a day, written year-month-day as 2026-11-21 | ',
      ],
    ],
    [
      'a date with short numbers',
      (text) => text.replace('2026-11-21', '2026-2-3'),
      [
        '7:12 schema | `published`: expected a day, written year-month-day as 2026-11-21, found “2026-2-3”. | “2026-2-3” → a day, written year-month-day as 2026-11-21 | Write `2026-02-03`.',
      ],
    ],
    [
      'a point in time',
      (text) => text.replace('2026-11-21', '2026-11-21T10:00:00Z'),
      [
        '7:12 schema | `published`: expected a day, written year-month-day as 2026-11-21, found “2026-11-21T10:00:00Z”. | “2026-11-21T10:00:00Z” → a day, written year-month-day as 2026-11-21 | Write `2026-11-21`.',
      ],
    ],
    [
      'a list that is a text',
      (text) => text.replace('evidence:', 'topics: bridges\nevidence:'),
      [
        '8:9 schema | `topics`: expected a list, found “bridges”. | “bridges” → a list | Write `topics: [bridges]`.',
      ],
    ],
    [
      'a text that is a list',
      (text) => text.replace('claim: The bridge opened in 1932.', 'claim: [a, b]'),
      ['3:1 schema | `claim`: expected text, found a list. | a list → text | '],
    ],
    [
      'an id in capitals',
      (text) => text.replace('rating: disputed', 'rating: Disputed'),
      [
        '4:9 schema | `rating`: expected an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters, found “Disputed”. | “Disputed” → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | ',
      ],
    ],
    [
      'a language in words',
      (text) => text.replace('lang: en', 'lang: English'),
      [
        '2:7 schema | `lang`: expected a language tag, as en, fr or pt-BR, found “English”. | “English” → a language tag, as en, fr or pt-BR | Write the ISO 639 code of the language in small letters: en for English, fr for French.',
      ],
    ],
    [
      'a claimant in a word',
      (text) => text.replace('rating:', 'claimant: Somebody\nrating:'),
      [
        '4:11 schema | `claimant`: expected a map (`key: value` lines), found “Somebody”. | “Somebody” → a map (`key: value` lines) | ',
      ],
    ],
    [
      'a claimant of two kinds',
      (text) => text.replace('rating:', 'claimant: { source: town-paper, name: X }\nrating:'),
      [
        '4:1 schema | `claimant`: expected either `source` alone, or `name` and `kind`, found a map (`key: value` lines). | a map (`key: value` lines) → either `source` alone, or `name` and `kind` | Keep `source` alone where the source made the claim; otherwise remove `source`.',
      ],
    ],
    [
      'a claimant without a kind',
      (text) => text.replace('rating:', 'claimant: { name: X }\nrating:'),
      [
        '4:1 schema | `claimant`: expected `kind` beside `name`: person, organization or publication, found a map (`key: value` lines). | a map (`key: value` lines) → `kind` beside `name`: person, organization or publication | Add `kind: person`, `kind: organization` or `kind: publication`.',
      ],
    ],
    [
      'a claimant without a name',
      (text) => text.replace('rating:', 'claimant: { kind: person }\nrating:'),
      [
        '4:1 schema | `claimant`: expected `source`, or `name` and `kind`, found a map (`key: value` lines). | a map (`key: value` lines) → `source`, or `name` and `kind` | Say who made the claim, or leave `claimant` out where nobody in particular is on record.',
      ],
    ],
    [
      'a speaker with a name and a description',
      (text) =>
        text.replace(
          'stance: supports',
          'stance: supports\n    speaker: { name: X, description: the mayor }',
        ),
      [
        '12:5 schema | `speaker` of evidence 1: expected either `name`, with `role` where it is known, or `description` alone, found a map (`key: value` lines). | a map (`key: value` lines) → either `name`, with `role` where it is known, or `description` alone | Remove `description`: beside a name `role` says what they are.',
      ],
    ],
    [
      'a speaker with a role alone',
      (text) => text.replace('stance: supports', 'stance: supports\n    speaker: { role: mayor }'),
      [
        '12:5 schema | `speaker` of evidence 1: expected either `name`, with `role` where it is known, or `description` alone, found a map (`key: value` lines). | a map (`key: value` lines) → either `name`, with `role` where it is known, or `description` alone | Write `{ name: … }`, or `{ description: … }` where the source gives no name.',
      ],
    ],
    [
      'a speaker with a role beside a description',
      (text) =>
        text.replace(
          'stance: supports',
          'stance: supports\n    speaker: { description: the mayor, role: mayor }',
        ),
      [
        '12:5 schema | `speaker` of evidence 1: expected either `name`, with `role` where it is known, or `description` alone, found a map (`key: value` lines). | a map (`key: value` lines) → either `name`, with `role` where it is known, or `description` alone | Add `name`, or put the words of `role` into `description`.',
      ],
    ],
    [
      'an appearance of two kinds',
      (text) =>
        text.replace(
          'rating:',
          'appearances: [{ source: town-paper, url: https://example.org }]\nrating:',
        ),
      [
        '4:42 schema | `url` of appearances 1: expected `source` without `url`: the record of the source gives it, found “https://example.org”. | “https://example.org” → `source` without `url`: the record of the source gives it | Remove `url`.',
      ],
    ],
    [
      'an appearance of nothing',
      (text) => text.replace('rating:', 'appearances: [{}]\nrating:'),
      [
        '4:15 schema | Item 1 of `appearances`: expected `source` and `quote`, or `url`, `title`, `publisher`, `date`, found a map (`key: value` lines). | a map (`key: value` lines) → `source` and `quote`, or `url`, `title`, `publisher`, `date` | ',
      ],
    ],
    [
      'a quote of nothing',
      (text) => text.replace('rating:', 'appearances: [{ quote: abc }]\nrating:'),
      [
        '4:24 schema | `quote` of appearances 1: expected `source` beside `quote`: a quote is proven against a source of this site, found “abc”. | “abc” → `source` beside `quote`: a quote is proven against a source of this site | Add `source: <its id>`.',
      ],
    ],
    [
      'an address that is unsafe',
      (text) => text.replace('rating:', 'appearances: [{ url: "http://example.org" }]\nrating:'),
      [
        '4:23 url | `url` cannot be used: it is http, not https. | http://example.org → https://… | Write `https://example.org`.',
      ],
    ],
    [
      'an evidence id that stands twice',
      (text) =>
        text.replace(
          '---\nIt',
          "  - { id: opening-day, source: town-paper, stance: context, quote: 'x y' }\n---\nIt",
        ),
      [
        '15:11 duplicate-id | The evidence id “opening-day” stands twice. | opening-day → | Give one of them another id, or remove it.',
      ],
    ],
  ])('%s', (_, change, faults) => expect(faultsOf(change)).toEqual(faults));
});

describe('a draft', () => {
  it.each<Row>([
    [
      'lacks its rating and its finding',
      (text) => text.replace(/rating: [^]*?published: /, 'status: draft\npublished: '),
      [
        '2:1 schema (draft) | This draft has no `rating` yet: a rating of ratings.yml. | → a rating of ratings.yml | Add `rating: …` before you write `status: published`.',
        '2:1 schema (draft) | This draft has no `finding` yet: what the evidence shows, in one or two sentences. | → what the evidence shows, in one or two sentences | Add `finding: …` before you write `status: published`.',
      ],
    ],
    [
      'lacks its evidence',
      (text) => text.replace(/evidence:[^]*?---/, 'status: draft\n---'),
      [
        '2:1 schema (draft) | This draft has no `evidence` yet: at least one quote from a source. | → at least one quote from a source | Add `evidence: …` before you write `status: published`.',
      ],
    ],
    [
      'lacks parts of its evidence',
      (text) => text.replace(/ {4}source: [^]*?---/, 'status: draft\n---'),
      [
        '9:5 schema (draft) | This draft has no `source` yet: the id of the source that the quote stands in. | → the id of the source that the quote stands in | Add `source: …` before you write `status: published`.',
        '9:5 schema (draft) | This draft has no `stance` yet: supports, contradicts, qualifies or context. | → supports, contradicts, qualifies or context | Add `stance: …` before you write `status: published`.',
        '9:5 schema (draft) | This draft has no `quote` yet: the exact words of the source. | → the exact words of the source | Add `quote: …` before you write `status: published`.',
      ],
    ],
  ])('%s', (_, change, faults) => expect(faultsOf(change)).toEqual(faults));
});

it('is said in words of ours', () => {
  const changes = [/claim: .*/, /lang: .*/, /published: .*/, /evidence:/].flatMap((key) =>
    ['$&\n  x: y', '', 'x'].map((to) => (text: string) => text.replace(key, to)),
  );
  for (const change of changes)
    expect(faultsOf(change).join('\n')).not.toMatch(/invalid|undefined|union|\[object/i);
});
