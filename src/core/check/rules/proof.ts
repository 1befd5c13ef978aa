/** Rules that the proof of the quotes holds them to (core/proof); here they are only documented. */
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';

const QUOTE = 'The great bridge opened to traffic in the spring of 1932';
const REPORT = 'sources/harbour-report.txt';

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
    id: 'quote-hedged',
    severity: 'warning',
    summary:
      'No condition or hedge (“if”, “perhaps”, “allegedly”) stands directly before a quote: quoted from there on, the words say more than their source.',
    good: [
      {
        edits: [
          edit('The great bridge opened', 'Allegedly The great bridge opened', REPORT),
          edit('The great bridge', 'Allegedly The great bridge'),
        ],
      },
    ],
    bad: [
      {
        edits: [edit('The great bridge opened', 'Allegedly The great bridge opened', REPORT)],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message: 'The quote begins just after a condition or a doubt: “Allegedly” is left out.',
          found: 'The great bridge opened',
          expected: 'Allegedly The',
          fix: 'Begin the quote with “Allegedly The”.',
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
        at: 'sources/harbour-report.seal.json:11:7',
        message: 'These words do not stand at this place of the text that was sealed.',
        fix: 'Make the file anew from the text. Run: npm run seal -- harbour-report',
      },
    },
  ],
};

/** What holds for a quote's edits, characters and language. */
export const EDIT_RULES: readonly Rule[] = [
  {
    id: 'edit-misuse',
    severity: 'error',
    summary:
      'Editors’ brackets are used as an editor would: `[…]` for an omission, `[t]he` for a change of case, `[sic]` and `[a few words]` for what is added. They balance and are few. An omission stays within a sentence; an insertion names who or what is meant, explains or translates, and neither judges, denies, doubts nor adds anything; a change of case makes no name a word.',
    good: [
      { edits: [edit('opened to traffic in the', 'opened to traffic [after much delay] in the')] },
    ],
    bad: [
      {
        edits: [edit('opened to traffic in the', 'opened to [traffic in the')],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message: 'A bracket is opened and never closed.',
          fix: 'Close each bracket before the next.',
        },
      },
      {
        edits: [edit('opened to traffic in the', 'opened to traffic [allegedly] in the')],
        problem: {
          at: 'claims/bridge-opened.md:13:42',
          message:
            'The words inserted by the editor do more than name, explain or translate: “allegedly” casts doubt.',
          fix: 'Remove the bracket, and say it in the analysis instead.',
        },
      },
      {
        edits: [edit('spring of 1932\n', 'spring of 1932 […] and no ceremony was held for them\n')],
        problem: {
          at: 'claims/bridge-opened.md:13:64',
          message:
            'The omission joins parts of two sentences: “after eight years of work.” ends the first.',
          fix: 'Quote them as two pieces of evidence, or quote the words between them too.',
        },
      },
    ],
  },
  {
    id: 'edit-doubtful',
    severity: 'warning',
    summary:
      'An omission that leaves out a figure or a hedge, or an insertion that holds a figure, may change what the quote says.',
    good: [{ edits: [edit('in the spring of', 'in the spring [after the war] of')] }],
    bad: [
      {
        edits: [edit('in the spring of', 'in the spring [after 8 years] of')],
        problem: {
          at: 'claims/bridge-opened.md:13:56',
          message: 'The words inserted by the editor hold a number, “8”.',
          fix: 'Look whether the source says it too, or say it in the analysis instead.',
        },
      },
    ],
  },
  {
    id: 'exact-characters',
    severity: 'notice',
    summary:
      'Where a quote differs from its source in typography alone, this gives the source’s own characters. They are what the site shows.',
    good: [{ edits: [edit('traffic in the spring', 'traffic\n      in the spring')] }],
    bad: [
      {
        edits: [edit('opened to traffic in the', 'opened to traffic\u00A0in the')],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'The exact characters differ: the source writes the same words with other quotes, dashes, spaces or forms of letters.',
          found: 'The great bridge opened to traffic\u00A0in the spring of 1932',
          expected: 'The great bridge opened to traffic in the spring of 1932',
          fix: 'Nothing needs to be done: the page shows the source’s own characters, “The great bridge opened to traffic in the spring of 1932”.',
        },
      },
    ],
  },
  {
    id: 'language-unlisted',
    severity: 'notice',
    summary:
      'For the language of this source there are no word lists, so nothing looked whether the quote is cut from a negation: read the words around it.',
    good: [{ edits: [edit('lang: en', 'lang: en-GB', 'sources/harbour-report.md')] }],
    bad: [
      {
        edits: [
          edit('lang: en', 'lang: tlh', 'sources/harbour-report.md'),
          edit('spring of 1932\n', 'spring of 1932\n    translation: It opened in 1932.\n'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'There are no word lists for “tlh”: whether the quote is cut from a negation was not looked at.',
          fix: 'Read the words around the passage in the source.',
        },
      },
    ],
  },
];
