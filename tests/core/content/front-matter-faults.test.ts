import { describe, expect, it } from 'vitest';
import { CLAIM, parse, SOURCE, whole } from './content-of.ts';

type Row = [name: string, change: (text: string) => string, faults: string[]];

/** The faults of the claim after a change: `line:column rule | message | found → expected | fix`. */
const faultsOf = (change: (text: string) => string): string[] =>
  parse({ 'claims/bridge-opened.md': change(CLAIM) }).faults.map((fault) =>
    whole(fault).replace('claims/bridge-opened.md:', ''),
  );

describe('a fault of front matter', () => {
  it.each<Row>([
    [
      'no fence at all',
      (text) => text.replace('---\n', ''),
      [
        '1:1 front-matter | The file does not start with front matter: its first line is not `---`. | lang: en → --- | Make the first line `---`, with nothing before or after it.',
      ],
    ],
    [
      'a fence with a space behind it',
      (text) => text.replace('---\n', '--- \n'),
      [
        '1:1 front-matter | The first line must be `---` and nothing else. | ---  → --- | Make the first line `---`, with nothing before or after it.',
      ],
    ],
    [
      'TOML',
      (text) => text.replaceAll('---', '+++'),
      [
        '1:1 front-matter | The file does not start with front matter: its first line is not `---`. | +++ → --- | Write the front matter in YAML, between two lines `---`.',
      ],
    ],
    [
      'an empty line first',
      (text) => `\n${text}`,
      [
        '1:1 front-matter | The file does not start with front matter: its first line is not `---`. | → --- | Make the first line `---`, with nothing before or after it.',
      ],
    ],
    [
      'no second fence',
      (text) => text.replace(/\n---\n/, '\n'),
      [
        '1:1 front-matter | The front matter has no end: no second line is `---` and nothing else. | --- → --- | Write a line `---` after the last key.',
      ],
    ],
    [
      'a second fence with something behind it',
      (text) => text.replace(/\n---\n/, '\n--- \n'),
      [
        '15:1 front-matter | The front matter has no end: no second line is `---` and nothing else. | ---  → --- | Make this line `---`, without anything after it.',
      ],
    ],
    [
      'a second fence of another kind',
      (text) => text.replace(/\n---\n/, '\n...\n'),
      [
        '15:1 front-matter | The front matter has no end: no second line is `---` and nothing else. | ... → --- | Make this line `---`, without anything after it.',
      ],
    ],
    [
      'a list that has no end',
      (text) => text.replace('rating: disputed', 'rating: [disputed'),
      [
        '5:1 front-matter | The YAML cannot be read here: Flow sequence in block collection must be sufficiently indented and end with a ]. | → | ',
      ],
    ],
    [
      'a colon within a plain text',
      (text) => text.replace('claim: The bridge opened in 1932.', 'claim: The bridge: it opened.'),
      [
        '3:8 front-matter | A colon followed by a space makes a key of what stands before it. | → | Write the text as a block: `key: >-`, and the text on the next line, indented by two spaces more.',
      ],
    ],
    [
      'a tab that indents',
      (text) => text.replace('  - id', '\t- id'),
      ['9:1 front-matter | A tab indents this line. | → | Indent with spaces.'],
    ],
    [
      'a character that no plain text starts with',
      (text) => text.replace('claim: The', 'claim: @The'),
      [
        '3:8 front-matter | A plain text cannot start with this character. (Plain value cannot start with reserved character @) | → | Write the text as a block: `key: >-`, and the text on the next line, indented by two spaces more.',
      ],
    ],
    [
      'a key that is a list',
      (text) => text.replace('claim:', '? [a, b]\n: x\nclaim:'),
      ['3:3 front-matter | A key of a map must be text. | → | Write `key: value`.'],
    ],
    [
      'a tag',
      (text) => text.replace('claim: The', 'claim: !!str The'),
      [
        '3:14 front-matter | A tag, tag:yaml.org,2002:str, stands here. | → | Remove it: content has no YAML tags.',
      ],
    ],
    [
      'a tag that YAML does not know',
      (text) => text.replace('claim: The', 'claim: !own The'),
      ['3:13 front-matter | A tag, !own, stands here. | → | Remove it: content has no YAML tags.'],
    ],
    [
      'an anchor and its alias',
      (text) => text.replace('claim: The bridge opened in 1932.', 'claim: &a Text\nfinding: *a'),
      [
        '3:11 front-matter | An anchor, &a, stands here. | → | Remove it: content has no anchors or aliases.',
        '4:10 front-matter | An alias, *a, stands here. | → | Write the value out: content has no anchors or aliases.',
        '6:1 front-matter | The key “finding” stands twice in the same map. | → | Keep one of them.',
      ],
    ],
    [
      'a second document',
      (text) => text.replace('rating:', '...\nrating:'),
      [
        '5:1 front-matter | A second YAML document starts here. | → | Remove the line `---` or `...`.',
      ],
    ],
    [
      'a directive',
      (text) => text.replace('lang: en', '%YAML 1.2\nlang: en'),
      [
        '2:1 front-matter | A YAML directive stands here. | → | Remove the line that starts with %.',
        '3:1 front-matter | The YAML cannot be read here: Missing directives-end/doc-start indicator line. | → | ',
      ],
    ],
    [
      'a key that stands twice',
      (text) => text.replace('rating:', 'claim: Another.\nrating:'),
      ['4:1 front-matter | The key “claim” stands twice in the same map. | → | Keep one of them.'],
    ],
    [
      'YAML nested too deeply',
      (text) =>
        text.replace(
          'claim: The bridge opened in 1932.',
          `claim: ${'['.repeat(30)}${']'.repeat(30)}`,
        ),
      ['2:1 front-matter | The YAML is nested too deeply to be read. | → | Flatten it.'],
    ],
  ])('%s', (_, change, faults) => expect(faultsOf(change)).toEqual(faults));
});

it('keeps the record out, and says that its file is broken', () => {
  const { content } = parse({ 'claims/bridge-opened.md': 'no fence' });
  expect(content.claims.size).toBe(0);
  expect([...content.broken.claims]).toEqual(['bridge-opened']);
});

it('of one file says nothing of the others', () => {
  const { content, faults } = parse({
    'claims/bridge-opened.md': CLAIM.replace(
      'rating: disputed',
      'rating: *disputed\nfinding: &f x',
    ),
    'claims/other.md': CLAIM.replace('disputed', '[disputed]'),
    'sources/town-paper.md': SOURCE.replace('article', 'artcle'),
  });
  expect(faults.map(({ file, line, rule }) => `${file}:${line} ${rule}`)).toEqual([
    'claims/bridge-opened.md:4 front-matter',
    'claims/bridge-opened.md:5 front-matter',
    'claims/bridge-opened.md:6 front-matter',
    'claims/other.md:4 schema',
    'sources/town-paper.md:3 schema',
  ]);
  expect(content.ratings.value).toHaveLength(1);
});
