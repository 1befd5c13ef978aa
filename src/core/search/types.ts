/** A claim as the search finds and shows it, in the language of the page or else in its own. */
export interface FoundClaim {
  readonly url: string;
  readonly lang: string;
  readonly claim: string;
  /** Other ways in which people put it. */
  readonly asked: readonly string[];
  readonly finding: string;
  readonly passages: readonly FoundPassage[];
  readonly rating: string;
  /** The day of the last change. */
  readonly date: string;
  readonly contentNotes?: string;
  readonly isWithdrawn: boolean;
}

export interface FoundPassage {
  readonly quote: string;
  /** The language of the quote. */
  readonly lang: string;
  readonly translation?: string;
  /** What sentences call its source. */
  readonly source: string;
}

/** What the search asks of an index; every answer may have to be loaded. */
export interface SearchIndex {
  /** How many claims there are. */
  readonly total: number;
  /** The claims that have a word of this stem, by their id in the index, with how prominent it is there. */
  having(stem: string): Promise<ReadonlyMap<string, number>>;
  /** The ids of the claims that have these stems one after another. */
  havingPhrase(stems: readonly string[]): Promise<ReadonlySet<string>>;
  claim(id: string): Promise<FoundClaim>;
  /** The words of all claims that begin with this letter, as they are mostly written, and in how many claims each stands. */
  vocabulary(letter: string): Promise<ReadonlyMap<string, number>>;
}

/** One thing that a query asks for. */
export interface Term {
  /** As typed, or as corrected. */
  readonly text: string;
  /** A claim has it that has a word of any of these stems. */
  readonly stems: readonly string[];
  /**
   * `typed`: as it stands; `corrected`: spelled otherwise; `guessed`: other words that begin alike stand for it.
   */
  readonly reading: 'typed' | 'corrected' | 'guessed';
}
