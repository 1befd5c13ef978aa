import { hmac } from '@noble/hashes/hmac.js';
import { pbkdf2 } from '@noble/hashes/pbkdf2.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { tokenise } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { toBase64url } from './base64url.ts';
import { bytesOf, concat, packed, u32 } from './bytes.ts';
import { leafHash, MAX_TOKENS, SALT_BYTES, sealBytes, subtree, treeOf } from './tree.ts';
import type { Seal } from './types.ts';

/** A whole text with its seal, and what windows are cut from. Never written anywhere as it is. */
export interface SealedWhole {
  readonly tokens: Tokens;
  readonly seal: Seal;
  /** One for each token. */
  readonly salts: readonly Uint8Array[];
  readonly tree: readonly (readonly Uint8Array[])[];
}

/** The text cannot be sealed; the message says why and what to do. */
export class SealRefused extends Error {
  override readonly name = 'SealRefused';
  readonly reason: 'empty' | 'too-long' | 'unassigned';
  constructor(reason: 'empty' | 'too-long' | 'unassigned', message: string) {
    super(message);
    this.reason = reason;
  }
}

/** Slow on purpose: each guess at a text costs as much. About 0.4 s on a laptop. */
const KDF = { c: 2 ** 18, dkLen: 32 } as const;
const KEY_SALT = 'verbatim-seal/1 key';

/**
 * Seals a text. The text is its own key: the same words make the same seal, wherever.
 * @throws TextRefused as `tokenise` does; SealRefused for a text with no token, with 2³² or more,
 * or with an unassigned code point (a later Unicode could give it another meaning).
 */
export function sealText(text: string): SealedWhole {
  const tokens = sealable(text);
  return build(tokens, pbkdf2(sha256, password(tokens), bytesOf(KEY_SALT), KDF));
}

function sealable(text: string): Tokens {
  const tokens = tokenise(text);
  const count = tokens.list.length;
  if (count === 0) throw new SealRefused('empty', 'The text holds no words: nothing to seal.');
  if (count > MAX_TOKENS) {
    throw new SealRefused('too-long', `The text has ${count} tokens; at most ${MAX_TOKENS} fit.`);
  }
  const at = text.search(/\p{Cn}/v);
  if (at >= 0) {
    const hex = (text.codePointAt(at) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    throw new SealRefused(
      'unassigned',
      `The text has U+${hex} at offset ${at}, which Unicode has not assigned; expected assigned characters only. Remove it from the text and seal again.`,
    );
  }
  return tokens;
}

function password(tokens: Tokens): Uint8Array {
  return sha256(concat([bytesOf('verbatim-seal/1 text\n'), packed(tokens.list)]));
}

function build(tokens: Tokens, key: Uint8Array): SealedWhole {
  const count = tokens.list.length;
  const salts = tokens.list.map((_, i) => hmac(sha256, key, u32(i)).slice(0, SALT_BYTES));
  const tree = treeOf(tokens.list.map((token, i) => leafHash(salts[i] as Uint8Array, token)));
  const seal = toBase64url(sealBytes(count, subtree(tree, 0, count)));
  return { tokens, seal: { tokens: count, seal }, salts, tree };
}
