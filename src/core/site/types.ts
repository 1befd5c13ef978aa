/** The linked, sorted, frozen site: what pages and exports read. Nothing in it is unproven. */
import type {
  ContentNote,
  DateText,
  Evidence,
  HistoryEntry,
  Lang,
  NeverLinked,
  PartyKind,
  Rating,
  SiteConfig,
  Source,
  Status,
  Topic,
} from '../content/types.ts';
import type { Passage, Segment } from '../proof/types.ts';

/** An unbroken run of a source, with its place as it is published. */
export interface SegmentView extends Segment {
  /** [start, end) in code points of the whole text, as the Web Annotation model counts; open sources only. */
  readonly codePoints?: readonly [number, number];
}

/** A proven passage of a source: what the proof gave, as it is shown and published. */
export interface PassageView extends Omit<Passage, 'segments'> {
  readonly segments: readonly SegmentView[];
}

/** A text of a claim in one language. */
export interface ClaimText {
  readonly lang: Lang;
  readonly claim: string;
  readonly claimantName?: string;
  readonly finding: string;
  /** Other ways in which people put the claim. */
  readonly alsoAsked: readonly string[];
  readonly wouldChange?: string;
  readonly html: string;
  readonly plain: string;
  /** Evidence ids in order of first citation. */
  readonly cited: readonly string[];
  /** By evidence id, only where the source's language is not this one. */
  readonly translations: Readonly<Record<string, string>>;
  /** Of a translation, by evidence id: what the speaker is, in this language. */
  readonly speakers?: Readonly<Record<string, string>> | undefined;
  /** Of a translation, by evidence id: why the quote may stand alone, in this language. */
  readonly readsAlone?: Readonly<Record<string, string>> | undefined;
  /** As many as the claim's history, in its order. */
  readonly historyNotes: readonly string[];
  /** The original has changed since this translation was made. */
  readonly stale: boolean;
}

export interface EvidenceView extends Pick<
  Evidence,
  'id' | 'source' | 'stance' | 'speaker' | 'readsAlone'
> {
  /** 1, 2, 3 … in the order of the claim's front matter. */
  readonly number: number;
  readonly passage: PassageView;
}

export interface AppearanceView {
  /** A source of this site … */
  readonly source?: string;
  readonly passage?: PassageView;
  readonly readsAlone?: string | undefined;
  /** … or a place elsewhere, as far as it is known. `link` is false for a domain that is never linked. */
  readonly url?: string;
  readonly link?: boolean;
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: DateText;
}

/** A change; its note is among the `historyNotes` of each text. */
export type HistoryView = Omit<HistoryEntry, 'note'>;

export interface ClaimView {
  readonly id: string;
  readonly lang: Lang;
  /** The original first, then each translation, by language of the publication. */
  readonly texts: Readonly<Record<Lang, ClaimText>>;
  readonly claimant?: { readonly source?: string; readonly kind: PartyKind; readonly url?: string };
  readonly appearances: readonly AppearanceView[];
  readonly rating: string;
  readonly status: Exclude<Status, 'draft'>;
  readonly published: DateText;
  readonly modified: DateText;
  readonly topics: readonly string[];
  readonly contentNotes: readonly string[];
  readonly evidence: readonly EvidenceView[];
  readonly reviewed?: { readonly by: string; readonly on: DateText };
  readonly history: readonly HistoryView[];
  /** Digest of all that this claim says and rests on, base64url; changes when any of it does. */
  readonly digest: string;
}

export interface SourceNotes {
  readonly lang: Lang;
  readonly html: string;
  /** The title in this language, where the source's is another. */
  readonly title?: string;
  /** What sentences call the source. */
  readonly short?: string;
  readonly interest?: string;
  readonly rights?: string;
  readonly signs?: string;
  readonly stale: boolean;
}

/** A source's record, with its words in every language and the passages that are quoted from it. */
export interface SourceView extends Omit<
  Source,
  'translated' | 'translatedTitle' | 'short' | 'interest' | 'rights' | 'notes'
> {
  readonly translated?: Omit<NonNullable<Source['translated']>, 'signs'>;
  /** The language that the notes were written in: the site's default one. */
  readonly notesLang: Lang;
  /** The words of the record that can be translated, in each language that has them; always in `notesLang`. */
  readonly texts: Readonly<Record<Lang, SourceNotes>>;
  /** Of the whole text. */
  readonly tokens: number;
  /** Sealed sources only. */
  readonly seal?: { readonly scheme: string; readonly seal: string };
  /** The JSON of the seal file, with its windows, sealed sources only. */
  readonly sealFile?: string;
  /** The whole text, open sources only. */
  readonly openText?: string;
  /** Every passage that a claim quotes, in order of place; a passage that several claims share is there once. */
  readonly passages: readonly SourcePassage[];
}

export interface SourcePassage {
  readonly passage: PassageView;
  /** Who quotes it. `evidence` is missing where it is an appearance. */
  readonly quotedBy: readonly { readonly claim: string; readonly evidence?: string }[];
}

export interface PageView {
  readonly name: string;
  readonly texts: Readonly<
    Record<
      Lang,
      {
        readonly lang: Lang;
        readonly title: string;
        readonly description?: string;
        readonly html: string;
      }
    >
  >;
}

export interface Site extends Omit<SiteConfig, 'url'> {
  /** The origin, no trailing slash: `https://verbatim.example`. */
  readonly origin: string;
  /** The base path, with both slashes: `/` or `/repo/`. */
  readonly base: string;
  readonly ratings: readonly Rating[];
  readonly topics: readonly Topic[];
  readonly notes: readonly ContentNote[];
  readonly neverLinked: readonly NeverLinked[];
  /** Published and withdrawn, newest first (by `published`, then id). */
  readonly claims: readonly ClaimView[];
  /** By title. */
  readonly sources: readonly SourceView[];
  readonly pages: readonly PageView[];
  /** Corrections, updates and withdrawals, newest first. `entry` is the index in the claim's history. */
  readonly changes: readonly { readonly claim: string; readonly entry: number }[];
  readonly counts: { readonly claims: number; readonly sources: number; readonly passages: number };
}
