import fc from 'fast-check';
import type { Nodes } from 'mdast';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, it } from 'vitest';
import { Nesting } from '../../../../src/core/content/markdown/nesting.ts';

/** How deep each line of a text is counted. */
const depths = (markdown: string): number[] => {
  const nesting = new Nesting(20);
  return markdown.split('\n').map((line) => nesting.depthOf(line));
};
const list = (depth: number): string =>
  Array.from({ length: depth }, (_, i) => `${'  '.repeat(i)}- a`).join('\n');

/** How deep quotes and items of lists really go, as the parser reads them. */
function parsedDepth(node: Nodes): number {
  const own = node.type === 'blockquote' || node.type === 'listItem' ? 1 : 0;
  return own + ('children' in node ? Math.max(0, ...node.children.map(parsedDepth)) : 0);
}

describe('the nesting of a line', () => {
  it.each([
    ['plain text', [0]],
    ['> > a', [2]],
    ['- > 1. a', [3]],
    [list(4), [1, 2, 3, 4]],
    ['- a\n- b\n- c', [1, 1, 1]],
    ['- a\n  - b\n- c', [1, 2, 1]],
    ['> - a\n>   - b\n> c', [2, 3, 1]],
    ['> - a\n>\n>   > b', [2, 1, 3]],
    ['- a\n\n  - b', [1, 0, 2]],
    ['- - -\n* * *\n> ---', [0, 0, 1]],
    ['-a\n1.a\n#> a', [0, 0, 0]],
    ['\t- a\n\t\t- b', [1, 2]],
  ])('%j', (markdown, expected) => expect(depths(markdown)).toEqual(expected));

  it.each([
    ['a paragraph', 'Text.'],
    ['a heading', '## Text'],
    ['a thematic break', '---'],
    ['a quote', '> Text.'],
    ['a list of its own', '1. Text.'],
  ])('begins anew after a list that %s has ended', (_, ending) => {
    expect(depths(`${list(6)}\n\n${ending}\n\n> > > q`).at(-1)).toBe(3);
  });
  it('begins anew where a quote ends a list without an empty line', () => {
    expect(depths(`${list(6)}\n> > > q`).at(-1)).toBe(3);
  });
  it('goes on through lines that only continue a paragraph', () => {
    expect(depths('- a\n  - b\nlazy\n    - c')).toEqual([1, 2, 0, 3]);
  });

  it('is never less than what the parser makes of the text', () => {
    const piece = fc.constantFrom('> ', '>', '- ', '-', '1. ', '12) ', ' ', '  ', '    ', '\t');
    const line = fc
      .tuple(fc.array(piece, { maxLength: 5 }), fc.constantFrom('', 'a', '# h', '---', '```'))
      .map(([pieces, end]) => pieces.join('') + end);
    const parser = unified().use(remarkParse);
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 10 }), (lines) => {
        const markdown = lines.join('\n');
        expect(Math.max(...depths(markdown))).toBeGreaterThanOrEqual(
          parsedDepth(parser.parse(markdown)),
        );
      }),
      { numRuns: 3000, seed: 4 },
    );
  });
});
