/** A file that the site publishes, beside its pages. */
export interface PublishedFile {
  /** From the root of the site, no leading slash, no base: `api/v1/claims.json`. */
  readonly path: string;
  readonly body: string | Uint8Array;
  /** The media type, with its charset: `application/json; charset=utf-8`. */
  readonly type: string;
}

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
