import type { Site } from './types.ts';
import { urlOf } from './urls.ts';

/** The absolute addresses of a site's pages that only repeat a text in another language. */
const repeated = new WeakMap<Site, ReadonlySet<string>>();

/** Whether a page, by its absolute address, has words of its own language: then it is canonical. */
export function isOriginal(site: Site, url: string): boolean {
  let known = repeated.get(site);
  if (!known) repeated.set(site, (known = new Set(repeats(site))));
  return !known.has(url);
}

function* repeats(site: Site): Generator<string> {
  const texts = [
    ...site.claims.map(({ id, texts }) => ({ path: `/claims/${id}/`, texts })),
    ...site.sources.map(({ id, texts }) => ({ path: `/sources/${id}/`, texts })),
    ...site.pages.map(({ name, texts }) => ({ path: `/${name}/`, texts })),
  ];
  for (const lang of site.languages)
    for (const { path, texts: own } of texts)
      if (!Object.hasOwn(own, lang)) yield urlOf(site, lang, path);
}
