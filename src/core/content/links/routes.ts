/** What the first part of an address may be, after base and language, before any publication adds pages of its own. */

/** Pages that the site makes itself. */
export const PAGE_ROUTES = [
  'claims',
  'topics',
  'ratings',
  'sources',
  'search',
  'verify',
  'corrections',
  'embed',
] as const;

/** Folders of files that are no pages. */
export const FILE_ROUTES = ['api', 'oembed', 'annotations', 'og', 'pagefind'] as const;
