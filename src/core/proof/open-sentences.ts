import type { SealedWhole } from '../seal/seal-text.ts';
import { MIN_UNOPENED, NOTICEABLE_SHARE, planWindows } from '../seal/windows.ts';
import type { TokenRange } from '../seal/windows.ts';
import { sentenceAround, sentencesOf } from '../text/sentences.ts';
import { tokenise } from '../text/tokens.ts';
import { prove } from './prove.ts';
import { ProofSource } from './source.ts';
import type { Passage, QuoteSpec } from './types.ts';

/** A quote that stands in a text, whose sentence may be opened. */
export interface PlacedQuote {
  /** Index in the quotes that were given. */
  readonly index: number;
  readonly spec: QuoteSpec;
  readonly passage: Passage;
}

/** What became of a sentence that was to be opened. */
export interface SentenceOpening {
  readonly index: number;
  /**
   * `shown`: the windows of the quotes show all of it; `opened`: they were widened until they do; `too-much`: they
   * would show more than a quarter of the text, or leave too little unopened; `unclear`: where it begins or ends cannot
   * be told from a window.
   */
  readonly state: 'shown' | 'opened' | 'too-much' | 'unclear';
}

/** Tokens beside a sentence by which a window shows where it begins and ends: as few of these as do. */
const MARGINS = [0, 3, 6, 12];

/** What is opened of a text: the ranges that are needed, and the windows that they make. */
interface Opened {
  readonly needed: readonly TokenRange[];
  readonly windows: readonly TokenRange[];
}

/**
 * The windows over what quotes need of a text (`ranges`, in its tokens), widened to the whole sentences of those in
 * `wanted` as far as a quarter of the text allows: first of those that the rest governs, then where the least is to be
 * opened, so that most fit. Depends on the text and the quotes alone, and not on their order. `known` is what the seal
 * file will say of the quotes.
 */
export function openSentences(
  whole: SealedWhole,
  ranges: readonly TokenRange[],
  { quotes, wanted }: { quotes: readonly PlacedQuote[]; wanted: readonly PlacedQuote[] },
  known: Pick<ProofSource, 'confirmed' | 'sentences'>,
): { readonly windows: readonly TokenRange[]; readonly openings: readonly SentenceOpening[] } {
  const { tokens } = whole;
  const sentences = sentencesOf(tokens);
  const total = tokens.list.length;
  const most = Math.min(total * NOTICEABLE_SHARE, total - MIN_UNOPENED);
  const shows = (windows: readonly TokenRange[], quote: PlacedQuote): boolean =>
    restSeen(windowed(whole, windows, known), quote) === 'whole';

  let opened = settled(whole, ranges, quotes, known);
  const open = (quote: PlacedQuote, run: TokenRange): SentenceOpening['state'] => {
    if (shows(opened.windows, quote)) return 'shown';
    for (const margin of MARGINS) {
      const needed = [...opened.needed, widened(run, margin, total)];
      const windows = planWindows(tokens, needed);
      if (windows.reduce((sum, [a, b]) => sum + b - a, 0) > most) return 'too-much';
      if (!shows(windows, quote)) continue;
      opened = { needed, windows };
      return 'opened';
    }
    return 'unclear';
  };
  const tried = wanted
    .map((quote) => {
      const { start, end, sentence } = quote.passage;
      const around = sentenceAround(tokens, sentences, [start, end]);
      const rest = around.end - around.start - (end - start);
      const first = sentence && sentence.governed.length > 0 ? 0 : 1;
      return { quote, run: [around.start, around.end] as const, order: [first, rest, start, end] };
    })
    .sort((a, b) => compareNumbers(a.order, b.order))
    .map(({ quote, run }) => ({ quote, state: open(quote, run) }));
  const { windows } = settled(whole, opened.needed, quotes, known);
  const openings = tried.map(({ quote, state }): SentenceOpening => {
    const stays = state === 'too-much' || shows(windows, quote);
    return { index: quote.index, state: stays ? state : 'unclear' };
  });
  return { windows, openings: openings.sort((a, b) => a.index - b.index) };
}

/**
 * Widens windows in which a sentence seems to begin or end elsewhere than it does: a line that is cut off by the window
 * looks like one that was broken on purpose.
 */
function settled(
  whole: SealedWhole,
  ranges: readonly TokenRange[],
  quotes: readonly PlacedQuote[],
  known: Pick<ProofSource, 'confirmed' | 'sentences'>,
): Opened {
  let needed = ranges;
  let windows = planWindows(whole.tokens, needed);
  for (const margin of [4, 8, 16, 32]) {
    const source = windowed(whole, windows, known);
    const misread = quotes.filter((quote) => restSeen(source, quote) === 'other');
    if (misread.length === 0) break;
    needed = [
      ...needed,
      ...misread.map(({ passage: { start, end } }) =>
        widened([start, end], margin, whole.tokens.list.length),
      ),
    ];
    windows = planWindows(whole.tokens, needed);
  }
  return { needed, windows };
}

/** What windows show of the rest of a quote's sentence: all of it, not all, or what is not its rest. */
function restSeen(
  source: ProofSource,
  { spec, passage }: PlacedQuote,
): 'whole' | 'hidden' | 'other' {
  const seen = prove(spec, source).passage?.sentence?.rest;
  const rest = passage.sentence?.rest;
  if (!seen) return 'hidden';
  return seen.before === rest?.before && seen.after === rest.after ? 'whole' : 'other';
}

const widened = ([start, end]: TokenRange, margin: number, total: number): TokenRange => [
  Math.max(0, start - margin),
  Math.min(total, end + margin),
];

function compareNumbers(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at === -1 ? 0 : (a[at] as number) - (b[at] as number);
}

/** The source as these windows will show it. */
function windowed(
  { tokens }: SealedWhole,
  windows: readonly TokenRange[],
  { confirmed, sentences }: Pick<ProofSource, 'confirmed' | 'sentences'>,
): ProofSource {
  return new ProofSource({
    id: '',
    sealed: true,
    total: tokens.list.length,
    parts: windows.map(([start, end]) => ({
      start,
      tokens: tokenise(tokens.raw.slice(tokens.span(start)[0], tokens.span(end - 1)[1])),
    })),
    confirmed,
    ...(sentences ? { sentences } : {}),
  });
}
