import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/core/content/parse-content.ts';
import { CLAIM, parse, publication, RATINGS, SITE, SOURCE } from './content-of.ts';

const claim = (change: (text: string) => string) =>
  parse({ 'claims/bridge-opened.md': change(CLAIM) });
const bytes = (...values: number[]): Uint8Array => Uint8Array.from(values);

describe('faults of bytes', () => {
  it.each<[string, Uint8Array, string]>([
    ['binary data', bytes(0, 1, 2, 255), 'encoding'],
    ['an image', bytes(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a), 'encoding'],
    ['Latin-1', bytes(0x63, 0x61, 0x66, 0xe9, 0x0a), 'encoding'],
    ['nothing at all', bytes(), 'front-matter'],
    ['33 KiB', new TextEncoder().encode(CLAIM + 'word '.repeat(6600)), 'size'],
    ['a megabyte', new Uint8Array(1_000_000).fill(0x61), 'size'],
  ])('%s', (_, data, rule) => {
    const { content, faults } = parse({ 'claims/other.md': data });
    expect(faults).toMatchObject([{ file: 'claims/other.md', line: 1, rule }]);
    expect(content.claims.size).toBe(1);
  });
  it('CRLF and a BOM are named, and the file is read all the same', () => {
    const { content, faults } = claim((text) => `\ufeff${text.replaceAll('\n', '\r\n')}`);
    expect(faults.map(({ rule }) => rule)).toEqual(['encoding', 'encoding']);
    expect(content.claims.size).toBe(1);
  });
  it('a file that was not read says why', () => {
    const { faults } = parseContent([
      ...publication(),
      { path: 'claims/big.md', refused: 'it has 1,000 KB' },
    ]);
    expect(faults).toMatchObject([
      {
        file: 'claims/big.md',
        rule: 'size',
        message: expect.stringContaining('1,000 KB') as string,
      },
    ]);
  });
  it('never throws, whatever the files hold', () => {
    const names = [
      'site.yml',
      'ratings.yml',
      'topics.yml',
      'domains.yml',
      'claims/a.md',
      'claims/a.fr.md',
      'sources/a.md',
      'sources/a.txt',
      'sources/a.seal.json',
      'pages/about.en.md',
    ];
    const lines = fc.constantFrom(
      ...`${CLAIM}${SOURCE}${SITE}${RATINGS}`.split('\n'),
      '- - a',
      '{',
      ']',
      '? x',
      '&a b',
      '*a',
      '"',
      "'",
      '|',
      '>',
      '\t',
      '__proto__: x',
      '<<: *a',
      '---',
      '!!js x',
      '# c',
      '@x',
      '%x',
    );
    const text = fc
      .array(lines, { maxLength: 20 })
      .map((list) => new TextEncoder().encode(`---\n${list.join('\n')}\n---\n${list.join('\n')}`));
    fc.assert(
      fc.property(
        fc.constantFrom(...names),
        fc.oneof(text, fc.uint8Array({ maxLength: 200 })),
        (path, data) => {
          const { faults } = parse({ [path]: data });
          for (const { line, column, endLine, message } of faults) {
            expect(line >= 1 && column >= 1 && endLine >= line && message !== '').toBe(true);
          }
        },
      ),
      { numRuns: 400, seed: 5 },
    );
  });
});
