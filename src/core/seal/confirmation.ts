import { sha256 } from '@noble/hashes/sha2.js';
import { toBase64url } from './base64url.ts';
import { concat, packed, u32 } from './bytes.ts';

/** A token of the source, or words that an editor put in at this place. */
export type ConfirmedPiece = string | { readonly inserted: string };

/** A quote as it was checked: the source's tokens, in its case, and what an editor put between them. */
export interface ConfirmedPassage {
  readonly prefix?: readonly string[];
  /** One, or several where the quote omits something between them. Inserted words are in normal form, without their brackets. */
  readonly segments: readonly (readonly ConfirmedPiece[])[];
  readonly suffix?: readonly string[];
}

/** What stands where the length of a token would: no token has none, or so many bytes. */
const OMISSION = u32(0);
const INSERTION = u32(0xffff_ffff);
const AFTER_PREFIX = u32(0xffff_fffe);
const BEFORE_SUFFIX = u32(0xffff_fffd);

/**
 * What a seal file lists for a quote that was checked against the whole text: 16 bytes, base64url. In a file without
 * `sentences` the context is `joined` to the quote: nothing parts it.
 */
export function confirmation(
  { prefix = [], segments, suffix = [] }: ConfirmedPassage,
  context: 'apart' | 'joined' = 'apart',
): string {
  const parts = segments.flatMap((segment, i) => [
    ...(i === 0 ? [] : [OMISSION]),
    ...segment.map(pieceBytes),
  ]);
  if (prefix.length > 0)
    parts.unshift(packed(prefix), ...(context === 'apart' ? [AFTER_PREFIX] : []));
  if (suffix.length > 0)
    parts.push(...(context === 'apart' ? [BEFORE_SUFFIX] : []), packed(suffix));
  return toBase64url(sha256(concat(parts)).subarray(0, 16));
}

function pieceBytes(piece: ConfirmedPiece): Uint8Array {
  if (typeof piece === 'string') return packed([piece]);
  return concat([INSERTION, packed([piece.inserted])]);
}
