import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAll } from '../../../src/core/text/find.ts';

const few = fc.array(fc.constantFrom('a', 'b'), { maxLength: 30 });

describe('findAll', () => {
  it('finds what looking everywhere finds', () => {
    fc.assert(
      fc.property(few, fc.array(fc.constantFrom('a', 'b'), { maxLength: 5 }), (hay, needle) => {
        const expected = [...hay.keys()].filter(
          (at) => needle.length > 0 && needle.every((token, i) => hay[at + i] === token),
        );
        expect(findAll(hay, needle)).toEqual(expected);
        expect(findAll(hay, needle, 2)).toEqual(expected.slice(0, 2));
      }),
      { seed: 1, numRuns: 5000 },
    );
  });
  it('stays linear where a plain search does not', () => {
    const hay = Array<string>(200_000).fill('a');
    const needle = [...Array<string>(50_000).fill('a'), 'b'];
    let reads = 0;
    const counted = (tokens: string[]): string[] =>
      new Proxy(tokens, {
        get: (target, key, receiver) => {
          if (typeof key === 'string' && /^\d+$/.test(key)) reads++;
          return Reflect.get(target, key, receiver) as unknown;
        },
      });
    expect(findAll(counted(hay), counted(needle))).toEqual([]);
    expect(reads).toBeLessThan(8 * (hay.length + needle.length));
  });
});
