import { isWord } from '../../text/tokens.ts';
import type { TokenRun } from '../../text/sentences.ts';
import { attributionOf } from './attribution.ts';
import type { Occurrence, Role } from './governing-words.ts';
import { lexiconOf } from './lexicons.ts';
import { reachesAfter, reachesBefore } from './reach.ts';
import type { Force } from './reach.ts';
import { deniedAfter, doubtedAfter, falseAfter, particleAfter } from './said-of-it.ts';
import { Sentence } from './sentence.ts';

/** How words outside a passage turn its meaning. */
export type GovernorKind =
  | 'negation'
  | 'denial'
  | 'falsity'
  | 'exception'
  | 'condition'
  | 'quantity'
  | 'doubt'
  | 'intention'
  | 'pretence'
  | 'question'
  /** What an omission leaves out is what the words before it wait for: `present at […] the murder`. */
  | 'object';

/** Words that govern a passage from outside it: tokens [start, end) of its sentence. */
export interface Governor {
  readonly kind: GovernorKind;
  readonly start: number;
  readonly end: number;
}

/** What a sentence says about a passage of it, from outside the passage. */
export interface SentenceReading {
  /** False where the language has no data: then nothing is known. */
  readonly known: boolean;
  /** In the order of the sentence. */
  readonly governors: readonly Governor[];
  /** The words that give the passage to somebody: tokens [start, end). */
  readonly attribution?: TokenRun;
}

type Forces = Partial<Record<Role, readonly [GovernorKind, Force]>>;

/** What governs a passage that it stands before. */
const BEFORE: Forces = {
  negations: ['negation', { reach: 'clause', most: 16 }],
  negativeVerbs: ['negation', { reach: 'clause', most: 12 }],
  denials: ['denial', { reach: 'object' }],
  falsities: ['falsity', { reach: 'object' }],
  falseAdverbs: ['falsity', { reach: 'clause', most: 8 }],
  exceptions: ['exception', { reach: 'sentence' }],
  restrictions: ['exception', { reach: 'next', most: 2 }],
  conditions: ['condition', { reach: 'sentence' }],
  concessions: ['condition', { reach: 'clause', most: 12 }],
  quantities: ['quantity', { reach: 'next', most: 1 }],
  parts: ['quantity', { reach: 'next', most: 3 }],
  doubts: ['doubt', { reach: 'sentence' }],
  modals: ['doubt', { reach: 'clause', most: 3 }],
  doubtful: ['doubt', { reach: 'object' }],
  doubtNouns: ['doubt', { reach: 'object' }],
  intentions: ['intention', { reach: 'clause', most: 3 }],
  pretences: ['pretence', { reach: 'all' }],
};

/** What governs a passage that it stands after. */
const AFTER: Forces = {
  negations: ['negation', { reach: 'clause', most: 3 }],
  negativeVerbs: ['negation', { reach: 'clause', most: 2 }],
  exceptions: ['exception', { reach: 'sentence' }],
  exceptionsAfter: ['exception', { reach: 'sentence' }],
  restrictions: ['exception', { reach: 'clause', most: 3 }],
  conditions: ['condition', { reach: 'sentence' }],
  quantitiesAfter: ['quantity', { reach: 'sentence', most: 3 }],
  doubts: ['doubt', { reach: 'sentence', most: 8 }],
  modals: ['doubt', { reach: 'clause', most: 2 }],
  intentions: ['intention', { reach: 'clause', most: 2 }],
  pretences: ['pretence', { reach: 'all' }],
};

/**
 * What governs a passage of a sentence from outside it. `tokens` are those of the sentence (or of the
 * sentences, where the passage is a part of several); `segments` are the passage's unbroken runs in it,
 * in order; `lang` is the language that the text reads as. Linear in the sentence for each word found.
 */
