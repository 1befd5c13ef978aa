import { describe, expect, it } from 'vitest';
import {
  codePointCounter,
  passageGaps,
  passageNumber,
  passageView,
} from '../../../src/core/site/source-passages.ts';
import { partOfSentence, passageOf } from '../publish/open-text.ts';
import { site } from '../publish/site-fixture.ts';

const gaps = (tokens: number, ...places: [number, number][]) =>
  passageGaps({
    tokens,
    passages: places.map(([start, end]) => ({
      passage: { ...passageOf('It closed the bridge – for good'), start, end },
      quotedBy: [],
    })),
  });

describe('the gaps between the passages of a text', () => {
  it('are what lies before, between and after them', () => {
    expect(gaps(100, [10, 20], [25, 40])).toEqual({ before: [10, 5], after: 60 });
  });

  it('are not counted twice where passages overlap, or one stands in another', () => {
    expect(gaps(100, [10, 50], [20, 30], [45, 60])).toEqual({ before: [10, 0, 0], after: 40 });
  });

  it('leave out the rest of a sentence, where it is shown', () => {
    const passage = { ...partOfSentence, start: 20, end: 23 };
    const passages = [{ passage, quotedBy: [] }];
    expect(passageGaps({ tokens: 100, passages })).toEqual({ before: [19], after: 67 });
  });

  it('are all of a text that nobody quotes, and nothing of one that is quoted whole', () => {
    expect(gaps(100)).toEqual({ before: [], after: 100 });
    expect(gaps(100, [0, 100])).toEqual({ before: [0], after: 0 });
  });
});

describe('the places of a passage as they are published', () => {
  it('are code points of an open text, whatever stands before and within', () => {
    const text = '😀 a 😀 b';
    const count = codePointCounter(text);
    expect([0, 2, 3, 4, 5, 7, 8, 9].map(count)).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
    const passage = { ...passageOf('It closed the bridge – for good') };
    const segments = [{ exact: 'a 😀', start: 1, end: 3, offsets: [3, 7] as const }];
    expect(passageView({ ...passage, segments }, count).segments).toEqual([
      { ...segments[0], codePoints: [2, 5] },
    ]);
  });

  it('are tokens alone in a sealed text', () => {
    const segments = [{ exact: 'a', start: 1, end: 2 }];
    const passage = { ...passageOf('It closed the bridge – for good'), segments };
    expect(passageView(passage, undefined).segments).toEqual(segments);
  });
});

describe('the number of a passage in its source', () => {
  const [first, second] = [
    passageOf('It closed the bridge – for good'),
    passageOf('did not say why'),
  ];
  const source = {
    ...site.sources[0]!,
    passages: [first, second].map((passage) => ({ passage, quotedBy: [] })),
  };

  it('counts from 1, whoever quotes it', () => {
    expect(passageNumber(source, { ...first })).toBe(1);
    expect(passageNumber(source, { ...second })).toBe(2);
  });

  it('is none for words that the source is not quoted with', () =>
    expect(() => passageNumber(source, passageOf('closed the bridge', 1))).toThrow('lacks'));
});
