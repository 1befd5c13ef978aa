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
    const started = performance.now();
    expect(findAll(hay, needle)).toEqual([]);
    expect(performance.now() - started).toBeLessThan(1000);
  });
});
