import { searchFold } from '../core/publish/search-fold.ts';
import { formatDate } from '../core/i18n/format.ts';
import type { Fragment } from './pagefind.ts';

/** One result, made as the lists are: claim, rating, date, and the words around what was found. */
export function resultItem(
  { url, excerpt, meta }: Fragment,
  parts: readonly { readonly text: string }[],
  page: { readonly lang: string; readonly withdrawn: string },
): HTMLLIElement {
  const item = document.createElement('li');
  const link = Object.assign(document.createElement('a'), { href: url });
  if (meta['lang'] && meta['lang'] !== page.lang) link.lang = meta['lang'];
  link.append(...marked(meta['title'] ?? url, parts));
  const heading = document.createElement('h3');
  heading.append(link);

  const line = document.createElement('p');
  const stamp = document.querySelector<HTMLTemplateElement>(
    `template[data-stamp="${CSS.escape(meta['rating'] ?? '')}"]`,
  );
  if (stamp) line.append(stamp.content.cloneNode(true), ' ');
  if (meta['withdrawn'])
    line.append(
      Object.assign(document.createElement('strong'), {
        className: 'withdrawn',
        textContent: page.withdrawn,
      }),
      ' ',
    );
  if (meta['notes'])
    line.append(Object.assign(document.createElement('span'), { textContent: meta['notes'] }), ' ');
  line.append(dateOf(meta['date'] ?? '', page.lang));

  const around = document.createElement('p');
  around.className = 'excerpt';
  around.append(...plainMarks(excerpt));
  item.append(heading, line, around);
  return item;
}

const dateOf = (date: string, lang: string): HTMLElement =>
  Object.assign(document.createElement('time'), {
    dateTime: date,
    textContent: formatDate(lang, date),
  });

/** The words of a text that begin with a word of the query are marked. */
function marked(
  text: string,
  parts: readonly { readonly text: string }[],
): (string | HTMLElement)[] {
  const bare = (word: string): string =>
    searchFold(word).normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const sought = parts
    .flatMap((part) => bare(part.text).match(/[\p{L}\p{N}]+/gu) ?? [])
    .filter((word) => word.length > 1);
  return text.split(/([\p{L}\p{N}\p{M}]+)/u).map((piece, i) => {
    const word = bare(piece);
    return i % 2 === 1 && sought.some((start) => word.startsWith(start)) ? mark(piece) : piece;
  });
}

/**
 * Of Pagefind's excerpt only text and marks are kept, whatever else stands in it. The index holds straight apostrophes;
 * between letters they are shown as they were written.
 */
function plainMarks(excerpt: string): (string | HTMLElement)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  return [...body.childNodes].map((node) => {
    const text = (node.textContent ?? '').replace(/(?<=\p{L})'(?=\p{L}|$)/gu, '’');
    return node.nodeName === 'MARK' ? mark(text) : text;
  });
}

const mark = (text: string): HTMLElement =>
  Object.assign(document.createElement('mark'), { textContent: text });
