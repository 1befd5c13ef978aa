import { describe, expect, it } from 'vitest';
import { unseenBetween } from '../../../src/core/site/unseen-between.ts';
import { passageOf } from '../publish/site-fixture.ts';

const unseen = (tokens: number, ...places: [number, number][]) =>
  unseenBetween({
    tokens,
    passages: places.map(([start, end]) => ({
      passage: { ...passageOf('It closed the bridge – for good'), start, end },
      quotedBy: [],
    })),
  });

describe('what no passage shows of a text', () => {
  it('is what lies before, between and after them', () => {
    expect(unseen(100, [10, 20], [25, 40])).toEqual({ before: [10, 5], after: 60 });
  });

  it('is not counted twice where passages overlap, or one stands in another', () => {
    expect(unseen(100, [10, 50], [20, 30], [45, 60])).toEqual({ before: [10, 0, 0], after: 40 });
  });

  it('is all of a text that nobody quotes, and nothing of one that is quoted whole', () => {
    expect(unseen(100)).toEqual({ before: [], after: 100 });
    expect(unseen(100, [0, 100])).toEqual({ before: [0], after: 0 });
  });
});
