import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { draft, file, FRENCH } from '../example-edits.ts';
/** The sentence of the claim with so many characters in all. */
const claimOf = (length: number, sentence = 'The bridge opened to traffic in 1932'): string =>
  `${sentence} ${'x'.repeat(length - [...sentence].length - 2)}.`;
const ofLength = (length: number) =>
  edit('claim: The bridge opened to traffic in 1932.', `claim: ${claimOf(length)}`);
const findingOf = (text: string) =>
  edit('finding: The report gives the year, and no source speaks against it.', `finding: ${text}`);
export const CLAIM_EXAMPLES: MoreExamples = {
  'claim-length': {
    good: [
      {
        name: 'a letter beyond 16 bits is one character',
        edits: [
          edit('opened to traffic in 1932.', `opened to traffic in 1932 ${'🌉'.repeat(36)}.`),
        ],
      },
    ],
    bad: [
      {
        name: 'as long as it may be',
        edits: [ofLength(250)],
        problem: {
          at: 'claims/bridge-opened.md:3:8',
          message: 'The claim has 250 characters.',
          expected: 'at most 75, so that search results and cards show it whole',
          fix: 'Say it shorter, and leave the detail to the finding.',
        },
      },
      {
        name: 'longer than it may be',
        edits: [ofLength(251)],
        problem: {
          at: 'claims/bridge-opened.md:3:8',
          message: 'The claim has 251 characters.',
          case: 'too-long',
          expected: 'at most 250',
          fix: 'Say it shorter, and leave the detail to the finding.',
        },
      },
      {
        name: 'in a translation',
        edits: [edit('circulation en 1932.', `circulation en 1932 ${'x'.repeat(40)}.`, FRENCH)],
        problem: {
          at: 'claims/bridge-opened.fr.md:3:8',
          message: 'The claim has 87 characters.',
          expected: 'at most 75, so that search results and cards show it whole',
          fix: 'Say it shorter, and leave the detail to the finding.',
        },
      },
    ],
  },
  'content-note': {
    bad: [
      {
        name: 'the second topic, where another note is there',
        edits: [
          edit('topics: [bridges]', 'topics: [bridges, accidents]\ncontent-notes: [storms]'),
          edit(
            'deaths:',
            'storms:\n  label: { en: Storms, fr: Orages }\n  help: { en: Close it., fr: Fermez. }\ndeaths:',
            'notes.yml',
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.md:7:19',
          message:
            'A claim on the topic “accidents” carries the content note “deaths”, and this one does not.',
          fix: 'Write `content-notes: [storms, deaths]`.',
        },
      },
    ],
  },
  'finding-length': {
    good: [
      {
        name: 'a letter beyond 16 bits is one character',
        edits: [findingOf(`The report gives the year. ${'🌉'.repeat(273)}`)],
      },
    ],
    bad: [
      {
        name: 'in a translation',
        edits: [
          edit(
            'ne dit le contraire.',
            `ne dit le contraire.${' Il le dit mot pour mot.'.repeat(10)}`,
            FRENCH,
          ),
        ],
        problem: {
          at: 'claims/bridge-opened.fr.md:4:10',
          message: 'The finding has 303 characters.',
          expected: 'at most 300',
          fix: 'Keep what the evidence shows, and move the rest into the analysis below the front matter.',
        },
      },
    ],
  },
  'near-duplicate': {
    good: [
      {
        name: 'with a word more that changes much',
        edits: [draft('The bridge never opened to any traffic in 1932.')],
      },
    ],
    bad: [
      {
        name: 'an older claim is written later',
        edits: [
          draft('The bridge, opened to traffic in 1932.'),
          edit('published: 2026-11-22', 'published: 2026-11-20', 'claims/toll.md'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:3:8',
          message: 'The claim “toll” says much the same.',
          found: 'The bridge opened to traffic in 1932.',
          expected: 'The bridge, opened to traffic in 1932.',
          fix: 'Add what is new to claims/toll.md, or say what sets this claim apart.',
        },
      },
      {
        name: 'of one day, the second by its id',
        edits: [
          draft('The bridge, opened to traffic in 1932.'),
          edit('published: 2026-11-22', 'published: 2026-11-21', 'claims/toll.md'),
        ],
        problem: {
          at: 'claims/toll.md:3:8',
          message: 'The claim “bridge-opened” says much the same.',
          found: 'The bridge, opened to traffic in 1932.',
          expected: 'The bridge opened to traffic in 1932.',
          fix: 'Add what is new to claims/bridge-opened.md, or say what sets this claim apart.',
        },
      },
      {
        name: 'of three, where two are alike',
        edits: [
          draft('The bridge, opened to traffic in 1932.'),
          file(
            'claims/other.md',
            '---\nlang: en\nclaim: Nothing is alike.\npublished: 2026-11-21\nrating: supported\nfinding: None.\nevidence:\n  - id: toll\n    source: harbour-report\n    stance: supports\n    quote: The toll was never meant to last, but it did\nstatus: draft\n---\n[@toll]\n',
          ),
        ],
        problem: {
          at: 'claims/toll.md:3:8',
          message: 'The claim “bridge-opened” says much the same.',
          found: 'The bridge, opened to traffic in 1932.',
          expected: 'The bridge opened to traffic in 1932.',
          fix: 'Add what is new to claims/bridge-opened.md, or say what sets this claim apart.',
        },
      },
    ],
  },
};
