/** The scheme that this code makes and reads; the number changes with any byte of what it computes. */
export const SCHEME = 'verbatim-seal/1';
/** The normal form and token rules that it is made over. */
export const TEXT_RULES = 'qn1';

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

/** `content/sources/<id>.seal.json`. */
export interface SealFile extends Seal {
  /** Digests of the quotes that were checked against the whole text, sorted; see `confirmation`. */
  readonly confirmed: readonly string[];
  /** By `start`, none overlapping. */
  readonly windows: readonly SealFileWindow[];
}
