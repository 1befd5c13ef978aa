import { edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { BROKEN, CLAIM, DRAFT, draft, file, FRENCH, keys, without } from '../example-edits.ts';

const CONTRADICTED = [
  edit('rating: supported', 'rating: contradicted'),
  edit('stance: supports', 'stance: contradicts'),
];
const entry = (date: string, more = ''): string =>
  `  - { date: ${date}, kind: update, ${more}note: A word added. }`;
const history = (...entries: string[]) => keys(`history:\n${entries.join('\n')}`);
const WAIVER = (rule: string, more = '') =>
  `- { rule: ${rule}, file: ${CLAIM}, reason: Because., expires: 2027-06-01 }\n${more}`;
export const CHANGE_EXAMPLES: MoreExamples = {
  'claim-removed': {
    good: [
      { name: 'a draft', before: [DRAFT], edits: [without(CLAIM), without(FRENCH)] },
      { name: 'a draft that stays one', before: [DRAFT], edits: [DRAFT] },
      { name: 'without a state before', edits: [DRAFT] },
      { name: 'a file that cannot be read', before: [], edits: [BROKEN], instead: 'front-matter' },
    ],
    bad: [
      {
        name: 'a file that is gone',
        before: [],
        edits: [without(CLAIM), without(FRENCH)],
        problem: {
          at: 'claims/bridge-opened.md:1:1',
          message: 'The claim “bridge-opened” was published, and its file is gone.',
          fix: 'Keep the file, with `status: withdrawn` and an entry in its history that says why.',
        },
      },
      {
        name: 'after another that is a draft',
        before: [draft('The toll ended.')],
        edits: [without(CLAIM), without(FRENCH)],
        problem: {
          at: 'claims/bridge-opened.md:1:1',
          message: 'The claim “bridge-opened” was published, and its file is gone.',
          fix: 'Keep the file, with `status: withdrawn` and an entry in its history that says why.',
        },
      },
    ],
  },
  'rating-changed-without-history': {
    good: [
      { name: 'a draft may change its mind', before: [DRAFT], edits: CONTRADICTED },
      { name: 'the rating stays', before: [], edits: [history(entry('2026-12-01'))] },
      { name: 'a claim that is new', before: [without(CLAIM), without(FRENCH)], edits: [] },
      {
        name: 'the last entry names no rating',
        edits: [
          ...CONTRADICTED,
          history(entry('2026-12-01', 'from: supported, to: contradicted, '), entry('2026-12-02')),
        ],
      },
      {
        name: 'by a way round',
        before: [],
        edits: [
          ...CONTRADICTED,
          history(
            entry('2026-12-01', 'from: supported, to: supported, '),
            entry('2026-12-02', 'from: supported, to: contradicted, '),
          ),
        ],
      },
    ],
    bad: [
      {
        name: 'an entry that was there before',
        before: [history(entry('2026-12-01', 'from: supported, to: supported, '))],
        edits: [
          ...CONTRADICTED,
          history(entry('2026-12-01', 'from: supported, to: contradicted, ')),
        ],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating was “supported” and is now “contradicted”, and the history does not say so.',
          found: 'contradicted',
          fix: 'Add to the history `- { date: …, kind: correction, from: supported, to: contradicted, note: … }`.',
        },
      },
      {
        name: 'an entry from another rating',
        before: [],
        edits: [
          ...CONTRADICTED,
          history(entry('2026-12-01', 'from: contradicted, to: contradicted, ')),
        ],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating was “supported” and is now “contradicted”, and the history does not say so.',
          found: 'contradicted',
          fix: 'Add to the history `- { date: …, kind: correction, from: supported, to: contradicted, note: … }`.',
        },
      },
      {
        name: 'an entry that does not say to what',
        before: [],
        edits: [...CONTRADICTED, history(entry('2026-12-01', 'from: supported, '))],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message:
            'The rating was “supported” and is now “contradicted”, and the history does not say so.',
          found: 'contradicted',
          fix: 'Add to the history `- { date: …, kind: correction, from: supported, to: contradicted, note: … }`.',
        },
      },
      {
        name: 'an entry that ends elsewhere is one thing',
        before: [],
        edits: [...CONTRADICTED, history(entry('2026-12-01', 'to: supported, '))],
        problem: {
          at: 'claims/bridge-opened.md:4:9',
          message: 'The history ends at “supported”, and the rating is “contradicted”.',
          found: 'contradicted',
          expected: 'supported',
          fix: 'Add an entry to the history that tells of the change, or correct the rating.',
        },
      },
    ],
  },
  waiver: {
    good: [
      {
        name: 'for a build, past its date',
        edits: [
          edit(' [@opening-year].', '.'),
          file('waivers.yml', WAIVER('evidence-uncited').replace('2027', '2020')),
        ],
      },
    ],
    bad: [
      {
        name: 'a rule that is not there',
        edits: [file('waivers.yml', WAIVER('evidence-uncitet'))],
        problem: {
          at: 'waivers.yml:1:11',
          message: 'There is no rule “evidence-uncitet”.',
          found: 'evidence-uncitet',
          fix: 'Write “evidence-uncited”.',
        },
      },
      {
        name: 'the second of two, for another file',
        edits: [
          edit(' [@opening-year].', '.'),
          file(
            'waivers.yml',
            WAIVER(
              'evidence-uncited',
              `- { rule: evidence-uncited, file: ${FRENCH}, reason: Because., expires: 2027-06-01 }\n`,
            ),
          ),
        ],
        problem: {
          at: 'waivers.yml:2:3',
          message:
            'Nothing in claims/bridge-opened.fr.md needs this waiver of “evidence-uncited” any more.',
          case: 'unused',
          fix: 'Remove it.',
        },
      },
      {
        name: 'for another rule than the one that found something',
        edits: [edit(' [@opening-year].', '.'), file('waivers.yml', WAIVER('near-duplicate'))],
        besides: ['evidence-uncited'],
        problem: {
          at: 'waivers.yml:1:3',
          message:
            'Nothing in claims/bridge-opened.md needs this waiver of “near-duplicate” any more.',
          case: 'unused',
          fix: 'Remove it.',
        },
      },
      {
        name: 'for what a rule found that cannot be waived',
        edits: [
          edit('in the spring', 'in the summer'),
          file('waivers.yml', WAIVER('quote-not-found')),
        ],
        besides: ['quote-not-found'],
        problem: {
          at: 'waivers.yml:1:11',
          message: 'The rule “quote-not-found” cannot be waived.',
          found: 'quote-not-found',
          fix: 'Mend what the rule found, and remove this waiver.',
        },
      },
      {
        name: 'unused and past its date is one thing',
        edits: [file('waivers.yml', WAIVER('near-duplicate'))],
        today: '2028-01-01',
        problem: {
          at: 'waivers.yml:1:3',
          message:
            'Nothing in claims/bridge-opened.md needs this waiver of “near-duplicate” any more.',
          case: 'unused',
          fix: 'Remove it.',
        },
      },
    ],
  },
};
