/** The content as its authors wrote it: parsed and validated, nothing linked and nothing proven. */

/** A BCP 47 language tag, as in `lang: fr`. */
export type Lang = string;
/** A calendar date, `2026-11-21`; where only that much is known, `2026-11` or `2026`. */
export type DateText = string;
/** A text for each language of the publication; the default language is always there. */
export type PerLang = Readonly<Record<Lang, string>>;

export const STANCES = ['supports', 'contradicts', 'qualifies', 'context'] as const;
export type Stance = (typeof STANCES)[number];
export const STATUSES = ['draft', 'published', 'withdrawn'] as const;
export type Status = (typeof STATUSES)[number];
export const TONES = ['positive', 'mixed', 'negative', 'neutral'] as const;
export type Tone = (typeof TONES)[number];
export const SOURCE_KINDS = [
  'article',
  'report',
  'post',
  'transcript',
  'dataset',
  'law',
  'book',
  'page',
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number];
export const PARTY_KINDS = ['person', 'organization', 'publication'] as const;
export type PartyKind = (typeof PARTY_KINDS)[number];
export const CHANGE_KINDS = ['update', 'correction', 'withdrawal'] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];
export const TRANSLATORS = ['machine', 'human', 'unknown'] as const;
export type Translator = (typeof TRANSLATORS)[number];

/** `content/site.yml`. */
export interface SiteConfig {
  readonly name: string;
  readonly tagline: PerLang;
  readonly url: string;
  /** First is the default, at the root of the site. */
  readonly languages: readonly Lang[];
  readonly publisher: {
    readonly name: string;
    readonly url?: string;
    readonly logo?: string;
    readonly email?: string;
  };
  readonly repository?: { readonly url: string; readonly branch?: string };
  readonly license: { readonly content: string; readonly code: string };
}

/** One entry of `content/ratings.yml`, the scale, in its order there. */
export interface Rating {
  readonly id: string;
  readonly label: PerLang;
  readonly means: PerLang;
  readonly value?: number;
  readonly tone: Tone;
  /** Stances of which a claim so rated must have evidence: all the groups, and of each group at least one. */
  readonly needs: readonly (readonly Stance[])[];
}

export interface Topic {
  readonly id: string;
  readonly label: PerLang;
  readonly about: PerLang;
  /** A content note that every claim of this topic must carry. */
  readonly note?: string;
}

export interface ContentNote {
  readonly id: string;
  readonly label: PerLang;
  readonly help: PerLang;
}

/** A registrable domain that is never linked. */
export interface NeverLinked {
  readonly domain: string;
  readonly reason: string;
}

export interface Waiver {
  readonly rule: string;
  readonly file: string;
  readonly reason: string;
  readonly expires: DateText;
}

export type Claimant =
  | { readonly source: string }
  | { readonly name: string; readonly kind: PartyKind; readonly url?: string };

/** Where a claim was made. Either a source of this site, with a quote that is proven, or what is known of a place elsewhere. */
export type Appearance =
  | {
      readonly source: string;
      readonly quote?: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  | {
      readonly url?: string;
      readonly title?: string;
      readonly publisher?: string;
      readonly date?: DateText;
    };

export interface Evidence {
  readonly id: string;
  readonly source: string;
  readonly stance: Stance;
  readonly speaker?: { readonly name: string; readonly role?: string };
  readonly quote: string;
  readonly translation?: string;
  readonly prefix?: string;
  readonly suffix?: string;
}

export type HistoryEntry = {
  readonly date: DateText;
  readonly kind: ChangeKind;
  readonly from?: string;
  readonly to?: string;
  readonly note: string;
};

/** Markdown that has been rendered: sanitised HTML, and what the text referred to. */
export interface Prose {
  readonly html: string;
  /** The words alone, for search and feeds. */
  readonly text: string;
  /** Evidence ids in order of their first citation, `[@id]`. The HTML links them to `#evidence-<id>`, from `#cite-<id>-<n>`. */
  readonly cited: readonly string[];
}

/** `content/claims/<id>.md`. A draft may lack its rating and finding, and sources and quotes: they are empty then. */
export interface Claim {
  readonly id: string;
  readonly lang: Lang;
  readonly claim: string;
  readonly claimant?: Claimant;
  readonly appearances: readonly Appearance[];
  readonly rating: string;
  readonly finding: string;
  readonly published: DateText;
  readonly topics: readonly string[];
  readonly contentNotes: readonly string[];
  readonly evidence: readonly Evidence[];
  readonly wouldChange?: string;
  readonly reviewed?: { readonly by: string; readonly on: DateText };
  readonly history: readonly HistoryEntry[];
  readonly status: Status;
  readonly body: Prose;
}

/** `content/claims/<id>.<lang>.md`: words only. */
export interface ClaimTranslation {
  readonly id: string;
  readonly lang: Lang;
  /** Digest of the translatable fields of the original that this was made from. */
  readonly of: string;
  readonly claim: string;
  readonly finding: string;
  readonly wouldChange?: string;
  readonly claimantName?: string;
  /** Evidence id → the quote in this language. */
  readonly translations: Readonly<Record<string, string>>;
  /** Date of a history entry → its note in this language. */
  readonly history: Readonly<Record<DateText, string>>;
  readonly body: Prose;
}

/** `content/sources/<id>.md`. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly kind: SourceKind;
  readonly lang: Lang;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: DateText;
  readonly url?: string;
  readonly archived?: { readonly url: string; readonly at?: DateText };
  readonly accessed?: DateText;
  readonly translated?: {
    readonly by: Translator;
    readonly from?: Lang;
    /** false: our reading of the text, for the reasons in `signs`. */
    readonly sure: boolean;
    readonly signs?: string;
  };
  readonly text: 'open' | 'sealed';
  readonly sealed?: { readonly on: DateText; readonly by?: string; readonly confirmedBy?: string };
  readonly rights?: string;
  readonly notes: Prose;
}

/** `content/sources/<id>.<lang>.md`: words only. */
export interface SourceTranslation {
  readonly id: string;
  readonly lang: Lang;
  readonly of: string;
  readonly rights?: string;
  readonly signs?: string;
  readonly notes: Prose;
}

/** `content/pages/<name>.<lang>.md`. */
export interface Page {
  readonly name: string;
  readonly lang: Lang;
  readonly title: string;
  readonly description?: string;
  readonly body: Prose;
}
