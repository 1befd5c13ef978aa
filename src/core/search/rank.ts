import { searchLanguage } from './language.ts';
import type { FoundClaim, Term } from './types.ts';
import { searchWords, type SearchWord } from './words.ts';

/** How much a word of the query counts by where a claim has it. */
const WEIGHTS = { claim: 1, asked: 0.9, finding: 0.65, passages: 0.55, elsewhere: 0.3 };
/** How much it counts that one wording of the claim is what was asked, beside the single words. */
const LIKENESS = 1.3;
/** Of a word that holds sentences together, against one that says something. */
const PASSED_OVER = 0.2;

/** A term with the claims that have it, and how much it tells: the rarer, the more. */
export interface WeighedTerm extends Term {
  /** By id, with how prominent it is there. */
  readonly having: ReadonlyMap<string, number>;
  readonly weight: number;
}

/** How much a word tells that stands in `having` of `total` claims (inverse document frequency, smoothed). */
export const weightOf = (having: number, total: number): number =>
  Math.log(1 + (total + 1) / (having + 0.5));

/** How a claim answers a query. */
export interface Answer {
  readonly id: string;
  /** From 0 up: its words by where the claim has them, and how like the query the likest wording of the claim is. */
  readonly relevance: number;
  /** Whether what a result shows has every term. */
  readonly showsAll: boolean;
}

/**
 * Judges how a claim answers a query.
 * @param all every word of the query, also those that hold it together
 */
export function answerOf(
  id: string,
  claim: FoundClaim,
  terms: readonly WeighedTerm[],
  all: readonly SearchWord[],
  lang: string,
): Answer {
  const stemsOf = (...texts: readonly (string | undefined)[]): ReadonlySet<string> =>
    new Set(texts.flatMap((text = '') => searchWords(text, lang)).map(({ stem }) => stem));
  const fields = [
    [WEIGHTS.claim, stemsOf(claim.claim)],
    [WEIGHTS.asked, stemsOf(...claim.asked)],
    [WEIGHTS.finding, stemsOf(claim.finding)],
    [
      WEIGHTS.passages,
      stemsOf(...claim.passages.flatMap(({ quote, translation }) => [quote, translation])),
    ],
  ] as const;
  const shown = terms.map(
    ({ stems }) => fields.find(([, words]) => stems.some((stem) => words.has(stem)))?.[0],
  );
  // A word that no claim has tells none from another.
  const sum =
    terms.reduce((total, { having, weight }) => total + (having.size > 0 ? weight : 0), 0) || 1;
  const words = terms.reduce((total, { having, weight }, i) => {
    const inPassing = having.has(id) ? WEIGHTS.elsewhere : 0;
    return total + (shown[i] ?? inPassing) * weight;
  }, 0);
  const likest = Math.max(
    ...[claim.claim, ...claim.asked, claim.finding].map((text) => likeness(text, terms, all, lang)),
  );
  return {
    id,
    relevance: words / sum + LIKENESS * likest,
    showsAll: shown.every((weight) => weight !== undefined),
  };
}

/** How like a query a text is, from 0 to 1: the cosine of their words, each weighed by how much it tells. */
function likeness(
  text: string,
  terms: readonly WeighedTerm[],
  all: readonly SearchWord[],
  lang: string,
): number {
  const { isPassedOver } = searchLanguage(lang);
  const usual = terms.reduce((sum, { weight }) => sum + weight, 0) / (terms.length || 1);
  const asked = new Map<string, number>();
  for (const { word, stem } of all) if (isPassedOver(word)) asked.set(stem, PASSED_OVER);
  for (const { stems, weight } of terms) for (const stem of stems) asked.set(stem, weight);
  let [common, ofText] = [0, 0];
  const seen = new Set<string>();
  for (const { word, stem } of searchWords(text, lang)) {
    if (seen.has(stem)) continue;
    seen.add(stem);
    const weight = asked.get(stem) ?? (isPassedOver(word) ? PASSED_OVER : usual);
    ofText += weight ** 2;
    if (asked.has(stem)) common += weight ** 2;
  }
  const ofQuery = [
    ...terms.map(({ weight }) => weight),
    ...all.filter(({ word }) => isPassedOver(word)).map(() => PASSED_OVER),
  ].reduce((sum, weight) => sum + weight ** 2, 0);
  return common === 0 ? 0 : common / Math.sqrt(ofText * ofQuery);
}
