/** Small questions about a string, answered alike everywhere. */

/** Strings in an order that is the same on every machine, as no locale's is: by UTF-16 code units. For `sort`. */
export const compareStrings = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** The characters of a text, as people count them: a letter outside the Basic Multilingual Plane is one. */
export const countCharacters = (text: string): number => [...text].length;

/** Words on one line: whatever white space parts them becomes one space. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** Text for a message: on one line, at most `limit` UTF-16 units, never half a character. */
export function shorten(text: string, limit = 80): string {
  const line = oneLine(text);
  if (line.length <= limit) return line;
  const start = line.slice(0, limit - 1).replace(/[\ud800-\udbff]$/u, '');
  return `${start.trimEnd()}…`;
}
