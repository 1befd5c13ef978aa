import { WordIndex } from './word-index.ts';

/**
 * What a sentence is read with, in one language. Each value is a list of lower-case words parted by
 * spaces; `_` joins the words of a phrase; a word that ends in `*` stands for every word that so begins.
 * Elided words are written out: `que`, not `qu'`; English `n't` is `not`.
 */
export interface GoverningWords {
  /** Negate the clause that they stand in. */
  readonly negations: string;
  /** Verbs, nouns and prepositions that negate what follows them: `failed to`, `without`. */
  readonly negativeVerbs: string;
  /** Verbs and nouns that deny what is said in their complement or before them: `denied that`. */
  readonly denials: string;
  /** What is said to be untrue: adjectives, nouns, participles, and `not true`. */
  readonly falsities: string;
  /** Adverbs that say so of the verb that follows: `falsely`. */
  readonly falseAdverbs: string;
  /** Except from what is said before or after. */
  readonly exceptions: string;
  /** Except, but only after what they except from: `but not`. */
  readonly exceptionsAfter: string;
  readonly restrictions: string;
  readonly conditions: string;
  /** Conditions of their own clause and not of the one that follows: `even if`. */
  readonly concessions: string;
  /** Change the quantity that follows directly: `almost`, `up to`. */
  readonly quantities: string;
  /** Take a part of what follows: `some of`. */
  readonly parts: string;
  /** Change the quantity that stands before: `at most`. */
  readonly quantitiesAfter: string;
  /** Adverbs of a whole sentence. */
  readonly doubts: string;
  /** Verbs before the verb that they make doubtful: `may`, `is said to`. */
  readonly modals: string;
  /** Make the clause that follows them doubtful, by themselves: `whether`, `suspects`. */
  readonly doubtful: string;
  /** Nouns that make doubtful what `that` joins to them: `the rumour that`. */
  readonly doubtNouns: string;
  /** What was wanted, planned or asked for, and not done. */
  readonly intentions: string;
  readonly pretences: string;
  /** Works of fiction and games: in one, whatever is said is pretence. */
  readonly fictions?: string;
  /** Prepositions before a work of fiction: `in`. */
  readonly within?: string;
  /** Of a part of the time or of the cases: `sometimes`. */
  readonly frequencies?: string;
  /** A clause may be the object of a verb or noun after a comma alone: `sagte, er habe`. */
  readonly bareClauses?: true;
  readonly sayings: string;
  /** Verbs, nouns and adjectives after which a clause is told as a fact: `showed that`, `the fact that`. */
  readonly assertives: string;
  /** Before `that`, make another conjunction of it: `so that`, `parce que`. */
  readonly joiners: string;
  /** What a sentence, or what is put before its main clause, may begin with and leave the clause as it is. */
  readonly neutrals: string;
  /** Endings of adverbs: one that is not among the neutral words may turn what it stands before. */
  readonly adverbs: string;
  /** Verbs that make a condition of the clause that they begin: `were it to fail`. */
  readonly inverted: string;
  /** Relative words of place and time: `where`. */
  readonly places: string;
  /** Limit a rule to a case, directly after it: `may keep the deposit | where …`. */
  readonly cases: string;
  /** Verbs in the form of indirect speech: `habe`, `sei`. */
  readonly reported?: string;
  /** Take up what was said before: `this`, `so`. */
  readonly demonstratives: string;
  /** Give what follows or goes before to somebody: `according to`. */
  readonly according: string;
  readonly copulas: string;
  /** The commonest finite verbs, copulas included: they begin a predicate. */
  readonly finites: string;
  readonly complementizers: string;
  readonly contrasts: string;
  readonly coordinators: string;
  readonly alternatives: string;
  readonly relatives: string;
  readonly subordinators: string;
  /** Their complement is true even when they are negated: `did not know that`. */
  readonly factives: string;
  /** Pronouns and determiners: what a clause of its own may begin with. */
  readonly subjects: string;
  /** Words that stand for what was said: `which`, `this claim`. */
  readonly anaphors: string;
  /** Pronouns directly before a verb that stand for what was said: `le nie`. */
  readonly clitics?: string;
  /** Prepositions, articles and the like: what cannot end a phrase. */
  readonly openings: string;
  /** Phrases that hold a word of these lists and govern nothing: `not only`. */
  readonly exempt: string;
  /** Halves of verbs that stand at the end of a clause: `ab`. */
  readonly particles?: string;
  /** Verbs and negations stand at the end of their clauses. */
  readonly verbLast?: true;
  /** Introduce an infinitive after a comma: `zu`. */
  readonly infinitive?: string;
  /** Turn a figure's sign: `minus`. */
  readonly minus: string;
  /** Between the two figures of a range: `to`. */
  readonly ranges: string;
  /** Between the two figures of a share: `in`, `out of`. */
  readonly shares: string;
  /** After a number: `and a half`, `thirds`. */
  readonly fractions: string;
  /** Units and magnitudes, signs apart. */
  readonly measures: string;
  /** Numbers in words. */
  readonly numerals: string;
  /** Words that judge or mark whom they are said of. */
  readonly judgements: string;
  /** Endings of adjectives and adverbs, which say more than who is meant. */
  readonly qualities: string;
  readonly indefinites: string;
}

