import { judgeUrl, neverLinkedDomain } from '../content/links/url-policy.ts';
import type { Lang } from '../content/types.ts';
import type { Site } from './types.ts';

/** What the address of a page is made of; a `Site` has it all. */
export type Address = Pick<Site, 'origin' | 'base' | 'languages'>;

/**
 * The path of a page as a link gives it, base and language in front.
 * `path` is from the root of the site with its leading slash; a query and a fragment stay.
 * With base `/x/`: `pathOf(site, 'fr', '/claims/y/')` is `/x/fr/claims/y/`.
 */
export function pathOf(site: Address, lang: Lang, path: string): string {
  const prefix = lang === site.languages[0] ? '' : `${lang}/`;
  return `${site.base}${prefix}${path.replace(/^\/+/, '')}`;
}

/** The path of a file that exists once for all languages: `/api/v1/…`, `/annotations/…`, `/robots.txt`. */
export function rootPath(site: Pick<Address, 'base'>, path: string): string {
  return `${site.base}${path.replace(/^\/+/, '')}`;
}

/** `pathOf`, absolute. */
export function urlOf(site: Address, lang: Lang, path: string): string {
  return site.origin + pathOf(site, lang, path);
}

/** `rootPath`, absolute. */
export function rootUrl(site: Pick<Address, 'origin' | 'base'>, path: string): string {
  return site.origin + rootPath(site, path);
}

/** The page of a file (from the root of the repository) where the publication keeps its files, if that is known. */
export function repositoryFile(site: Pick<Site, 'repository'>, file: string): string | undefined {
  if (!site.repository) return undefined;
  const { url, branch = 'HEAD' } = site.repository;
  const named = encodeURI(branch).replace(/[?#]/g, encodeURIComponent);
  return `${url.replace(/\/$/, '')}/blob/${named}/${file}`;
}

/** Whether an address may be given as a link: it is safe, and its domain is not among those never linked. */
export const isLinkable = (site: Pick<Site, 'neverLinked'>, url: string): boolean =>
  judgeUrl(url).ok && !neverLinkedDomain(url, site.neverLinked);
