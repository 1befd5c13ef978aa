import type { Lang } from '../content/types.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { pathOf, urlOf } from '../site/urls.ts';
import { textOf } from '../site/texts.ts';

/** The page of a claim for a reader of `lang`. */
export const claimUrl = (site: Site, claim: ClaimView, lang: Lang): string =>
  urlOf(site, lang, `/claims/${claim.id}/`);

/** The page that stands for all pages with the same words: the original's, where `lang` has no translation. */
export const canonicalUrl = (site: Site, claim: ClaimView, lang: Lang): string =>
  claimUrl(site, claim, textOf(claim, lang).text.lang);

export const cardUrl = (site: Site, claim: ClaimView, lang: Lang): string =>
  urlOf(site, lang, `/embed/${claim.id}/`);

export const oembedUrl = (site: Site, claim: ClaimView, lang: Lang): string =>
  urlOf(site, lang, `/oembed/${claim.id}.json`);

export const imageUrl = (site: Site, claim: ClaimView, lang: Lang): string =>
  urlOf(site, lang, `/og/${claim.id}.png`);

export const sourceUrl = (site: Site, source: string, lang: Lang): string =>
  urlOf(site, lang, `/sources/${source}/`);

/** From the root of the site: the annotations of a source. */
export const annotationsPath = (source: string): string => `annotations/${source}.jsonld`;

/** From the root of the site: the text of an open source as it is, for which the positions count. */
export const textPath = (source: string): string => `api/v1/texts/${source}.txt`;

/** Where a file for readers of `lang` lies in the published folder, which holds no base. */
export const filePath = (site: Site, lang: Lang, path: string): string =>
  pathOf({ ...site, base: '/' }, lang, path).slice(1);
