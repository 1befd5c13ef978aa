import type { TokenRun } from '../../text/sentences.ts';
import type { Lexicon, Role } from './governing-words.ts';
import { lexiconOf } from './lexicons.ts';
import { writtenOut } from './written-out.ts';

/** A figure that an edge of a passage takes from its unit, its other half or its sign; `run` is what is left out. */
export interface CutFigure {
  readonly kind: 'unit' | 'range' | 'share' | 'fraction' | 'sign';
  readonly side: 'left' | 'right';
  readonly run: TokenRun;
}

/** Units and magnitudes as they are written, in most languages alike. */
const SIGNS = new Set(
  (
    '% ‰ ‱ ° € $ £ ¥ ₽ ₹ ₺ ₩ ₪ ₦ ¢ M k K Md Mds Mrd Mio Mrds bn mn tn FCFA XOF XAF CFA pct bps bp lb lbs ft oz yd kt ' +
    'h min sec km cm mm kg mg ml cl ha kW MW GW kWh MWh GWh Hz kHz MHz GHz kB MB GB TB ko Mo Go dB hPa kcal kJ mph W V'
  ).split(' '),
);
const FIGURE = /^[-+]?\.?\p{Nd}/u;
const YEAR = /^(?:1[0-9]|20)\p{Nd}{2}$/u;
const CURRENCY = /^\p{Sc}$/u;
const BETWEEN = new Set(['between', 'entre', 'zwischen', 'tussen', 'tra', 'fra']);
/** `au moins dix` is no minus. */
const NO_MINUS = new Set('au du le al por pelo ao lo de il a é'.split(' '));

/**
 * The figures that the edges of a passage cut in two or from their unit: `15 | M€`, `3 | to 5`, `One in |
 * ten`, `two | and a half`, `Minus | ten`. `tokens` are those of its sentence; without data for the
 * language only signs are known. Looks a few tokens past each edge.
 */
export function cutFigures(
  tokens: readonly string[],
  [start, end]: TokenRun,
  lang: string,
): readonly CutFigure[] {
  const lexicon = lexiconOf(lang);
  const beside = [start - 2, start - 1, start, end - 1, end];
  if (!beside.some((at) => mayBeFigure(tokens[at], lang))) return [];
  const edges = new Edges(tokens, lang, lexicon);
  const found: CutFigure[] = [];
  const right = edges.right(end);
  if (right) found.push({ ...right, side: 'right' });
  const left = edges.left(start);
  if (left) found.push({ ...left, side: 'left' });
  return found;
}

/** Whether a figure, or what a figure may be parted from by its magnitude alone, stands at a token. */
export function mayBeFigure(token: string | undefined, lang: string): boolean {
  if (token === undefined) return false;
  if (FIGURE.test(token) || SIGNS.has(token)) return true;
  const lexicon = lexiconOf(lang);
  const word = token.toLowerCase();
  return lexicon !== undefined && (lexicon.has(word, 'numerals') || lexicon.has(word, 'measures'));
}

type Cut = Pick<CutFigure, 'kind' | 'run'> | undefined;

class Edges {
  readonly #tokens: readonly string[];
  readonly #words: readonly string[];
  readonly #lexicon: Lexicon | undefined;

  constructor(tokens: readonly string[], lang: string, lexicon: Lexicon | undefined) {
    this.#tokens = tokens;
    this.#lexicon = lexicon;
    this.#words = writtenOut(tokens, lexicon?.lang ?? lang);
  }

