export const facetNames = ['rating', 'topic', 'source', 'claimant'] as const;
export type FacetName = (typeof facetNames)[number];
export type Sort = '' | 'newest' | 'oldest';

/** What a reader asks for: all of it stands in the address. */
export interface Query {
  readonly q: string;
  /** No word is to be taken for another than was typed. */
  readonly exact: boolean;
  readonly sort: Sort;
  /** Ids (claimants: names) by facet. */
  readonly chosen: Readonly<Record<FacetName, readonly string[]>>;
}

/** Reads `?q=&exact=1&rating=&topic=&source=&claimant=&sort=`; facets may be repeated, and anything else is passed over. */
export function queryFrom(params: URLSearchParams): Query {
  const sort = params.get('sort');
  const all = (name: FacetName): string[] =>
    [...new Set(params.getAll(name).filter(Boolean))].sort();
  return {
    q: (params.get('q') ?? '').trim().slice(0, 300),
    exact: params.get('exact') === '1',
    sort: sort === 'newest' || sort === 'oldest' ? sort : '',
    chosen: {
      rating: all('rating'),
      topic: all('topic'),
      source: all('source'),
      claimant: all('claimant'),
    },
  };
}

/** The same as an address, with only what was said: `?q=leaf&rating=disputed`, or nothing. */
export function searchString({ q, exact, sort, chosen }: Query): string {
  const params = new URLSearchParams();
  if (q) params.append('q', q);
  if (exact) params.append('exact', '1');
  for (const name of facetNames) for (const value of chosen[name]) params.append(name, value);
  if (sort) params.append('sort', sort);
  const text = params.toString();
  return text && `?${text}`;
}

export const isFiltered = ({ chosen }: Query): boolean =>
  facetNames.some((name) => chosen[name].length > 0);
