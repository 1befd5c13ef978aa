import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { queryFrom, searchString } from '../../src/browser/search-query.ts';

describe('a query in the address', () => {
  it('is what was asked, with facets as often as they were chosen', () => {
    const query = queryFrom(
      new URLSearchParams('q=leaf&exact=1&rating=b&rating=a&rating=a&sort=newest&other=1'),
    );
    expect(query).toMatchObject({
      q: 'leaf',
      exact: true,
      sort: 'newest',
      chosen: { rating: ['a', 'b'], topic: [] },
    });
    expect(searchString(query)).toBe('?q=leaf&exact=1&rating=a&rating=b&sort=newest');
  });

  it('passes over an order that there is none of', () => {
    expect(queryFrom(new URLSearchParams('sort=sideways')).sort).toBe('');
  });

  it('reads back as it was written, whatever was typed', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 40 }).filter((s) => s.isWellFormed());
    fc.assert(
      fc.property(text, fc.array(text), (q, claimant) => {
        const params = new URLSearchParams([
          ['q', q],
          ...claimant.map((name) => ['claimant', name]),
        ]);
        const query = queryFrom(params);
        expect(queryFrom(new URLSearchParams(searchString(query)))).toEqual(query);
      }),
    );
  });
});
