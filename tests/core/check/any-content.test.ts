import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { EXAMPLE_CONTENT } from './example-content.ts';
import { linkSite } from '../../../src/core/site/link-site.ts';

const encoder = new TextEncoder();
const paths = Object.keys(EXAMPLE_CONTENT);

/** Pieces that have meaning to one of the parsers, and noise. */
const piece = fc.oneof(
  fc.constantFrom(
    '---\n',
    ': ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '"',
    '&a ',
    '*a ',
    '!!x ',
    '[…]',
    '[@',
    '[@x]',
    '\u0000',
    '\u202E',
    '\uD800',
    '\n',
    '\t',
    '__proto__: 1\n',
    'constructor',
    '>-',
    '<b>',
    '# ',
    '](/claims/x/)',
    '](https://a.b)',
    'null',
    '2026-13-45',
    '-1',
    'quote: ',
    'source: ',
  ),
  fc.string({ maxLength: 8 }),
);
const edit = fc.record({
  path: fc.constantFrom(...paths),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.nat(40),
  put: piece,
});
const before = (one: { file: string; line: number; column: number }, other: typeof one): boolean =>
  one.file < other.file ||
  (one.file === other.file &&
    (one.line < other.line || (one.line === other.line && one.column <= other.column)));

describe('any content', () => {
  it('gives problems in order at places that exist, never a throw; what has no errors links', () => {
    fc.assert(
      fc.property(
        fc.array(edit, { minLength: 1, maxLength: 6 }),
        fc.subarray(paths, { minLength: paths.length - 2 }),
        (edits, kept) => {
          const texts = new Map(Object.entries(EXAMPLE_CONTENT));
          for (const { path, at, cut, put } of edits) {
            const text = texts.get(path)!;
            const start = Math.floor(at * text.length);
            texts.set(path, text.slice(0, start) + put + text.slice(start + cut));
          }
          const files = kept.map((path) => ({ path, bytes: encoder.encode(texts.get(path)) }));
          const base = Object.entries(EXAMPLE_CONTENT).map(([path, text]) => ({
            path,
            bytes: encoder.encode(text),
          }));
          const checked = checkContent(files, { base, today: '2026-11-21' });
          const { problems, summary } = checked;
          for (const [i, problem] of problems.entries()) {
            expect(problem.line).toBeGreaterThan(0);
            expect(problem.column).toBeGreaterThan(0);
            expect([problem.endLine, problem.endColumn].every(Number.isInteger)).toBe(true);
            if (i > 0) expect(before(problems[i - 1]!, problem)).toBe(true);
          }
          expect(summary.errors).toBe(
            problems.filter(({ severity }) => severity === 'error').length,
          );
          if (summary.errors > 0) return;
          expect(summary.proven).toBe(summary.passages);
          const again = linkSite(checkContent(files, { base, today: '2026-11-21' }));
          expect(JSON.stringify(linkSite(checked))).toBe(JSON.stringify(again));
        },
      ),
      { numRuns: 400, seed: 20261121 },
    );
  });

  it('may name what every object has', () => {
    const claim = EXAMPLE_CONTENT['claims/bridge-opened.md']!;
    for (const name of ['constructor', '__proto__', 'toString', 'hasOwnProperty'])
      for (const edited of [
        claim.replace('rating: supported', `rating: ${name}`),
        claim.replace('source: harbour-report', `source: ${name}`),
        claim.replace('topics: [bridges]', `topics: [${name}]`),
      ]) {
        const texts = { ...EXAMPLE_CONTENT, 'claims/bridge-opened.md': edited };
        const files = Object.entries(texts).map(([path, text]) => ({
          path,
          bytes: encoder.encode(text),
        }));
        expect(checkContent(files).summary.errors).toBeGreaterThan(0);
      }
  });
});
