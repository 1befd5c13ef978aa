import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseProse } from '../../../src/core/content/markdown/parse-prose.ts';
import { beyondLimits } from '../../../src/core/content/markdown/prose-limits.ts';

const SIZE = 32 * 1024;

const fill = (unit: string): string => unit.repeat(Math.ceil(SIZE / unit.length)).slice(0, SIZE);
const inBlocks = (unit: string): string => fill(`${fill(unit).slice(0, 3900)}\n\n`);

const UNITS = [
  '*a **a',
  '> ',
  '- ',
  '1. ',
  '- > ',
  '>>>> ',
  '[',
  '![',
  '[a](',
  '<a ',
  '<!--',
  '<?',
  '<![CDATA[',
  '`',
  '``a`',
  '_a __b ',
  '~~a ~',
  '&',
  '|',
  '| a ',
  '[^a]',
  '[^a]: ',
  '[a]: /x\n',
  '#',
  '# a\n',
  'x\n===\n',
  'a@b.c ',
  'www.a ',
  'http://a((',
  '\\',
  '***',
  '[a][b]',
  '](',
  '"',
  '(((',
  '\n>',
  '\n- ',
  '\t',
  '|-\n',
  'a|b\n-|-\n',
  '*[a',
  '~~~\n',
  '<div>\n',
  '  \n',
  '[a]: <',
  '\n\n[^1]: a\n\n    b',
  '*_',
  '-\t',
  '[@a]',
  '&#x41;',
  '\u{1f600}',
];

/** What the time of a parser grows with, counted without the code under test. */
function workIn(markdown: string) {
  const blocks = markdown.split(/\n[ \t]*(?=\n)/);
  const marks = (text: string): number => text.match(/\*+|_+|~+|`+|[[\]<!&|\\]/g)?.length ?? 0;
  return {
    lines: markdown.split('\n').length,
    marks: marks(markdown),
    longestBlock: Math.max(...blocks.map((block) => Buffer.byteLength(block.trim()))),
    marksInBlock: Math.max(...blocks.map(marks)),
  };
}

/** Parsing ends (without the limits, many of these take minutes), and nothing beyond the limits is parsed at all. */
function expectBounded(markdown: string): void {
  const { faults } = parseProse(markdown, { numbers: new Map([['a', 1]]) });
  const work = workIn(markdown);
  const isMuch =
    work.lines > 1000 || work.marks > 3000 || work.longestBlock > 4096 || work.marksInBlock > 400;
  if (isMuch && markdown.trim() !== '') expect(faults).toMatchObject([{ rule: 'size' }]);
}

describe('32 KiB of anything is parsed or refused', () => {
  it.each(UNITS)('%j', (unit) => {
    for (const markdown of [
      fill(unit),
      inBlocks(unit),
      fill(`${unit}\n`),
      fill(`${unit}\n\n`),
      fill(`${unit.repeat(90)}${' a'.repeat(1200)}\n\n`),
    ])
      expectBounded(markdown);
  });
  it('and so are mixtures', () => {
    const mixture = fc.array(fc.constantFrom(...UNITS, 'word ', '\n', '\n\n'), {
      minLength: 1,
      maxLength: 5,
    });
    fc.assert(
      fc.property(mixture, (units) => expectBounded(inBlocks(units.join('')))),
      { numRuns: 60, seed: 11 },
    );
  });
});

describe('the limits', () => {
  const fault = (markdown: string) => beyondLimits(markdown)?.message ?? 'none';
  it('let ordinary text be: long, with lists, tables, quotes and code', () => {
    const ordinary = `${'A sentence with a [link](https://example.org) and *stress*. '.repeat(20)}\n\n- a\n  - b\n    - c\n\n> q\n> > r\n\n---\n\n* * *\n\n| a | b |\n|---|---|\n${'| x | **y** |\n'.repeat(60)}\n\n\`\`\`\n${'        deep code\n'.repeat(20)}\`\`\`\n`;
    expect(fault(ordinary)).toBe('none');
    expect(parseProse(ordinary).faults).toEqual([]);
  });
  it('refuse a block over 4 KiB, and count bytes', () => {
    expect(fault('a'.repeat(4090))).toBe('none');
    expect(fault('a'.repeat(4100))).toMatch(/block/);
    expect(fault('é'.repeat(2100))).toMatch(/block/);
    expect(fault(`${'a '.repeat(1000)}\n\n${'a '.repeat(1000)}\n\n${'a '.repeat(1000)}`)).toBe(
      'none',
    );
  });
  it('refuse quotes and lists more than eight deep, on one line or over many', () => {
    expect(fault('> '.repeat(8) + 'a')).toBe('none');
    expect(fault('> '.repeat(9) + 'a')).toMatch(/nested/);
    expect(
      fault(Array.from({ length: 9 }, (_, depth) => `${'  '.repeat(depth)}- a`).join('\n')),
    ).toMatch(/nested/);
    expect(fault('- a\n'.repeat(50))).toBe('none');
  });
  it('refuse emphasis nested more than eight deep', () => {
    const deep = `${'_a **b '.repeat(6)}c${'**_'.repeat(6)}`;
    expect(parseProse(deep).faults.map(({ rule }) => rule)).toContain('size');
  });
  it('say where, and what to do', () => {
    const markdown = `Fine.\n\n${'word '.repeat(1000)}`;
    const found = parseProse(markdown).faults;
    expect(found).toMatchObject([
      { rule: 'size', start: 7, fix: expect.stringContaining('paragraphs') as string },
    ]);
  });
});