export function governorsOf(
  tokens: readonly string[],
  segments: readonly TokenRun[],
  lang: string,
): SentenceReading {
  const lexicon = lexiconOf(lang);
  const first = segments[0];
  const last = segments.at(-1);
  if (!lexicon || !first || !last) return { known: lexicon !== undefined, governors: [] };
  const sentence = new Sentence(tokens, lexicon);
  const governors = [
    ...before(sentence, [0, first[0]]),
    ...after(sentence, last[1], sentence.length),
    ...asked(sentence, last[1]),
  ];
  for (let at = 1; at < segments.length; at++) {
    const gap = [(segments[at - 1] as TokenRun)[1], (segments[at] as TokenRun)[0]] as const;
    governors.push(...before(sentence, gap), ...after(sentence, ...gap), ...waiting(sentence, gap));
  }
  const attribution = attributionOf(sentence, first[0], last[1]);
  return {
    known: true,
    governors: withoutDoubles(governors),
    ...(attribution ? { attribution } : {}),
  };
}

/** How far from its noun `that` may stand: `rumours spread that`. */
const NOUN_REACH = 6;

/** What stands in `region` and governs what begins at its end. */
function before(sentence: Sentence, [from, to]: TokenRun): Governor[] {
  const found: Governor[] = [];
  for (const occurrence of sentence.occurrences) {
    const { role, start, end } = occurrence;
    const entry = BEFORE[role];
    if (!entry || start < from || end > to) continue;
    const [kind, force] = entry;
    if (role === 'falsities' && !opensObject(sentence, end, to)) continue;
    if (role === 'doubtNouns' && !opensObject(sentence, end, Math.min(to, end + NOUN_REACH)))
      continue;
    if (role === 'denials' && sentence.is(end, 'anaphors') && !opensObject(sentence, end, to))
      continue;
    if (reachesAfter(sentence, occurrence, to, force)) found.push({ kind, start, end });
  }
  return found;
}

/** Whether `that` stands between a word and the passage. */
function opensObject(sentence: Sentence, from: number, to: number): boolean {
  return (
    sentence.is(from - 1, 'complementizers') ||
    sentence.find([from, to], (at) => sentence.is(at, 'complementizers')) >= 0
  );
}

/** What stands in [from, to) and governs what ends at `from`. */
function after(sentence: Sentence, from: number, to: number): Governor[] {
  const found: Governor[] = [];
  const frame = opensFrame(sentence, from);
  const closed = !isWord(sentence.tokens[from - 1] ?? '.');
  for (const occurrence of sentence.occurrences) {
    const { role, start, end } = occurrence;
    if (start < from || end > to) continue;
    const kind = saidOfIt(sentence, occurrence, from, frame);
    if (kind) found.push({ kind, start, end });
    const entry = AFTER[role];
    if (!entry) continue;
    const [, force] = entry;
    // A passage that ends in a mark of its own ends its clause there.
    if (closed && force.reach === 'clause') continue;
    const late = role === 'negations' && sentence.lexicon.words.verbLast;
    if (reachesBefore(sentence, occurrence, from, late ? { reach: 'clause', most: 14 } : force))
      found.push({ kind: entry[0], start, end });
  }
  return found;
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

const QUESTION = /^[?\u061F\uFF1F]$/u;

/** The sentence asks, and the passage does not hold its mark. */
function asked(sentence: Sentence, from: number): Governor[] {
  for (let at = from; at < sentence.length; at++) {
    const token = sentence.tokens[at] as string;
    if (QUESTION.test(token)) return [{ kind: 'question', start: at, end: at + 1 }];
    if (sentence.is(at, 'contrasts') || /^[;:]$/.test(token)) break;
    if (token === '"' && sentence.quoted(at)) break;
  }
  return [];
}

/** The words before an omission end in a preposition or an article, and what it leaves out is their noun. */
function waiting(sentence: Sentence, [from, to]: TokenRun): Governor[] {
  if (to <= from || sentence.count(from, to) === 0 || !sentence.is(from - 1, 'openings')) return [];
  return [{ kind: 'object', start: from, end: to }];
}

function withoutDoubles(governors: readonly Governor[]): Governor[] {
  const sorted = governors.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, at) => {
    const before = sorted[at - 1];
    return !before || one.kind !== before.kind || one.start >= before.end;
  });
}
