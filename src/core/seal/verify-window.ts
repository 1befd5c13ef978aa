import { hasLooseEnds } from '../text/normalise.ts';
import { TextRefused, tokenise } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { fromBase64url, toBase64url } from './base64url.ts';
import {
  HASH_BYTES,
  leafHash,
  leftCount,
  MAX_TOKENS,
  nodeHash,
  outside,
  SALT_BYTES,
  sealBytes,
} from './tree.ts';
import type { Seal, SealFileWindow } from './types.ts';

export type WindowRefusalReason =
  | 'bad-seal'
  | 'not-an-integer'
  | 'out-of-bounds'
  | 'text-refused'
  | 'no-tokens'
  | 'loose-ends'
  | 'salts-encoding'
  | 'salts-length'
  | 'hashes-encoding'
  | 'hash-missing'
  | 'hash-left-over'
  | 'other-text';

/** Tokens [start, end) of the sealed text are `tokens`; or why that is not shown. */
export type VerifiedWindow =
  | { readonly ok: true; readonly start: number; readonly end: number; readonly tokens: Tokens }
  | { readonly ok: false; readonly reason: WindowRefusalReason; readonly message: string };

function refused(reason: WindowRefusalReason, message: string): VerifiedWindow {
  return { ok: false, reason, message };
}

/**
 * Whether a window stands at its place in the text that was sealed. Never throws. Time grows with
 * the window and with log n, whatever n a file claims.
 */
export function verifyWindow(window: SealFileWindow, seal: Seal): VerifiedWindow {
  const place = readPlace(window, seal);
  if (!place.ok) return place;
  const { start, end, tokens } = place;
  const size = end - start;
  const salts = readHashBytes(window.salts, 'salts', SALT_BYTES * size);
  if (!(salts instanceof Uint8Array)) return salts;
  const lacking = outside(start, end, seal.tokens).length * HASH_BYTES;
  const hashes = readHashBytes(window.hashes, 'hashes', lacking);
  if (!(hashes instanceof Uint8Array)) return hashes;
  const root = rootFrom(tokens.list, salts, hashes, start, seal.tokens);
  if (toBase64url(sealBytes(seal.tokens, root)) !== seal.seal) {
    return refused(
      'other-text',
      'These words do not stand at this place of the text that was sealed.',
    );
  }
  return place;
}

/** Where the window claims to stand, if a window may stand there: its tokens are those of its text. */
function readPlace(window: SealFileWindow, seal: Seal): VerifiedWindow {
  const count = seal.tokens;
  if (!Number.isInteger(count) || count < 1 || count > MAX_TOKENS)
    return refused('bad-seal', `The seal is over ${count} tokens; expected 1 to ${MAX_TOKENS}.`);
  if (fromBase64url(seal.seal)?.length !== HASH_BYTES)
    return refused('bad-seal', 'The seal is not 32 bytes of base64url without padding.');
  const { start } = window;
  if (!Number.isInteger(start) || Object.is(start, -0))
    return refused('not-an-integer', `The window starts at ${start}; expected an integer.`);
  const tokens = tokensOrFault(window.text);
  if ('ok' in tokens) return tokens;
  if (tokens.list.length === 0)
    return refused('no-tokens', 'The text of the window holds no words.');
  const end = start + tokens.list.length;
  if (start < 0 || end > count) {
    const found = `The window is over tokens ${start} to ${end}`;
    return refused('out-of-bounds', `${found}; expected it within 0 to ${count}.`);
  }
  if (hasLooseEnds(window.text)) {
    return refused(
      'loose-ends',
      'The text of the window has spaces or invisible characters at an end; expected it to run from its first token to its last.',
    );
  }
  return { ok: true, start, end, tokens };
}

/** The bytes of the salts or hashes, which must be exactly as many as the place of the window asks for. */
function readHashBytes(
  encoded: string,
  what: 'salts' | 'hashes',
  expected: number,
): Uint8Array | VerifiedWindow {
  const bytes = fromBase64url(encoded);
  if (!bytes) return refused(`${what}-encoding`, `The ${what} are not base64url without padding.`);
  if (bytes.length === expected) return bytes;
  const reason =
    what === 'salts' ? 'salts-length' : bytes.length < expected ? 'hash-missing' : 'hash-left-over';
  return refused(
    reason,
    `The ${what} are ${bytes.length} bytes; expected ${expected} for this text at this place.`,
  );
}

function tokensOrFault(text: string): Tokens | VerifiedWindow {
  try {
    return tokenise(text);
  } catch (error) {
    if (error instanceof TextRefused) return refused('text-refused', error.message);
    throw error;
  }
}

function rootFrom(
  tokens: readonly string[],
  salts: Uint8Array,
  hashes: Uint8Array,
  start: number,
  count: number,
): Uint8Array {
  const end = start + tokens.length;
  let used = 0;
  const hashOf = (low: number, high: number): Uint8Array => {
    if (high <= start || low >= end) {
      used += HASH_BYTES;
      return hashes.subarray(used - HASH_BYTES, used);
    }
    if (high - low === 1) {
      const at = low - start;
      const salt = salts.subarray(at * SALT_BYTES, (at + 1) * SALT_BYTES);
      return leafHash(salt, tokens[at] as string);
    }
    const middle = low + leftCount(high - low);
    const left = hashOf(low, middle);
    return nodeHash(left, hashOf(middle, high));
  };
  return hashOf(0, count);
}
