import type { FoundClaim, FoundPassage } from './types.ts';
import type { WeighedTerm } from './rank.ts';
import { searchWords } from './words.ts';

/** A piece of a text; those that are marked are words of the query. */
export interface Piece {
  readonly text: string;
  readonly isMarked: boolean;
}

/** Why a claim was found: where the words of the query stand, as far as a result shows it. */
export interface Explanation {
  readonly claim: readonly Piece[];
  readonly finding: readonly Piece[];
  /** The passage with most of the words, where claim and finding do not have them all. */
  readonly passage?: Pick<FoundPassage, 'lang' | 'source'> & {
    readonly quote: readonly Piece[];
    readonly translation?: readonly Piece[];
  };
  /** Another way in which people put it, where it has words that none of these has. */
  readonly asked?: readonly Piece[];
  /** Words that stand only elsewhere on the claim's page. */
  readonly elsewhere: readonly string[];
  /** Words that the claim lacks. */
  readonly missing: readonly string[];
}

/** Explains a result of a query. */
export function explainResult(
  id: string,
  found: FoundClaim,
  terms: readonly WeighedTerm[],
  lang: string,
): Explanation {
  const reader = new Reader(terms, lang);
  const covered = new Set([...reader.termsIn(found.claim), ...reader.termsIn(found.finding)]);
  const passage = mostOf(found.passages, (one) => {
    const here = reader.termsIn(`${one.quote} ${one.translation ?? ''}`);
    const isFuller = here.size > 1 && here.size >= covered.size;
    return reader.newIn(here, covered) + (isFuller ? reader.newIn(here, new Set()) : 0);
  });
  if (passage)
    for (const term of reader.termsIn(`${passage.quote} ${passage.translation ?? ''}`))
      covered.add(term);
  const asked = mostOf(found.asked, (text) => reader.newIn(reader.termsIn(text), covered));
  if (asked) for (const term of reader.termsIn(asked)) covered.add(term);
  const rest = terms.filter((term) => !covered.has(term));
  return {
    claim: reader.marked(found.claim),
    finding: reader.marked(found.finding),
    passage: passage && {
      lang: passage.lang,
      source: passage.source,
      quote: reader.marked(passage.quote),
      translation:
        passage.translation === undefined ? undefined : reader.marked(passage.translation),
    },
    asked: asked === undefined ? undefined : reader.marked(asked),
    elsewhere: rest.filter(({ having }) => having.has(id)).map(({ text }) => text),
    missing: rest.filter(({ having }) => !having.has(id)).map(({ text }) => text),
  };
}

/** The item that has most of something, where any has some. */
function mostOf<T>(items: readonly T[], amount: (item: T) => number): T | undefined {
  let [most, best]: [number, T | undefined] = [0, undefined];
  for (const item of items) {
    const has = amount(item);
    if (has > most) [most, best] = [has, item];
  }
  return best;
}

class Reader {
  private readonly terms: readonly WeighedTerm[];
  private readonly lang: string;

  constructor(terms: readonly WeighedTerm[], lang: string) {
    this.terms = terms;
    this.lang = lang;
  }

  termsIn(text: string): ReadonlySet<WeighedTerm> {
    const stems = new Set(searchWords(text, this.lang).map(({ stem }) => stem));
    return new Set(this.terms.filter((term) => term.stems.some((stem) => stems.has(stem))));
  }

  newIn(here: ReadonlySet<WeighedTerm>, covered: ReadonlySet<WeighedTerm>): number {
    return [...here].reduce((sum, term) => sum + (covered.has(term) ? 0 : term.weight), 0);
  }

  marked(text: string): Piece[] {
    const sought = new Set(this.terms.flatMap(({ stems }) => stems));
    const pieces: Piece[] = [];
    const add = (from: number, to: number, isMarked: boolean): void => {
      if (from < to) pieces.push({ text: text.slice(from, to), isMarked });
    };
    let at = 0;
    for (const { stem, start, end } of searchWords(text, this.lang)) {
      if (!sought.has(stem)) continue;
      add(at, start, false);
      add(start, end, true);
      at = end;
    }
    add(at, text.length, false);
    return pieces;
  }
}
