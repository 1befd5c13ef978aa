import type { Lang } from '../content/types.ts';
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

/** The addresses of one page in each language that has words for it, if several have: what a sitemap says of it. */
export function alternatesOf(site: Site, url: string): { lang: Lang; url: string }[] {
  const home = (lang: Lang): string => urlOf(site, lang, '/');
  // The default language's home is the beginning of all addresses.
  const lang = site.languages.findLast((one, i) => i === 0 || url.startsWith(home(one)))!;
  const path = `/${url.slice(home(lang).length)}`;
  const all = site.languages
    .map((to) => ({ lang: to, url: urlOf(site, to, path) }))
    .filter((one) => isOriginal(site, one.url));
  return all.length > 1 ? all : [];
}

function* repeats(site: Site): Generator<string> {
  const named = [
    ...site.claims.map((claim) => ({ path: `/claims/${claim.id}/`, texts: claim.texts })),
    ...site.sources.map((source) => ({ path: `/sources/${source.id}/`, texts: source.texts })),
    ...site.pages.map((page) => ({ path: `/${page.name}/`, texts: page.texts })),
  ];
  for (const lang of site.languages)
    for (const { path, texts } of named)
      if (!Object.hasOwn(texts, lang)) yield urlOf(site, lang, path);
}
