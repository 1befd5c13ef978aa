import { isWord } from '../../text/tokens.ts';
import type { Force } from './forces.ts';
import type { Occurrence } from './governing-words.ts';
import type { Sentence } from './sentence.ts';

/** What a walk from a governing word towards the passage has met. */
interface Walk {
  readonly sentence: Sentence;
  readonly governor: Occurrence;
  readonly force: Force;
  /** Where the passage begins. */
  readonly to: number;
  /** A word such as `that` was met: what follows is the governor's object. */
  inObject: boolean;
}

/** Where a walk goes on, or that it has come to an end. */
type Step = number | 'ended';

/** Whether a word before the passage that begins at `to` governs it. */
export function reachesForward(
  sentence: Sentence,
  governor: Occurrence,
  to: number,
  force: Force,
): boolean {
  const { end } = governor;
  const most = force.reach === 'clause' && !sentence.begins(to) ? MAX_CLAUSE : force.most;
  if (most !== undefined && sentence.count(end, to) > most) return false;
  if (sentence.quoted(governor.start) && sentence.quotes(end, to) > 0) return false;
  if ((force.reach === 'clause' || force.reach === 'object') && isObjectOf(sentence, end, to))
    return true;
  const walk: Walk = { sentence, governor, force, to, inObject: false };
  let at = end;
  while (at < to) {
    const step = stepOver(walk, at);
    if (step === 'ended') return false;
    at = step;
  }
  return true;
}

/** A passage that begins in the middle of a clause has in it all that the clause began with. */
const MAX_CLAUSE = 30;

/**
 * The passage is what `that` joins to the governor, whatever asides stand between them: `has never, in any
 * of the reports that it published, nor in its letters, said that |`. Not where another says it: `did not
 * come, saying that |`, `, the mayor said that |`.
 */
function isObjectOf(sentence: Sentence, end: number, to: number): boolean {
  let that = to - 1;
  while (that >= end && to - that < 4 && !sentence.joins(that)) that--;
  if (that < end || !sentence.joins(that)) return false;
  let from = end;
  for (let at = end; at < that; at++) {
    if (sentence.stops(at) || sentence.is(at, 'contrasts', 'factives')) return false;
    if (!sentence.comma(at)) continue;
    if (sentence.is(at + 1, 'coordinators')) return false;
    from = at + 1;
  }
  if (/(?:ing|ant|ando|endo|end)$/u.test(sentence.words[from] as string)) return false;
  return (
    sentence.find(
      [from, that],
      (at) =>
        sentence.is(at, 'relatives', 'coordinators', 'subordinators') ||
        (from > end &&
          (sentence.is(at, 'subjects') || /^\p{Lu}/u.test(sentence.tokens[at] as string))),
    ) < 0
  );
}

function stepOver(walk: Walk, at: number): Step {
  const { sentence, force } = walk;
  const token = sentence.tokens[at] as string;
  if (!isWord(token)) return stepOverMark(walk, at, token);
  if (force.reach === 'all') return at + 1;
  if (sentence.is(at, 'contrasts')) return 'ended';
  if (sentence.joins(at)) walk.inObject = true;
  if (sentence.is(at, 'coordinators')) return stepOverAnd(walk, at);
  if (force.reach === 'next' || force.reach === 'sentence') return at + 1;
  return endsClause(walk, at) ? 'ended' : at + 1;
}

/** Whether a word opens a clause that a governor of a clause or an object does not reach into. */
function endsClause({ sentence, force, governor, to, inObject }: Walk, at: number): boolean {
  if (force.reach === 'clause' && sentence.is(at, 'factives')) return true;
  // `not because`; but where negations stand last, the clause has ended.
  if (inObject || (at === governor.end && !sentence.lexicon.words.verbLast)) return false;
  // A relative clause inside the subject: its end is not seen, but the passage begins in the middle of a clause.
  if (sentence.is(at, 'relatives'))
    return force.reach !== 'clause' || at + 1 >= to || sentence.begins(to);
  return sentence.is(at, 'subordinators');
}

