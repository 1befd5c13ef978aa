import { isWord } from '../../text/tokens.ts';
import type { Force, Reach } from './forces.ts';
import type { Occurrence } from './governing-words.ts';
import type { Sentence } from './sentence.ts';

/** Whether a word after the passage that ends at `from` governs it. */
export function reachesBackward(
  sentence: Sentence,
  governor: Occurrence,
  from: number,
  force: Force,
): boolean {
  const { start } = governor;
  if (sentence.quotes(from, start) % 2 === 1 && !sentence.quoted(from)) return false;
  const nearest = skipAside(sentence, from, start);
  if (force.most !== undefined && sentence.count(nearest, start) > force.most) return false;
  // `, unless …`, `, if …` after a comma of its own belongs to the whole of what stands before.
  const apart = force.reach === 'sentence' && sentence.comma(start - 1);
  const parts = (at: number): boolean => {
    if (sentence.stops(at)) return true;
    if (force.reach === 'all') return false;
    if (apart) return startsAnother(sentence, at);
    // What stands directly before the governor may begin its clause: `, but if …`.
    if (force.reach === 'sentence' && at + 1 === start) return false;
    return partsBefore(sentence, at, force.reach);
  };
  return sentence.find([nearest, start], parts) < 0;
}

/** `, and he …`, `, but …`: a clause that stands beside the one before. */
function startsAnother(sentence: Sentence, at: number): boolean {
  return (
    sentence.is(at, 'contrasts') || (sentence.comma(at) && sentence.is(at + 1, 'coordinators'))
  );
}

/** Whether a token after the passage ends what a later word can govern. */
function partsBefore(sentence: Sentence, at: number, reach: Reach): boolean {
  const token = sentence.tokens[at] as string;
  if (!isWord(token)) {
    if (token === ':') return true;
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

/** The most words of an aside between a subject and its verb. */
const MAX_ASIDE = 25;

/** Past closing marks and asides between commas, directly after a passage: `, the court heard,`. */
function skipAside(sentence: Sentence, from: number, to: number): number {
  let at = from;
  while (at < to && /^["')\]]$/.test(sentence.tokens[at] as string)) at++;
  if (!sentence.comma(at) || sentence.is(at + 1, 'coordinators', 'contrasts')) return at;
  let closing = -1;
  for (let one = at + 1; one < to; one++) {
    if (sentence.stops(one) || sentence.is(one, 'contrasts')) break;
    if (sentence.comma(one)) closing = one;
  }
  return closing < 0 || sentence.count(at, closing) > MAX_ASIDE ? at : closing + 1;
}
