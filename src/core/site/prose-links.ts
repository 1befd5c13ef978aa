import { resolveRoute } from '../content/links/routes.ts';
import type { Lang } from '../content/types.ts';
import type { Address } from './urls.ts';
import { pathOf, rootPath } from './urls.ts';

/** An opening `a` tag as rehype-stringify writes it: attribute values always in double quotes, which they escape. */
const ANCHOR = /<a((?:\s+[^\s=>"]+(?:="[^"]*")?)+)\s*>/g;
/** A link from the root of this site, `/claims/x/`; `//host` is another site. */
const SITE_LINK = /(\shref=")(\/(?!\/)[^"]*)"/;

/**
 * Contributors link within the site as `/claims/x/`, wherever it will stand. This puts the base and the language of
 * the text in front. A file that exists once for all languages (`/api/…`, `/robots.txt`) gets no language.
 */
export function placeLinks(html: string, site: Address, lang: Lang): string {
  return html.replace(ANCHOR, (tag) =>
    tag.replace(SITE_LINK, (_, before: string, path: string) => {
      const existsOnce = resolveRoute(path.split('#')[0]!)?.isPerLanguage === false;
      return `${before}${existsOnce ? rootPath(site, path) : pathOf(site, lang, path)}"`;
    }),
  );
}
