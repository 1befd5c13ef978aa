import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decode } from '../../../src/core/content/decode.ts';

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Uint8Array.from(
    parts.flatMap((part) =>
      typeof part === 'string' ? [...new TextEncoder().encode(part)] : part,
    ),
  );

describe('decode', () => {
  it('gives any well-formed text back', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        fc.pre(
          text.isWellFormed() &&
            !/[\0\r]/.test(text) &&
            !text.startsWith('\ufeff') &&
            !/^[\ufffe]/.test(text),
        );
        expect(decode(bytes(text))).toEqual({ text, faults: [] });
      }),
    );
  });
  it('points at the line and column of a byte that is not UTF-8', () => {
    const { text, faults } = decode(bytes('one\ncaf', [0xe9], ' au lait\n'));
    expect(text).toBeUndefined();
    expect(faults).toMatchObject([
      { line: 2, column: 4, message: expect.stringContaining('not UTF-8') as string },
    ]);
  });
  it('refuses UTF-16 and binary data by name', () => {
    expect(decode(bytes([0xff, 0xfe, 0x61, 0])).faults[0]?.message).toContain('UTF-16');
    expect(decode(bytes('---\na', [0], 'b')).faults[0]).toMatchObject({
      line: 2,
      column: 2,
      message: expect.stringContaining('binary') as string,
    });
  });
  it('mends a BOM and CRLF, and says so', () => {
    const { text, faults } = decode(bytes([0xef, 0xbb, 0xbf], 'a\r\nb\rc\n'));
    expect(text).toBe('a\nb\nc\n');
    expect(faults.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 2],
    ]);
  });
  it('counts a lone CR as the end of a line before a byte that is not UTF-8', () => {
    const { faults } = decode(bytes('a\nb\rcd', [0xff]));
    expect(faults).toMatchObject([{ line: 3, column: 3, endLine: 3, endColumn: 4 }]);
  });
  it('leaves the line ends of a source’s text as they are', () => {
    expect(decode(bytes('a\r\nb'), true)).toEqual({ text: 'a\r\nb', faults: [] });
  });
  it('never throws', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 64 }), (some) => {
        const { text, faults } = decode(some);
        expect(text !== undefined || faults.length > 0).toBe(true);
      }),
    );
  });
});
