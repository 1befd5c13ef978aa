import { confirmation } from '../seal/confirmation.ts';
import { rawBrackets } from './brackets.ts';
import { edgeFault } from './rules/edge-fault.ts';
import { readEdge } from './rules/edges.ts';
import { editFault, readGaps, readInsertions } from './rules/edit-rules.ts';
import { exactCharacters } from './rules/exact-characters.ts';
import { locate, unopened } from './locate.ts';
import type { LocatedQuote } from './locate.ts';
import type { Reading } from './readings.ts';
import { showPassage } from './shown.ts';
import type { PlacedSegment } from './shown.ts';
import type { ProofSource } from './source.ts';
import type { QuoteFault, Proof, ProofStatus, QuoteSpec } from './types.ts';
import { hasWordList, wordList } from './languages/word-lists.ts';
import type { CompiledList } from './languages/word-lists.ts';

/** Whether a quote stands in a source, and where. Never throws; time is bounded on any input. */
export function prove(spec: QuoteSpec, source: ProofSource): Proof {
  const search = locate(spec, source);
  if (!search.ok) return { status: search.status, faults: search.faults, remarks: [] };
  return judge(spec, source, search.located);
}

/** Reads the edges and edits of a quote at its place. */
function judge(spec: QuoteSpec, source: ProofSource, { reading, placed }: LocatedQuote): Proof {
  const list = wordList(spec.lang);
  const { found, unseen } = edgeFaults(spec.quote, source, { reading, placed }, list);
  for (const problem of [
    ...readGaps(source, placed, reading, list),
    ...readInsertions(reading, spec.lang),
  ])
    found.push(editFault(problem, spec.quote, reading));
  const faults = found.filter(({ rule }) => !ADVISORY_RULES.has(rule));
  const remarks = found.filter(({ rule }) => ADVISORY_RULES.has(rule));
  let status: ProofStatus = 'proven';
  if (faults.some(({ rule }) => rule === 'quote-cut')) status = 'cut';
  else if (faults.length > 0) status = 'edit-misuse';
  else if (unseen || (source.sealed && !source.confirmed.has(confirmationOf(placed)))) {
    status = 'unopened';
    faults.push(
      unopened(
        source,
        unseen
          ? 'what stands directly beside it cannot be seen'
          : 'it has not been checked against the whole text',
      ),
    );
  }
  if (!hasWordList(spec.lang)) remarks.push(unlistedLanguage(spec.lang));
  const passage = showPassage(source, placed);
  const difference = exactCharacters(spec.quote, source, placed, passage.quote);
  if (difference) remarks.push(difference);
  return { status, passage, faults, remarks };
}

/** What a proven quote may have against it: a reader should look twice, but the words do stand there. */
const ADVISORY_RULES: ReadonlySet<string> = new Set(['quote-hedged', 'edit-doubtful']);

function edgeFaults(
  quote: string,
  source: ProofSource,
  { reading, placed }: LocatedQuote,
  list: CompiledList,
): { found: QuoteFault[]; unseen: boolean } {
  const omissions = omissionSpans(quote, reading);
  const found: QuoteFault[] = [];
  let unseen = false;
  for (const [at, { start, end }] of placed.entries()) {
    for (const side of ['left', 'right'] as const) {
      const edge = readEdge(source, [start, end], side, list);
      unseen ||= edge.unseen;
      for (const problem of edge.problems)
        found.push(edgeFault(source, problem, placed, at, quote, omissions));
    }
  }
  return { found, unseen };
}

function unlistedLanguage(lang: string): QuoteFault {
  return {
    rule: 'language-unlisted',
    field: 'quote',
    message: `There are no word lists for “${lang}”: whether the quote is cut from a negation was not looked at.`,
    fix: 'read the words around the passage in the source',
  };
}

/** The digest that a seal file lists for a quote that was checked against the whole text. */
export function confirmationOf(placed: readonly PlacedSegment[]): string {
  const first = (placed[0] as PlacedSegment).segment;
  const last = (placed.at(-1) as PlacedSegment).segment;
  return confirmation({
    prefix: first.tokens.slice(0, first.from),
    segments: placed.map(({ segment }) => segment.tokens.slice(segment.from, segment.to)),
    suffix: last.tokens.slice(last.to),
  });
}

function omissionSpans(quote: string, reading: Reading): (readonly [number, number])[] {
  if (!reading.meanings.includes('omission')) return [];
  return rawBrackets(quote).filter((_, at) => reading.meanings[at] === 'omission');
}
