import type { Lang } from '../content/types.ts';
import type { Address } from './urls.ts';
import { pathOf, rootPath } from './urls.ts';

/** An opening `a` tag as rehype-stringify writes it: attribute values always in double quotes, which they escape. */
const ANCHOR = /<a((?:\s+[^\s=>"]+(?:="[^"]*")?)+)\s*>/g;
/** A link from the root of this site, `/claims/x/`; `//host` is another site. */
const SITE_LINK = /(\shref=")(\/(?!\/)[^"]*)"/;

/**
 * Contributors link within the site as `/claims/x/`, wherever it will stand. This puts the base and the language of
 * the text in front. A path that names a language (`/fr/claims/x/`) or a file that exists once (`/api/…`) keeps its own.
 */
export function placeLinks(html: string, site: Address, lang: Lang): string {
  return html.replace(ANCHOR, (tag) =>
    tag.replace(SITE_LINK, (_, before: string, path: string) => {
      const first = path.split('/')[1] ?? '';
      const asItIs = ['api', 'annotations'].includes(first) || site.languages.includes(first);
      return `${before}${asItIs ? rootPath(site, path) : pathOf(site, lang, path)}"`;
    }),
  );
}
