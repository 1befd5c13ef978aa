import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compareStrings,
  countCharacters,
  oneLine,
  shorten,
} from '../../../src/core/text/strings.ts';

describe('strings', () => {
  it('are compared by code units, as no locale does', () => {
    expect(['é', 'b', 'a', 'B'].sort(compareStrings)).toEqual(['B', 'a', 'b', 'é']);
    expect(compareStrings('a', 'a')).toBe(0);
  });
  it('are counted in code points', () => {
    expect(countCharacters('a\u{1f600}é')).toBe(3);
  });
  it('are put on one line', () => {
    expect(oneLine(' a\n\n b\u00a0c ')).toBe('a b c');
  });
  it('are shortened to a limit, never within a character', () => {
    expect(shorten('as it is', 8)).toBe('as it is');
    expect(shorten('a word too many', 8)).toBe('a word…');
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.integer({ min: 1, max: 20 }), (text, limit) => {
        fc.pre(text.isWellFormed());
        const short = shorten(text, limit);
        expect(short.length <= limit && short.isWellFormed()).toBe(true);
      }),
    );
  });
});
