/** A quote whose meaning the rest of its sentence turns, or that the sentence gives to somebody. */
import { oneLine } from '../../text/strings.ts';
import type { TokenRun } from '../../text/sentences.ts';
import { isWordy } from '../characters.ts';
import { edgeOffset, withoutLineBreaks } from '../edge-fault.ts';
import type { PlacedSegment } from '../passage.ts';
import type { ReadSentence } from '../passage-sentence.ts';
import type { Governor, GovernorKind } from '../sentence/forces.ts';
import type { ProofSource } from '../source.ts';
import type { PassageSentence, QuoteFault } from '../types.ts';

/** What words outside a quote do to what it says. */
const DOES: Readonly<Record<GovernorKind, string>> = {
  negation: 'negates it',
  denial: 'denies it',
  falsity: 'says that it is untrue',
  exception: 'restricts it or makes an exception from it',
  condition: 'puts it under a condition',
  quantity: 'changes how much or how many it speaks of',
  doubt: 'puts it in doubt or gives it as hearsay',
  intention: 'says that it was only wanted or planned',
  pretence: 'says that it is invented or said in jest',
  question: 'makes it a question',
  object: 'is what the words before the omission lead to',
};

const READS_ALONE = 'say in `reads-alone`, in one sentence, why it may stand alone';

/** Words of the sentence on each side of the passage that are printed, and more where what governs is further off. */
const SHOWN = 40;

/** What turns the meaning of a quote, where the words can be seen, and the fault that says so. */
export interface Governing {
  readonly read: ReadSentence;
  readonly governors: readonly Governor[];
  readonly fault: QuoteFault;
}

/**
 * What governs a quote and no other fault tells of. `told` are the runs of tokens that the faults at the edges speak of;
 * an omission that leaves out a negation is told of as such.
 */
export function governingOf(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  read: ReadSentence,
  told: readonly TokenRun[],
  faults: readonly QuoteFault[],
): Governing | undefined {
  if (!read.run) {
    if (!read.sentence?.governed.length || faults.length > 0) return undefined;
    return { read, governors: [], fault: governedUnseenFault(read.sentence) };
  }
  const misedited = faults.some(({ rule }) => rule === 'edit-misuse');
  const first = (placed[0] as PlacedSegment).end;
  const last = (placed.at(-1) as PlacedSegment).start;
  const governors = read.governors.filter(
    ({ start, end }) =>
      !told.some(([from, to]) => start < to && end > from) &&
      !(misedited && start >= first && end <= last),
  );
  if (governors.length === 0) return undefined;
  return { read, governors, fault: governedFault(source, placed, read, governors) };
}

/** The fault of a quote of which `governors`, or a sentence that cannot be seen, turn the meaning. */
function governedFault(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  { run }: ReadSentence,
  governors: readonly Governor[],
): QuoteFault {
  const words = governors.map(
    ({ kind, start, end }) => `“${oneLine(source.slice(start, end))}” ${DOES[kind]}`,
  );
  return {
    rule: 'quote-governed',
    field: 'quote',
    message: `The quote leaves out words of its sentence that turn its meaning: ${words.join(', ')}.`,
    ...(run ? { found: markedSentence(source, placed, run, governors) } : {}),
    fix: `Quote these words too, or ${READS_ALONE}.`,
  };
}

/** The same of a sealed text, of which the kinds alone are known. */
function governedUnseenFault({ governed }: PassageSentence): QuoteFault {
  return {
    rule: 'quote-governed',
    field: 'quote',
    message: `The quote leaves out the rest of its sentence, which ${governed.map((kind) => DOES[kind]).join(', and ')}; its words are sealed.`,
    fix: `With the text at hand, quote the whole sentence, or ${READS_ALONE}.`,
  };
}

