import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from './base64url.ts';
import { concat, packed, u32 } from './bytes.ts';

/** The tokens of a quote as they stand in the source: editors' words left out, case as the source has it. */
export interface ConfirmedPassage {
  readonly prefix?: readonly string[];
  /** One, or several where the quote omits something between them. */
  readonly segments: readonly (readonly string[])[];
  readonly suffix?: readonly string[];
}

const NO_TOKENS: readonly string[] = [];

/** What a seal file lists for a quote that was checked against the whole text: 16 bytes, base64url. */
export function confirmation(passage: ConfirmedPassage): string {
  const segments = passage.segments.flatMap((segment, i) =>
    i === 0 ? [packed(segment)] : [u32(0), packed(segment)],
  );
  const bytes = concat([
    packed(passage.prefix ?? NO_TOKENS),
    ...segments,
    packed(passage.suffix ?? NO_TOKENS),
  ]);
  return toBase64url(sha256(bytes).subarray(0, 16));
}
