/** What the content folder holds, as the shell reads it and as the parser gives it back. */
import type { Range } from '../problem.ts';
import type {
  Claim,
  ClaimTranslation,
  ContentNote,
  NeverLinked,
  Page,
  Rating,
  SiteConfig,
  Source,
  SourceTranslation,
  Topic,
  Waiver,
} from './types.ts';

/** A file of the content folder. `path` is relative to it, with forward slashes. */
export type ContentFile =
  | { readonly path: string; readonly bytes: Uint8Array }
  /** One that was not read, and why: “larger than 256 KiB”, “not a file”. */
  | { readonly path: string; readonly refused: string };

/** A record, and where each of its values stands. */
export interface Located<T> {
  readonly value: T;
  /** Path in the content folder. */
  readonly file: string;
  /**
   * Where the value at `path` stands: `['evidence', 0, 'quote']`. Keys as in YAML or as in the types (`wouldChange`);
   * in lists (and in maps by id that became lists) numbers. Where nothing stands there, the nearest thing above it.
   * `span`: UTF-16 offsets inside the scalar's value, mapped back through folding, quoting and escapes.
   * `['body']`, with a span inside {@link markdown} or without; `['body', 'cited', n]` is the first citation of
   * `body.cited[n]`. A record's body is its `notes` in sources: `['notes']` means the same.
   */
  at(path: readonly (string | number)[], span?: readonly [number, number]): Range;
  /** The Markdown below the front matter, as written. */
  readonly markdown?: string;
}

/** Everything that could be parsed. A file whose front matter is broken is left out, and a problem says so. */
export interface Content {
  readonly site?: Located<SiteConfig>;
  readonly ratings: Located<readonly Rating[]>;
  readonly topics: Located<readonly Topic[]>;
  readonly notes: Located<readonly ContentNote[]>;
  readonly neverLinked: Located<readonly NeverLinked[]>;
  readonly waivers: Located<readonly Waiver[]>;
  readonly claims: ReadonlyMap<string, Located<Claim>>;
  readonly claimTranslations: readonly Located<ClaimTranslation>[];
  readonly sources: ReadonlyMap<string, Located<Source>>;
  readonly sourceTranslations: readonly Located<SourceTranslation>[];
  readonly pages: readonly Located<Page>[];
  /** Texts of open sources, by source id. */
  readonly texts: ReadonlyMap<string, string>;
  /** Seal files, by source id: their JSON, not yet parsed. */
  readonly seals: ReadonlyMap<string, { readonly file: string; readonly json: string }>;
  /** Ids of claims and sources whose file is there but could not be parsed: references to them are not unknown, only broken. */
  readonly broken: { readonly claims: ReadonlySet<string>; readonly sources: ReadonlySet<string> };
}
