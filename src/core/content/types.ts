/**
 * The content as its authors wrote it: parsed and validated, nothing linked and nothing proven. What front matter may
 * hold is said by the schemas, from which these types come; what each key means stands there as its description.
 */
import type { z } from 'zod';
import type { claimFrontMatter } from './schema/claim-schema.ts';
import type { claimTranslationFrontMatter } from './schema/claim-translation-schema.ts';
import type { perLang } from './schema/fields.ts';
import type {
  domainsFile,
  notesFile,
  pageFrontMatter,
  ratingsFile,
  siteFile,
  topicsFile,
  waiversFile,
} from './schema/publication-schema.ts';
import type { sourceFrontMatter, sourceTranslationFrontMatter } from './schema/source-schema.ts';

type Immutable<T> = T extends readonly (infer Item)[]
  ? readonly Immutable<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Immutable<T[Key]> }
    : T;
type Output<Schema extends z.ZodType> = Immutable<z.output<Schema>>;

/** A BCP 47 language tag, as in `lang: fr`. */
export type Lang = string;
/** A calendar date, `2026-11-21`; where only that much is known, `2026-11` or `2026`. */
export type DateText = string;
/** A text for each language of the publication; the default language is always there. */
export type PerLang = Output<typeof perLang>;

/** `content/site.yml`. */
export type SiteConfig = Output<typeof siteFile>;
/** One entry of `content/ratings.yml`, the scale, in its order there. */
export type Rating = Output<typeof ratingsFile>[number];
export type Topic = Output<typeof topicsFile>[number];
export type ContentNote = Output<typeof notesFile>[number];
/** Where somebody can be reached for help. */
export type HelpLine = ContentNote['lines'][number];
/** A registrable domain that is never linked. */
export type NeverLinked = Output<typeof domainsFile>[number];
export type Waiver = Output<typeof waiversFile>[number];

/** Markdown that has been rendered: sanitised HTML, and what the text referred to. */
export interface Prose {
  readonly html: string;
  /** The words alone, for search and feeds. */
  readonly text: string;
  /** Evidence ids in order of their first citation, `[@id]`. The HTML links them to `#evidence-<id>`, from `#cite-<id>-<n>`. */
  readonly cited: readonly string[];
}

/** `content/claims/<id>.md`. A draft may lack its rating and finding, and sources and quotes: they are empty then. */
export type Claim = Output<typeof claimFrontMatter> & {
  readonly id: string;
  readonly body: Prose;
};
export type Claimant = NonNullable<Claim['claimant']>;
/** Where a claim was made. Either a source of this site, with a quote that is proven, or what is known of a place elsewhere. */
export type Appearance = Claim['appearances'][number];
export type Evidence = Claim['evidence'][number];
export type HistoryEntry = Claim['history'][number];

export type Stance = Evidence['stance'];
export type Status = Claim['status'];
export type Tone = Rating['tone'];
export type PartyKind = Extract<Claimant, { readonly name: string }>['kind'];
export type ChangeKind = HistoryEntry['kind'];
export type SourceKind = Source['kind'];

/** `content/claims/<id>.<lang>.md`: words only. */
export type ClaimTranslation = Output<typeof claimTranslationFrontMatter> & {
  readonly id: string;
  readonly lang: Lang;
  readonly body: Prose;
};

/** `content/sources/<id>.md`. */
export type Source = Output<typeof sourceFrontMatter> & {
  readonly id: string;
  readonly notes: Prose;
};

/** `content/sources/<id>.<lang>.md`: words only. */
export type SourceTranslation = Output<typeof sourceTranslationFrontMatter> & {
  readonly id: string;
  readonly lang: Lang;
  readonly notes: Prose;
};

/** `content/pages/<name>.<lang>.md`. */
export type Page = Output<typeof pageFrontMatter> & {
  readonly name: string;
  readonly lang: Lang;
  readonly body: Prose;
};
