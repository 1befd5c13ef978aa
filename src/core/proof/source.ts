import type { SealedSentence } from '../seal/types.ts';
import { findAll } from '../text/find.ts';
import { sentencesOf } from '../text/sentences.ts';
import type { TokenRun } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { agrees, readsAs } from './languages/reads-as.ts';
import type { ReadsAs } from './languages/reads-as.ts';

/** A run of a source's text that may be seen: all of an open one, one window of a sealed one. */
export interface Part {
  /** Index of its first token in the whole text. */
  readonly start: number;
  readonly tokens: Tokens;
}

/** No token: the text ends here. */
export const END = null;
/** A token that cannot be seen: it stands outside every window. */
export const UNKNOWN = undefined;

/** What a quote is proven against: a text of which all, or only windows, can be seen. */
export class ProofSource {
  readonly id: string;
  readonly sealed: boolean;
  /** Tokens of the whole text. */
  readonly total: number;
  /** By `start`, none overlapping. */
  readonly parts: readonly Part[];
  /** Digests of the quotes that were checked against the whole text; sealed sources only. */
  readonly confirmed: ReadonlySet<string>;
  /** What who sealed the text found of each of them, by digest; missing where sentences were not judged. */
  readonly sentences: ReadonlyMap<string, SealedSentence> | undefined;
  #searches = 0;
  /** What was found last: the parts of a quote and its brackets are often the same. */
  #last: { needle: readonly string[]; limit: number; found: readonly number[] } | undefined;
  #index: Map<string, number[]> | undefined;
  readonly #sentences = new Map<Part, readonly TokenRun[]>();
  readonly #sealedAs: string | undefined;
  #reading: { readonly found: ReadsAs | undefined } | undefined;

  constructor(given: {
    id: string;
    sealed: boolean;
    total: number;
    parts: readonly Part[];
    confirmed?: ReadonlySet<string>;
    sentences?: ReadonlyMap<string, SealedSentence>;
    /** What a sealed text reads as to who sealed it. */
    lang?: string;
  }) {
    this.id = given.id;
    this.sealed = given.sealed;
    this.total = given.total;
    this.parts = given.parts;
    this.confirmed = given.confirmed ?? new Set();
    this.sentences = given.sentences;
    this.#sealedAs = given.lang;
  }

  /** What the words that can be seen read as, where they tell. Read once, from a sample. */
  get reading(): ReadsAs | undefined {
    this.#reading ??= { found: readsAs(this.parts.flatMap(sampleOf)) };
    return this.#reading.found;
  }

  /** The language that the text reads as, whatever its record says; of a sealed text to who sealed it. */
  get lang(): string | undefined {
    return this.#sealedAs ?? this.reading?.lang;
  }

  /** The same where it is sure: to who sealed the text, or by enough words that can be seen. */
  get surelyReadsAs(): Pick<ReadsAs, 'lang' | 'words'> | undefined {
    const { reading } = this;
    const lang = this.#sealedAs;
    if (lang === undefined) return reading && reading.read >= SURE ? reading : undefined;
    return { lang, words: reading?.lang === lang ? reading.words : [] };
  }

  /** The language whose rules apply to a text whose record says `stated`: the one that it reads as. */
  langFor(stated: string): string {
    const read = this.lang;
    return read === undefined || agrees(stated, read) ? stated : read;
  }

  /** The sentences of a part, as runs of its own tokens. Found once. */
  sentencesOf(part: Part): readonly TokenRun[] {
    let sentences = this.#sentences.get(part);
    if (!sentences) this.#sentences.set(part, (sentences = sentencesOf(part.tokens)));
    return sentences;
  }

  /** The token at a position of the whole text, END outside it, UNKNOWN where it cannot be seen. */
  at(position: number): string | typeof END | typeof UNKNOWN {
    if (position < 0 || position >= this.total) return END;
    const part = this.partAt(position);
    return part ? part.tokens.list[position - part.start] : UNKNOWN;
  }

