import { directionOf } from '../i18n/format.ts';
import type { ShownPiece } from '../proof/types.ts';

/** Markup that has been made here, as against text from anywhere. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
  toString(): string {
    return this.text;
  }
}

type Value = Markup | string | number | false | undefined | null | readonly Value[];

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** Text made inert for an element's content and for quoted attributes alike. */
const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (c) => entities[c]!);

/** The attributes of a text in `lang` that stands among words in `around`: none where they are the same. */
export const markedUnless = (around: string, lang: string): Markup | false =>
  lang !== around && new Markup(` lang="${escapeHtml(lang)}" dir="${directionOf(lang)}"`);

/** A template whose values are escaped unless they are `Markup`; `false` and `undefined` leave nothing. */
export function markup(strings: TemplateStringsArray, ...values: readonly Value[]): Markup {
  return new Markup(strings.reduce((all, part, i) => all + render(values[i - 1]) + part));
}

function render(value: Value): string {
  if (value === false || value === undefined || value === null) return '';
  if (value instanceof Markup) return value.text;
  if (typeof value === 'object') return value.map(render).join('');
  return escapeHtml(String(value));
}

/**
 * JSON for a `<script>` element: nothing in it can end the element or, in an old parser of JavaScript, a line.
 * The value that it parses to is the same.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** The words of a passage, with an editor's own set apart from the source's: beside their brackets, by their element. */
export const markedQuote = ({ shown }: { readonly shown: readonly ShownPiece[] }): Markup =>
  markup`${shown.map((piece) => {
    if (piece.kind === 'source') return piece.text;
    return piece.kind === 'omission' ? '[…]' : markup`<i>${piece.text}</i>`;
  })}`;
