/** Rules that the proof of the quotes holds them to (core/proof); here they are only documented. */
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

/** The quote of the example publication, and the text that it is from. */
export const QUOTE = 'The great bridge opened to traffic in the spring of 1932';
export const REPORT = 'sources/harbour-report.txt';

/** What a quote must be to be proven. */
export const QUOTE_RULES: readonly Rule[] = [
  {
    id: 'quote-not-found',
    severity: 'error',
    summary:
      'Every quote stands in its source, word for word. Typography may differ (quotation marks, dashes, spaces, line ends); words, figures, signs, accents and case may not.',
    good: [{ edits: [edit('The great bridge', '[t]he great bridge')] }],
    bad: [
      {
        edits: [edit('traffic in the spring', 'traffic in the summer')],
        problem: {
          at: 'claims/bridge-opened.md:13:49',
          message: 'The source says “spring” here (word 21 of harbour-report): one word differs.',
          found: 'summer',
          expected: 'spring',
          fix: 'Replace “summer” by “spring”.',
        },
      },
      {
        edits: [edit('The great bridge', 'The bridge')],
        problem: {
          at: 'claims/bridge-opened.md:13:11',
          message: 'The source says “great” here (word 14 of harbour-report): a word was dropped.',
          expected: 'great',
          fix: 'Add “great” after “The”.',
        },
      },
    ],
  },
  {
    id: 'quote-ambiguous',
    severity: 'error',
    summary:
      'A quote stands in one place of its source, or `prefix` and `suffix`, the words just before and after, say which place is meant.',
    good: [
      {
        edits: [
          edit('The toll was', `${QUOTE}, wrote others. The toll was`, REPORT),
          edit('status: published', "    suffix: ', after eight years'\nstatus: published"),
        ],
      },
    ],
    bad: [
      {
        edits: [edit('The toll was', `${QUOTE}, wrote others. The toll was`, REPORT)],
        problem: {
          at: 'claims/bridge-opened.md:9:5',
          message:
            'The quote stands more than once in harbour-report: at token 14, and at token 47.',
          found: 'The great bridge opened to traffic in the spring of 1932',
          fix: 'For the first of them, add: prefix: it.',
        },
      },
    ],
  },
  {
    id: 'quote-too-short',
    severity: 'error',
    summary:
      'A quote has at least three words, so that it can be found again and means something by itself.',
    good: [{ edits: [edit(QUOTE, 'The great bridge')] }],
    bad: [
      {
        edits: [edit(QUOTE, 'great bridge')],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message: 'The quote is shorter than three words: so little stands almost anywhere.',
          found: 'great bridge',
          fix: 'Quote at least three words of the source.',
        },
      },
    ],
  },
  {
    id: 'quote-too-long',
    severity: 'error',
    summary: 'A quote has at most 60 words: what matters, no more.',
    good: [
      {
        edits: [
          edit(', after eight', `${' and on'.repeat(24)} it went, after eight`, REPORT),
          edit(QUOTE, `${QUOTE}${' and on'.repeat(24)} it`),
        ],
      },
    ],
    bad: [
      {
        edits: [
          edit(', after eight', `${' and on'.repeat(24)} it went, after eight`, REPORT),
          edit(QUOTE, `${QUOTE}${' and on'.repeat(24)} it went`),
        ],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message: 'The quote is about 61 words long; at most 60 may be quoted at once.',
          fix: 'Quote the words that settle the claim, or two passages.',
        },
      },
    ],
  },
  {
    id: 'quote-cut',
    severity: 'error',
    summary:
      'A quote is not cut so that it means something else: just past a negation, inside a figure or a word, before its unit, or before a question mark.',
    good: [{ edits: [edit(QUOTE, 'never meant to last, but it did')] }],
    bad: [
      {
        edits: [edit(QUOTE, 'meant to last, but it did')],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message: 'The quote begins just after a negation: “never” is left out.',
          found: 'meant to last,',
          expected: 'never meant',
          fix: 'Begin the quote with “never meant”.',
        },
      },
    ],
  },
  {
    id: 'quote-governed',
    severity: 'error',
    summary:
      'The rest of its sentence does not turn what a quote says: deny it, call it untrue, except from it, put a condition on it, change its quantity, put it in doubt, say that it was only wanted or that it is a joke. Quote these words too, or say in `reads-alone`, in one sentence, why it may stand alone.',
    good: [
      {
        edits: [
          edit('The great bridge opened', 'Allegedly, the great bridge opened', REPORT),
          edit('The great bridge', 'Allegedly, the great bridge'),
        ],
      },
      {
        edits: [
          edit('The great bridge opened', 'Allegedly, the great bridge opened', REPORT),
          edit('The great bridge', 'the great bridge'),
          edit(
            'spring of 1932\n',
            'spring of 1932\n    reads-alone: The claim is about what is alleged.\n',
          ),
          edit(
            'printemps 1932\n',
            'printemps 1932\nreads-alone:\n  opening-year: L’affirmation porte sur ce qui se dit.\n',
            'claims/bridge-opened.fr.md',
          ),
        ],
      },
    ],
    bad: [
      {
        edits: [
          edit('The great bridge opened', 'Allegedly, the great bridge opened', REPORT),
          edit('The great bridge', 'the great bridge'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'The quote leaves out words of its sentence that turn its meaning: “Allegedly” puts it in doubt or gives it as hearsay.',
          found:
            'Allegedly, | the great bridge opened to traffic in the spring of 1932 |, after eight years of work.',
          expected: 'Allegedly, the',
          fix: 'Begin the quote with “Allegedly, the”, or say in `reads-alone`, in one sentence, why it may stand alone.',
        },
      },
      {
        edits: [edit(', after eight', ', unless the papers lied, after eight', REPORT)],
        problem: {
          at: 'claims/bridge-opened.md:13:63',
          message:
            'The quote leaves out words of its sentence that turn its meaning: “unless” restricts it or makes an exception from it.',
          found:
            '| The great bridge opened to traffic in the spring of 1932 |, unless the papers lied, after eight years of work.',
          expected: '1932, unless the papers lied',
          fix: 'End the quote with “1932, unless the papers lied”, or say in `reads-alone`, in one sentence, why it may stand alone.',
        },
      },
    ],
  },
  {
    id: 'speaker-missing',
    severity: 'warning',
    summary:
      'Where the sentence gives the quoted words to somebody (“he said”, “according to the mayor”), the evidence says in `speaker` who that is: readers take a quote for what the source itself says.',
    good: [
      {
        edits: [
          edit(', after eight', ', the mayor said, after eight', REPORT),
          edit('spring of 1932\n', 'spring of 1932\n    speaker: { name: The mayor }\n'),
        ],
      },
    ],
    bad: [
      {
        edits: [edit(', after eight', ', the mayor said, after eight', REPORT)],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'The sentence gives these words to somebody (“the mayor said”), and the evidence does not say who speaks.',
          fix: 'Add `speaker`: who says it, by name or by a description.',
        },
      },
    ],
  },
  {
    id: 'quote-unopened',
    severity: 'error',
    cases: { draft: { severity: 'warning', when: 'in a draft' } },
    summary:
      'A quote from a sealed source stands in one of its windows and was confirmed against the whole text. `npm run seal` opens a window for a new quote.',
    good: [{ sealed: true, edits: [] }],
    bad: [
      {
        sealed: true,
        edits: [edit(QUOTE, 'The toll was never meant to last, but it did')],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'The quote is not proven against the sealed text of harbour-report: it stands in no window.',
          fix: 'With the text at hand, run: npm run seal -- harbour-report',
        },
      },
    ],
  },
];

/** What holds for a sealed source's windows. */
export const windowInvalid: Rule = {
  id: 'window-invalid',
  severity: 'error',
  summary:
    'Every window of a sealed source fits the seal, and its file is as `npm run seal` wrote it.',
  good: [{ sealed: true, edits: [] }],
  bad: [
    {
      sealed: true,
      edits: [edit('spring of', 'summer of', 'sources/harbour-report.seal.json')],
      problem: {
        at: 'sources/harbour-report.seal.json:22:7',
        message: 'These words do not stand at this place of the text that was sealed.',
        fix: 'Make the file anew from the text. Run: npm run seal -- harbour-report',
      },
    },
  ],
};
