/** Rules that the proof of the quotes holds their edits and characters to (core/proof); here they are only documented. */
import { edit } from '../example.ts';
import type { Rule } from '../rule.ts';
import { QUOTE, REPORT } from './proof.ts';

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
      'An omission that leaves out a figure, or an insertion that holds a figure, may change what the quote says.',
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
      'For the language of this source there is no data to read its sentences with, so whether the rest of its sentence governs a quote was not looked at: read it. Without word lists, the words directly beside the quote were not looked at either.',
    good: [{ edits: [edit('lang: en', 'lang: en-GB', 'sources/harbour-report.md')] }],
    bad: [
      {
        edits: [
          edit('lang: en', 'lang: cy', 'sources/harbour-report.md'),
          { file: REPORT, to: 'Agorwyd y bont fawr yn 1932.\n' },
          edit(QUOTE, 'y bont fawr yn'),
          edit('fawr yn\n', 'fawr yn\n    translation: The great bridge.\n'),
        ],
        problem: {
          at: 'claims/bridge-opened.md:13:7',
          message:
            'There are no word lists for “cy”: whether the rest of its sentence governs the quote was not looked at.',
          fix: 'Read the whole sentence in the source.',
        },
      },
    ],
  },
];
