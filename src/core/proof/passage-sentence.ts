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
  /** The sentence, or the sentences that the passage begins and ends in, where their words can be seen. */
  readonly run?: TokenRun;
  /** What governs the passage, in the order of the sentence; empty where its words cannot be seen. */
  readonly governors: readonly Governor[];
  /** The words that give the passage to somebody, where they can be seen. */
  readonly attribution?: TokenRun;
}

/** So many tokens of a sentence on each side of a passage are kept: a text without a full stop is one sentence. */
const MAX_REST = 400;

/**
 * Reads the sentence of a passage by its words, in `lang`, where they can be seen: in an open text, and in a window of a
 * sealed one that shows the whole sentence. Else the seal file says what who holds the text has found of the quote with
 * this digest.
 */
export function readSentence(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  lang: string,
  digest: string | undefined,
): ReadSentence {
  const found = digest === undefined ? undefined : source.sentences?.get(digest);
  if (source.sealed && !found) return { governors: [] };
  const [first, last] = ends(placed);
  const part = source.partAt(first.start) as Part;
  const base = part.start;
  const end = base + part.tokens.list.length;
  const range = [first.start - base, last.end - base] as const;
  const around = sentenceAround(part.tokens, source.sentencesOf(part), range, {
    begins: base === 0,
    ends: end === source.total,
  });
  if (found && (last.end > end || !around.beginSeen || !around.endSeen))
    return { sentence: { ...found, governed: knownKinds(found.governed) }, governors: [] };
  const run = [
    Math.max(around.start + base, first.start - MAX_REST),
    Math.min(around.end + base, last.end + MAX_REST),
  ] as const;
  return readWords(part, placed, lang, { run, whole: around.whole });
}

const knownKinds = (kinds: readonly string[]): PassageSentence['governed'] =>
  GOVERNOR_KINDS.filter((kind) => kinds.includes(kind)).sort();

/** The same by the words of tokens `run` of the whole text. */
function readWords(
  part: Part,
  placed: readonly PlacedSegment[],
  lang: string,
  { run, whole }: { readonly run: TokenRun; readonly whole: boolean },
): ReadSentence {
  const [first, last] = ends(placed);
  const rest = { before: upTo(part, run[0], first.start), after: from(part, last.end, run[1]) };
  if (whole && placed.length === 1)
    return {
      sentence: { stands: 'whole', governed: [], attributed: false, rest },
      run,
      governors: [],
    };
  const { governors, attribution } = governorsOf(
    part.tokens.list.slice(run[0] - part.start, run[1] - part.start),
    placed.map(({ start, end }) => [start - run[0], end - run[0]]),
    lang,
  );
  return {
    sentence: {
      stands: whole ? 'whole' : 'part',
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
