import type { PassageView, Site, SourceView } from '../site/types.ts';
import { isLinkable } from '../site/urls.ts';
import { textFragment } from './text-fragment.ts';

/** Addresses that scroll a browser to a passage, as far as there is a text to scroll in. */
export interface TextFragmentLinks {
  /** To the passage in the text on this site (open sources), else in the original. The API calls it `jump`. */
  readonly textFragmentLink?: string;
  /** To the passage where the source was published, if its address is known and may be linked. */
  readonly original?: string;
}

/**
 * The text fragment links of a passage. `page` is the address of the source's page: a path in links of the site, a
 * whole address in data.
 */
export function textFragmentLinks(
  site: Site,
  source: SourceView,
  passage: PassageView,
  page: string,
): TextFragmentLinks {
  const fragment = textFragment(passage, source.openText);
  const original =
    source.url !== undefined && isLinkable(site, source.url)
      ? withFragment(source.url, fragment)
      : undefined;
  const textFragmentLink = source.openText === undefined ? original : withFragment(page, fragment);
  return { textFragmentLink, original };
}

/** An address may have a fragment of its own, which the directive then follows. */
const withFragment = (url: string, fragment: string): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
