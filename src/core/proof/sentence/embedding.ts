import { isWord } from '../../text/tokens.ts';
import type { Governor } from './forces.ts';
import type { Sentence } from './sentence.ts';

/** How many words before `that` may tell it as a fact. */
const FRAME = 14;

/**
 * What embeds a passage without telling it as a fact: `who dreamt that |`, `to scotch the tale that |`,
 * `“|” was a headline that …`. Verbs and nouns that do not are without number; those that do are few and
 * known, so that every other counts.
 */
export function embeddings(sentence: Sentence, from: number, to: number): Governor[] {
  const frame = unvouchedFrame(sentence, from, to) ?? unvouchedQuotation(sentence, from, to);
  return frame ? [{ kind: 'doubt', ...frame }] : [];
}

type Frame = Pick<Governor, 'start' | 'end'>;

/** The nearest of the clauses around the passage, joined to it by `that`, which does not tell it as a fact. */
function unvouchedFrame(sentence: Sentence, from: number, to: number): Frame | undefined {
  if (sentence.is(from, 'finites')) return undefined;
  let that = from - 1;
  while (that >= 0 && sentence.tokens[that] === '"') that--;
  if (sentence.comma(that) && isReported(sentence, from, to)) {
    const start = frameStart(sentence, that);
    return vouches(sentence, start, that) ? undefined : { start, end: that };
  }
  while (that >= 0 && embeds(sentence, that)) {
    const start = frameStart(sentence, that);
    const joined = sentence.is(that, 'complementizers');
    if (joined && sentence.is(that - 1, 'joiners', 'subordinators')) return undefined;
    const vouched = start === that ? vouchedAfter(sentence, to) : vouches(sentence, start, that);
    if (!vouched) return { start: Math.max(start, that - 2), end: that + 1 };
    // Behind a comma of its own, the clause around stands beside another, and not in it.
    if (sentence.find([start, that], (at) => sentence.comma(at)) >= 0) return undefined;
    that = start - 1;
  }
  return undefined;
}

/** `that`, or a relative clause that says which one is meant: `the age in which |`, `le jour où |`. */
function embeds(sentence: Sentence, at: number): boolean {
  if (sentence.is(at, 'complementizers')) return true;
  if (sentence.joins(at)) return true;
  return sentence.is(at, 'places') && !sentence.comma(at - 1);
}

/** `That | … | is well known`, but not `That | … | nobody has ever shown`. */
function vouchedAfter(sentence: Sentence, to: number): boolean {
  const end = Math.min(to + FRAME, sentence.length);
  const turned = (at: number): boolean =>
    sentence.is(at, 'negations', 'negativeVerbs', 'restrictions', 'exceptions');
  return vouches(sentence, to, end) && sentence.find([to, end], turned) < 0;
}

/** `Der Graf, |er habe …|`: where clauses need no `that`, a verb of indirect speech tells that one is reported. */
function isReported(sentence: Sentence, from: number, to: number): boolean {
  return (
    sentence.lexicon.words.bareClauses === true &&
    !sentence.is(from, 'finites', 'reported', 'relatives', 'subordinators') &&
    sentence.find([from, to], (at) => sentence.is(at, 'reported')) >= 0
  );
}

function vouches(sentence: Sentence, start: number, end: number): boolean {
  return sentence.find([start, end], (at) => sentence.is(at, 'assertives')) >= 0;
}

function frameStart(sentence: Sentence, that: number): number {
  let start = that;
  while (
    start > 0 &&
    that - start < FRAME &&
    !sentence.stops(start - 1) &&
    sentence.tokens[start - 1] !== ':' &&
    !sentence.is(start - 1, 'complementizers')
  )
    start--;
  return start;
}

/** A quotation that nobody is said to have said or written in the words beside it. */
function unvouchedQuotation(sentence: Sentence, from: number, to: number): Frame | undefined {
  if (!sentence.quoted(from)) return undefined;
  let opening = from - 1;
  while (opening > 0 && sentence.tokens[opening] !== '"') opening--;
  const closing = sentence.find([to, sentence.length], (at) => sentence.tokens[at] === '"');
  if (sentence.tokens[opening - 1] === ':') return undefined;
  const before = Math.max(0, opening - FRAME);
  const after = Math.min(sentence.length, (closing < 0 ? to : closing) + FRAME);
  if (vouches(sentence, before, opening)) return undefined;
  if (closing >= 0 && vouches(sentence, closing, after)) return undefined;
  if (sentence.count(before, opening) > 1)
    return { start: Math.max(before, opening - 3), end: opening };
  if (closing < 0) return undefined;
  const first = sentence.find([closing, after], (at) => isWord(sentence.tokens[at] as string));
  return sentence.count(closing, after) > 1
    ? { start: first, end: Math.min(after, first + 3) }
    : undefined;
}
