import { describe, expect, it } from 'vitest';
import { claimPages, claimsOnTopic, claimsRated } from '../../../src/core/site/claim-lists.ts';
import { claimNamed, site } from '../publish/site-fixture.ts';

const pagesFor = (count: number) =>
  claimPages({
    ...site,
    claims: Array.from({ length: count }, (_, i) => ({
      ...claimNamed('corrected-claim'),
      id: `c${i}`,
    })),
  });

describe('the list of all claims', () => {
  it.each([
    [0, [0]],
    [50, [50]],
    [51, [50, 1]],
    [100, [50, 50]],
  ])('of %i claims has pages of %j', (count, sizes) => {
    expect(pagesFor(count).map(({ claims }) => claims.length)).toEqual(sizes);
  });

  it('numbers its pages, names their addresses, and keeps the order', () => {
    const pages = pagesFor(51);
    expect(pages.map(({ number, total, path }) => ({ number, total, path }))).toEqual([
      { number: 1, total: 2, path: '/claims/' },
      { number: 2, total: 2, path: '/claims/2/' },
    ]);
    expect(pages.flatMap(({ claims }) => claims.map(({ id }) => id))).toEqual(
      Array.from({ length: 51 }, (_, i) => `c${i}`),
    );
  });
});

describe('the claims of a topic and of a rating', () => {
  it('are those that have it, in the order of the site', () => {
    const { id, topics, rating } = claimNamed('corrected-claim');
    const ids = (claims: readonly { id: string }[]) => claims.map((claim) => claim.id);
    expect(ids(claimsOnTopic(site, topics[0]!))).toContain(id);
    expect(ids(claimsRated(site, rating))).toContain(id);
    expect(claimsOnTopic(site, 'no-such-topic')).toEqual([]);
    expect(claimsRated(site, 'no-such-rating')).toEqual([]);
  });
});
