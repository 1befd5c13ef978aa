import { TextRefused, tokenise } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { toBase64url } from './base64url.ts';
import { concat } from './bytes.ts';
import type { SealedWhole } from './seal-text.ts';
import { outside, subtree } from './tree.ts';
import type { SealFileWindow } from './types.ts';

/** Tokens [start, end). */
export type TokenRange = readonly [start: number, end: number];

/** Windows that show more of a text than this share of its tokens are worth a look. */
export const NOTICEABLE_SHARE = 0.25;
/** So many tokens of a text stay unopened, or what is left could be guessed. */
export const MIN_UNOPENED = 40;

/** Windows this near one another are one: what parts them would be told by what surrounds it. */
const NEAR = 4;

/**
 * The windows to cut for the ranges that must be seen, by place. In rounds until nothing changes:
 * each window whose text alone gives other tokens grows by one at each end that has one; then
 * windows that overlap or stand at most four tokens apart become one.
 */
export function planWindows(whole: Tokens, needed: readonly TokenRange[]): TokenRange[] {
  const standing = new Set<string>();
  const stands = ([start, end]: TokenRange): boolean => {
    const key = `${start} ${end}`;
    if (standing.has(key)) return true;
    if (!givesItsTokens(whole, start, end)) return false;
    standing.add(key);
    return true;
  };
  let windows = merged(needed.filter(([start, end]) => start < end));
  for (;;) {
    const grown = windows.map((window): TokenRange => {
      if (stands(window)) return window;
      return [Math.max(window[0] - 1, 0), Math.min(window[1] + 1, whole.list.length)];
    });
    const next = merged(grown);
    const same =
      next.length === windows.length &&
      next.every(([start, end], i) => start === windows[i]?.[0] && end === windows[i]?.[1]);
    if (same) return next;
    windows = next;
  }
}

function merged(ranges: readonly TokenRange[]): TokenRange[] {
  const out: TokenRange[] = [];
  for (const [start, end] of ranges.toSorted((a, b) => a[0] - b[0] || a[1] - b[1])) {
    const last = out.at(-1);
    if (last && start - last[1] <= NEAR) out[out.length - 1] = [last[0], Math.max(last[1], end)];
    else out.push([start, end]);
  }
  return out;
}

/** Whether the characters of tokens [start, end) alone give exactly these tokens. */
function givesItsTokens(whole: Tokens, start: number, end: number): boolean {
  try {
    const alone = tokenise(whole.raw.slice(whole.span(start)[0], whole.span(end - 1)[1])).list;
    if (alone.length !== end - start) return false;
    return alone.every((token, i) => token === whole.list[start + i]);
  } catch (error) {
    if (error instanceof TextRefused) return false;
    throw error;
  }
}

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
