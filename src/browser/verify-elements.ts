import { UNSEEN } from '../core/proof/explain/confusables.ts';

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
export const visible = (text: string): string =>
  text.replace(
    UNSEEN,
    (character) =>
      `[U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
