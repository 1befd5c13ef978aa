/** Rules that the parser holds content to (core/content); here they are only documented. */
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const BODY = 'The report says so';

export const FORMAT_RULES: readonly Rule[] = [
  {
    id: 'front-matter',
    severity: 'error',
    summary:
      'A file begins with YAML front matter between two lines of `---`: no tags, anchors or aliases, and each key once.',
    good: [{ edits: [edit('topics: [bridges]', 'topics:\n- bridges')] }],
    bad: [
      {
        edits: [edit('rating: supported', 'rating: [supported')],
        problem: {
          at: 'claims/bridge-opened.md:5:1',
          message:
            'The YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ].',
        },
      },
      {
        edits: [edit('---\nlang: en', 'lang: en')],
        problem: {
          at: 'claims/bridge-opened.md:1:1',
          message: 'The file does not start with front matter: its first line is not `---`.',
          found: 'lang: en',
          expected: '---',
          fix: 'Make the first line `---`, with nothing before or after it.',
        },
      },
      {
        edits: [edit('rating: supported', 'rating: supported\nrating: supported')],
        problem: {
          at: 'claims/bridge-opened.md:5:1',
          message: 'The key “rating” stands twice in the same map.',
          fix: 'Keep one of them.',
        },
      },
    ],
  },
  {
    id: 'unknown-key',
    severity: 'error',
    summary: 'Every key is one that the format knows.',
    good: [{ edits: [edit('topics: [bridges]', 'content-notes: []')] }],
    bad: [
      {
        edits: [edit('topics: [bridges]', 'topic: [bridges]')],
        problem: {
          at: 'claims/bridge-opened.md:7:1',
          message: 'There is no key “topic” here.',
          found: 'topic',
          expected: 'topics',
          fix: 'Write `topics` instead of `topic`.',
        },
      },
    ],
  },
  {
    id: 'schema',
    severity: 'error',
    cases: { draft: { severity: 'warning', when: 'of what a draft does not have yet' } },
    summary: 'Every key that must be there is there, and holds a value of the right kind.',
    good: [{ edits: [edit('topics: [bridges]\n', '')] }],
    bad: [
      {
        edits: [edit('published: 2026-11-21', 'published: tomorrow')],
        problem: {
          at: 'claims/bridge-opened.md:6:12',
          message:
            '`published`: expected a day, written year-month-day as 2026-11-21, found “tomorrow”.',
          found: '“tomorrow”',
          expected: 'a day, written year-month-day as 2026-11-21',
        },
      },
      {
        edits: [edit('rating: supported\n', '')],
        problem: {
          at: 'claims/bridge-opened.md:2:1',
          message: '`rating` is missing: expected text.',
          expected: 'text',
          fix: 'Add `rating: …` (text).',
        },
      },
    ],
  },
  {
    id: 'id',
    severity: 'error',
    summary:
      'An id (a file’s name) is small letters a–z, digits and single hyphens, starts with a letter, and has at most 80 characters.',
    good: [
      {
        edits: [
          {
            file: 'sources/harbour-report-2.md',
            to: '---\ntitle: T\nkind: report\nlang: en\ntext: open\n---\n',
          },
          { file: 'sources/harbour-report-2.txt', to: 'A text.' },
        ],
      },
    ],
    bad: [
      {
        edits: [
          {
            file: 'sources/Harbour_Report.md',
            to: '---\ntitle: T\nkind: report\nlang: en\ntext: open\n---\n',
          },
        ],
        problem: {
          at: 'sources/Harbour_Report.md:1:1',
          message: 'The file’s name gives “Harbour_Report”, which is not an id.',
          expected:
            'an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters',
          fix: 'Rename the file to start with “harbour-report”.',
        },
      },
    ],
  },
  {
    id: 'duplicate-id',
    severity: 'error',
    summary: 'No id is used twice: in a list of evidence, ratings, topics or content notes.',
    good: [
      {
        edits: [edit('topics: [bridges]', 'topics: [bridges, accidents]\ncontent-notes: [deaths]')],
      },
    ],
    bad: [
      {
        edits: [
          edit(
            'status: published',
            '  - id: opening-year\n    source: harbour-report\n    stance: context\n    quote: The toll was never meant to last, but it did\nstatus: published',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:14:9',
          message: 'The evidence id “opening-year” stands twice.',
          found: 'opening-year',
          fix: 'Give one of them another id, or remove it.',
        },
      },
    ],
  },
  {
    id: 'encoding',
    severity: 'error',
    summary: 'Files are UTF-8 text, without a byte order mark.',
    good: [{ edits: [edit(BODY, 'Le rapport, 報告書: 🌉. The report says so')] }],
    bad: [
      {
        edits: [edit(BODY, 'The report\u0000 says so')],
        problem: {
          at: 'claims/bridge-opened.md:16:11',
          message: 'The file is binary, not text: byte 373 is zero.',
          expected: 'UTF-8 without BOM, lines ended by LF',
          fix: 'Replace it by a text file, or remove it.',
        },
      },
    ],
  },
  {
    id: 'hidden-character',
    severity: 'error',
    cases: { 'soft-hyphen': { severity: 'warning', when: 'of a soft hyphen' } },
    summary: 'No text holds characters that are invisible or turn the direction of what follows.',
    good: [{ edits: [edit(BODY, 'The\u00A0report says so')] }],
    bad: [
      {
        edits: [edit('lang: en', 'lang: en # \u202E')],
        problem: {
          at: 'claims/bridge-opened.md:2:12',
          message: 'An invisible character stands here: U+202E RIGHT-TO-LEFT OVERRIDE.',
          found: 'U+202E RIGHT-TO-LEFT OVERRIDE',
          fix: 'Remove it.',
        },
      },
    ],
  },
  {
    id: 'size',
    severity: 'error',
    summary: 'Files and their parts are of a bearable size.',
    good: [{ edits: [edit(BODY, `${'All is well. '.repeat(300)}The report says so`)] }],
    bad: [
      {
        edits: [edit(BODY, `${'All is well. '.repeat(4000)}The report says so`)],
        problem: {
          at: 'claims/bridge-opened.md:1:1',
          message: 'claims/bridge-opened.md has 52399 bytes.',
          found: '52399 bytes',
          expected: 'at most 32768 bytes',
          fix: 'Shorten it, or split it.',
        },
      },
    ],
  },
  {
    id: 'raw-html',
    severity: 'error',
    summary: 'Analyses are Markdown: no HTML, no images, nothing that runs.',
    good: [{ edits: [edit(BODY, '\\<b>The report\\</b> says so')] }],
    bad: [
      {
        edits: [edit(BODY, 'The <b>report says so')],
        problem: {
          at: 'claims/bridge-opened.md:16:5',
          message: 'HTML stands here: <b>',
          found: '<b>',
          expected: 'Markdown',
          fix: 'Write it in Markdown; for a plain `<`, write `\\<`.',
        },
      },
    ],
  },
  {
    id: 'heading',
    severity: 'error',
    summary: 'Headings in an analysis start at `##`: the page’s title is the claim.',
    good: [{ edits: [edit(BODY, '## Analysis\n\nThe report says so')] }],
    bad: [
      {
        edits: [edit(BODY, '# Analysis\n\nThe report says so')],
        problem: {
          at: 'claims/bridge-opened.md:16:1',
          message: 'This heading is of the first level, which is the title of the page.',
          found: '#',
          expected: '##',
          fix: 'Start the line with `## `.',
        },
      },
    ],
  },
];

export const url: Rule = {
  id: 'url',
  severity: 'error',
  summary:
    'Addresses are absolute and `https`, without credentials, ports or numbers for a host; links within the site start with `/`.',
  good: [
    {
      edits: [
        edit(
          'published: 1958',
          'published: 1958\nurl: https://example.org/report',
          'sources/harbour-report.md',
        ),
      ],
    },
  ],
  bad: [
    {
      edits: [
        edit(
          'published: 1958',
          'published: 1958\nurl: http://example.org/report',
          'sources/harbour-report.md',
        ),
      ],
      problem: {
        at: 'sources/harbour-report.md:6:6',
        message: '`url` cannot be used: it is http, not https.',
        found: 'http://example.org/report',
        expected: 'https://…',
        fix: 'Write `https://example.org/report`.',
      },
    },
  ],
};