const ROLES = [
  'negations',
  'negativeVerbs',
  'denials',
  'falsities',
  'falseAdverbs',
  'exceptions',
  'exceptionsAfter',
  'restrictions',
  'conditions',
  'concessions',
  'quantities',
  'parts',
  'quantitiesAfter',
  'doubts',
  'modals',
  'doubtful',
  'doubtNouns',
  'intentions',
  'pretences',
  'fictions',
  'within',
  'frequencies',
  'sayings',
  'assertives',
  'joiners',
  'neutrals',
  'adverbs',
  'inverted',
  'places',
  'cases',
  'demonstratives',
  'reported',
  'according',
  'copulas',
  'finites',
  'complementizers',
  'contrasts',
  'coordinators',
  'alternatives',
  'relatives',
  'subordinators',
  'factives',
  'subjects',
  'anaphors',
  'clitics',
  'openings',
  'exempt',
  'particles',
  'minus',
  'ranges',
  'shares',
  'fractions',
  'measures',
  'numerals',
  'judgements',
  'indefinites',
  'infinitive',
] as const;

export type Role = (typeof ROLES)[number];

interface Pattern {
  readonly role: Role;
  readonly words: readonly string[];
}

/** Where a role's word or phrase stands: tokens [start, end). */
export interface Occurrence {
  readonly role: Role;
  readonly start: number;
  readonly end: number;
}

const NONE: readonly Occurrence[] = [];

export class Lexicon {
  readonly lang: string;
  readonly words: GoverningWords;
  readonly qualities: readonly string[];
  /** By the first word of each. */
  readonly #patterns = new WordIndex<Pattern>();

  constructor(lang: string, words: GoverningWords) {
    this.lang = lang;
    this.words = words;
    this.qualities = words.qualities.split(' ').filter(Boolean);
    for (const role of ROLES)
      for (const entry of (words[role] ?? '').split(' ').filter(Boolean)) {
        const phrase = entry.split('_');
        this.#patterns.add(phrase[0] as string, { role, words: phrase });
      }
  }

  /** Whether a word by itself may do something: quicker than `at`, for what is asked of every word. */
  has(word: string, role: Role): boolean {
    return this.#patterns.exactly(word).some((pattern) => pattern.role === role);
  }

  /** The longest occurrence of each role that begins at `at`. */
  at(words: readonly string[], at: number): readonly Occurrence[] {
    const patterns = this.#patterns.matching(words[at] as string);
    if (!patterns) return NONE;
    const found: Occurrence[] = [];
    for (const { role, words: wanted } of patterns) {
      const end = pastPhrase(words, at, wanted);
      if (end < 0) continue;
      const other = found.findIndex((one) => one.role === role);
      if (other < 0) found.push({ role, start: at, end });
      else if ((found[other] as Occurrence).end < end) found[other] = { role, start: at, end };
    }
    return found;
  }
}

/** How long an aside between commas may be inside a phrase: `failed, in the end, to`. */
const ASIDE = 8;

/** The end of a phrase whose first word stands at `at`, or -1. */
function pastPhrase(words: readonly string[], at: number, wanted: readonly string[]): number {
  let next = at + 1;
  for (let i = 1; i < wanted.length; i++) {
    if (words[next] === ',') {
      const closing = words.indexOf(',', next + 1);
      if (closing < 0 || closing - next > ASIDE) return -1;
      next = closing + 1;
    }
    if (!fits(words[next], wanted[i] as string)) return -1;
    next++;
  }
  return next;
}

function fits(word: string | undefined, wanted: string): boolean {
  if (word === undefined) return false;
  if (wanted.endsWith('*')) return word.startsWith(wanted.slice(0, -1));
  return wanted.startsWith('*') ? word.endsWith(wanted.slice(1)) : word === wanted;
}