  right(end: number): Cut {
    if (end >= this.#tokens.length) return undefined;
    const last = end - 1;
    if (this.#clockGoesOn(last, end)) return { kind: 'unit', run: [end, end + 1] };
    const unit = this.#unitEnd(end);
    if (unit > 0 && (this.#number(last) || this.#magnitude(last)))
      return { kind: 'unit', run: [end, unit] };
    if (!this.#number(last)) return undefined;
    const fraction = this.#pastPhrase(end, 'fractions');
    if (fraction > 0) return { kind: 'fraction', run: [end, fraction] };
    const range = this.#linkEnd(end, last);
    if (range > 0 && this.#number(range)) return { kind: 'range', run: [end, range + 1] };
    const whole = this.#wholeOfShare(end);
    return whole > 0 ? { kind: 'share', run: [end, whole + 1] } : undefined;
  }

  /** Where the whole stands that a share at `at` is of, or -1: `out of 20`, `in a hundred thousand`. */
  #wholeOfShare(at: number): number {
    const past = this.#pastPhrase(at, 'shares');
    if (past < 0) return -1;
    const whole = this.#pastPhrase(past, 'indefinites') > 0 ? past + 1 : past;
    return this.#number(whole) && !this.#year(whole) ? whole : -1;
  }

  left(start: number): Cut {
    if (start === 0) return undefined;
    return this.#leftOfUnit(start) ?? (this.#number(start) ? this.#leftOfFigure(start) : undefined);
  }

  /** The passage begins with what belongs to the figure before it. */
  #leftOfUnit(start: number): Cut {
    const before = start - 1;
    const unit = this.#unitEnd(start) > 0;
    if (this.#number(before)) {
      if (unit) return { kind: 'unit', run: [before, start] };
      if (this.#pastPhrase(start, 'fractions') > 0)
        return { kind: 'fraction', run: [before, start] };
      // `by 3 | to 5 per cent`
      const range = this.#linkEnd(start, before);
      if (range > 0 && this.#number(range) && !this.#year(range))
        return { kind: 'range', run: [before, start] };
      // `four | nurses in ten`
      for (let at = start; at < start + 4; at++)
        if (this.#wholeOfShare(at) > 0) return { kind: 'share', run: [before, start] };
    }
    // `one | in three`, `one voter | in three`
    for (let at = before; at > Math.max(-1, start - 4); at--)
      if (this.#number(at) && this.#wholeOfShare(start) > 0)
        return { kind: 'share', run: [at, start] };
    if ((unit && this.#magnitude(before)) || this.#clockGoesOn(before, start))
      return { kind: 'unit', run: [start - 2, start] };
    return undefined;
  }

  /** The passage begins with a figure whose sign or other half stands before it. */
  #leftOfFigure(start: number): Cut {
    const minus = this.#phraseStart(start, 'minus');
    if (minus >= 0 && !NO_MINUS.has(this.#words[minus - 1] ?? ''))
      return { kind: 'sign', run: [minus, start] };
    for (let from = start - 1; from >= Math.max(1, start - 3); from--) {
      if (!this.#number(from - 1)) continue;
      if (this.#linkEnd(from, from - 1) === start) return { kind: 'range', run: [from - 1, start] };
      if (this.#wholeOfShare(from) === start) return { kind: 'share', run: [from - 1, start] };
    }
    return undefined;
  }

  /** `14 h | 30`. */
  #clockGoesOn(at: number, next: number): boolean {
    return (
      /^(?:h|heures?|uhr)$/.test(this.#words[at] ?? '') &&
      FIGURE.test(this.#tokens[at - 1] ?? '') &&
      /^\p{Nd}{2}$/u.test(this.#tokens[next] ?? '')
    );
  }

  #number(at: number): boolean {
    if (at < 0 || at >= this.#tokens.length) return false;
    return FIGURE.test(this.#tokens[at] as string) || this.#pastPhrase(at, 'numerals') > 0;
  }

  /** `15 M | €`, `15 lakh | rupees`: what another unit may follow. */
  #magnitude(at: number): boolean {
    return this.#number(at - 1) && this.#unitEnd(at) > at;
  }

  #year(at: number): boolean {
    return YEAR.test(this.#tokens[at] as string);
  }

  /** Past the unit that begins at `at`, or -1. */
  #unitEnd(at: number): number {
    const token = this.#tokens[at] as string;
    // `le 15 M. Dupont partit`
    const title = token === 'M' && this.#tokens[at + 1] === '.';
    if (SIGNS.has(token) && !title)
      return CURRENCY.test(this.#tokens[at + 1] ?? '') ? at + 2 : at + 1;
    const past = this.#pastPhrase(at, 'measures');
    return title || /^[a-z]$/.test(token) ? -1 : past;
  }

  /** Past what joins two figures into a range, or -1. */
  #linkEnd(at: number, number: number): number {
    const token = this.#tokens[at];
    if (token === '-' || token === '/') return at + 1;
    if (BETWEEN.has(this.#words[number - 1] ?? '') && this.#pastPhrase(at, 'coordinators') > 0)
      return at + 1;
    return this.#pastPhrase(at, 'ranges');
  }

  #pastPhrase(at: number, role: Role): number {
    if (!this.#lexicon || at >= this.#words.length) return -1;
    return this.#lexicon.at(this.#words, at).find((one) => one.role === role)?.end ?? -1;
  }

  /** Where a phrase begins that ends at `end`, or -1. */
  #phraseStart(end: number, role: Role): number {
    for (let at = end - 1; at >= Math.max(0, end - 3); at--)
      if (this.#pastPhrase(at, role) === end) return at;
    return -1;
  }
}
