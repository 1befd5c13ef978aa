/** A file that the site publishes, beside its pages. */
export interface PublishedFile {
  /** From the root of the site, no leading slash, no base: `api/v1/claims.json`. */
  readonly path: string;
  readonly body: string | Uint8Array;
  /** The media type, with its charset: `application/json; charset=utf-8`. */
  readonly type: string;
}

/** The media types that a host would not guess from a file's name, with their charset. */
export const mediaTypes = {
  atom: 'application/atom+xml; charset=utf-8',
  jsonFeed: 'application/feed+json; charset=utf-8',
  jsonLd: 'application/ld+json; charset=utf-8',
  /** Web Annotation Data Model, 3.1. */
  annotations: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  /** RFC 4180, with a first row of names. */
  csv: 'text/csv; charset=utf-8; header=present',
};

/** A JSON file for people as well: two spaces, and a newline at the end. Keys stay in the order given. */
export const jsonFile = (
  path: string,
  value: unknown,
  type = 'application/json; charset=utf-8',
): PublishedFile => ({
  path,
  body: `${JSON.stringify(value, null, 2)}\n`,
  type,
});
