import { isSpaceless } from './tokens.ts';
import type { Tokens } from './tokens.ts';

export type Case = 'upper' | 'lower' | 'figure' | 'caseless' | 'none';

const CLOSING = /^[)\]}\u300D\u300F\u3011\u300B\u3009\uFF09\uFF3D\uFF5D\uFF63]$/u;
const OPENING = /^[([{\u300C\u300E\u3010\u300A\u3008\uFF08\uFF3B\uFF5B\uFF62\u00BF\u00A1]$/u;

/** The letters that most words begin with: no expression needs to look at those. */
const isAsciiLetter = (code: number): boolean =>
  (code > 0x60 && code < 0x7b) || (code > 0x40 && code < 0x5b);

/** Tokens as their text writes them: what stands between two, and what a folded mark was. */
export class Written {
  readonly tokens: Tokens;
  readonly list: readonly string[];
  constructor(tokens: Tokens) {
    this.tokens = tokens;
    this.list = tokens.list;
  }

  get length(): number {
    return this.list.length;
  }

  /** What stands between token `at - 1` and token `at`; '' at the start of the text. */
  gap(at: number): string {
    if (at <= 0 || at >= this.length) return '';
    return this.tokens.raw.slice(this.tokens.span(at - 1)[1], this.tokens.span(at)[0]);
  }

  /** Nothing to see stands before token `at`. */
  glued(at: number): boolean {
    if (at <= 0 || at >= this.length) return false;
    const [from, to] = [this.tokens.span(at - 1)[1], this.tokens.span(at)[0]];
    // Nothing, or one space, stands between most.
    if (from >= to) return true;
    return this.tokens.raw.charCodeAt(from) !== 0x20 && !/\s/u.test(this.gap(at));
  }

  /** The text's own characters of a token. */
  glyph(at: number): string {
    return this.tokens.raw.slice(...this.tokens.span(at));
  }

  /** Whether a token closes a quotation or a bracket. */
  closes(at: number): boolean {
    const token = this.list[at] as string;
    if (CLOSING.test(token)) return true;
    if (token !== '"' && token !== "'") return false;
    return !this.opens(at);
  }

  /** Whether a token opens one: by where the spaces stand, and where that does not tell, by the mark. */
  opens(at: number): boolean {
    const token = this.list[at] as string;
    if (OPENING.test(token)) return true;
    if (token !== '"' && token !== "'") return false;
    const before = at > 0 && this.glued(at);
    const after = at + 1 < this.length && this.glued(at + 1);
    if (at === 0) return true;
    if (at + 1 === this.length) return false;
    // `« Enfin ! », dit-il.`: it touches only a mark, which belongs to what stands before it; not `"...and`.
    if (after && this.#partsAt(at + 1)) return false;
    // Touching only what stands before it, it closes; touching only what stands after it, it opens.
    if (before !== after) return after;
    return /^[\u00AB\u2039\u201C\u201E\u201A\u2018\u201F\u301D]$/u.test(this.glyph(at));
  }

  /** Whether a mark that parts clauses or sentences stands at a token, by itself. */
  #partsAt(at: number): boolean {
    if (!/^[,;:.!?]$/.test(this.list[at] as string)) return false;
    return !(this.list[at + 1] === '.' && this.glued(at + 1));
  }

  /** The first token from `at` on that neither opens nor parts: the word or figure by which a sentence is known. */
  lead(at: number): number {
    let lead = at;
    while (lead < Math.min(this.length - 1, at + 4) && this.#isMark(lead)) lead++;
    return lead;
  }

  #isMark(at: number): boolean {
    const token = this.list[at] as string;
    if (isAsciiLetter(token.charCodeAt(0))) return false;
    return OPENING.test(token) || token === '"' || token === "'" || /^[-*_#\u2022]$/u.test(token);
  }

  caseAt(at: number): Case {
    const token = this.list[at] ?? '';
    const code = token.charCodeAt(0);
    if (isAsciiLetter(code)) return code > 0x60 ? 'lower' : 'upper';
    const first = String.fromCodePoint(token.codePointAt(0) ?? 0x20);
    if (/\p{Ll}/u.test(first)) return 'lower';
    if (/[\p{Lu}\p{Lt}]/u.test(first)) return 'upper';
    if (/^[-+]?\.?\p{Nd}/u.test(token) || /^\p{Sc}$/u.test(token)) return 'figure';
    if (isSpaceless(token) || /\p{L}/u.test(first)) return 'caseless';
    return 'none';
  }
}
