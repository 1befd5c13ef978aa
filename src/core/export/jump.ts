import type { Lang } from '../claim/types.ts';
import type { PassageView, Site, SourceView } from '../model/types.ts';
import { isLinkable } from './linkable.ts';
import { sourceUrl } from './places.ts';
import { textFragment } from './text-fragment.ts';

export interface Jumps {
  /** To the passage in the text on this site (open sources), else in the original. */
  readonly jump?: string;
  /** To the passage where the source was published, if its address is known and may be linked. */
  readonly original?: string;
}

/**
 * Addresses that scroll a browser to a passage, as far as there is a text to scroll in.
 * `lang` is the language of the page that the reader is on.
 */
export function jumpsTo(site: Site, source: SourceView, passage: PassageView, lang: Lang): Jumps {
  const fragment = textFragment(passage, source.openText);
  const original =
    source.url !== undefined && isLinkable(site, source.url)
      ? withFragment(source.url, fragment)
      : undefined;
  const jump =
    source.openText === undefined
      ? original
      : withFragment(sourceUrl(site, source.id, lang), fragment);
  return { ...(jump && { jump }), ...(original && { original }) };
}

/** An address may have a fragment of its own, which the directive then follows. */
const withFragment = (url: string, fragment: string): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
