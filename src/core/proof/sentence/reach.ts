import { isWord } from '../../text/tokens.ts';
import type { Occurrence } from './governing-words.ts';
import type { Sentence } from './sentence.ts';

/**
 * How far a word governs: the words directly after it; its own clause; the clause that is its object;
 * the whole sentence from where it stands.
 */
export type Reach = 'next' | 'clause' | 'object' | 'sentence' | 'all';

export interface Force {
  readonly reach: Reach;
  /** At most so many words away; without it as far as it goes. */
  readonly most?: number;
}

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
export function reachesAfter(
  sentence: Sentence,
  governor: Occurrence,
  to: number,
  force: Force,
): boolean {
  const { end } = governor;
  if (force.most !== undefined && sentence.count(end, to) > force.most) return false;
  if (sentence.quoted(governor.start) && sentence.quotes(end, to) > 0) return false;
  const walk: Walk = { sentence, governor, force, to, inObject: false };
  let at = end;
  while (at < to) {
    const step = stepOver(walk, at);
    if (step === 'ended') return false;
    at = step;
  }
  return true;
}

function stepOver(walk: Walk, at: number): Step {
  const { sentence, force } = walk;
  const token = sentence.tokens[at] as string;
  if (!isWord(token)) return stepOverMark(walk, at, token);
  if (force.reach === 'all') return at + 1;
  if (sentence.is(at, 'contrasts')) return 'ended';
  if (sentence.is(at, 'complementizers')) walk.inObject = true;
  if (sentence.is(at, 'coordinators')) return stepOverAnd(walk, at);
  if (force.reach === 'next' || force.reach === 'sentence') return at + 1;
  if (force.reach === 'clause' && sentence.is(at, 'factives')) return 'ended';
  // `not because`; but where negations stand last, the clause has ended.
  if (walk.inObject || (at === walk.governor.end && !sentence.lexicon.words.verbLast))
    return at + 1;
  if (sentence.is(at, 'relatives')) {
    // A relative clause inside the subject: its end is not seen, but a verb follows it.
    return force.reach === 'clause' && at + 1 < walk.to && sentence.is(walk.to, 'finites')
      ? at + 1
      : 'ended';
  }
  return sentence.is(at, 'subordinators') ? 'ended' : at + 1;
}

function stepOverMark(walk: Walk, at: number, token: string): Step {
  const { sentence, force, to } = walk;
  if (sentence.stops(at)) return 'ended';
  if (token === ',') return force.reach === 'next' ? 'ended' : stepOverComma(walk, at);
  if (token === ':') return force.reach === 'clause' || force.reach === 'next' ? 'ended' : at + 1;
  if (token === '-') {
    const other = sentence.find([at + 1, to], (one) => sentence.tokens[one] === '-');
    return other < 0 ? 'ended' : other + 1;
  }
  if (/^[)\]}]$/.test(token)) return 'ended';
  if (/^[([{]$/.test(token)) {
    const other = sentence.find([at + 1, to], (one) => /^[)\]}]$/.test(sentence.tokens[one] ?? ''));
    return other < 0 ? 'ended' : other + 1;
  }
  return at + 1;
}

function stepOverComma(walk: Walk, at: number): Step {
  const { sentence, force, governor, to } = walk;
  const next = at + 1;
  if (force.reach === 'all') return next;
  if (next < to && sentence.is(next, 'complementizers')) {
    walk.inObject = true;
    return next;
  }
  const parts = next < to && sentence.is(next, 'coordinators', 'relatives', 'contrasts');
  if (force.reach === 'sentence') {
    if (parts) return 'ended';
    // `Allegedly, …`, `If it rains, …`; but `a man who allegedly drank, …` has ended.
    if (at === governor.end && sentence.comma(governor.start - 1)) return next;
    const aside = governor.role === 'doubts' && sentence.comma(governor.start - 1);
    return sentence.begins(governor.start) && !aside ? next : 'ended';
  }
  if (walk.inObject) return parts || sentence.is(next, 'subordinators') ? 'ended' : next;
  if (next === to && sentence.lexicon.words.infinitive && infinitiveFollows(sentence, to))
    return next;
  // `sagte nicht, …`: what is said may follow a comma by itself.
  if (next === to && sentence.find([governor.start, at], (one) => sentence.is(one, 'sayings')) >= 0)
    return next;
  // `denied, through his lawyers, that …`; `did not, he says, …`
  const closing = sentence.find([next, to], (one) => sentence.comma(one));
  if (closing < 0) return 'ended';
  if (sentence.is(closing + 1, 'complementizers')) return closing + 1;
  const nearby = at - governor.end <= 1;
  const opens =
    sentence.find(
      [closing + 1, to],
      (one) => !sentence.is(one, 'openings') || sentence.is(one, 'coordinators'),
    ) < 0;
  return nearby && opens ? to : 'ended';
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

/** Whether a word after the passage that ends at `from` governs it. */
export function reachesBefore(
  sentence: Sentence,
  governor: Occurrence,
  from: number,
  force: Force,
): boolean {
  const { start } = governor;
  if (sentence.quotes(from, start) % 2 === 1 && !sentence.quoted(from)) return false;
  let at = skipAside(sentence, from, start);
  if (force.most !== undefined && sentence.count(at, start) > force.most) return false;
  for (; at < start; at++) {
    if (force.reach === 'all') {
      if (sentence.stops(at)) return false;
      continue;
    }
    if (at + 1 === start && force.reach === 'sentence' && !sentence.stops(at)) break;
    if (partsBefore(sentence, at, force.reach)) return false;
  }
  return true;
}

/** Whether a token after the passage ends what a later word can govern. */
function partsBefore(sentence: Sentence, at: number, reach: Reach): boolean {
  const token = sentence.tokens[at] as string;
  if (!isWord(token)) {
    if (sentence.stops(at) || token === ':') return true;
    if (reach === 'sentence')
      return token === ',' && sentence.is(at + 1, 'coordinators', 'contrasts');
    return /^[,()-]$/.test(token);
  }
  if (sentence.is(at, 'contrasts')) return true;
  if (sentence.is(at, 'coordinators'))
    return sentence.comma(at - 1) || sentence.is(at + 1, 'subjects', 'finites');
  if (sentence.is(at, 'complementizers')) return true;
  return sentence.is(at, 'relatives', 'subordinators');
}

/** Past closing marks and an aside between commas, directly after a passage: `, the court heard,`. */
function skipAside(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to && /^["')\]]$/.test(sentence.tokens[at] as string)) at++;
  if (!sentence.comma(at)) return at;
  const closing = sentence.find([at + 1, to], (one) => sentence.comma(one));
  if (closing < 0 || sentence.count(at, closing) > 10) return at;
  if (sentence.is(at + 1, 'coordinators', 'contrasts')) return at;
  return closing + 1;
}
