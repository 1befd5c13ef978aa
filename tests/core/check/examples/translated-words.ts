import { edit, type Edit } from '../../../../src/core/check/example.ts';
import type { MoreExamples } from '../check-example.ts';
import { FRENCH, JOURNAL } from '../example-edits.ts';

/** The claim quotes these words of the French journal, and translates them so. */
const translated = (quote: string, translation: string): Edit[] => [
  edit('Le pont fut ouvert', `${quote}. Le pont fut ouvert`, JOURNAL.replace('.md', '.txt')),
  edit('source: harbour-report', 'source: journal-du-port'),
  edit(
    'The great bridge opened to traffic in the spring of 1932\n',
    `${quote}\n    translation: >-\n      ${translation}\n`,
  ),
];
const good = (name: string, quote: string, translation: string) => ({
  name,
  edits: translated(quote, translation),
});
const marks = (
  name: string,
  quote: string,
  translation: string,
  [has, found]: [number, number],
) => ({
  name,
  edits: translated(quote, translation),
  problem: {
    at: 'claims/bridge-opened.md:15:7',
    message: `The passage “opening-year” has ${has} quotation mark${has === 1 ? '' : 's'} within it, and its translation has ${found || 'none'}.`,
    found: String(found),
    expected: String(has),
    fix: 'Put into quotation marks what the passage has in quotation marks.',
  },
});
const figures = (
  name: string,
  quote: string,
  translation: string,
  missing: string,
  there: string,
) => ({
  name,
  edits: translated(quote, translation),
  problem: {
    at: 'claims/bridge-opened.md:15:7',
    message: `The translation of the passage “opening-year” does not have the figure${missing.includes(', ') ? 's' : ''} ${missing}.`,
    found: there,
    expected: missing,
    fix: `Write ${missing} where the passage has ${missing.includes(', ') ? 'them' : 'it'}.`,
  },
});

export const TRANSLATED_WORDS_EXAMPLES: MoreExamples = {
  'translation-quotation-marks': {
    good: [
      good('other shapes', 'Il a dit "à nous tous" hier', 'He said ‘all of ours’ yesterday'),
      good(
        'straight single ones',
        'Il a dit « à nous tous » hier',
        "He said 'all of ours' yesterday",
      ),
      good('more than in the quote', 'Il a dit que oui et non', 'He said “yes and no”'),
      good('apostrophes are none', 'Il n’a pas l’air d’aujourd’hui', 'It looks unlike today'),
      good(
        'inches of the translation are none',
        'Un tuyau de 5 pouces y passe',
        'A 5" pipe is laid there',
      ),
      good(
        'straight double ones',
        'Il a dit « à nous tous » hier',
        'He said "all of ours" yesterday',
      ),
      good('inches are none', 'Un tuyau de 5" sous le pont', 'A pipe of 5 inches under the bridge'),
    ],
    bad: [
      marks(
        'only the one that opens',
        'Il dit « le pont est à nous',
        'He says that the bridge is ours',
        [1, 0],
      ),
      marks(
        'straight double ones',
        'Il a dit "à nous tous" hier',
        'He said all of ours yesterday',
        [2, 0],
      ),
      marks(
        'one pair of single ones',
        'Entre « oui » et « non » il hésite',
        "Between 'yes' and no he wavers",
        [4, 2],
      ),
      marks(
        'one pair of two',
        'Entre « oui » et « non » il hésite',
        'Between “yes” and no he wavers',
        [4, 2],
      ),
    ],
  },
  'translation-figures': {
    good: [
      good(
        'thousands parted otherwise',
        'Il a coûté 1 250 000 francs en tout',
        'It cost 1,250,000 francs in all',
      ),
      good(
        'one for each in words',
        'Il y avait 3 ponts et 12 bacs',
        'There were three bridges and twelve ferries',
      ),
      good('thousands not parted', 'Il a coûté 1 250 francs en tout', 'It cost 1250 francs in all'),
      good(
        'two millions, one billion',
        'Il coûta de 1 500 à 2 500 millions',
        'It cost 1.5 to 2.5 billion',
      ),
      good(
        'a decade with its century',
        'Dans les années 80 il fut fermé',
        'In the 1980s it was closed',
      ),
      good(
        'millions as a billion',
        'Il a coûté 1 500 millions de francs',
        'It cost 1.5 billion francs',
      ),
      good(
        'a time of day',
        'Il ouvrit à 14 h 30 ce jour-là',
        'It opened at half past two that day',
      ),
      good('an ordinal', 'Le 1er mars il fut ouvert', 'On the first of March it was opened'),
      good('digits of another script', 'En ١٩٣٢ il fut ouvert', 'In 1932 it was opened'),
      {
        name: 'a translation into the language of the quote is not shown',
        edits: [
          ...translated('En 1932 il fut ouvert', 'In 1932 it was opened'),
          edit('printemps 1932', 'printemps', FRENCH),
        ],
      },
    ],
    bad: [
      figures(
        'the end of another figure',
        'Il y avait 5 ponts là',
        'There were 15 bridges',
        '5',
        '15',
      ),
      figures(
        'two digits at the end of three',
        'Il y avait 20 ponts là',
        'There were 120 bridges',
        '20',
        '120',
      ),
      figures(
        'three digits at the end of four',
        'Il y avait 932 ponts là',
        'There were 1932 bridges',
        '932',
        '1932',
      ),
      figures(
        'a figure without its zero',
        'Il y avait 20 ponts là',
        'There were 2 bridges',
        '20',
        '2',
      ),
      figures(
        'another last digit',
        'En 1930 il fut ouvert',
        'In 1931 it was opened',
        '1930',
        '1931',
      ),
      figures(
        'one word for two, beside a figure',
        'Il y avait 12 ponts et 15 bacs en 932',
        'There were twelve bridges and ferries in 932',
        '15',
        '932',
      ),
      figures(
        'one word for two',
        'Il y avait 12 ponts et 15 bacs',
        'There were twelve bridges and ferries',
        '15',
        'no figure',
      ),
      figures(
        'with its spaces',
        'Il a coûté 1\u202F250 francs en tout',
        'It was dear',
        '1 250',
        'no figure',
      ),
      figures('another figure', 'En 1932 il fut ouvert', 'In 1923 it was opened', '1932', '1923'),
      figures(
        'a fraction cut off',
        'Le péage monta de 1,07 franc',
        'The toll rose by 1 franc',
        '1,07',
        '1',
      ),
      figures(
        'two without a word',
        'Entre 1924 et 1932 on bâtit',
        'It was built',
        '1924, 1932',
        'no figure',
      ),
      figures(
        'part of a name',
        'Le bac 8chaloupe y passait',
        'The ferry called there',
        '8',
        'no figure',
      ),
      {
        name: 'in a translated file',
        edits: [edit('printemps 1932', 'printemps', FRENCH)],
        problem: {
          at: 'claims/bridge-opened.fr.md:6:17',
          message: 'The translation of the passage “opening-year” does not have the figure 1932.',
          found: 'no figure',
          expected: '1932',
          fix: 'Write 1932 where the passage has it.',
        },
      },
    ],
  },
};
