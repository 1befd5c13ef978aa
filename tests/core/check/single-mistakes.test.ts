import { describe, expect, it } from 'vitest';
import type { Edit } from '../../../src/core/check/example.ts';
import { edit } from '../../../src/core/check/example.ts';
import { checkExample } from './check-example.ts';
import { CLAIM, file, FRENCH, JOURNAL, keys, REPORT, without } from './example-edits.ts';

/** One slip each, as a contributor makes them, and the rule that speaks of it. */
const MISTAKES: readonly (readonly [rule: string, mistake: string, slip: Edit])[] = [
  ['front-matter', 'a key without its colon', edit('rating: supported', 'rating supported')],
  ['front-matter', 'the second line of dashes is forgotten', edit('published\n---', 'published')],
  ['front-matter', 'a quotation mark is not closed', edit('claim: The', 'claim: "The')],
  ['front-matter', 'a line is indented by a tab', edit('    source:', '\t  source:')],
  ['front-matter', 'the ratings are not there', without('ratings.yml')],
  ['unknown-key', 'a key that must be there is misspelt', edit('rating:', 'ratting:')],
  ['unknown-key', 'a key of the evidence is misspelt', edit('stance:', 'stanse:')],
  ['schema', 'a key is forgotten', edit('rating: supported\n', '')],
  [
    'quote-too-short',
    'the quote is forgotten',
    edit('The great bridge opened to traffic in the spring of 1932\n', ''),
  ],
  ['schema', 'a stance that there is not', edit('stance: supports', 'stance: proves')],
  ['dates', 'a day that there is not', edit('published: 2026-11-21', 'published: 2026-11-31')],
  ['schema', 'a list is written as words', edit('topics: [bridges]', 'topics: bridges')],
  ['id', 'capitals in a file’s name', file('claims/Toll.md', '---\n---\n')],
  [
    'id',
    'a translation of nothing',
    file('claims/toll.fr.md', '---\nof: x\nclaim: x\nfinding: x\n---\n'),
  ],
  ['id', 'a text of nothing', file('sources/paper.txt', 'A text.\n')],
  [
    'hidden-character',
    'a space without width',
    edit('claim: The bridge', 'claim: The\u200B bridge'),
  ],
  ['raw-html', 'an element', edit('The report says so', 'The report says<br>so')],
  ['heading', 'a title in the analysis', edit('The report says so', '# Why\n\nThe report says so')],
  [
    'url',
    'an address without https',
    edit('kind: report', 'kind: report\nurl: http://example.org/', REPORT),
  ],
  ['url', 'a link into the dark', edit('report says', '[report](/claims/nowhere/) says')],
  ['quote-not-found', 'another word', edit('in the spring', 'in the summer')],
  ['quote-not-found', 'another figure', edit('spring of 1932', 'spring of 1923')],
  [
    'quote-not-found',
    'another source',
    edit('source: harbour-report', 'source: journal-du-port\n    translation: It opened in 1932.'),
  ],
  [
    'quote-too-short',
    'two words',
    edit('The great bridge opened to traffic in the spring of 1932', 'great bridge'),
  ],
  ['edit-misuse', 'a bracket is not closed', edit('great bridge opened', 'great [bridge opened')],
  ['source-text', 'the text of a source is not there', without('sources/journal-du-port.txt')],
  ['source-text', 'sealed is written for open', edit('text: open', 'text: sealed', JOURNAL)],
  [
    'unknown-reference',
    'a source is misspelt',
    edit('source: harbour-report', 'source: harbour-raport'),
  ],
  ['unknown-reference', 'a topic is misspelt', edit('[bridges]', '[bridge]')],
  [
    'unknown-reference',
    'evidence is misspelt in a translation',
    edit('  opening-year: Le', '  opening-yaer: Le', FRENCH),
  ],
  ['citation-unknown', 'a citation is misspelt', edit('[@opening-year]', '[@opening-yaer]')],
  ['evidence-uncited', 'a citation is forgotten', edit(' [@opening-year]', '')],
  [
    'evidence-uncited',
    'a citation is forgotten in a translation',
    edit(' [@opening-year]', '', FRENCH),
  ],
  ['rating-unknown', 'a rating is misspelt', edit('rating: supported', 'rating: suported')],
  [
    'rating-needs',
    'a rating that the evidence does not bear',
    edit('rating: supported', 'rating: contradicted'),
  ],
  [
    'dates',
    'a history that begins too early',
    keys('history:\n  - { date: 2025-12-01, kind: update, note: A word. }'),
  ],
  [
    'waiver',
    'a waiver of nothing',
    file(
      'waivers.yml',
      `- { rule: near-duplicate, file: ${CLAIM}, reason: Why., expires: 2027-06-01 }\n`,
    ),
  ],
  ['personal-data', 'an address', edit('The report says so', 'Ask ada@example.net')],
  ['personal-data', 'an address in a value', edit('gives the year', 'of ada@example.net gives it')],
];

describe('one mistake gives one problem', () => {
  it.each(MISTAKES)('%s: %s', (rule, _, slip) => {
    const problems = checkExample({ edits: [slip] });
    expect(problems.map((problem) => `${problem.rule}: ${problem.message}`)).toEqual([
      expect.stringMatching(`^${rule}: `),
    ]);
  });
});
