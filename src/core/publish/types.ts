/** A file that the site publishes, beside its pages. */
export interface PublishedFile {
  /** From the root of the site, no leading slash, no base: `api/v1/claims.json`. */
  readonly path: string;
  readonly body: string | Uint8Array;
  /** The media type, with its charset: `application/json; charset=utf-8`. */
  readonly type: string;
}
