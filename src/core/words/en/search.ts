import { formatNumber } from '../format.ts';

/** The words of the search page and of every search box. */
export const search = {
  label: 'Search the claims',
  placeholder: 'A word, a name, “a phrase”',
  button: 'Search',
  title: 'Search',
  lead: 'Words are looked for in claims, findings, passages and analyses. Put a phrase in quotation marks to find it as it stands.',
  noScript:
    'Searching needs JavaScript; everything else on this site works without it. You can also read the list:',
  facets: 'Narrow down',
  rating: 'Rating',
  topic: 'Topic',
  source: 'Source',
  claimant: 'Claimant',
  sort: 'Order',
  sortRelevance: 'Best match',
  sortNewest: 'Newest first',
  sortOldest: 'Oldest first',
  clear: 'Clear the filters',
  results: 'Results',
  more: 'Show more',
  loading: 'Searching …',
  empty: 'Type a word to search, or choose a filter.',
  /** Filled in the browser, hence a text for each case: {count} and {query} are replaced. */
  found: { one: '{count} claim for {query}', other: '{count} claims for {query}' },
  foundFiltered: { one: '{count} claim', other: '{count} claims' },
  none: 'No claim has {query}. Try fewer words, another spelling, or fewer filters.',
  noneFiltered: 'No claim matches these filters.',
  error:
    'The search could not be loaded. Check your connection and try again, or read the list of all claims.',
  indexCount: (count: number) => `${formatNumber('en', count)} claims can be searched.`,
};

/** The words of search, in any language. */
export type SearchWords = typeof search;
