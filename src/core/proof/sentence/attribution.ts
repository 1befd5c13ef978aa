import { isWord } from '../../text/tokens.ts';
import type { TokenRun } from '../../text/sentences.ts';
import { reachesBackward } from './backward-reach.ts';
import { reachesForward } from './forward-reach.ts';
import type { Sentence } from './sentence.ts';

/**
 * The words outside a passage [from, to) that give it to somebody: `Prince said that`, `, he wrote`,
 * `according to the campaign`, or, where there are none, the quotation mark that it stands behind.
 */
export function attributionOf(sentence: Sentence, from: number, to: number): TokenRun | undefined {
  for (const occurrence of sentence.occurrences) {
    const { role, start, end } = occurrence;
    if (role === 'according') {
      const governs =
        end <= from
          ? reachesForward(sentence, occurrence, from, { reach: 'sentence' })
          : start >= to && reachesBackward(sentence, occurrence, to, { reach: 'sentence' });
      if (governs) return around(sentence, occurrence.start, end, from, to);
    }
    if (role !== 'sayings') continue;
    const says =
      end <= from
        ? introduces(sentence, end, from) &&
          reachesForward(sentence, occurrence, from, { reach: 'object' })
        : start >= to && concludes(sentence, start, to);
    if (says) return around(sentence, start, end, from, to);
  }
  if (sentence.quoted(from) && sentence.tokens[from] !== '"') {
    const mark = opening(sentence, from);
    if (sentence.count(0, mark) > 0) return [mark, mark + 1];
  }
  return undefined;
}

/** `said that |`, `said: |`, `said, “|`. */
function introduces(sentence: Sentence, end: number, from: number): boolean {
  return (
    sentence.find(
      [end, from],
      (at) => sentence.is(at, 'complementizers') || /^[:"]$/.test(sentence.tokens[at] as string),
    ) >= 0 ||
    (from - 1 >= end && sentence.comma(from - 1))
  );
}

/** `|, he said`, `|” said Prince`. */
function concludes(sentence: Sentence, start: number, to: number): boolean {
  if (sentence.count(to, start) > 6) return false;
  const mark = sentence.find([to, start], (at) => !isWord(sentence.tokens[at] as string));
  if (mark < 0) return sentence.tokens[to - 1] === '"' || sentence.comma(to - 1);
  if (sentence.count(to, mark) > 0) return false;
  const after = sentence.find([mark, start], (at) => isWord(sentence.tokens[at] as string));
  const first = after < 0 ? start : after;
  return (
    !sentence.is(first, 'coordinators', 'contrasts', 'relatives') &&
    sentence.find([first, start], (at) => !isWord(sentence.tokens[at] as string)) < 0
  );
}

function opening(sentence: Sentence, from: number): number {
  let mark = from - 1;
  while (mark > 0 && sentence.tokens[mark] !== '"') mark--;
  return mark;
}

/** The words of a clause around the verb that says, as far as marks and the passage let. */
function around(
  sentence: Sentence,
  start: number,
  end: number,
  from: number,
  to: number,
): TokenRun {
  const stops = (at: number): boolean =>
    (!isWord(sentence.tokens[at] as string) && !/^['.&]$/.test(sentence.tokens[at] as string)) ||
    sentence.is(at, 'complementizers');
  let first = start;
  const least = start >= to ? to : 0;
  while (first > least && start - first < 12 && !stops(first - 1)) first--;
  let last = end;
  const most = end <= from ? from : sentence.length;
  while (last < most && last - end < 12 && !stops(last) && !sentence.stops(last)) last++;
  return [first, last];
}