function stepOverMark(walk: Walk, at: number, token: string): Step {
  const { sentence, force } = walk;
  if (sentence.stops(at) || CLOSING.test(token)) return 'ended';
  const short = force.reach === 'clause' || force.reach === 'next';
  if (token === ':') return short ? 'ended' : at + 1;
  if (token === '-') return pastOther(walk, at, /^-$/);
  if (OPENING.test(token)) return pastOther(walk, at, CLOSING);
  if (token !== ',') return at + 1;
  if (force.reach === 'next') return 'ended';
  return force.reach === 'all' ? at + 1 : stepOverComma(walk, at);
}

const OPENING = /^[([{]$/;
const CLOSING = /^[)\]}]$/;

/** Past the other of a pair of marks, or the end where there is none before the passage. */
function pastOther({ sentence, to }: Walk, at: number, other: RegExp): Step {
  const closing = sentence.find([at + 1, to], (one) => other.test(sentence.tokens[one] as string));
  return closing < 0 ? 'ended' : closing + 1;
}

function stepOverComma(walk: Walk, at: number): Step {
  const { sentence, force, to } = walk;
  const next = at + 1;
  if (next < to && sentence.is(next, 'complementizers')) {
    walk.inObject = true;
    return next;
  }
  const parts = next < to && sentence.is(next, 'coordinators', 'relatives', 'contrasts');
  if (force.reach === 'sentence') return commaInSentence(walk, at, parts);
  if (walk.inObject) return parts || sentence.is(next, 'subordinators') ? 'ended' : next;
  if (next === to && objectNeedsNoThat(walk, at)) return next;
  return pastAside(walk, at);
}

/** `Allegedly, …`, `If it rains, …`; but `a man who allegedly drank, …` has ended. */
function commaInSentence({ sentence, governor, to }: Walk, at: number, parts: boolean): Step {
  const next = at + 1;
  const adverb = governor.role === 'doubts';
  if (parts) {
    // `If the court, which sits in May, agrees, |`
    const closing = sentence.find([next, to], (one) => sentence.comma(one));
    return closing < 0 || adverb || sentence.is(next, 'contrasts') ? 'ended' : closing;
  }
  const apart = sentence.comma(governor.start - 1);
  if (at === governor.end && apart) return next;
  return sentence.begins(governor.start) && !(adverb && apart) ? next : 'ended';
}

/** The passage is an object after a comma alone: an infinitive, or what is said. */
function objectNeedsNoThat({ sentence, governor, force, to }: Walk, at: number): boolean {
  const { infinitive, bareClauses } = sentence.lexicon.words;
  if (infinitive !== undefined && infinitiveFollows(sentence, to)) return true;
  if (bareClauses && force.reach === 'object') return true;
  // `sagte nicht, …`
  return (
    sentence.find([governor.start, at], (one) => sentence.is(one, 'sayings', 'doubtNouns')) >= 0
  );
}

/** `denied, through his lawyers, that …`; `did not, he says, …` */
function pastAside({ sentence, governor, to }: Walk, at: number): Step {
  const closing = sentence.find([at + 1, to], (one) => sentence.comma(one));
  if (closing < 0) return 'ended';
  const past = closing + 1;
  if (sentence.is(past, 'complementizers') || at - governor.end <= 1) return past;
  const short = sentence.find(
    [past, to],
    (one) => !sentence.is(one, 'openings') || sentence.is(one, 'coordinators'),
  );
  return short < 0 ? past : 'ended';
}

/** German writes `anzuzünden` in one. */
const INNER_INFINITIVE = /^\p{L}{2,}zu\p{L}{2,}n$/u;

/** `weigerte sich, | das Geld zu zahlen`. */
function infinitiveFollows(sentence: Sentence, from: number): boolean {
  for (let at = from; at < sentence.length; at++) {
    if (sentence.is(at, 'infinitive') || INNER_INFINITIVE.test(sentence.words[at] as string))
      return true;
    if (sentence.comma(at) || sentence.stops(at)) return false;
  }
  return false;
}

function stepOverAnd(walk: Walk, at: number): Step {
  const { sentence, force } = walk;
  const afterComma = sentence.comma(at - 1);
  if (force.reach === 'next') return 'ended';
  if (force.reach === 'sentence') return afterComma ? 'ended' : at + 1;
  if (sentence.is(at + 1, 'complementizers')) return at + 1;
  return walk.inObject && !afterComma ? at + 1 : 'ended';
}
