import { hostPath } from './host-script.ts';
import { mediaTypes } from './published-file.ts';
import type { Site } from '../site/types.ts';
import {
  HOST_VERSION,
  OLD_HOST_VERSIONS,
  PAGE_SECTIONS,
  rootFiles,
} from '../content/links/routes.ts';

/** What the rules depend on. */
export type HeaderSite = Pick<Site, 'base' | 'languages' | 'pages'>;

/** Headers for the paths that match: `:name` stands for one part of a path, a `*` at the end for all the rest. */
export interface HeaderRule {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
}

const frames = 'Content-Security-Policy';
const notFramed = { [frames]: "frame-ancestors 'none'" };
/**
 * A card may stand anywhere, and so has no policy on frames: even `*` shuts out `file:`, `about:blank` and sandboxed
 * hosts. A page that is isolated (`Cross-Origin-Embedder-Policy`) takes only frames that are, too, and that say that
 * others may have them; a card loads nothing, so the strictest value costs it nothing, and every browser knows it.
 */
const framed = {
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};
/** A script or a picture that an isolated page may ask for. */
const shared = { 'Cross-Origin-Resource-Policy': 'cross-origin' };
const typed = (type: string) => ({ 'Content-Type': type });
const readable = { 'Access-Control-Allow-Origin': '*' };
const forEver = { 'Cache-Control': 'public, max-age=31536000, immutable' };
const anHour = { 'Cache-Control': 'public, max-age=3600' };

/** On every path. */
const everywhere = {
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=()',
};

/** Folders of pages, of which nothing is framed; cards stand in `embed/`. */
const sections = PAGE_SECTIONS.filter((route) => route !== 'embed');

const feedTypes: Readonly<Record<string, string>> = {
  xml: mediaTypes.atom,
  json: mediaTypes.jsonFeed,
};

/**
 * The one source of what the site's host says beside the files. A host joins the headers of all rules that match, and
 * two policies intersect; so for any path, no header stands in two rules. The policy for scripts and styles is not
 * here: each page carries its own.
 */
export function headerRules(site: HeaderSite): HeaderRule[] {
  const rules: HeaderRule[] = [{ path: '*', headers: everywhere }];
  const add = (path: string, ...headers: readonly Readonly<Record<string, string>>[]) =>
    rules.push({ path, headers: Object.assign({}, ...headers) as Record<string, string> });
  for (const [i, lang] of site.languages.entries()) {
    const root = i === 0 ? '' : `${lang}/`;
    add(`${root}embed/:claim/*`, framed);
    add(root, notFramed);
    add(`${root}embed/`, notFramed);
    for (const section of [...sections, ...site.pages.map(({ name }) => name)])
      if (!rules.some(({ path }) => path === `${root}${section}/*`))
        add(`${root}${section}/*`, notFramed);
    add(`${root}og/*`, notFramed, shared);
    add(`${root}oembed/*`, notFramed, readable);
    for (const feed of rootFiles(true))
      add(root + feed, notFramed, readable, typed(feedTypes[feed.split('.').at(-1)!]!));
  }
  for (const file of rootFiles(false)) add(file, notFramed);
  add('api/*', notFramed, readable);
  add('api/v1/claims.csv', typed(mediaTypes.csv));
  add('api/v1/claimreview.json', typed(mediaTypes.jsonLd));
  add('annotations/*', notFramed, readable, typed(mediaTypes.annotations));
  // Below `verify/*`, whose page is for people.
  add('verify/:source', readable);
  add(hostPath, notFramed, readable, shared, anHour);
  // Below `embed/:claim/*`, which says who may frame it.
  for (const version of [...OLD_HOST_VERSIONS, HOST_VERSION])
    add(`embed/${version}/*`, readable, forEver);
  add('_astro/*', notFramed, forEver);
  add('pagefind/*', notFramed);
  add('pagefind/index/*', forEver);
  return rules.map(({ path, headers }) => ({ path: site.base + path, headers }));
}

/** A rule's path as a regular expression over whole paths, anchored at the start only where it ends in `*`. */
export function patternOf({ path }: HeaderRule): string {
  const literal = path
    .replace(/\*$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/:\w+/g, '[^/]+');
  return path.endsWith('*') ? `^${literal}` : `^${literal}$`;
}

/**
 * The headers of one path (base included, no query). A path that no rule names but the one for all, a missing page for
 * one, is not to be framed either.
 */
export function headersFor(path: string, site: HeaderSite): Record<string, string> {
  const matching = headerRules(site).filter((rule) => new RegExp(patternOf(rule)).test(path));
  const known = matching.length > 1 ? {} : notFramed;
  return Object.assign({ ...known }, ...matching.map(({ headers }) => headers)) as Record<
    string,
    string
  >;
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersFile = (site: HeaderSite): string =>
  headerRules(site)
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`)].join('\n'),
    )
    .join('\n')
    .concat('\n');
