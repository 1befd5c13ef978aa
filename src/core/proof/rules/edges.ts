import { isSpaceless, isWord } from '../../text/tokens.ts';
import { isElided, isTransparent } from '../characters.ts';
import type { EdgeProblem, Side } from './edge-problem.ts';
import { figureProblems, wordJoinProblems, EdgeContext, wordy } from './seam.ts';
import type { Add } from './seam.ts';
import { END, UNKNOWN } from '../source.ts';
import type { ProofSource } from '../source.ts';
import type { CompiledList } from '../languages/word-lists.ts';

/** How far outside a passage is looked: to the second word, and never further than this. */
const REACH_WORDS = 2;

const REACH_TOKENS = 6;

export interface EdgeReading {
  readonly problems: readonly EdgeProblem[];
  /** A token that the rules need stands outside every window. */
  readonly unseen: boolean;
}

/** The tokens outside an edge that the rules look at: the nearest first. Stops before a token that cannot be seen. */
export function reach(
  source: ProofSource,
  edge: number,
  side: Side,
): { at: number[]; unseen: boolean } {
  const at: number[] = [];
  let words = 0;
  for (let step = 0; step < REACH_TOKENS; step++) {
    const position = side === 'left' ? edge - 1 - step : edge + step;
    const token = source.at(position);
    if (token === END) break;
    if (words === REACH_WORDS) {
      // An elided piece belongs to the word after it: `n'` to `avons`.
      if (side === 'left' && token !== UNKNOWN && isElided(token)) at.push(position);
      break;
    }
    if (token === UNKNOWN) return { at, unseen: true };
    at.push(position);
    if (isWord(token) && !isElided(token)) words++;
  }
  return { at, unseen: false };
}

/** Reads one edge of the run [start, end): what stands directly outside it, and what governs it from there. */
export function readEdge(
  source: ProofSource,
  [start, end]: readonly [number, number],
  side: Side,
  list: CompiledList,
): EdgeReading {
  const edge = side === 'left' ? start : end;
  const { at, unseen } = reach(source, edge, side);
  const problems: EdgeProblem[] = [];
  const add = (kind: EdgeProblem['kind'], furthest: number): void => {
    problems.push({
      kind,
      side,
      outside: side === 'left' ? [furthest, edge] : [edge, furthest + 1],
    });
  };
  const seam = new EdgeContext(source, edge, side, at);
  if (at.length > 0) {
    wordJoinProblems(seam, list, add);
    figureProblems(seam, list, add);
  }
  if (side === 'left') readBefore(source, start, at, list, add);
  else readAfter(source, start, end, at, list, add);
  return { problems, unseen };
}

/** A negation, a condition or a hedge before the passage. */
function readBefore(
  source: ProofSource,
  start: number,
  at: readonly number[],
  list: CompiledList,
  add: Add,
): void {
  if (source.at(start - 1) === '\u00BF') add('question', start - 1);
  if (endsSearch(source, start, 1)) return;
  if (list.within.length > 0) return readBeforeUnspaced(source, at, list, add);
  let nearest = true;
  for (const position of at) {
    const token = source.at(position) as string;
    const low = token.toLowerCase();
    if (isTransparent(token)) continue;
    const negation = negationAt(source, position, list);
    if (negation !== undefined && negation >= (at.at(-1) as number))
      return add('negation', negation);
    if (nearest && list.direct.has(low)) return add('negation', position);
    if (nearest) {
      const phrase = `${String(source.at(position - 1) ?? '').toLowerCase()} ${low}`;
      if (list.hedges.has(phrase)) add('hedge', position - 1);
      else if (list.hedges.has(low) && !(low === "s'" && !/^ils?$/iu.test(source.at(start) ?? '')))
        add('hedge', position);
    }
    if ((!isWord(token) && !isSpaceless(token)) || list.conjunctions.has(low)) break;
    nearest = false;
  }
}

