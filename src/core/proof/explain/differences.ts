import { nearest } from '../../text/diff.ts';
import type { DiffRun, Nearest } from '../../text/diff.ts';
import { tokenise } from '../../text/tokens.ts';
import { oneLine } from '../../text/strings.ts';
import { languageOf } from '../languages/reads-as.ts';
import { wordList } from '../languages/word-lists.ts';
import { locate } from '../locate/locate.ts';
import { otherCase } from '../read/brackets.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';
import { explainedFault, MAX_DIFFERENCES, mend } from './explained.ts';
import type { Explained, NearestPassage } from './explained.ts';
import { withEdgeWords, withMovedWords } from './moved-words.ts';
import { runFault } from './run-fault.ts';
import type { RunContext, Stretch } from './run-fault.ts';
import { searchText } from './search-text.ts';
import type { SearchText } from './search-text.ts';

/**
 * A quote that shares less with the nearest passage was hardly copied from it. Of a sealed source, where what cannot be
 * seen may well hold the quote, more is asked.
 */
const MIN_SIMILARITY = 0.4;
const MIN_SIMILARITY_IN_WINDOWS = 0.7;

/** A stretch of the quote beside the passage that it is nearest to. */
interface Aligned {
  readonly stretch: Stretch;
  readonly near: Nearest;
  /** From the quote to the source. */
  readonly runs: readonly DiffRun[];
}

/**
 * Explains a quote by the passage that it is nearest to, word by word. `unexplained` are the faults that stand where
 * nothing better is known; `hidden` those of characters that cannot be seen.
 */
export function differences(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  unexplained: readonly QuoteFault[],
  hidden: readonly QuoteFault[],
): Explained {
  const text = searchText(source);
  const context: RunContext = { source, text, spec, rule };
  const aligned = alignedStretches(spec, text);
  const passage = aligned[0] && passageOf(aligned[0], context);
  const least = source.sealed ? MIN_SIMILARITY_IN_WINDOWS : MIN_SIMILARITY;
  const alike = aligned.filter(({ near }) => near.similarity >= least);
  const runFaults = alike.flatMap(({ stretch, runs }) =>
    withMovedWords(runs, stretch.tokens.list, text.tokens)
      .filter(({ kind }) => kind !== 'same')
      .map((run) => runFault(run, stretch, context)),
  );
  if (hidden.length > 0 && runFaults.length === 0)
    return { reasons: ['hidden-character'], faults: hidden, nearest: passage };
  if (alike.length === 0) return unlike(spec, source, rule, unexplained, passage);
  if (runFaults.length > MAX_DIFFERENCES)
    return {
      reasons: ['word-changed'],
      faults: [differsAllOver(spec, source, rule, passage, runFaults.length)],
      nearest: passage,
    };
  if (runFaults.length === 0) return { reasons: [], faults: unexplained, nearest: passage };
  const faults = runFaults.map(({ fault }) => fault);
  return {
    reasons: runFaults.map(({ reason }) => reason),
    faults: withSureMend(spec, source, faults, passage),
    nearest: passage,
  };
}

/** The quote's own words, with offsets kept: insertions become spaces, a letter's brackets vanish. */
function stretches(quote: string): Stretch[] {
  const masked = quote.replaceAll(/\[([^[\]]*)\]/gu, (bracket: string, inner: string) => {
    if (/^\s*(?:…|\.\.\.)\s*$/u.test(inner)) return '\uE000'.repeat(bracket.length);
    const other = otherCase(inner);
    if (/^\p{L}$/u.test(inner) && other?.length === inner.length) return `\u2060${other}\u2060`;
    return ' '.repeat(bracket.length);
  });
  return [...masked.matchAll(/[^\uE000]+/gu)]
    .map((match) => ({ offset: match.index, tokens: tokenise(match[0]) }))
    .filter(({ tokens }) => tokens.list.length > 0);
}

function alignedStretches(spec: QuoteSpec, text: SearchText): Aligned[] {
  const list = wordList(spec.lang);
  const aligned: Aligned[] = [];
  let last: { words: string; near: Nearest | undefined } | undefined;
  for (const stretch of stretches(spec.quote)) {
    const tokens = stretch.tokens.list;
    // Stretches that follow one another are often the same words: what is asked last is kept.
    const words = tokens.join(' ');
    if (last?.words !== words) last = { words, near: nearest(tokens, text.tokens) };
    const { near } = last;
    if (near)
      aligned.push({ stretch, near, runs: withEdgeWords(near.runs, tokens, text.tokens, list) });
  }
  return aligned;
}

/** The nearest passage, from the first word that the runs reach to the last. */
function passageOf({ stretch, runs }: Aligned, { source, text }: RunContext): NearestPassage {
  const [from, to] = [runs[0]?.b[0] ?? 0, runs.at(-1)?.b[1] ?? 0];
  const [start, end] = text.place(from, to);
  const { raw, span } = stretch.tokens;
  return {
    start,
    end,
    text: text.slice(source, from, to),
    diff: runs.map(({ kind, a, b }) => ({
      kind,
      quote: a[1] > a[0] ? raw.slice(span(a[0])[0], span(a[1] - 1)[1]) : '',
      source: text.slice(source, b[0], b[1]),
    })),
  };
}

function unlike(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  unexplained: readonly QuoteFault[],
  passage: NearestPassage | undefined,
): Explained {
  const lang = languageOf(spec.quote);
  const own = wordList(spec.lang).lang;
  if (!lang || lang === own) return { reasons: ['unlike'], faults: unexplained, nearest: passage };
  const message = `The quote reads as “${lang}”, and the text of ${source.id} is in “${own}”: it is a translation.`;
  const fault = explainedFault(rule, message, {
    found: oneLine(spec.quote),
    fix: 'Quote the words of the source, and put these under translation.',
  });
  return { reasons: ['translation'], faults: [fault], nearest: passage };
}

/** One fault for a quote that differs all over. */
function differsAllOver(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  passage: NearestPassage | undefined,
  count: number,
): QuoteFault {
  const words = passage && oneLine(passage.text);
  return explainedFault(
    rule,
    `The quote does not stand in ${source.id}: it differs in ${count} places from the nearest passage.`,
    {
      span: [0, spec.quote.length],
      found: oneLine(spec.quote),
      ...(words ? { expected: words, replacement: words } : {}),
      fix: words ? `Write “${words}”.` : 'Copy the words from the source as they stand there.',
    },
  );
}

/** The faults, where their mends together lead to a passage; else with one mend, which puts the passage for the whole. */
function withSureMend(
  spec: QuoteSpec,
  source: ProofSource,
  faults: readonly QuoteFault[],
  passage: NearestPassage | undefined,
): readonly QuoteFault[] {
  const mended = locate({ ...spec, quote: mend(spec.quote, faults) }, source);
  if (mended.ok || mended.status === 'ambiguous') return faults;
  const [first, ...rest] = faults;
  if (!first || !passage || spec.quote.includes('[')) return faults;
  const words = oneLine(passage.text);
  return [
    {
      ...first,
      span: [0, spec.quote.length],
      replacement: words,
      fix: `${first.fix ?? ''} Or write “${words}”.`.trimStart(),
    },
    ...rest.map(({ replacement: _, ...fault }) => fault),
  ];
}
