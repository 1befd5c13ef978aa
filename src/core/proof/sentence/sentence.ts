import { isWord } from '../../text/tokens.ts';
import type { TokenRun } from '../../text/sentences.ts';
import type { Lexicon, Occurrence, Role } from './governing-words.ts';
import { writtenOut } from './written-out.ts';

const STOP = /^[.!?;\u037E\u061F\u0964\u3002]$/u;

/** A sentence as it is read: its words, what they may do in it, and where its marks stand. */
export class Sentence {
  readonly tokens: readonly string[];
  readonly words: readonly string[];
  readonly occurrences: readonly Occurrence[];
  readonly lexicon: Lexicon;
  /** What the word or phrase that begins at each token may do. */
  readonly #roles: (Role[] | undefined)[];
  /** How many quotation marks stand before each token. */
  readonly #quotes: number[] = [0];
  readonly #exempted = new Set<number>();

  constructor(tokens: readonly string[], lexicon: Lexicon) {
    this.tokens = tokens;
    this.lexicon = lexicon;
    this.words = writtenOut(tokens, lexicon.lang);
    const occurrences: Occurrence[] = [];
    for (let at = 0; at < tokens.length; at++) {
      if (!isWord(tokens[at] as string)) continue;
      for (const found of lexicon.at(this.words, at)) {
        if (found.role === 'exempt') this.#exempt(found);
        else occurrences.push(found);
      }
    }
    this.occurrences = occurrences.filter(
      ({ role, start }) =>
        (!this.#exempted.has(start) || PLAIN.has(role)) &&
        !(role === 'modals' && this.#isName(start)),
    );
    this.#roles = new Array<undefined>(tokens.length);
    for (const { role, start } of this.occurrences) {
      const roles = this.#roles[start];
      if (roles) roles.push(role);
      else this.#roles[start] = [role];
    }
    let quotes = 0;
    for (const token of tokens) this.#quotes.push(token === '"' ? ++quotes : quotes);
  }

  /** Marks an exempt phrase, and the `ne` that its `pas` completes. */
  #exempt({ start, end }: Occurrence): void {
    for (let at = start; at < end; at++) this.#exempted.add(at);
    for (let at = start - 1; at >= Math.max(0, start - 4); at--)
      if (this.words[at] === 'ne' && this.words[start] === 'pas') this.#exempted.add(at);
  }

  /** `May` is a month but at the start of a question. */
  #isName(at: number): boolean {
    return (
      at > 0 && /^\p{Lu}/u.test(this.tokens[at] as string) && isWord(this.tokens[at - 1] as string)
    );
  }

  is(at: number, ...roles: readonly Role[]): boolean {
    const here = this.#roles[at];
    return here !== undefined && roles.some((role) => here.includes(role));
  }

  /** Whether a token is of a phrase that governs nothing: `not only`. */
  exempt(at: number): boolean {
    return this.#exempted.has(at);
  }

  get length(): number {
    return this.tokens.length;
  }

  /** How many quotation marks stand in [start, end). */
  quotes(start: number, end: number): number {
    return (this.#quotes[end] as number) - (this.#quotes[start] as number);
  }

  /** Whether a token stands inside a quotation of this sentence. */
  quoted(at: number): boolean {
    return (this.#quotes[at] as number) % 2 === 1;
  }

  stops(at: number): boolean {
    return STOP.test(this.tokens[at] ?? '.');
  }

  comma(at: number): boolean {
    return this.tokens[at] === ',';
  }

  /** `that`, or a relative pronoun behind its preposition: `the tale in which |`. */
  joins(at: number): boolean {
    return (
      this.is(at, 'complementizers') || (this.is(at, 'relatives') && this.is(at - 1, 'openings'))
    );
  }

  /** Whether nothing but opening marks, or a semicolon or colon, stands before a token. */
  opens(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && /^["'\u00BF\u00A1]$/u.test(this.tokens[before] as string)) before--;
    return before < 0 || /^[;:]$/.test(this.tokens[before] as string);
  }

  /** Whether the sentence has a question mark. */
  get asks(): boolean {
    return this.tokens.includes('?');
  }

  /** Whether a clause may begin at a token: nothing, or a mark or a conjunction, stands before it. */
  begins(at: number): boolean {
    let before = at - 1;
    while (before >= 0 && /^["'\u00BF\u00A1]$/u.test(this.tokens[before] as string)) before--;
    return (
      before < 0 ||
      !isWord(this.tokens[before] as string) ||
      this.is(before, 'coordinators', 'complementizers', 'contrasts')
    );
  }

  /** `in the novel`: a preposition stands before a work of fiction, and no verb between. */
  inFiction(at: number): boolean {
    for (let near = at - 1; near >= Math.max(0, at - 4); near--) {
      if (this.is(near, 'within')) return true;
      if (!isWord(this.tokens[near] as string) || this.is(near, 'finites')) return false;
    }
    return false;
  }

  /** The first token of [start, end) that a test holds for, or -1. */
  find([start, end]: TokenRun, test: (at: number) => boolean): number {
    for (let at = start; at < end; at++) if (test(at)) return at;
    return -1;
  }

  /** How many words stand in [start, end). */
  count(start: number, end: number): number {
    let count = 0;
    for (let at = start; at < end; at++) if (isWord(this.tokens[at] as string)) count++;
    return count;
  }
}

/** Roles that say where clauses begin, which an exempt phrase keeps. */
const PLAIN: ReadonlySet<Role> = new Set([
  'complementizers',
  'contrasts',
  'coordinators',
  'relatives',
  'subordinators',
  'subjects',
  'finites',
  'copulas',
]);
