import { describe, expect, it } from 'vitest';
import { glyphSize, overviewOf } from '../../../src/core/site/overview.ts';
import { claimNamed, site as fixture } from '../publish/site-fixture.ts';

const topic = (id: string) => ({ ...fixture.topics[0]!, id });
const overview = (...claims: [rating: string, ...topics: string[]][]) =>
  overviewOf({
    ...fixture,
    topics: [topic('bridges'), topic('tides'), topic('unused')],
    claims: claims.map(([rating, ...topics]) => ({
      ...claimNamed('only-in-french'),
      rating,
      topics,
    })),
  });

describe('the claims at a glance', () => {
  it('are counted by topic and rating, in the orders of the publication', () =>
    expect(
      overview(
        ['contradicted', 'tides'],
        ['supported', 'bridges'],
        ['supported', 'tides', 'bridges'],
      ),
    ).toEqual({
      ratings: ['supported', 'contradicted'],
      rows: [
        { topic: 'bridges', counts: [2, 0] },
        { topic: 'tides', counts: [1, 1] },
      ],
      largest: 2,
    }));

  it('have a row for those that are on no topic, which comes last', () =>
    expect(overview(['disputed'], ['disputed', 'tides']).rows).toEqual([
      { topic: 'tides', counts: [1] },
      { counts: [1] },
    ]));

  it('may be none', () => expect(overview()).toEqual({ ratings: [], rows: [], largest: 0 }));
});

describe('the glyph of a count', () => {
  it('grows with its area, between a readable size and a bounded one', () => {
    expect(glyphSize(100, 100)).toBe(28);
    expect(glyphSize(25, 100)).toBe(19);
    expect(glyphSize(1, 1_000_000)).toBe(10);
  });
});
