import { formatDate } from '../core/i18n/format.ts';
import type { SearchWords } from '../core/i18n/en/search.ts';
import type { Explanation, Piece } from '../core/search/explain-result.ts';
import type { FoundClaim } from '../core/search/types.ts';

/** What a result says besides its claim. */
export interface ResultWords extends Pick<
  SearchWords,
  'finding' | 'passage' | 'asked' | 'translation' | 'elsewhere' | 'missing'
> {
  readonly lang: string;
  readonly withdrawn: string;
}

/** One result, made as the lists are: claim, rating, date, and where the words of the query stand. */
export function resultItem(claim: FoundClaim, why: Explanation, words: ResultWords): HTMLLIElement {
  const item = document.createElement('li');
  const heading = document.createElement('h3');
  heading.append(element('a', why.claim, { href: claim.url, lang: other(claim.lang, words) }));
  const { passage } = why;
  item.append(
    heading,
    lineOf(claim, words),
    place(words.finding, why.finding, claim.lang, words),
    ...(passage
      ? [
          place(
            words.passage.replace('{source}', () => passage.source),
            passage.quote,
            passage.lang,
            words,
          ),
          ...(passage.translation
            ? [place(words.translation, passage.translation, claim.lang, words)]
            : []),
        ]
      : []),
    ...(why.asked ? [place(words.asked, why.asked, claim.lang, words)] : []),
    ...(why.elsewhere.length > 0
      ? [place(words.elsewhere, listed(why.elsewhere, words), '', words)]
      : []),
    ...(why.missing.length > 0
      ? [place(words.missing, listed(why.missing, words), '', words)]
      : []),
  );
  return item;
}

/** Rating, whether it is withdrawn, content notes and date. */
function lineOf(claim: FoundClaim, words: ResultWords): HTMLParagraphElement {
  const line = document.createElement('p');
  const stamp = document.querySelector<HTMLTemplateElement>(
    `template[data-stamp="${CSS.escape(claim.rating)}"]`,
  );
  const withdrawn = claim.isWithdrawn && element('strong', [], { className: 'withdrawn' });
  if (withdrawn) withdrawn.textContent = words.withdrawn;
  const notes = claim.contentNotes && element('span', [plain(claim.contentNotes)]);
  const date = element('time', [plain(formatDate(words.lang, claim.date))], {
    dateTime: claim.date,
  });
  for (const part of [stamp?.content.cloneNode(true), withdrawn, notes, date])
    if (part) line.append(part, ' ');
  return line;
}

/** A text under the name of its place. */
function place(
  name: string,
  text: readonly Piece[],
  lang: string,
  words: ResultWords,
): HTMLParagraphElement {
  const line = element('p', [], { className: 'excerpt' });
  line.append(
    element('span', [plain(name)], { className: 'place' }),
    ' ',
    element('span', text, { lang: other(lang, words) }),
  );
  return line;
}

const plain = (text: string): Piece => ({ text, isMarked: false });

const listed = (texts: readonly string[], { lang }: ResultWords): Piece[] => [
  plain(new Intl.ListFormat(lang).format(texts)),
];

/** The language of a text where it is not the page's. */
const other = (lang: string, words: ResultWords): string => (lang === words.lang ? '' : lang);

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  pieces: readonly Piece[],
  properties: Partial<HTMLElementTagNameMap[Name]> & { readonly lang?: string } = {},
): HTMLElementTagNameMap[Name] {
  const { lang, ...rest } = properties;
  const made = Object.assign(document.createElement(name), rest);
  if (lang) made.lang = lang;
  for (const { text, isMarked } of pieces)
    made.append(
      isMarked ? Object.assign(document.createElement('mark'), { textContent: text }) : text,
    );
  return made;
}
