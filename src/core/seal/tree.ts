/** The hash tree of RFC 9162, section 2.1, over salted leaves. */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesOf, concat, u32 } from './bytes.ts';

export const SALT_BYTES = 16;
export const HASH_BYTES = 32;
/** 1 ≤ n < 2³². */
export const MAX_TOKENS = 2 ** 32 - 1;

/** Hashers fed with the byte that tells leaves from nodes: copying one is half the time of a new one. */
const LEAF = sha256.create().update(Uint8Array.of(0));
const NODE = sha256.create().update(Uint8Array.of(1));
const hasher = sha256.create();

export function leafHash(salt: Uint8Array, token: string): Uint8Array {
  LEAF._cloneInto(hasher);
  return digest(salt, bytesOf(token));
}

export function nodeHash(left: Uint8Array, right: Uint8Array): Uint8Array {
  NODE._cloneInto(hasher);
  return digest(left, right);
}

function digest(first: Uint8Array, second: Uint8Array): Uint8Array {
  const hash = new Uint8Array(HASH_BYTES);
  hasher.update(first).update(second).digestInto(hash);
  return hash;
}

/** How many of `count` (2 or more) leaves go left: the largest power of two below it. */
export function leftCount(count: number): number {
  return 2 ** (31 - Math.clz32(count - 1));
}

export function sealBytes(tokens: number, root: Uint8Array): Uint8Array {
  return sha256(concat([bytesOf('verbatim-seal/1\n'), u32(tokens), root]));
}

/**
 * Every node of the tree, by level: node i of level k is over leaves [i·2ᵏ, (i+1)·2ᵏ), cut at the
 * last leaf. Splitting at the largest power of two only ever asks for such nodes.
 */
export function treeOf(leaves: readonly Uint8Array[]): readonly (readonly Uint8Array[])[] {
  const levels = [leaves];
  let level = leaves;
  while (level.length > 1) {
    const above: Uint8Array[] = [];
    for (let at = 0; at < level.length; at += 2) {
      const left = level[at] as Uint8Array;
      const right = level[at + 1];
      above.push(right === undefined ? left : nodeHash(left, right));
    }
    levels.push(above);
    level = above;
  }
  return levels;
}

/** The hash of the subtree over leaves [low, high) of the tree. */
export function subtree(
  tree: readonly (readonly Uint8Array[])[],
  low: number,
  high: number,
): Uint8Array {
  const level = high - low === 1 ? 0 : 32 - Math.clz32(high - low - 1);
  return tree[level]?.[low / 2 ** level] as Uint8Array;
}

/**
 * The subtrees outside [start, end) whose hashes a verifier of it lacks, left to right, as a walk
 * of the recursion *outside → its hash; wholly inside → nothing; else left, then right*.
 * At most 64, however large `count` is.
 */
export function outside(
  start: number,
  end: number,
  count: number,
): (readonly [low: number, high: number])[] {
  const found: (readonly [number, number])[] = [];
  const walk = (low: number, high: number): void => {
    if (high <= start || low >= end) {
      found.push([low, high]);
    } else if (low < start || high > end) {
      const middle = low + leftCount(high - low);
      walk(low, middle);
      walk(middle, high);
    }
  };
  walk(0, count);
  return found;
}
