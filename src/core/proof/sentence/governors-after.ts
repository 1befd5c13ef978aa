import { isWord } from '../../text/tokens.ts';
import type { TokenRun } from '../../text/sentences.ts';
import { reachesBackward } from './backward-reach.ts';
import { AFTER } from './forces.ts';
import type { Force, Governor, GovernorKind } from './forces.ts';
import type { Occurrence } from './governing-words.ts';
import { deniedAfter, doubtedAfter, falseAfter, particleAfter } from './said-of-it.ts';
import type { Sentence } from './sentence.ts';

/** Where verbs and negations stand last, they govern from the end of their clause. */
const LATE: Force = { reach: 'clause', most: 14 };

/** What stands in [from, to) and governs what ends at `from`. */
export function governorsAfter(sentence: Sentence, [from, to]: TokenRun): Governor[] {
  const found: Governor[] = [];
  const frame = opensFrame(sentence, from);
  for (const occurrence of sentence.occurrences) {
    const { start, end } = occurrence;
    if (start < from || end > to) continue;
    const kind = saidOfIt(sentence, occurrence, from, frame);
    if (kind) found.push({ kind, start, end });
    const entry = AFTER[occurrence.role];
    if (entry && governsBack(sentence, occurrence, from, entry[1]))
      found.push({ kind: entry[0], start, end });
  }
  return found;
}

function governsBack(
  sentence: Sentence,
  occurrence: Occurrence,
  from: number,
  force: Force,
): boolean {
  const { role, start } = occurrence;
  if (!mayGovernBack(sentence, occurrence, from)) return false;
  // A passage that ends in a mark or a conjunction of its own ends its clause there.
  const ended = !isWord(sentence.tokens[from - 1] ?? '.') || sentence.is(from - 1, 'coordinators');
  if (force.reach === 'clause' && ended) return false;
  const late = role === 'negations' && sentence.lexicon.words.verbLast;
  // `|, allegedly`
  const apart = role === 'doubts' && start === from + 1 && sentence.comma(from);
  return reachesBackward(sentence, occurrence, apart ? start : from, late ? LATE : force);
}

/** Whether a word has what it needs to govern what stands before it. */
function mayGovernBack(sentence: Sentence, { role, start }: Occurrence, from: number): boolean {
  switch (role) {
    case 'fictions':
      return sentence.inFiction(start);
    // `|, were a single ship to be boarded`; where verbs stand last, one after a comma tells who says it.
    case 'inverted':
      return (
        !sentence.lexicon.words.verbLast &&
        sentence.comma(start - 1) &&
        !sentence.is(start, 'assertives')
      );
    // `|, for example, you can …` is another's.
    case 'modals':
    case 'intentions':
      return start === from || !sentence.is(start - 1, 'subjects');
    case 'cases':
      return allows(sentence, from);
    case 'exceptionsAfter':
      return start === from || !isWord(sentence.tokens[start - 1] as string);
    default:
      return true;
  }
}

/** Whether a passage that ends at `from` says what may or must be, so that `when …` limits it. */
function allows(sentence: Sentence, from: number): boolean {
  return sentence.find([Math.max(0, from - 25), from], (at) => sentence.is(at, 'modals')) >= 0;
}

function saidOfIt(
  sentence: Sentence,
  occurrence: Occurrence,
  from: number,
  frame: boolean,
): GovernorKind | undefined {
  switch (occurrence.role) {
    case 'falsities':
      return falseAfter(sentence, occurrence, from, frame) ? 'falsity' : undefined;
    case 'denials':
      return deniedAfter(sentence, occurrence, from, frame) ? 'denial' : undefined;
    case 'doubtful':
      return doubtedAfter(sentence, occurrence, from) ? 'doubt' : undefined;
    case 'particles':
      return particleAfter(sentence, occurrence, from) ? 'negation' : undefined;
    default:
      return undefined;
  }
}

/** `The claim that | … |`, `That | … |`: the clause is the subject of what comes after it. */
function opensFrame(sentence: Sentence, to: number): boolean {
  if (sentence.is(0, 'complementizers') && to > 1) return true;
  return sentence.occurrences.some(
    ({ role, end }) =>
      (role === 'doubtNouns' || role === 'falsities' || role === 'anaphors') &&
      end < to &&
      (sentence.is(end - 1, 'complementizers') || sentence.is(end, 'complementizers')),
  );
}
