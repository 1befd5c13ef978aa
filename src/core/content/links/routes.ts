/**
 * Every address that the site publishes and prose may link to, from the root of the site: what the check holds links
 * to, where pages put them, which names a publication's own pages cannot have, and what the headers are written for.
 */

/** Claims on a page of the list. */
export const CLAIMS_PER_PAGE = 50;

/** Raised with every change of the host script: a file at a versioned address never changes. */
export const HOST_VERSION = '1.1.0';
/** Those before it, which stay: their files lie in `public`. */
export const OLD_HOST_VERSIONS: readonly string[] = ['1.0.0'];

/**
 * A page (its address ends in a slash) or a file. `:claim` stands for the id of one; `:number`, for a number of a page.
 * What exists per language stands at the root for the default language and below `/<lang>/` for each other.
 */
export interface Route {
  readonly path: string;
  readonly isPerLanguage: boolean;
}

/** What a route's path leaves open. */
export type RouteParameter =
  'claim' | 'number' | 'topic' | 'rating' | 'source' | 'openSource' | 'page';

const PER_LANGUAGE = [
  '/',
  '/claims/',
  '/claims/:number/',
  '/claims/:claim/',
  '/topics/:topic/',
  '/ratings/:rating/',
  '/sources/',
  '/sources/:source/',
  '/search/',
  '/verify/',
  '/standards/',
  '/corrections/',
  '/embed/',
  '/embed/:claim/',
  '/:page/',
  '/feed.xml',
  '/feed.json',
  '/corrections.xml',
  '/oembed/:claim.json',
  '/og/:claim.png',
];

const ONCE = [
  '/404.html',
  '/icon.svg',
  '/robots.txt',
  '/sitemap-index.xml',
  '/sitemap-0.xml',
  '/api/v1/claims.json',
  '/api/v1/claims.csv',
  '/api/v1/claims/:claim.json',
  '/api/v1/sources.json',
  '/api/v1/ratings.json',
  '/api/v1/corrections.json',
  '/api/v1/claimreview.json',
  '/api/v1/openapi.json',
  '/api/v1/texts/:openSource.txt',
  '/annotations/:source.jsonld',
  '/verify/:source.json',
  '/embed/v1.js',
  ...[...OLD_HOST_VERSIONS, HOST_VERSION].map((version) => `/embed/${version}/host.js`),
];

/** In the order in which an address is looked for: `/claims/2/` is a page of the list, for no id is a number. */
export const ROUTES: readonly Route[] = [
  ...PER_LANGUAGE.map((path) => ({ path, isPerLanguage: true })),
  ...ONCE.map((path) => ({ path, isPerLanguage: false })),
];

/** The first parts of addresses below which something stands: `claims`, `api`. No page of a publication has these names. */
export const SECTIONS = sectionsOf(ROUTES);

/** Those of pages that the site makes itself. */
export const PAGE_SECTIONS = sectionsOf(ROUTES.filter(({ path }) => path.endsWith('/')));

/** Files at the root: of the site, or of each language. Without their leading slash. */
export const rootFiles = (isPerLanguage: boolean): string[] =>
  ROUTES.filter((route) => route.isPerLanguage === isPerLanguage)
    .map(({ path }) => path.slice(1))
    .filter((path) => /^[^/:]+$/.test(path));

function sectionsOf(routes: readonly Route[]): string[] {
  const sections = routes.flatMap(({ path }) => /^\/([^/:]+)\//.exec(path)?.[1] ?? []);
  return [...new Set(sections)];
}

export interface ResolvedRoute extends Route {
  /** What the address has where the route leaves something open; at most one thing. */
  readonly parameter?: RouteParameter;
  readonly value?: string;
}

const PATTERNS = ROUTES.map((route) => {
  const [, parameter] = /:(\w+)/.exec(route.path) ?? [];
  const literal = route.path.replace(/\./g, '\\.');
  const open = parameter === 'number' ? '(\\d+)' : '([^/]+)';
  return {
    route,
    parameter: parameter as RouteParameter | undefined,
    pattern: new RegExp(`^${literal.replace(/:\w+/, open)}$`),
  };
});

/** The route of an address from the root of the site, without language, query or fragment; undefined where there is none. */
export function resolveRoute(path: string): ResolvedRoute | undefined {
  for (const { route, parameter, pattern } of PATTERNS) {
    const match = pattern.exec(path);
    if (match) return { ...route, parameter, value: match[1] };
  }
  return undefined;
}
