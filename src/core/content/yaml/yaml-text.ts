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
