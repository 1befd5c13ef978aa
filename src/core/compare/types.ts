import type { Refusal } from '../text/normalise.ts';
import type { PassageSentence } from '../proof/types.ts';
import type { Reason } from '../proof/explain/reasons.ts';

/** What is known of a source when a reader's copy is laid beside it. */
export interface CopySource {
  /** The language of the source, a BCP 47 tag. */
  readonly lang: string;
  /** Of the whole text. */
  readonly tokens: number;
  /** base64url; sealed sources only. */
  readonly seal?: string;
  /** The whole text; open sources only. */
  readonly text?: string;
  /** In order of place. */
  readonly passages: readonly CopyPassage[];
}

/** A proven passage: its unbroken runs, and the source's own characters beside them. Positions in tokens. */
export interface CopyPassage {
  readonly segments: readonly {
    readonly exact: string;
    readonly start: number;
    readonly end: number;
  }[];
  readonly prefix?: string;
  readonly suffix?: string;
  /** What governs the passage from the rest of its sentence, where that is known. */
  readonly governed?: PassageSentence['governed'];
}

/** Characters of the copy, and those that stand around them. */
export interface Around {
  readonly before: string;
  readonly text: string;
  readonly after: string;
}

/** A run of a difference: what the source has and what the copy has there; either may be empty. */
export interface DiffPiece {
  readonly kind: 'same' | 'changed' | 'missing' | 'added';
  readonly source: string;
  readonly copy: string;
}

/** What stands nearest to a passage, or to a part of one, that the copy does not have. */
export interface NearestPart {
  /** How far into the copy, 0 to 1. */
  readonly into: number;
  readonly around: Around;
  readonly pieces: readonly DiffPiece[];
}

/** Where the words of a copy stand that change what a passage says: beside it, in its sentence, in an omission. */
export type Doubt = 'beside' | 'sentence' | 'between';

export type PassageInCopy =
  | {
      readonly status: 'found';
      /** Tokens of the copy, [start, end). */
      readonly start: number;
      readonly end: number;
      /** How often the words stand in the copy. */
      readonly times: number;
      /** What the copy has around the words: of a part of a sentence its rest, unless that is long. */
      readonly around: Around;
      /** Whether the words are a part of a sentence of the copy. */
      readonly part: boolean;
      /** The words stand there, but what the copy has around them changes what they say. */
      readonly doubt?: Doubt;
    }
  | {
      readonly status: 'not-found';
      /** By name, none twice; empty where nothing in the copy is like the passage. */
      readonly reasons: readonly Reason[];
      /** Every part stands in the copy, but not in this order or not this near. */
      readonly apart: boolean;
      readonly nearest: readonly NearestPart[];
    };

/** How far two neighbouring passages that were found stand apart, in tokens; below 0: the other way round. */
export interface Distance {
  /** Indexes of the passages. */
  readonly from: number;
  readonly to: number;
  readonly source: number;
  readonly copy: number;
}

/** How much source and copy have, in tokens, beyond a passage. */
export interface Margin {
  /** Its index. */
  readonly passage: number;
  readonly source: number;
  readonly copy: number;
}

export interface TextDifference extends DiffPiece {
  /** How far into the source, 0 to 1. */
  readonly into: number;
  readonly before: string;
  readonly after: string;
  readonly reason: Reason;
}

/** What a copy is, as a whole, beside the source. Lengths in tokens. */
export type WholeCopy =
  /** Word for word the text that was sealed, or that is published. */
  | { readonly kind: 'same' }
  /** That text stands in the copy, with so much before and after it. */
  | { readonly kind: 'inside'; readonly before: number; readonly after: number }
  /** Open sources: the copy is an unbroken part of the text, which has so much more before and after. */
  | { readonly kind: 'part'; readonly before: number; readonly after: number }
  /** Open sources: where the two differ, the first of them; and how much the copy has around the text. */
  | {
      readonly kind: 'differs';
      readonly count: number;
      readonly differences: readonly TextDifference[];
      readonly before: number;
      readonly after: number;
    }
  /** Sealed sources: another extraction or edition, or a part. */
  | {
      readonly kind: 'other';
      readonly distances: readonly Distance[];
      /** Before the first passage that was found and after the last. */
      readonly opening?: Margin;
      readonly ending?: Margin;
    }
  /** Nothing of the source was found in it; `lang` where it reads as another language than the source's. */
  | { readonly kind: 'unlike'; readonly lang?: string };

export type Comparison =
  | { readonly ok: false; readonly reason: Refusal['reason'] | 'empty' | 'too-long' }
  | {
      readonly ok: true;
      readonly whole: WholeCopy;
      /** Of the copy. */
      readonly tokens: number;
      /** In the order of the source's. */
      readonly passages: readonly PassageInCopy[];
      /** The copy has characters that this machine's Unicode does not know, so that it could not be sealed. */
      readonly unsealable: boolean;
    };

/** What a comparison is about to do. */
export interface ComparisonStep {
  readonly step: 'passages' | 'seal' | 'differences' | 'explanations';
  readonly done: number;
  readonly total: number;
}
