import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { file, FRENCH, keys, REPORT } from '../example-edits.ts';

const ADDRESS = 'ada@example.net';
/** An address that a reader sees and that does not stand in the file as it reads. */
const ESCAPED = '"Ask ada\\u0040example.net"';
const page = (text: string) => file('pages/about.en.md', `---\ntitle: About\n---\n${text}\n`);
const DESK = edit('{ name: Example }', '{ name: Example, email: Desk@example.net }', 'site.yml');

export const PERSONAL_DATA_EXAMPLES: MoreExamples = {
  'personal-data': {
    good: [
      {
        name: 'the publisher’s own address, in any case',
        edits: [DESK, page('Write to desk@Example.net.')],
      },
      {
        name: 'the publisher’s own address, as an entity',
        edits: [DESK, page('Write to desk&#64;example.net.')],
      },
      {
        name: 'an open text, which is its publisher’s',
        edits: [edit('The toll', `Write to ${ADDRESS}. The toll`, 'sources/harbour-report.txt')],
      },
      {
        name: 'a number in the address of a page',
        edits: [keys('appearances:\n  - url: https://example.org/2022/0612345678')],
      },
    ],
    bad: [
      {
        name: 'another’s address than the publisher’s',
        edits: [DESK, page(`Write to ${ADDRESS}.`)],
        problem: {
          at: 'pages/about.en.md:4:10',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'beside the publisher’s',
        edits: [DESK, page(`Write to desk@example.net or ${ADDRESS}.`)],
        problem: {
          at: 'pages/about.en.md:4:30',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'over the end of a line',
        edits: [edit('The report says so', 'Call +33 6 12\n34 56 78. The report says so')]
          .slice(0, 0)
          .concat(
            edit(
              'The report says so',
              'She lives at 12 Oak\nStreet. Ask ada@example.net. The report says so',
            ),
          ),
        problem: {
          at: 'claims/bridge-opened.md:17:13',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an escape in a claim',
        edits: [
          edit(
            'finding: The report gives the year, and no source speaks against it.',
            `finding: ${ESCAPED}`,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:5:11',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an escape in a list of a claim',
        edits: [keys(`appearances:\n  - title: A paper\n  - title: ${ESCAPED}`)],
        problem: {
          at: 'claims/bridge-opened.md:16:13',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an entity in the analysis',
        edits: [edit('The report says so', 'Ask ada&#64;example.net')],
        problem: {
          at: 'claims/bridge-opened.md:16:1',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an escape in a translation',
        edits: [
          edit(
            'finding: Le rapport donne l’année, et aucune source ne dit le contraire.',
            `finding: ${ESCAPED}`,
            FRENCH,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:4:11',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an escape in a source',
        edits: [edit('title: The harbour and its bridge', `title: ${ESCAPED}`, REPORT)],
        problem: {
          at: 'sources/harbour-report.md:2:9',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an entity in the translation of a source',
        edits: [
          file(
            'sources/harbour-report.fr.md',
            '---\nof: a47918a857bfc034\n---\nada&#64;example.net\n',
          ),
        ],
        problem: {
          at: 'sources/harbour-report.fr.md:4:1',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'an entity in a page',
        edits: [page('Write to ada&#64;example.net.')],
        problem: {
          at: 'pages/about.en.md:4:1',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
      {
        name: 'in a file that cannot be read as a record',
        edits: [file('sources/Notes.md', `Ask ${ADDRESS}.\n`)],
        besides: ['id'],
        problem: {
          at: 'sources/Notes.md:1:5',
          message: 'This looks like the mail address of somebody.',
          fix: 'Remove it; in a quote, choose a passage without it, or leave it out with `[…]`.',
        },
      },
    ],
  },
};
