import { sentenceAround } from '../text/sentences.ts';
import type { TokenRun } from '../text/sentences.ts';
import type { PlacedSegment } from './passage.ts';
import { GOVERNOR_KINDS } from './sentence/forces.ts';
import type { Governor } from './sentence/forces.ts';
import { governorsOf } from './sentence/governs.ts';
import type { Part, ProofSource } from './source.ts';
import type { PassageSentence } from './types.ts';

/** What is known of a passage in its sentence. Positions are in tokens of the whole text. */
export interface ReadSentence {
  /** Missing where nothing is known: a seal file of before sentences were judged. */
  readonly sentence?: PassageSentence;
  /** The sentence, or the sentences that the passage begins and ends in; open texts only. */
  readonly run?: TokenRun;
  /** What governs the passage, in the order of the sentence; of a sealed text only the kinds are known. */
  readonly governors: readonly Governor[];
  /** The words that give the passage to somebody; open texts only. */
  readonly attribution?: TokenRun;
}

/** So many tokens of a sentence on each side of a passage are kept: a text without a full stop is one sentence. */
const MAX_REST = 400;

/**
 * Reads the sentence of a passage: in an open text by its words, in `lang`; of a sealed one the seal file
 * says what who holds the text has found of the quote with this digest.
 */
export function readSentence(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  lang: string,
  digest: string | undefined,
): ReadSentence {
  if (!source.sealed) return readOpen(source, placed, lang);
  const found = source.sentences?.get(digest ?? '');
  if (!found) return { governors: [] };
  const rest = visibleRest(source, placed);
  return {
    sentence: {
      ...found,
      governed: GOVERNOR_KINDS.filter((kind) => found.governed.includes(kind)).sort(),
      ...(rest ? { rest } : {}),
    },
    governors: [],
  };
}

function readOpen(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  lang: string,
): ReadSentence {
  const [first, last] = ends(placed);
  const part = source.partAt(first.start) as Part;
  const around = sentenceAround(part.tokens, source.sentencesOf(part), [first.start, last.end]);
  const run = [
    Math.max(around.start, first.start - MAX_REST),
    Math.min(around.end, last.end + MAX_REST),
  ] as const;
  const rest = { before: upTo(part, run[0], first.start), after: from(part, last.end, run[1]) };
  if (around.whole && placed.length === 1)
    return {
      sentence: { stands: 'whole', governed: [], attributed: false, rest },
      run,
      governors: [],
    };
  const { governors, attribution } = governorsOf(
    part.tokens.list.slice(...run),
    placed.map(({ start, end }) => [start - run[0], end - run[0]]),
    lang,
  );
  return {
    sentence: {
      stands: around.whole ? 'whole' : 'part',
      governed: [...new Set(governors.map(({ kind }) => kind))].sort(),
      attributed: attribution !== undefined,
      rest,
    },
    run,
    governors: governors.map((one) => ({
      ...one,
      start: one.start + run[0],
      end: one.end + run[0],
    })),
    ...(attribution ? { attribution: [attribution[0] + run[0], attribution[1] + run[0]] } : {}),
  };
}

/** The rest of the sentence of a passage of a sealed text, where its windows show the whole of it. */
function visibleRest(
  source: ProofSource,
  placed: readonly PlacedSegment[],
): PassageSentence['rest'] {
  const [first, last] = ends(placed);
  const before = aroundInWindow(source, first);
  const after = aroundInWindow(source, last);
  if (!before.beginSeen || !after.endSeen) return undefined;
  return {
    before: upTo(before.part, Math.max(before.start, first.start - MAX_REST), first.start),
    after: from(after.part, last.end, Math.min(after.end, last.end + MAX_REST)),
  };
}

function aroundInWindow(
  source: ProofSource,
  { start, end }: PlacedSegment,
): ReturnType<typeof sentenceAround> & { part: Part } {
  const part = source.partAt(start) as Part;
  const base = part.start;
  const around = sentenceAround(part.tokens, source.sentencesOf(part), [start - base, end - base], {
    begins: base === 0,
    ends: base + part.tokens.list.length === source.total,
  });
  return { ...around, start: around.start + base, end: around.end + base, part };
}

const ends = (placed: readonly PlacedSegment[]): [first: PlacedSegment, last: PlacedSegment] => [
  placed[0] as PlacedSegment,
  placed.at(-1) as PlacedSegment,
];

/** The source's own characters from token `start` up to the passage that begins at `end`. */
function upTo({ tokens, start: base }: Part, start: number, end: number): string {
  if (end <= start) return '';
  return tokens.raw.slice(tokens.span(start - base)[0], tokens.span(end - base)[0]);
}

/** The source's own characters after the passage that ends before token `start`, up to token `end - 1`. */
function from({ tokens, start: base }: Part, start: number, end: number): string {
  if (end <= start) return '';
  return tokens.raw.slice(tokens.span(start - base - 1)[1], tokens.span(end - base - 1)[1]);
}
