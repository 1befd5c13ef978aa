import { isWord } from '../../text/tokens.ts';
import type { TokenRun } from '../../text/sentences.ts';
import { BEFORE } from './forces.ts';
import type { Governor } from './forces.ts';
import { reachesForward } from './forward-reach.ts';
import type { Occurrence } from './governing-words.ts';
import type { Sentence } from './sentence.ts';

/** How far from a work of fiction what it tells may stand. */
const TOLD_NEAR = 6;

/** How far from its noun `that` may stand: `rumours spread that`. */
const NOUN_REACH = 14;

/** What stands in [from, to) and governs what begins at `to`. */
export function governorsBefore(sentence: Sentence, [from, to]: TokenRun): Governor[] {
  const found: Governor[] = [];
  for (const occurrence of sentence.occurrences) {
    const { role, start, end } = occurrence;
    const entry = BEFORE[role];
    if (!entry || start < from || end > to || !mayGovern(sentence, occurrence, to)) continue;
    const [kind, force] = entry;
    // A passage that begins with a comma begins after the clause.
    if (force.reach === 'clause' && sentence.comma(to)) continue;
    if (takesPart(sentence, occurrence, to) || reachesForward(sentence, occurrence, to, force))
      found.push({ kind, start, end });
  }
  return [...found, ...shares(sentence, from, to)];
}

/** Whether a word has what it needs to govern: an object of its own, or a preposition before it. */
function mayGovern(sentence: Sentence, { role, start, end }: Occurrence, to: number): boolean {
  switch (role) {
    case 'falsities':
      return opensObject(sentence, end, to) || says(sentence, end, to);
    case 'doubtNouns':
      return bareClause(sentence, to) || takesThat(sentence, end, Math.min(to, end + NOUN_REACH));
    case 'denials':
      return !sentence.is(end, 'anaphors') || opensObject(sentence, end, to);
    case 'inverted':
      return (
        sentence.opens(start) && /^[,:]$/.test(sentence.tokens[to - 1] ?? '') && !sentence.asks
      );
    case 'fictions':
      // `in the novel`, `the novel tells that |`
      return (
        sentence.inFiction(start) ||
        (sentence.joins(to - 1) && sentence.count(end, to) <= TOLD_NEAR)
      );
    default:
      return true;
  }
}

/** `Some of the ministers in the cabinet |`: the quantity of a subject whose verb begins the passage. */
function takesPart(sentence: Sentence, { role, start, end }: Occurrence, to: number): boolean {
  if (role !== 'parts' && role !== 'quantities') return false;
  if (!sentence.begins(start) || sentence.begins(to) || sentence.count(end, to) > MAX_SUBJECT)
    return false;
  return (
    sentence.find(
      [end, to],
      (at) => !isWord(sentence.tokens[at] as string) || sentence.is(at, 'finites'),
    ) < 0
  );
}

const MAX_SUBJECT = 14;

/** How far from the passage a share of it may stand: `three of the city's |`. */
const SHARE_REACH = 5;

/** `Three of the |`, `12 per cent of |`: a number takes a part of what follows. */
function shares(sentence: Sentence, from: number, to: number): Governor[] {
  for (let at = to - 1; at >= Math.max(from, to - SHARE_REACH); at--) {
    if (!isWord(sentence.tokens[at] as string) || sentence.is(at, 'finites')) return [];
    if (!PART_OF.has(sentence.words[at] as string)) continue;
    for (let number = at - 1; number >= Math.max(from, at - 3); number--)
      if (sentence.is(number, 'numerals') || /\p{Nd}/u.test(sentence.tokens[number] as string))
        return YEAR.test(sentence.tokens[number] as string)
          ? []
          : [{ kind: 'quantity', start: number, end: at + 1 }];
  }
  return [];
}

const YEAR = /^(?:1[0-9]|20)\p{Nd}{2}$/u;
/** What joins a number to what it is a part of, in all languages. */
const PART_OF = new Set(
  'of de des du der von vom di del dei delle degli della dello do da dos das van'.split(' '),
);

/** `the rumour spread that |`, but not `the report shows that |`, which another word tells. */
function takesThat(sentence: Sentence, from: number, to: number): boolean {
  const that = sentence.find([from - 1, to], (at) => sentence.is(at, 'complementizers'));
  return that >= 0 && sentence.find([from, that], (at) => sentence.is(at, 'assertives')) < 0;
}

/** `die Behauptung, |`: the passage begins as a clause that needs no `that`. */
function bareClause(sentence: Sentence, to: number): boolean {
  return sentence.lexicon.words.bareClauses === true && sentence.comma(to - 1);
}

/** Whether `that` stands between a word and the passage. */
function opensObject(sentence: Sentence, from: number, to: number): boolean {
  return (
    sentence.is(from - 1, 'complementizers') ||
    sentence.find([from, to], (at) => sentence.is(at, 'complementizers')) >= 0
  );
}

/** `wrong to say |`, `a lie: |`. */
function says(sentence: Sentence, from: number, to: number): boolean {
  return (
    sentence.find([from, to], (at) => sentence.is(at, 'sayings') || sentence.tokens[at] === ':') >=
    0
  );
}
