import { isWord } from '../../text/tokens.ts';
import type { TokenRun } from '../../text/sentences.ts';
import { attributionOf } from './attribution.ts';
import { embeddings } from './embedding.ts';
import type { Governor } from './forces.ts';
import { fragments } from './fragments.ts';
import { governorsAfter } from './governors-after.ts';
import { governorsBefore } from './governors-before.ts';
import { lexiconOf } from './lexicons.ts';
import { Sentence } from './sentence.ts';
import { withDoubleQuotes } from './written-out.ts';

/** What a sentence says about a passage of it, from outside the passage. */
export interface SentenceReading {
  /** False where the language has no data: then nothing is known. */
  readonly known: boolean;
  /** In the order of the sentence. */
  readonly governors: readonly Governor[];
  /** The words that give the passage to somebody: tokens [start, end). */
  readonly attribution?: TokenRun;
}

/**
 * What governs a passage of a sentence from outside it. `tokens` are those of the sentence (or of the
 * sentences, where the passage is a part of several); `segments` are the passage's unbroken runs in it,
 * in order; `lang` is the language that the text reads as. At most 400 tokens on each side are looked at.
 */
export function governorsOf(
  tokens: readonly string[],
  segments: readonly TokenRun[],
  lang: string,
): SentenceReading {
  const lexicon = lexiconOf(lang);
  const start = segments[0]?.[0];
  const end = segments.at(-1)?.[1];
  if (!lexicon || start === undefined || end === undefined)
    return { known: lexicon !== undefined, governors: [] };
  const offset = Math.max(0, start - FARTHEST);
  const near = withDoubleQuotes(tokens.slice(offset, end + FARTHEST));
  const moved = segments.map(([from, to]) => [from - offset, to - offset] as const);
  const { governors, attribution } = readSentence(new Sentence(near, lexicon), moved);
  const back = ([from, to]: TokenRun): TokenRun => [from + offset, to + offset];
  return {
    known: true,
    governors: governors.map((one) => ({
      ...one,
      start: one.start + offset,
      end: one.end + offset,
    })),
    ...(attribution ? { attribution: back(attribution) } : {}),
  };
}

/** So many tokens on each side are read: the time does not grow with a text that has no full stop. */
const FARTHEST = 400;

function readSentence(
  sentence: Sentence,
  segments: readonly TokenRun[],
): Omit<SentenceReading, 'known'> {
  const first = segments[0] as TokenRun;
  const last = segments.at(-1) as TokenRun;
  const governors = [
    ...governorsBefore(sentence, [0, first[0]]),
    ...governorsAfter(sentence, [last[1], sentence.length]),
    ...asked(sentence, last[1]),
    ...embeddings(sentence, first[0], last[1]),
    ...fragments(sentence, first[0], last[1]),
  ];
  for (let at = 1; at < segments.length; at++) {
    const gap = [(segments[at - 1] as TokenRun)[1], (segments[at] as TokenRun)[0]] as const;
    governors.push(
      ...governorsBefore(sentence, gap),
      ...governorsAfter(sentence, gap),
      ...waiting(sentence, gap),
    );
  }
  const attribution = attributionOf(sentence, first[0], last[1]);
  return {
    governors: withoutDoubles(governors),
    ...(attribution ? { attribution } : {}),
  };
}

const QUESTIONS = new Set(['?', '\u061F', '\uFF1F']);

/** The sentence asks, and the passage does not hold its mark. */
function asked(sentence: Sentence, from: number): Governor[] {
  for (let at = from; at < sentence.length; at++) {
    const token = sentence.tokens[at] as string;
    if (QUESTIONS.has(token)) return [{ kind: 'question', start: at, end: at + 1 }];
    if (sentence.is(at, 'contrasts') || token === ';' || token === ':') break;
    if (token === '"' && sentence.quoted(at)) break;
  }
  return [];
}

/** The words before an omission end in a preposition or an article, and what it leaves out is their noun. */
function waiting(sentence: Sentence, [from, to]: TokenRun): Governor[] {
  if (to <= from || sentence.count(from, to) === 0) return [];
  const begun = clauseBegun(sentence, from, to);
  return sentence.is(from - 1, 'openings') || begun >= 0
    ? [{ kind: 'object', start: Math.max(from, begun), end: to }]
    : [];
}

/** Where a clause begins in [from, to) that what follows is a part of, or -1: `a tenant who wanted him |`. */
function clauseBegun(sentence: Sentence, from: number, to: number): number {
  for (let at = to - 1; at >= from; at--) {
    if (!isWord(sentence.tokens[at] as string)) return -1;
    if (sentence.is(at, 'relatives', 'complementizers', 'subordinators')) return at;
  }
  return -1;
}

function withoutDoubles(governors: readonly Governor[]): Governor[] {
  const sorted = governors.toSorted((a, b) => a.start - b.start || b.end - a.end);
  return sorted.filter((one, at) => {
    const last = sorted[at - 1];
    return !last || one.kind !== last.kind || one.start >= last.end;
  });
}
