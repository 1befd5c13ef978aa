import { normalise } from './normalise.ts';
import type { Refusal } from './normalise.ts';
import { rawSpans } from './offsets.ts';
import { plainForm, plainSpans } from './plain-form.ts';
import { tokenEnd } from './scan.ts';

/** The tokens of a text, and where each stands in it. */
export interface Tokens {
  /** The text as it was given. */
  readonly raw: string;
  readonly list: readonly string[];
  /**
   * Where token `i` came from: [start, end) in `raw`, UTF-16 code units. Characters that
   * normalisation deletes are inside a span, never at its ends. Two tokens that come from one
   * character (`…`) have the same span. The map is made when it is first asked for.
   */
  span(i: number): readonly [start: number, end: number];
}

/** The text holds something that no text may hold; see `normalise`. */
export class TextRefused extends Error {
  readonly refusal: Refusal;
  constructor(refusal: Refusal) {
    super(
      refusal.reason === 'lone-surrogate'
        ? `The text has half of a surrogate pair at offset ${refusal.at}; expected well-formed Unicode.`
        : `The text has more than 30 combining marks in a row at offset ${refusal.at}.`,
    );
    this.name = 'TextRefused';
    this.refusal = refusal;
  }
}

/**
 * The tokens of `raw` by `qn1`. Linear in its length.
 * @throws TextRefused for a lone surrogate or a run of more than 30 combining marks, and only then.
 */
export function tokenise(raw: string): Tokens {
  const plain = plainForm(raw);
  const normalised = plain === undefined ? normalise(raw) : ({ ok: true, text: plain } as const);
  if (!normalised.ok) throw new TextRefused(normalised);
  let spans: Int32Array | undefined;
  const list = tokensOf(normalised.text);
  return {
    raw,
    list,
    span(i) {
      spans ??= plain === undefined ? rawSpans(raw) : plainSpans(raw, list);
      const start = spans[2 * i];
      const end = spans[2 * i + 1];
      if (start === undefined || end === undefined) throw new RangeError(`no token ${i}`);
      return [start, end];
    },
  };
}

/** The tokens of text that is in normal form already. */
export function tokensOf(normal: string): string[] {
  const list: string[] = [];
  let at = 0;
  while (at < normal.length) {
    if (normal.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    const end = tokenEnd(normal, at);
    list.push(normal.slice(at, end));
    at = end;
  }
  return list;
}

const SPACELESS =
  /^[[[\p{L}\p{M}\p{N}]&&[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30FC\uFF70]]--\p{Nd}]/v;
const WORDLIKE = /[\p{L}\p{N}]/v;

/** Before the first script written without spaces (Thai). */
const SPACED_BELOW = 0x0e00;

/** Of a script written without spaces: one character, or one number in Han characters. Not a word. */
export function isSpaceless(token: string): boolean {
  return !(token.charCodeAt(0) < SPACED_BELOW) && SPACELESS.test(token);
}

/** A word or a figure, elided pieces (`l'`) included; not punctuation, not `isSpaceless`. */
export function isWord(token: string): boolean {
  const code = token.charCodeAt(0);
  const first = code | 0x20;
  // Most tokens begin with a letter from a to z, or are one mark; no expression needs to look at those.
  if (first >= 0x61 && first <= 0x7a) return true;
  if (token.length === 1 && code < 0x80) return code >= 0x30 && code <= 0x39;
  return WORDLIKE.test(token) && !isSpaceless(token);
}
