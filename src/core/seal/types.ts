/** The scheme that this code makes and reads; the number changes with any byte of what it computes. */
export const SCHEME = 'verbatim-seal/1';
/** The normal form and token rules that it is made over. */
export const TEXT_RULES = 'qn1';
/** The version of the rules by which sentences are judged; the number changes with what they may find. */
export const SENTENCE_RULES = 1;

/** A commitment to a whole text. */
export interface Seal {
  /** How many tokens the text has: an integer, 1 to 2^32 - 1. */
  readonly tokens: number;
  /** 32 bytes, base64url without padding. */
  readonly seal: string;
}

/** A window as a seal file holds it: untrusted until `verifyWindow` accepts it. */
export interface SealFileWindow {
  /** Index of its first token in the whole text. */
  readonly start: number;
  /** The source's own characters from the first to the last token. */
  readonly text: string;
  /** 16 bytes for each token, in order, base64url. */
  readonly salts: string;
  /** 32 bytes for each subtree outside the window, left to right, base64url. */
  readonly hashes: string;
}

/** What who holds the text found of a confirmed quote in its sentence. */
export interface SealedSentence {
  readonly stands: 'whole' | 'part';
  /** Kinds of what governs it from outside, sorted. */
  readonly governed: readonly string[];
  readonly attributed: boolean;
}

/** The judgement of sentences in a seal file. */
export interface SealedSentences {
  /** The version of the rules that found it. */
  readonly rules: typeof SENTENCE_RULES;
  /** The language that the text reads as, a BCP 47 tag; `und` where that is not clear. */
  readonly lang: string;
  /** One for each entry of `confirmed`, in its order. */
  readonly quotes: readonly SealedSentence[];
}

/** `content/sources/<id>.seal.json`. */
export interface SealFile extends Seal {
  /** Digests of the quotes that were checked against the whole text, sorted; see `confirmation`. */
  readonly confirmed: readonly string[];
  /** Missing in files of before sentences were judged. */
  readonly sentences?: SealedSentences;
  /** By `start`, none overlapping. */
  readonly windows: readonly SealFileWindow[];
}
