import { describe, expect, it } from 'vitest';
import { CLAIM, parse, whole } from './content-of.ts';

type Row = [name: string, change: (text: string) => string, faults: string[]];

/** The faults of the claim after a change: `line:column rule | message | found → expected | fix`. */
const faultsOf = (change: (text: string) => string): string[] =>
  parse({ 'claims/bridge-opened.md': change(CLAIM) }).faults.map((fault) =>
    whole(fault).replace('claims/bridge-opened.md:', ''),
  );

describe('a fault of prose', () => {
  it.each<Row>([
    [
      'HTML',
      (text) => text.replace('It says', 'It <i>'),
      [
        '16:4 raw-html | HTML stands here: <i> | <i> → Markdown | Write it in Markdown; for a plain `<`, write `\\<`.',
      ],
    ],
    [
      'an image',
      (text) => text.replace('It says', '![Map](map.png)'),
      [
        '16:1 raw-html | An image stands here: this site shows none. | ![Map](map.png) → | Say in words what it shows.',
      ],
    ],
    [
      'a heading of the first level',
      (text) => text.replace('It says', '# It'),
      [
        '16:1 heading | This heading is of the first level, which is the title of the page. | # → ## | Start the line with `## `.',
      ],
    ],
    [
      'a heading that skips a level',
      (text) => text.replace('It says', '#### It'),
      ['16:1 heading | This heading skips a level: #### after #. | #### → ## | Write `## `.'],
    ],
    [
      'a heading of nothing',
      (text) => text.replace('It says', '##\n\nIt'),
      ['16:1 heading | This heading is empty. | → | Write its text, or remove the line.'],
    ],
    [
      'a citation of two',
      (text) => text.replace('[@opening-day]', '[@opening-day; @other]'),
      [
        '16:12 citation-unknown | “[@opening-day; @other]” is no citation. | [@opening-day; @other] → [@evidence-id] | Cite one piece of evidence by its id: [@id]; for two, write [@one] [@two].',
      ],
    ],
    [
      'a citation within a link',
      (text) => text.replace('[@opening-day]', '[it [@opening-day]](https://example.org)'),
      [
        '16:16 citation-unknown | A citation stands inside a link. | [@opening-day] → [@evidence-id] | Move the citation behind the link.',
      ],
    ],
    [
      'an unsafe link',
      (text) => text.replace('It says', '[It](http://example.org) says'),
      [
        '16:1 url | This address cannot be linked: it is http, not https. | http://example.org → https://…, or a page of this site as /claims/x/ | Write `https://example.org`.',
      ],
    ],
    [
      'a link that says it leads elsewhere',
      (text) => text.replace('It says', '[www.example.com](https://example.org) says'),
      [
        '16:1 url | The text of this link says example.com, but it leads to example.org. | example.com → example.org | Let the text say where the link leads.',
      ],
    ],
    [
      'markup nested too deeply',
      (text) => text.replace('It says', `${'_a **b '.repeat(6)}c${'**_'.repeat(6)}`),
      ['16:29 size | Markup is nested more than 8 deep here. | → at most 8 | Use less markup.'],
    ],
    [
      'quotes nested too deeply',
      (text) => text.replace('It says', `${'> '.repeat(9)}It`),
      [
        '16:1 size | Quotes and lists are nested 9 deep here. | → at most 8 | Flatten the list or the quote.',
      ],
    ],
    [
      'a block too long',
      (text) => text.replace('It says', 'word '.repeat(1000)),
      [
        '16:1 size | This block of text is over 4096 bytes long. | → at most 4096 bytes between two empty lines | Break it into paragraphs with empty lines between.',
      ],
    ],
    [
      'too many lines',
      (text) => text.replace('It says', 'a\n\n'.repeat(600)),
      [
        '1016:1 size | This text has over 1000 lines. | → at most 1000 lines | Shorten it, or let a paragraph stand on one line.',
      ],
    ],
    [
      'too much markup',
      (text) => text.replace('It says', '*a* '.repeat(300)),
      [
        '16:1 size | There is too much Markdown markup here to be read safely. | → at most 400 marks (such as *, _, [ and <) in a block, 3000 in all | Use less markup, or break the block up.',
      ],
    ],
  ])('%s', (_, change, faults) => expect(faultsOf(change)).toEqual(faults));
});

describe('a character that cannot be seen', () => {
  it.each<Row>([
    [
      'an override of direction',
      (text) => text.replace('opened in', 'opened \u202ein'),
      [
        '3:26 hidden-character | An invisible character stands here: U+202E RIGHT-TO-LEFT OVERRIDE. | U+202E RIGHT-TO-LEFT OVERRIDE → | Remove it.',
      ],
    ],
    [
      'a line separator',
      (text) => text.replace('opened in', 'opened\u2028in'),
      [
        '3:25 hidden-character | An invisible character stands here: U+2028 LINE SEPARATOR. | U+2028 LINE SEPARATOR → | Replace it by a space.',
      ],
    ],
    [
      'one that is written as an escape',
      (text) => text.replace('The bridge opened in 1932.', '"The \\u202Ebridge"'),
      [
        '3:13 hidden-character | An invisible character, U+202E RIGHT-TO-LEFT OVERRIDE, is written here as an escape. | U+202E RIGHT-TO-LEFT OVERRIDE → | Remove it.',
      ],
    ],
    [
      'one that is written as an entity',
      (text) => text.replace('It says', 'It&#x202E; says'),
      [
        '16:3 hidden-character | An invisible character, U+202E RIGHT-TO-LEFT OVERRIDE, is written here as an entity. | U+202E RIGHT-TO-LEFT OVERRIDE → | Remove it.',
      ],
    ],
    [
      'a lone surrogate',
      (text) => text.replace('The bridge opened in 1932.', '"The \\uD800 bridge"'),
      [
        '3:13 encoding | An invisible character, U+D800 LONE SURROGATE, is written here as an escape. | U+D800 LONE SURROGATE → | Remove it.',
      ],
    ],
    [
      'a soft hyphen',
      (text) => text.replace('One source', 'One so\u00adurce'),
      [
        '6:9 hidden-character (soft-hyphen) | An invisible character stands here: U+00AD SOFT HYPHEN. | U+00AD SOFT HYPHEN → | Remove it.',
      ],
    ],
    [
      'a soft hyphen within a quote, which the proof folds',
      (text) => text.replace('was opened', 'was ope\u00adned'),
      [],
    ],
  ])('%s', (_, change, faults) => expect(faultsOf(change)).toEqual(faults));
});