/** The sentence on one line, with each part of the passage between bars: `Allegedly, | he left |.` */
function markedSentence(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  [from, to]: TokenRun,
  governors: readonly Governor[],
): string {
  const first = (placed[0] as PlacedSegment).start;
  const last = (placed.at(-1) as PlacedSegment).end;
  const start = Math.max(from, Math.min(first - SHOWN, ...governors.map((one) => one.start)));
  const end = Math.min(to, Math.max(last + SHOWN, ...governors.map((one) => one.end)));
  let text = start > from ? '… ' : '';
  let at = start;
  for (const segment of placed) {
    text += `${source.slice(at, segment.start)} | ${source.slice(segment.start, segment.end)} | `;
    at = segment.end;
  }
  const rest = source.slice(at, end);
  // The full stop after a passage stands directly after its bar.
  return (
    oneLine(`${/^[\p{L}\p{N}]/u.test(rest) ? text : text.trimEnd()}${rest}`) +
    (end < to ? ' …' : '')
  );
}

/** A quote in other words of the same sentence, which would have in it what governs it. */
export interface WidenedQuote {
  readonly quote: string;
  /** What makes a fault of the mend. */
  readonly mend: Pick<QuoteFault, 'span' | 'replacement' | 'expected' | 'fix'>;
}

/** Ways to widen a quote, the smallest first. None is known to be proven. */
export function* widenedQuotes(
  quote: string,
  source: ProofSource,
  placed: readonly PlacedSegment[],
  { run }: ReadSentence,
  governors: readonly Governor[],
): Generator<WidenedQuote> {
  if (!run) return;
  const first = (placed[0] as PlacedSegment).start;
  const last = (placed.at(-1) as PlacedSegment).end;
  if (governors.every(({ end }) => end <= first))
    for (const from of [Math.min(...governors.map(({ start }) => start)), run[0]])
      yield widened(quote, source, 'Begin', from, first);
  if (governors.every(({ start }) => start >= last))
    for (const to of [
      clauseEnd(source, Math.max(...governors.map(({ end }) => end)), run[1]),
      run[1],
    ])
      yield widened(quote, source, 'End', to, last);
  const whole = withoutLineBreaks(source.slice(...run));
  yield {
    quote: whole,
    mend: {
      span: [0, quote.length],
      replacement: whole,
      expected: oneLine(whole),
      fix: `Quote the whole sentence, “${oneLine(whole)}”, or ${READS_ALONE}.`,
    },
  };
}

/** Where the clause of the word that ends before `from` ends: `unless the owner objects`, and not `unless` alone. */
function clauseEnd(source: ProofSource, from: number, most: number): number {
  let end = from;
  while (end < most && isWordy(source.at(end - 1) ?? '') && isWordy(source.at(end) ?? '')) end++;
  return end;
}

function widened(
  quote: string,
  source: ProofSource,
  where: 'Begin' | 'End',
  to: number,
  edge: number,
): WidenedQuote {
  const begin = where === 'Begin';
  // With the token at the edge, so that what stands between is the source's own.
  const [from, past, inner] = begin ? [to, edge + 1, edge] : [edge - 1, to, edge - 1];
  const grown = source.slice(from, past);
  const token = source.slice(inner, inner + 1).length;
  const added = withoutLineBreaks(
    begin ? grown.slice(0, grown.length - token) : grown.slice(token),
  );
  const offset = edgeOffset(quote, begin, undefined);
  return {
    quote: quote.slice(0, offset) + added + quote.slice(offset),
    mend: {
      span: [offset, offset],
      replacement: added,
      expected: oneLine(grown),
      fix: `${where} the quote with “${oneLine(grown)}”, or ${READS_ALONE}.`,
    },
  };
}

/** What to know of a quote that its sentence gives to somebody, where the evidence does not say to whom. */
export function speakerMissing(source: ProofSource, attribution: TokenRun | undefined): QuoteFault {
  const words = attribution && oneLine(source.slice(...attribution));
  const how =
    words && !/[\p{L}\p{N}]/u.test(words)
      ? 'In the source these words stand in quotation marks'
      : `The sentence gives these words to somebody${words ? ` (“${words}”)` : ''}`;
  return {
    rule: 'speaker-missing',
    field: 'quote',
    message: `${how}, and the evidence does not say who speaks.`,
    fix: 'Add `speaker`: who says it, by name or by a description.',
  };
}
