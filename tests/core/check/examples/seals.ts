import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { sealText } from '../../../../src/core/seal/seal-text.ts';
import { QUOTE, REPORT_SEAL, sealedReport, sealFile, words } from '../sealed-report.ts';
import { DRAFT, file, JOURNAL, without } from '../example-edits.ts';

const REPORT_TEXT = 'sources/harbour-report.txt';
const TOLL = 'The toll was never meant to last, but it did';
/** The report with windows for the quote and so many of the words after it. */
const opening = (count: number) => sealedReport(sealFile([QUOTE, words(count, 10)]));
/** The same of a text of 76 tokens. */
const openingShort = (count: number) => sealedReport(sealFile([QUOTE, words(count, 20)], SHORT));
/** A text of 42 tokens. */
const TINY = sealText(`${QUOTE}. ${words(30)}`);
const SHORT = sealText(`${QUOTE}. ${words(64)}`);
const COPY = edit('text: open', 'text: sealed', JOURNAL);
const NO_SEALS = [
  ...sealedReport('{}'),
  COPY,
  without('sources/journal-du-port.txt'),
  file('sources/journal-du-port.seal.json', '{}'),
];

export const SEAL_EXAMPLES: MoreExamples = {
  'quote-unopened': {
    bad: [
      {
        name: 'in a draft',
        sealed: true,
        edits: [edit(QUOTE, TOLL), DRAFT],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'The quote is not proven against the sealed text of harbour-report: it stands in no window.',
          case: 'draft',
          fix: 'With the text at hand, run: npm run seal -- harbour-report',
        },
      },
    ],
  },
  'window-invalid': {
    bad: [
      {
        name: 'two seal files without a seal',
        before: NO_SEALS,
        edits: NO_SEALS,
        besides: ['window-invalid'],
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'Found the keys of an empty object; expected scheme, text, tokens, seal, confirmed, sentences, windows, in this order.',
          fix: 'Make the file anew from the text. Run: npm run seal -- harbour-report',
        },
      },
      {
        name: 'a key that is missing',
        sealed: true,
        edits: [edit('"scheme"', '"schema"', REPORT_SEAL)],
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'Found the keys "schema", "text", "tokens", "seal", "confirmed", "sentences", "windows"; expected scheme, text, tokens, seal, confirmed, sentences, windows, in this order.',
          fix: 'Make the file anew from the text. Run: npm run seal -- harbour-report',
        },
      },
    ],
  },
  'quoted-too-much': {
    good: [{ name: 'a quarter of the text', edits: opening(19) }],
    bad: [
      {
        name: 'more than a quarter of it',
        edits: opening(20),
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'The quotes open 26 % of “harbour-report”: 41 of its 160 tokens (words and punctuation); 119 stay sealed.',
          expected: 'at most 25 %',
          fix: 'Shorten or share quotes. Run: npm run seal -- harbour-report',
        },
      },
      {
        name: 'half of it',
        edits: opening(59),
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'The quotes open 50 % of “harbour-report”: 80 of its 160 tokens (words and punctuation); 80 stay sealed.',
          expected: 'at most 25 %',
          fix: 'Shorten or share quotes. Run: npm run seal -- harbour-report',
        },
      },
      {
        name: 'more than half of it',
        edits: opening(60),
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'The quotes open 51 % of “harbour-report”: 81 of its 160 tokens (words and punctuation); 79 stay sealed.',
          case: 'too-much',
          expected: 'at most 50 %, and at least 40 unopened',
          fix: 'Shorten or share quotes. Run: npm run seal -- harbour-report',
        },
      },
      {
        name: 'forty words left',
        edits: openingShort(18),
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'The quotes open 47 % of “harbour-report”: 36 of its 76 tokens (words and punctuation); 40 stay sealed.',
          expected: 'at most 25 %',
          fix: 'Shorten or share quotes. Run: npm run seal -- harbour-report',
        },
      },
      {
        name: 'fewer than forty words left, of which less than a quarter is open',
        edits: [
          ...sealedReport(sealFile(['The great bridge'], TINY)),
          edit(QUOTE, 'The great bridge'),
        ],
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'The quotes open 12 % of “harbour-report”: 5 of its 42 tokens (words and punctuation); 37 stay sealed.',
          case: 'too-much',
          expected: 'at most 50 %, and at least 40 unopened',
          fix: 'Shorten or share quotes. Run: npm run seal -- harbour-report',
        },
      },
      {
        name: 'fewer than forty words left',
        edits: openingShort(19),
        problem: {
          at: 'sources/harbour-report.seal.json:1:1',
          message:
            'The quotes open 49 % of “harbour-report”: 37 of its 76 tokens (words and punctuation); 39 stay sealed.',
          case: 'too-much',
          expected: 'at most 50 %, and at least 40 unopened',
          fix: 'Shorten or share quotes. Run: npm run seal -- harbour-report',
        },
      },
    ],
  },
  'source-text': {
    bad: [
      {
        name: 'a sealed source’s text beside its seal',
        edits: [...sealedReport(), file(REPORT_TEXT, 'A text.')],
        problem: {
          at: 'sources/harbour-report.md:7:7',
          message:
            'The source is sealed, and yet its whole text stands in sources/harbour-report.txt.',
          found: 'sealed',
          expected: 'no sources/harbour-report.txt',
          fix: 'Move it to snapshots/harbour-report.txt, or write `text: open` where it may be republished.',
        },
      },
      {
        name: 'a sealed source without seal or text',
        edits: [COPY, without('sources/journal-du-port.txt')],
        problem: {
          at: 'sources/journal-du-port.md:5:7',
          message:
            'The source is sealed, and its seal sources/journal-du-port.seal.json is not there.',
          found: 'sealed',
          expected: 'sources/journal-du-port.seal.json',
          fix: 'Save the whole text as snapshots/journal-du-port.txt. Run: npm run seal -- journal-du-port',
        },
      },
      {
        name: 'a seal beside an open text',
        edits: [file('sources/journal-du-port.seal.json', '{}')],
        problem: {
          at: 'sources/journal-du-port.md:5:7',
          message: 'The source is open, and yet it has a seal, sources/journal-du-port.seal.json.',
          found: 'open',
          expected: 'no sources/journal-du-port.seal.json',
          fix: 'Remove sources/journal-du-port.seal.json, or write `text: sealed` and remove sources/journal-du-port.txt.',
        },
      },
      {
        name: 'a seal in place of an open text',
        edits: [
          file('sources/journal-du-port.seal.json', '{}'),
          without('sources/journal-du-port.txt'),
        ],
        problem: {
          at: 'sources/journal-du-port.md:5:7',
          message: 'The source is open, and yet it has a seal, sources/journal-du-port.seal.json.',
          found: 'open',
          expected: 'no sources/journal-du-port.seal.json',
          fix: 'Write `text: sealed`.',
        },
      },
      {
        name: 'an empty text',
        edits: [file('sources/journal-du-port.txt', ' \n')],
        problem: {
          at: 'sources/journal-du-port.txt:1:1',
          message: 'The text of “journal-du-port” is empty.',
          expected: 'the words of the source',
          fix: 'Save the text as sources/journal-du-port.txt.',
        },
      },
    ],
  },
};
