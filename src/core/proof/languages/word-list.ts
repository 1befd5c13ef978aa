/**
 * What the edges of a quote are read with, in one language. Each value is a list of lower-case
 * tokens parted by spaces; `_` joins the two words of a phrase.
 */
export interface WordList {
  /** Negate what follows within two words. */
  readonly negationsBefore: string;
  /** Turn the meaning of the very next word only. */
  readonly negationsDirect?: string;
  /** Follow what they negate. */
  readonly negationsAfter: string;
  /** Opens a negation that a later word completes: `ne`. */
  readonly partners?: string;
  /** Complete it, and mean something else without it: `plus`, `personne`. */
  readonly negationsWithPartner?: string;
  /** Beginnings of words that negate what they follow. */
  readonly negationPrefixesAfter?: string;
  /** In a script without spaces: endings of a clause that negate it, after a few characters. */
  readonly negationsWithin?: string;
  /** End a negation's reach. */
  readonly conjunctions: string;
  /** Conditions, doubts, attributions: what follows is not simply said. Only where sentences are not read for them. */
  readonly hedges?: string;
  readonly magnitudes: string;
  readonly units: string;
  readonly numerals: string;
  /** The commonest words, to tell the language of a text. */
  readonly stopWords: string;
  /** Pieces that an apostrophe joins to the next word, which may be quoted without them: `l'`, but not `aujourd'`. */
  readonly elisions?: string;
  /** Question marks that are another mark elsewhere. */
  readonly questionMarks?: string;
}