/** Where a negation of what follows begins, if this token ends one: `not`, the `don'` of `don'`+`t`, the `failed` of `failed to`. */
export function negationAt(
  source: ProofSource,
  position: number,
  list: CompiledList,
): number | undefined {
  const low = (source.at(position) ?? '').toLowerCase();
  const previous = (source.at(position - 1) ?? '').toLowerCase();
  if (low === 't' && list.before.has('t'))
    return previous.endsWith("n'") ? position - 1 : undefined;
  if (list.before.has(low)) return position;
  return list.before.has(`${previous} ${low}`) ? position - 1 : undefined;
}

const QUESTION = /^[?\uFF1F\u061F\u203D\u2047\u2048\u2049\u055E]$/u;

/** What may stand between a passage and its question mark: `house” ?`, `house (?)`, `house!?`. */
const BEFORE_QUESTION = /^["')\]}([!\uFF01\u300D\u300F]$/u;

/** A negation after its verb, or a question mark, after the passage. */
function readAfter(
  source: ProofSource,
  start: number,
  end: number,
  at: readonly number[],
  list: CompiledList,
  add: Add,
): void {
  const mark = at.find((position) => !BEFORE_QUESTION.test(source.at(position) as string));
  const next = mark === undefined ? '' : (source.at(mark) as string);
  if (QUESTION.test(next) || list.questionMarks.has(next)) add('question', mark as number);
  if (endsSearch(source, end - 1, -1)) return;
  if (list.within.length > 0) return readAfterUnspaced(source, at, list, add);
  for (const position of at) {
    const token = source.at(position) as string;
    const low = token.toLowerCase();
    if (isTransparent(token)) continue;
    if (list.after.has(low) || list.afterPrefixes.some((prefix) => low.startsWith(prefix)))
      return add('negation', position);
    if (list.withPartner.has(low) && opensNegation(source, start, end, list))
      return add('negation', position);
    if ((!isWord(token) && !isSpaceless(token)) || list.conjunctions.has(low)) return;
  }
}

/** Whether the passage has punctuation of its own at this edge, which ends a negation's reach like any other. */
function endsSearch(source: ProofSource, edge: number, inwards: 1 | -1): boolean {
  let position = edge;
  while (isTransparent(source.at(position) ?? '')) position += inwards;
  const token = source.at(position) ?? '';
  return token !== '' && !wordy(token);
}

/** Whether a `ne` near the end of the passage still waits for its `plus`. */
export function opensNegation(
  source: ProofSource,
  start: number,
  end: number,
  list: CompiledList,
): boolean {
  for (let position = end - 1; position >= Math.max(start, end - 8); position--) {
    const low = (source.at(position) ?? '').toLowerCase();
    if (list.partners.has(low)) return true;
    if (list.after.has(low) || list.withPartner.has(low) || !/[\p{L}\p{N}"']/u.test(low))
      return false;
  }
  return false;
}

function readBeforeUnspaced(
  source: ProofSource,
  at: readonly number[],
  list: CompiledList,
  add: Add,
): void {
  const tokens = untilPunctuation(source, at);
  const run = tokens.toReversed().join('');
  const ends = (entry: string): boolean => run.endsWith(entry);
  const furthest = (entry: string): number =>
    at[Math.min([...entry].length, tokens.length) - 1] as number;
  const direct = [...list.direct].find(ends);
  if (direct) return add('negation', furthest(direct));
  const governing = [...list.before].find((entry) => run.includes(entry));
  if (governing) return add('negation', at[tokens.length - 1] as number);
  const hedge = [...list.hedges].find(ends);
  if (hedge) add('hedge', furthest(hedge));
}

function readAfterUnspaced(
  source: ProofSource,
  at: readonly number[],
  list: CompiledList,
  add: Add,
): void {
  const tokens = untilPunctuation(source, at);
  const run = tokens.join('');
  if (
    [...list.after].some((entry) => run.startsWith(entry)) ||
    list.within.some((entry) => run.includes(entry))
  ) {
    add('negation', at[tokens.length - 1] as number);
  }
}

function untilPunctuation(source: ProofSource, at: readonly number[]): string[] {
  const tokens: string[] = [];
  for (const position of at) {
    const token = source.at(position) as string;
    if (!wordy(token)) break;
    tokens.push(token);
  }
  return tokens;
}
