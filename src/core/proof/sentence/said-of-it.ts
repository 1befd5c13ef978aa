import { isWord } from '../../text/tokens.ts';
import type { Occurrence } from './governing-words.ts';
import type { Sentence } from './sentence.ts';

/** How far a predicate may stand from the word that stands for what was said. */
const NEAR = 8;

/** `| … | is false`, `| … |, which is untrue`, `| … |, a lie`; `frame`: the passage is a clause that awaits its predicate. */
export function falseAfter(
  sentence: Sentence,
  { start }: Occurrence,
  from: number,
  frame: boolean,
): boolean {
  if (frame && !stopsBetween(sentence, from, start)) return true;
  return (
    isPredicate(sentence, from, start) ||
    anaphorBefore(sentence, from, start, (at) => isSaidToBe(sentence, at, start)) ||
    isApposition(sentence, from, start)
  );
}

/** `| … |, which he denies`, `but he denies it`, `| … |, bestreitet er`. */
export function deniedAfter(
  sentence: Sentence,
  { start, end }: Occurrence,
  from: number,
  frame: boolean,
): boolean {
  if (frame && !stopsBetween(sentence, from, start)) return true;
  // `, and nobody disputed it`
  const nobody = (at: number): boolean => sentence.is(at, 'negations');
  if (sentence.find([Math.max(from, start - 3), start], nobody) >= 0) return false;
  return objectIsIt(sentence, start, end, from) ?? deniesByItsPlace(sentence, start, end, from);
}

/** Whether the passage is the object of a denial: true or false where a word stands for it, or for something else. */
function objectIsIt(
  sentence: Sentence,
  start: number,
  end: number,
  from: number,
): boolean | undefined {
  if (sentence.is(start - 1, 'clitics') && start > from) return true;
  const whole = sentence.is(end, 'anaphors') && !opensClause(sentence, end);
  if (whole || sentence.is(end, 'clitics'))
    return whole ? anaphorEnds(sentence, end) : !isWord(sentence.tokens[end + 1] ?? '.');
  return anaphorBefore(sentence, from, start) ? true : undefined;
}

/** `| … |, bestreitet er`: the denial begins the piece after the passage. */
function deniesByItsPlace(sentence: Sentence, start: number, end: number, from: number): boolean {
  const inverted = sentence.lexicon.lang !== 'en';
  const opens =
    sentence.find([end, sentence.length], (at) => sentence.is(at, 'complementizers')) >= 0;
  return (
    inverted &&
    !opens &&
    start > from &&
    sentence.count(from, start) === 0 &&
    !/(?:ant|ando|endo|end)$/u.test(sentence.words[start] as string)
  );
}

/** `| … |, prosecutors allege.` */
export function doubtedAfter(
  sentence: Sentence,
  { start, end }: Occurrence,
  from: number,
): boolean {
  const next = sentence.tokens[end];
  if (next !== undefined && isWord(next)) return false;
  const comma = sentence.find([from, start], (at) => sentence.comma(at));
  if (comma < 0 || sentence.count(from, comma) > 0 || sentence.count(comma, start) > 5)
    return false;
  return sentence.find([comma + 1, start], (at) => sentence.comma(at)) < 0;
}

/** `| … | ab.`: the other half of a verb, at the end of its clause. */
export function particleAfter(
  sentence: Sentence,
  { start, end }: Occurrence,
  from: number,
): boolean {
  if (sentence.count(from, start) > 10) return false;
  const next = sentence.tokens[end];
  if (next !== undefined && isWord(next) && !sentence.is(end, 'coordinators', 'contrasts'))
    return false;
  return (
    sentence.find(
      [from, start],
      (at) => !isWord(sentence.tokens[at] as string) || sentence.is(at, 'coordinators'),
    ) < 0
  );
}

function stopsBetween(sentence: Sentence, from: number, to: number): boolean {
  return sentence.find([from, to], (at) => sentence.stops(at)) >= 0;
}

/** `| … | is (not only) false`: the verb follows the passage, or an aside after it. */
function isPredicate(sentence: Sentence, from: number, to: number): boolean {
  const first = sentence.find([from, to], (at) => sentence.is(at, 'copulas'));
  if (first < 0) return false;
  let last = to - 1;
  while (last > first && !sentence.is(last, 'copulas')) last--;
  return isPredicateOf(sentence, from, first, to) || isPredicateOf(sentence, from, last, to);
}

function isPredicateOf(sentence: Sentence, from: number, verb: number, to: number): boolean {
  if (verb < 0 || sentence.count(verb, to) > NEAR) return false;
  const commas = sentence.find([verb, to], (at) => sentence.comma(at) || sentence.stops(at));
  if (commas >= 0 && sentence.is(commas + 1, 'subjects', 'coordinators', 'relatives')) return false;
  if (sentence.count(from, verb) <= 1 && !startsClause(sentence, from, verb)) return true;
  const opening = sentence.find([from, verb], (at) => sentence.comma(at));
  return (
    opening >= 0 &&
    sentence.count(from, opening) === 0 &&
    sentence.comma(verb - 1) &&
    verb - 1 > opening
  );
}

/** Whether a subject stands between the passage and a verb: then the verb has another than the passage. */
function startsClause(sentence: Sentence, from: number, verb: number): boolean {
  const comma = sentence.find([from, verb], (at) => !isWord(sentence.tokens[at] as string));
  return comma >= 0 && sentence.count(comma, verb) > 0 && sentence.tokens[comma] !== '"';
}

/** `which is false`, `which he called false`; but not `which finds the false ones`. */
function isSaidToBe(sentence: Sentence, anaphor: number, to: number): boolean {
  if (!sentence.is(anaphor, 'relatives') || anaphor + 1 === to) return true;
  const link = (at: number): boolean => sentence.is(at, 'copulas', 'sayings', 'assertives');
  return sentence.find([anaphor, to], link) >= 0;
}

/** `, which is …`, `– a claim that is …`, `but that is …`. */
function anaphorBefore(
  sentence: Sentence,
  from: number,
  to: number,
  allowed: (at: number) => boolean = () => true,
): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (sentence.count(at, to) > NEAR) return false;
    if (sentence.stops(at)) return false;
    if (!sentence.is(at, 'anaphors') || !allowed(at)) continue;
    if (at === from) return true;
    const before = sentence.tokens[at - 1] as string;
    if (/^[,;:(\-"]$/.test(before)) return true;
    if (sentence.is(at - 1, 'contrasts', 'coordinators')) return true;
  }
  return false;
}

/** `that` before a clause of its own. */
function opensClause(sentence: Sentence, at: number): boolean {
  return sentence.is(at, 'complementizers') && isWord(sentence.tokens[at + 1] ?? '.');
}

/** A word that stands for what was said is the whole object: `denies it.`, `denies this claim`. */
function anaphorEnds(sentence: Sentence, at: number): boolean {
  return (
    sentence.find(
      [at, Math.min(at + 4, sentence.length)],
      (one) => !isWord(sentence.tokens[one] as string),
    ) >= 0
  );
}

/** `, a lie`, `– falsely`. */
function isApposition(sentence: Sentence, from: number, to: number): boolean {
  for (let at = to - 1; at >= from; at--) {
    if (sentence.count(at, to) > 4) return false;
    if (sentence.is(at, 'finites', 'complementizers', 'coordinators')) return false;
    if (/^[,;(-]$/.test(sentence.tokens[at] as string)) return true;
  }
  return false;
}
