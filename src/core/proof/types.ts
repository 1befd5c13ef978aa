import type { Fault } from '../problem.ts';
import type { GovernorKind } from './sentence/forces.ts';

/** What is shown of a quote: the source's own characters, an omission of so many tokens, or an editor's words, brackets included. */
export type ShownPiece =
  | { readonly kind: 'source'; readonly text: string }
  | { readonly kind: 'omission'; readonly tokens: number }
  | { readonly kind: 'editor'; readonly text: string };

/** A quote as a contributor wrote it, with the context that tells it apart from its like. */
export interface QuoteSpec {
  readonly quote: string;
  readonly prefix?: string;
  readonly suffix?: string;
  /** The language of the source, a BCP 47 tag: it chooses the word lists. */
  readonly lang: string;
  /** Why the quote may stand alone though the rest of its sentence governs it. */
  readonly readsAlone?: string;
  /** Whether the evidence says whose words these are. */
  readonly speakerGiven?: boolean;
}

export type ProofStatus =
  | 'proven'
  | 'not-found'
  | 'ambiguous'
  | 'unopened'
  | 'too-short'
  | 'too-long'
  | 'cut'
  | 'edit-misuse'
  /** The words stand, but the rest of their sentence governs them, and nothing says why they may stand alone. */
  | 'governed';

/** A value of the evidence that a fault points into. */
export type SpecField = 'quote' | 'prefix' | 'suffix';

/** What is wrong with a quote, or worth knowing of it, and where in the values that were given. */
export interface QuoteFault extends Fault {
  readonly field: SpecField;
  /** UTF-16 offsets [start, end) in the value of `field`; without it the whole value is meant. */
  readonly span?: readonly [number, number];
  /** Put in place of `span`, this mends the value; for a field that is missing it is the whole value. */
  readonly replacement?: string;
}

/** An unbroken run of the source. Positions are in tokens of the whole text. */
export interface Segment {
  /** The source's own characters. */
  readonly exact: string;
  readonly start: number;
  readonly end: number;
  /** UTF-16 offsets [start, end) in the whole text; open sources only. */
  readonly offsets?: readonly [number, number];
}

/** How a passage stands in its sentence, or in the sentences that it begins and ends in. */
export interface PassageSentence {
  /** `whole`: only marks stand outside the passage in its sentences. */
  readonly stands: 'whole' | 'part';
  /** What governs the passage from outside it, each kind once, sorted. */
  readonly governed: readonly GovernorKind[];
  /** Whether the sentence gives the passage to somebody. */
  readonly attributed: boolean;
  /**
   * The source's own characters of the sentence before and after the passage, where they may be seen: of an
   * open text always, of a sealed one where its window shows the whole sentence. Empty where nothing stands there.
   */
  readonly rest?: { readonly before: string; readonly after: string };
}

/** The place that a quote was proven to stand at. */
export interface Passage {
  readonly shown: readonly ShownPiece[];
  /** `shown` as one string, brackets included: what JSON and cards give as the quote. */
  readonly quote: string;
  readonly words: number;
  /** In tokens of the whole text: [start, end). */
  readonly start: number;
  readonly end: number;
  /** How many tokens the whole text has. */
  readonly total: number;
  /** The source's own characters just before and after, as far as they may be seen. */
  readonly prefix?: string;
  readonly suffix?: string;
  readonly segments: readonly Segment[];
  /** Missing where it is not known: a seal file of before sentences were judged. */
  readonly sentence?: PassageSentence;
}

export interface Proof {
  readonly status: ProofStatus;
  /** There where one place was found, whatever the status; only a `proven` one may be published. */
  readonly passage?: Passage;
  /** Why it is not proven: empty for a quote that is, and for no other. */
  readonly faults: readonly QuoteFault[];
  /** What to know of the passage besides, whatever the status: a hedge beside it, other characters. */
  readonly remarks: readonly QuoteFault[];
}
