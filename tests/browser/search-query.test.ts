import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { partsOf, queryFrom, searchString } from '../../src/browser/search-query.ts';

describe('a query in the address', () => {
  it('is what was asked, with facets as often as they were chosen', () => {
    const query = queryFrom(
      new URLSearchParams('q=leaf&rating=b&rating=a&rating=a&sort=newest&other=1'),
    );
    expect(query).toMatchObject({
      q: 'leaf',
      sort: 'newest',
      chosen: { rating: ['a', 'b'], topic: [] },
    });
    expect(searchString(query)).toBe('?q=leaf&rating=a&rating=b&sort=newest');
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

describe('the parts of a query', () => {
  const texts = (q: string) => partsOf(q).map(({ text, phrase }) => (phrase ? `"${text}"` : text));

  it('are words, and phrases in any kind of quotation marks', () => {
    expect(texts('one “two three” four')).toEqual(['one', '"two three"', 'four']);
    expect(texts('« l’économie du cœur » seul')).toEqual([`"l'économie du coeur"`, 'seul']);
    expect(texts('"left open')).toEqual(['"left open"']);
  });

  it('leave out what has neither letter nor digit', () => {
    expect(texts('! — "…" a-b 13 %')).toEqual(['a-b', '13']);
  });

  it('meet the index in straight apostrophes and whole letters', () => {
    expect(texts('l’œuvre')).toEqual(["l'oeuvre"]);
  });
});
