import { describe, expect, it } from 'vitest';
import {
  claimPages,
  claimsOnTopic,
  claimsRated,
  exampleClaim,
} from '../../../src/core/site/claim-lists.ts';
import type { ClaimView } from '../../../src/core/site/types.ts';
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

describe('the claim that home shows whole', () => {
  const claim = claimNamed('only-in-french');
  const made = (
    id: string,
    stance?: 'supports' | 'contradicts' | 'context',
    notes: string[] = [],
  ) => ({
    ...claim,
    id,
    rating: 'supported',
    contentNotes: notes,
    evidence: stance ? [{ ...claim.evidence[0]!, stance }] : [],
  });
  const shown = (...claims: ClaimView[]) => exampleClaim({ ...site, claims })?.id;

  it('is the latest at an end of the scale that a passage decides, and needs no content note', () =>
    expect(
      shown(
        made('none'),
        made('context', 'context'),
        made('noted', 'supports', ['care']),
        { ...made('withdrawn', 'supports'), status: 'withdrawn' },
        { ...made('between', 'supports'), rating: 'disputed' },
        made('latest', 'contradicts'),
        made('older', 'supports'),
      ),
    ).toBe('latest'));

  it('has a content note where all have one, and no verdict where none has', () => {
    const noted = made('noted', 'supports', ['care']);
    expect(shown(made('context', 'context'), noted)).toBe('noted');
    expect(shown(made('none'), made('context', 'context'))).toBe('context');
  });

  it('is none where no claim quotes anything', () => {
    expect(shown(made('none'))).toBeUndefined();
    expect(shown()).toBeUndefined();
  });
});
