import { toBase64url } from './base64url.ts';
import { concat } from './bytes.ts';
import type { SealedWhole } from './seal-text.ts';
import { outside, subtree } from './tree.ts';
import type { SealFileWindow } from './types.ts';

/**
 * The window over tokens [start, end) of a sealed text. Only ranges that `planWindows` gave are
 * sure to verify: elsewhere the text alone may give other tokens (`l'` at its right end).
 * @throws RangeError unless 0 ≤ start < end ≤ the text's tokens.
 */
export function cutWindow(whole: SealedWhole, start: number, end: number): SealFileWindow {
  const count = whole.seal.tokens;
  const fits = Number.isInteger(start) && Number.isInteger(end);
  if (!fits || start < 0 || start >= end || end > count) {
    throw new RangeError(`no window [${start}, ${end}) in a text of ${count} tokens`);
  }
  const hashes = outside(start, end, count).map(([low, high]) => subtree(whole.tree, low, high));
  return {
    start,
    text: whole.tokens.raw.slice(whole.tokens.span(start)[0], whole.tokens.span(end - 1)[1]),
    salts: toBase64url(concat(whole.salts.slice(start, end))),
    hashes: toBase64url(concat(hashes)),
  };
}
