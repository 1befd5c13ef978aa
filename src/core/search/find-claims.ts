import { interpret, type Interpretation } from './interpret.ts';
import { parseQuery } from './query.ts';
import { answerOf, weightOf, type Answer, type WeighedTerm } from './rank.ts';
import type { SearchIndex } from './types.ts';

export interface SearchOptions {
  /** No word is taken for another than was typed. */
  readonly exact?: boolean;
  /** The ids that the reader's filters leave; all of them where there is no filter. */
  readonly within?: ReadonlySet<string>;
}

/** What a query finds. */
export interface Found extends Omit<Interpretation, 'terms'> {
  readonly terms: readonly WeighedTerm[];
  /** Ids in the index, the best first. */
  readonly ids: readonly string[];
  /** Those of them that have every term; the others have most. */
  readonly complete: ReadonlySet<string>;
}

/** So many claims are loaded to be ranked by their words: what a page of results shows. */
const RANKED = 10;
/** Of a long text pasted in, the words that tell most are looked for. */
const MOST_TERMS = 14;
/** Where fewer claims have every word, those that have most are of help too. */
const ENOUGH = 3;
/** A claim that has only some words, and those only in passing, is no answer. */
const LEAST_RELEVANCE = 0.56;
/** A word that was taken for another tells less that a claim is meant. */
const NOT_AS_TYPED = 0.7;

const nothing: Found = { ids: [], complete: new Set(), terms: [] };

/** Finds the claims that a query asks for. An empty query finds nothing, whatever the filters. */
export async function findClaims(
  query: string,
  lang: string,
  index: SearchIndex,
  { exact = false, within }: SearchOptions = {},
): Promise<Found> {
  const parsed = parseQuery(query, lang);
  if (parsed.words.length === 0 && parsed.phrases.length === 0) return nothing;
  const interpretation = await interpret(query, parsed, lang, index, exact);
  const phrases = await Promise.all(
    parsed.phrases.map((phrase) => index.havingPhrase(phrase.map(({ stem }) => stem))),
  );
  const weighed = await Promise.all(
    interpretation.terms.map(async (term) => {
      const having = await havingAny(term.stems, index);
      return { ...term, having, weight: weightOf(having.size, index.total) };
    }),
  );
  const terms = tellingMost(weighed);
  const candidates = new Set([
    ...terms.flatMap(({ having }) => [...having.keys()]),
    ...phrases.flatMap((ids) => [...ids]),
  ]);
  const scored = [...candidates]
    .filter((id) => (within?.has(id) ?? true) && phrases.every((ids) => ids.has(id)))
    .map((id) => scoreOf(id, terms));
  const complete = inOrder(scored.filter(({ has }) => has === terms.length));
  const close = exact
    ? []
    : inOrder(scored.filter(isClose(terms))).slice(0, Math.max(0, RANKED - complete.length));
  const answer = async (id: string): Promise<Answer> =>
    answerOf(id, await index.claim(id), terms, parsed.all, lang);
  const [whole, part] = await Promise.all([
    Promise.all(complete.slice(0, RANKED).map(answer)),
    Promise.all(close.map(answer)),
  ]);
  const ids = [...inOrderOfAnswers(whole, part), ...complete.slice(RANKED)];
  return {
    terms,
    // A reading that finds nothing is none.
    corrected: ids.length > 0 ? interpretation.corrected : undefined,
    ids,
    complete: new Set(complete),
  };
}

/**
 * First the claims that show every term, then all others as they answer the query. Where enough claims have every
 * term, one that lacks some is shown only if it answers better than any that has them in passing.
 */
function inOrderOfAnswers(whole: readonly Answer[], part: readonly Answer[]): string[] {
  const shown = whole.filter(({ showsAll }) => showsAll);
  const inPassing = whole.filter(({ showsAll }) => !showsAll);
  const least =
    whole.length < ENOUGH
      ? LEAST_RELEVANCE
      : Math.max(...(inPassing.length > 0 ? inPassing : whole).map(({ relevance }) => relevance));
  const close = part.filter(({ relevance }) => relevance > least);
  return [...best(shown), ...best([...inPassing, ...close])];
}

const best = (answers: readonly Answer[]): string[] =>
  answers.toSorted((a, b) => b.relevance - a.relevance).map(({ id }) => id);

interface Scored {
  readonly id: string;
  /** How many terms it has. */
  readonly has: number;
  /** The same, where one that was taken for another counts less. */
  readonly sure: number;
  /** Their part of the weight of all that any claim has. */
  readonly share: number;
  readonly score: number;
}

async function havingAny(
  stems: readonly string[],
  index: SearchIndex,
): Promise<ReadonlyMap<string, number>> {
  const all = await Promise.all(stems.map((stem) => index.having(stem)));
  if (all.length === 1) return all[0]!;
  const ids = new Map<string, number>();
  for (const having of all)
    for (const [id, prominence] of having) ids.set(id, Math.max(ids.get(id) ?? 0, prominence));
  return ids;
}

/** The terms of a long query that tell most, in their order; a word that no claim has tells nothing among so many. */
function tellingMost(terms: readonly WeighedTerm[]): readonly WeighedTerm[] {
  if (terms.length <= MOST_TERMS) return terms;
  const known = terms.filter(({ having }) => having.size > 0);
  const telling = new Set(known.toSorted((a, b) => b.weight - a.weight).slice(0, MOST_TERMS));
  return known.filter((term) => telling.has(term));
}

function scoreOf(id: string, terms: readonly WeighedTerm[]): Scored {
  const has = terms.filter(({ having }) => having.has(id));
  const sum = (of: readonly WeighedTerm[]): number =>
    of.reduce((total, { weight }) => total + weight, 0);
  const known = terms.filter(({ having }) => having.size > 0);
  const score = has.reduce(
    (total, { weight, having }) => total + weight * (1 + Math.log1p(having.get(id)!)),
    0,
  );
  const sure = has.reduce(
    (count, { reading }) => count + (reading === 'typed' ? 1 : NOT_AS_TYPED),
    0,
  );
  return { id, has: has.length, sure, share: sum(has) / (sum(known) || 1), score };
}

/** Whether a claim that lacks terms is near enough: it has half of them, or much of what they tell. */
const isClose =
  (terms: readonly WeighedTerm[]) =>
  ({ has, sure, share }: Scored): boolean =>
    has < terms.length && (sure * 2 >= terms.length || (has > 2 && share >= 0.5));

const inOrder = (scored: readonly Scored[]): string[] =>
  scored.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
