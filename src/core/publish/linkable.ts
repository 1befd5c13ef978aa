import { judgeUrl, neverLinkedDomain } from '../content/links/url-policy.ts';
import type { Site } from '../site/types.ts';

/** Whether an address may be given as a link: it is safe, and its domain is not among those never linked. */
export const isLinkable = (site: Site, url: string): boolean =>
  judgeUrl(url).ok && !neverLinkedDomain(url, site.neverLinked);
