import { edit } from '../../../../src/core/check/example.ts';
import { sealText } from '../../../../src/core/seal/seal-text.ts';
import type { MoreExamples } from '../check-example.ts';
import { QUOTE, sealedReport, sealFile, words } from '../sealed-report.ts';
import { DRAFT, file, JOURNAL, keys, REPORT, without } from '../example-edits.ts';
const TOLL = 'The toll was never meant to last, but it did';
const COPY = edit('text: open', 'text: sealed', JOURNAL);
export const SOURCE_EXAMPLES: MoreExamples = {
  'never-linked-domain': {
    good: [
      {
        name: 'a domain that ends alike',
        edits: [
          edit('published: 1958', 'published: 1958\nurl: https://noharm.example/thread', REPORT),
        ],
      },
      {
        name: 'a claimant that is a source',
        edits: [keys('claimant: { source: journal-du-port }\nappearances:\n  - title: A paper')],
      },
    ],
    bad: [
      {
        name: 'a page about the claimant',
        edits: [keys('claimant: { name: Ada, kind: person, url: https://harm.example/ada }')],
        problem: {
          at: 'claims/bridge-opened.md:14:43',
          message: 'This site never links to harm.example: it exists to harm people.',
          found: 'https://harm.example/ada',
          fix: 'Remove the address.',
        },
      },
      {
        name: 'an appearance',
        edits: [keys('appearances:\n  - title: A paper\n  - url: https://harm.example/thread')],
        problem: {
          at: 'claims/bridge-opened.md:16:10',
          message: 'This site never links to harm.example: it exists to harm people.',
          case: 'appearance',
          found: 'https://harm.example/thread',
          fix: 'Leave it as it is: it is shown as text, not as a link.',
        },
      },
      {
        name: 'a copy in an archive',
        edits: [
          edit(
            'published: 1958',
            'published: 1958\narchived: { url: https://archive.example/web/https://harm.example/thread }',
            REPORT,
          ),
        ],
        problem: {
          at: 'sources/harbour-report.md:6:18',
          message: 'This site never links to harm.example: it exists to harm people.',
          found: 'https://archive.example/web/https://harm.example/thread',
          fix: 'Remove the address.',
        },
      },
    ],
  },
  schema: {
    good: [
      {
        name: 'a short name as long as may be, in code points',
        edits: [edit('kind: report', `short: ${'🌊'.repeat(60)}\nkind: report`, REPORT)],
      },
    ],
    bad: [
      {
        name: 'a short name of a source that is long',
        edits: [edit('kind: report', `short: ${'a'.repeat(61)}\nkind: report`, REPORT)],
        problem: {
          at: 'sources/harbour-report.md:3:8',
          message: `\`short\`: expected text of at most 60 characters, found “${'a'.repeat(61)}”.`,
          found: `“${'a'.repeat(61)}”`,
          expected: 'text of at most 60 characters',
          fix: 'Shorten it.',
        },
      },
      {
        name: 'a line for help of a country that is spelled out',
        edits: [
          edit(
            'page. }\n',
            "page. }\n  lines:\n    - { country: France, name: A, contact: '1', looked: 2026-11-01, confirmed: true }\n",
            'notes.yml',
          ),
        ],
        problem: {
          at: 'notes.yml:5:18',
          message:
            '`country` of lines 1: expected a country in two capital letters (ISO 3166), as FR or GB, found “France”.',
          found: '“France”',
          expected: 'a country in two capital letters (ISO 3166), as FR or GB',
        },
      },
      {
        name: 'a draft without its finding',
        edits: [
          edit('finding: The report gives the year, and no source speaks against it.\n', ''),
          DRAFT,
        ],
        problem: {
          at: 'claims/bridge-opened.md:2:1',
          message:
            'This draft has no `finding` yet: what the evidence shows, in one or two sentences.',
          case: 'draft',
          expected: 'what the evidence shows, in one or two sentences',
          fix: 'Add `finding: …` before you write `status: published`.',
        },
      },
    ],
  },
  'hidden-character': {
    good: [
      {
        name: 'a soft hyphen in a quote',
        edits: [edit('The great bridge', 'The great br\u00ADidge')],
        instead: 'exact-characters',
      },
    ],
    bad: [
      {
        name: 'a soft hyphen',
        edits: [edit('The report says', 'The re\u00ADport says')],
        problem: {
          at: 'claims/bridge-opened.md:16:7',
          message: 'An invisible character stands here: U+00AD SOFT HYPHEN.',
          case: 'soft-hyphen',
          found: 'U+00AD SOFT HYPHEN',
          fix: 'Remove it.',
        },
      },
    ],
  },
  encoding: {
    bad: [
      {
        name: 'a text that cannot be read as words',
        edits: [
          edit('Personne', `Personne ${'e' + '\u0301'.repeat(70)}`, 'sources/journal-du-port.txt'),
        ],
        problem: {
          at: 'sources/journal-du-port.txt:1:65',
          message: 'The text has more than 30 combining marks in a row at offset 64.',
        },
      },
    ],
  },
  'source-changed': {
    good: [
      { name: 'without a state before', edits: [edit('kind: report', 'kind: law', REPORT)] },
      {
        name: 'a claim that changes',
        before: [edit('topics: [bridges]', 'topics: []')],
        edits: [],
      },
      { name: 'a readme', before: [], edits: [file('sources/README.md', 'Read me.\n')] },
    ],
    bad: [
      {
        name: 'a seal',
        before: sealedReport(sealFile([QUOTE, TOLL])),
        edits: [...sealedReport()],
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message: 'The seal sources/harbour-report.seal.json has changed.',
          fix: 'Have it looked at by somebody who holds the text of this source.',
        },
      },
      {
        name: 'a new record',
        before: [without(JOURNAL)],
        edits: [],
        problem: {
          at: 'sources/journal-du-port.md:1:1',
          message: 'The record sources/journal-du-port.md is new.',
          fix: 'Have it looked at by somebody who holds the text of this source.',
        },
      },
      {
        name: 'a text that is gone',
        before: [file('sources/extra.txt', 'More.')],
        edits: [],
        problem: {
          at: 'sources/extra.txt:1:1',
          message: 'The open text sources/extra.txt is gone.',
          fix: 'Have it looked at by somebody who holds the text of this source.',
        },
      },
      {
        name: 'a seal that was another’s',
        before: [
          ...sealedReport(),
          COPY,
          without('sources/journal-du-port.txt'),
          file('sources/journal-du-port.seal.json', '{ "seal": "another" }'),
        ],
        edits: [
          ...sealedReport(sealFile([QUOTE], sealText(words(60).concat(' ', QUOTE)))),
          COPY,
          without('sources/journal-du-port.txt'),
          file('sources/journal-du-port.seal.json', sealFile()),
        ],
        besides: ['source-changed', 'source-language'],
        problem: {
          at: 'sources/journal-du-port.seal.json:1:1',
          message:
            'This is the seal of “harbour-report”, whose text cannot be that of “journal-du-port” too.',
          found: 'JN_lr5Qt1Vitq6z5hSUvSc37Ajdt7eFnBWdrA78yIsg',
          fix: 'Seal the text of this source. Run: npm run seal -- journal-du-port',
        },
      },
      {
        name: 'a seal that is another’s',
        before: [
          ...sealedReport(),
          COPY,
          without('sources/journal-du-port.txt'),
          file('sources/journal-du-port.seal.json', sealFile()),
        ],
        edits: [
          ...sealedReport(),
          COPY,
          without('sources/journal-du-port.txt'),
          file('sources/journal-du-port.seal.json', sealFile()),
        ],
        besides: ['source-language'],
        problem: {
          at: 'sources/journal-du-port.seal.json:1:1',
          message:
            'This is the seal of “harbour-report”, whose text cannot be that of “journal-du-port” too.',
          found: 'JN_lr5Qt1Vitq6z5hSUvSc37Ajdt7eFnBWdrA78yIsg',
          fix: 'Seal the text of this source. Run: npm run seal -- journal-du-port',
        },
      },
    ],
  },
};
