import type { PublishedFile } from './types.ts';

/**
 * JSON for a `<script>` element: nothing in it can end the element or, in an old parser of JavaScript, a line.
 * The value that it parses to is the same.
 */
export const inlineJson = (value: unknown): string =>
  JSON.stringify(value).replace(
    /[<\u2028\u2029]/g,
    (c) => `\\u${c.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );

/** A JSON file for people as well: two spaces, and a newline at the end. Keys stay in the order given. */
export const jsonFile = (
  path: string,
  value: unknown,
  type = 'application/json',
): PublishedFile => ({
  path,
  body: `${JSON.stringify(value, null, 2)}\n`,
  type: `${type}; charset=utf-8`,
});
