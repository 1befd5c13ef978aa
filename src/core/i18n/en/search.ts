/** The words of the search page and of every search box. */
export const search = {
  label: 'Search the claims',
  placeholder: 'A word, a name, “a phrase”',
  button: 'Search',
  title: 'Search',
  lead: 'Ask as you would ask a person, or paste what you have heard. Put a phrase in quotation marks to find exactly those words.',
  noScript:
    'Searching needs JavaScript; everything else on this site works without it. You can also read the list:',
  facets: 'Narrow the search',
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
  /** How a query is named in these sentences. They are filled in the browser: a text for each case. */
  quoted: '“{words}”',
  found: { one: '{count} claim for {query}', other: '{count} claims for {query}' },
  foundFiltered: { one: '{count} claim', other: '{count} claims' },
  /** Where words were taken for others. */
  corrected: 'Showing results for {query}.',
  exactly: 'Search for exactly {query}',
  closest: 'No claim has all of these words. Closest:',
  /** Behind the number of those that have all words. */
  alsoClose: {
    one: '{count} more has most of these words.',
    other: '{count} more have most of these words.',
  },
  /** Where the words of a query stand in a result. */
  finding: 'Finding',
  passage: 'Passage from {source}',
  translation: 'Our translation',
  asked: 'Also asked as',
  elsewhere: 'Elsewhere on its page:',
  missing: 'Without:',
  none: 'No claim has {query}. Try fewer words, another spelling, or fewer filters.',
  noneFiltered: 'No claim matches these filters.',
  error:
    'The search could not be loaded. Check your connection and try again, or read the list of all claims.',
};

/** The words of search, in any language. */
export type SearchWords = typeof search;