  partAt(position: number): Part | undefined {
    let low = 0;
    let high = this.parts.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const part = this.parts[middle] as Part;
      if (position < part.start) high = middle - 1;
      else if (position >= part.start + part.tokens.list.length) low = middle + 1;
      else return part;
    }
    return undefined;
  }

  /** The source's own characters from token `start` to token `end - 1`, as far as its part goes. */
  slice(start: number, end: number): string {
    const part = this.partAt(start);
    if (!part || end <= start) return '';
    const last = Math.min(end - part.start, part.tokens.list.length) - 1;
    return part.tokens.raw.slice(
      part.tokens.span(start - part.start)[0],
      part.tokens.span(last)[1],
    );
  }

  /** What stands between token `position` and the next, as the source writes it; UNKNOWN where it cannot be seen. */
  between(position: number): string | undefined {
    const part = this.partAt(position);
    const here = part ? position - part.start : 0;
    if (!part || here + 1 >= part.tokens.list.length) return undefined;
    return part.tokens.raw.slice(part.tokens.span(here)[1], part.tokens.span(here + 1)[0]);
  }

  /** Every position where `needle` stands as an unbroken run that can be seen, ascending, at most `limit`. */
  find(needle: readonly string[], limit = Infinity): readonly number[] {
    if (needle.length === 0) return [];
    const last = this.#last;
    if (
      last?.limit === limit &&
      last.needle.length === needle.length &&
      last.needle.every((token, at) => token === needle[at])
    )
      return last.found;
    const found = this.#search(needle, limit);
    this.#last = { needle, limit, found };
    return found;
  }

  #search(needle: readonly string[], limit: number): number[] {
    // An index pays for itself only in a source that is searched often.
    if (!this.#index && ++this.#searches > 12) this.#index = this.#makeIndex();
    if (!this.#index) return this.#scan(needle, limit);
    let rarest: readonly number[] | undefined;
    let offset = 0;
    for (const [at, token] of needle.entries()) {
      const positions = this.#index.get(token);
      if (!positions) return [];
      if (!rarest || positions.length < rarest.length) [rarest, offset] = [positions, at];
    }
    if (!rarest || rarest.length * needle.length > 4 * this.total) return this.#scan(needle, limit);
    const found: number[] = [];
    for (const position of rarest) {
      if (this.#standsAt(needle, position - offset)) found.push(position - offset);
      if (found.length >= limit) break;
    }
    return found;
  }

  #scan(needle: readonly string[], limit: number): number[] {
    const found: number[] = [];
    for (const { start, tokens } of this.parts) {
      for (const at of findAll(tokens.list, needle, limit - found.length)) found.push(start + at);
      if (found.length >= limit) break;
    }
    return found;
  }

  #standsAt(needle: readonly string[], position: number): boolean {
    const part = this.partAt(position);
    if (!part) return false;
    const from = position - part.start;
    if (from + needle.length > part.tokens.list.length) return false;
    return needle.every((token, at) => part.tokens.list[from + at] === token);
  }

  #makeIndex(): Map<string, number[]> {
    const index = new Map<string, number[]>();
    for (const { start, tokens } of this.parts) {
      for (const [at, token] of tokens.list.entries()) {
        const positions = index.get(token);
        if (positions) positions.push(start + at);
        else index.set(token, [start + at]);
      }
    }
    return index;
  }
}

/** So many words tell a language for sure. */
const SURE = 40;

/** So many tokens of a text's beginning, middle and end tell its language. */
const SAMPLE = 200;

function sampleOf({ tokens: { list } }: Part): readonly string[] {
  if (list.length <= 3 * SAMPLE) return list;
  return [0, list.length >> 1, list.length - SAMPLE].flatMap((at) => list.slice(at, at + SAMPLE));
}

/**
 * A source whose whole text is at hand.
 * @throws TextRefused where the text cannot be tokenised; see `normalise`.
 */
export function openSource(id: string, text: string): ProofSource {
  const tokens = tokenise(text);
  return new ProofSource({
    id,
    sealed: false,
    total: tokens.list.length,
    parts: [{ start: 0, tokens }],
  });
}
