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
 * Addresses that scroll a browser to a passage, as far as there is a text to scroll in: on our own page to its mark,
 * since there the words stand in the list of passages too; elsewhere to its words.
 * `lang` is the language of the page that the reader is on.
 */
export function jumpsTo(site: Site, source: SourceView, passage: PassageView, lang: Lang): Jumps {
  const original =
    source.url !== undefined && isLinkable(site, source.url)
      ? withFragment(source.url, textFragment(passage, source.openText))
      : undefined;
  const jump =
    source.openText === undefined
      ? original
      : `${sourceUrl(site, source.id, lang)}#${markOf(source, passage)}`;
  return { ...(jump && { jump }), ...(original && { original }) };
}

/** The id of a passage's mark in the whole text, on the page of its open source: `mark-3`. */
export function markOf(source: SourceView, passage: PassageView): string {
  const placeOf = ({ segments }: PassageView): string =>
    segments.map(({ start, end }) => `${start}-${end}`).join();
  const place = placeOf(passage);
  return `mark-${source.passages.findIndex((one) => placeOf(one.passage) === place) + 1}`;
}

/** An address may have a fragment of its own, which the directive then follows. */
const withFragment = (url: string, fragment: string): string =>
  `${url}${url.includes('#') ? '' : '#'}:~:text=${fragment}`;
