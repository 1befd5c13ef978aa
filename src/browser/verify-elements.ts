import type { DiffPiece } from '../core/compare/types.ts';
import type { VerifyWords } from '../core/i18n/en/verify.ts';
import type { VerifyData } from '../core/publish/verify-data.ts';
import { codePointLabel, UNSEEN } from '../core/text/hidden-characters.ts';

/** What every part of the results is made from: the words and their language, the language of the page, the source. */
export interface ResultsContext {
  readonly words: VerifyWords;
  readonly worded: string;
  readonly lang: string;
  readonly data: VerifyData;
}

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** An element with attributes and children. Strings become text and nothing else. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: readonly (string | Node | undefined)[]
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes))
    if (value !== undefined) made.setAttribute(key, String(value));
  for (const child of children) if (child) made.append(child);
  return made as HTMLElementTagNameMap[Name];
}

/** Text in which characters that cannot be seen are named: they may be all that differs. */
const visible = (text: string): string =>
  text.replace(UNSEEN, (character) => `[${codePointLabel(character)}]`);

/** A run of a comparison; what is only on one side says so to those who do not see how it is set. */
export function pieceNodes(
  { kind, source, copy }: DiffPiece,
  { words }: ResultsContext,
): (string | Node)[] {
  if (kind === 'same') return [copy];
  const aloud = (text: string): HTMLElement =>
    element('span', { class: 'visually-hidden' }, `[${text} `);
  const end = (): HTMLElement => element('span', { class: 'visually-hidden' }, ']');
  return [
    ...(source ? [element('del', {}, aloud(words.onlyOurs), visible(source), end())] : []),
    ...(source && copy ? [' '] : []),
    ...(copy ? [element('ins', {}, aloud(words.onlyYours), visible(copy), end())] : []),
  ];
}

/** A paragraph in the language of the source: words of the reader's copy, of the source, or of both compared. */
export const comparedText = (
  { data }: ResultsContext,
  ...children: readonly (string | Node)[]
): HTMLElement => element('p', { class: 'copied', lang: data.lang, dir: 'auto' }, ...children);

/** Words that stand before or after those that are meant. */
export const besideText = (text: string): HTMLElement[] =>
  text ? [element('span', { class: 'beside' }, text)] : [];
