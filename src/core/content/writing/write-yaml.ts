import { stringify } from 'yaml';
import { oneLine } from '../../text/strings.ts';

/** A short value as YAML writes it within a line: quoted only where it must be. */
export const inline = (text: string): string =>
  stringify(oneLine(text), { lineWidth: 0, defaultStringType: 'PLAIN' }).trimEnd();

/**
 * `key: >-` and its words on a line of their own, where neither ` : ` nor `#` nor a quotation mark
 * means anything to YAML. No words: the key alone, waiting for them.
 */
export function block(key: string, text: string, indent = ''): string {
  const words = oneLine(text);
  return `${indent}${key}: >-\n${words ? `${indent}  ${words}\n` : ''}`;
}

/** `{ name: Ada, kind: person }`, on one line; a value that means something to YAML there is quoted. */
export function flow(values: object): string {
  const pairs = Object.entries(values as Record<string, string | undefined>).filter(
    ([, text]) => text,
  );
  return `{ ${pairs.map(([key, text]) => `${key}: ${flowScalar(text!)}`).join(', ')} }`;
}

const flowScalar = (text: string): string => {
  const written = inline(text);
  return /^["']/.test(written) || !/[,[\]{}]/.test(written)
    ? written
    : JSON.stringify(oneLine(text));
};
