import { confirmationOf } from './confirmation-of.ts';
import { EdgeContext } from './edge-context.ts';
import { edgeFault } from './edge-fault.ts';
import { edgeProblems } from './edges.ts';
import { editFault } from './edit-problem.ts';
import { hasWordList, wordList } from './languages/word-lists.ts';
import type { CompiledList } from './languages/word-lists.ts';
import { unopenedFault } from './locate/locate-faults.ts';
import { locate } from './locate/locate.ts';
import type { LocatedQuote } from './locate/locate.ts';
import { showPassage } from './passage.ts';
import type { PlacedSegment } from './passage.ts';
import { rawBrackets } from './read/brackets.ts';
import type { Reading } from './read/readings.ts';
import { exactCharacters } from './rules/exact-characters.ts';
import { insertionProblems } from './rules/insertions.ts';
import { omissionProblems } from './rules/omissions.ts';
import type { ProofSource } from './source.ts';
import type { Proof, ProofStatus, QuoteFault, QuoteSpec } from './types.ts';

/** Whether a quote stands in a source, and where. Never throws; time is bounded on any input. */
export function prove(spec: QuoteSpec, source: ProofSource): Proof {
  const search = locate(spec, source);
  if (!search.ok) return { status: search.status, faults: search.faults, remarks: [] };
  return judge(spec, source, search.located);
}

/** What a proven quote may have against it: a reader should look twice, but the words do stand there. */
const ADVISORY_RULES: ReadonlySet<string> = new Set(['quote-hedged', 'edit-doubtful']);

/** Reads the edges and edits of a quote at its place. */
function judge(spec: QuoteSpec, source: ProofSource, located: LocatedQuote): Proof {
  const { reading, placed } = located;
  const list = wordList(spec.lang);
  const edges = edgeFaults(spec.quote, source, located, list);
  const edits = [
    ...omissionProblems(source, placed, reading, list),
    ...insertionProblems(reading, spec.lang),
  ].map((problem) => editFault(problem, spec.quote, reading));
  const found = [...edges.faults, ...edits];
  const faults = found.filter(({ rule }) => !ADVISORY_RULES.has(rule));
  const remarks = found.filter(({ rule }) => ADVISORY_RULES.has(rule));
  let status = statusOf(faults);
  if (status === 'proven') {
    const why = whyUnopened(source, placed, edges.unseen);
    if (why) {
      status = 'unopened';
      faults.push(unopenedFault(source, why));
    }
  }
  if (!hasWordList(spec.lang)) remarks.push(unlistedLanguage(spec.lang));
  const passage = showPassage(source, placed);
  const difference = exactCharacters(spec.quote, source, placed, passage.quote);
  if (difference) remarks.push(difference);
  return { status, passage, faults, remarks };
}

function statusOf(faults: readonly QuoteFault[]): ProofStatus {
  if (faults.some(({ rule }) => rule === 'quote-cut')) return 'cut';
  return faults.length > 0 ? 'edit-misuse' : 'proven';
}

/** Why the windows of a sealed source do not prove a quote that stands in them and has no fault; undefined where they do. */
function whyUnopened(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  unseen: boolean,
): string | undefined {
  if (unseen) return 'what stands directly beside it cannot be seen';
  if (!source.sealed || isConfirmed(source, placed)) return undefined;
  return 'it has not been checked against the whole text';
}

/** Where sentences were not judged, the digest does not part the quote from its context. */
function isConfirmed(source: ProofSource, placed: readonly PlacedSegment[]): boolean {
  return source.confirmed.has(confirmationOf(placed, source.sentences ? 'apart' : 'joined'));
}

function edgeFaults(
  quote: string,
  source: ProofSource,
  { reading, placed }: LocatedQuote,
  list: CompiledList,
): { faults: QuoteFault[]; unseen: boolean } {
  const omissions = omissionSpans(quote, reading);
  const faults: QuoteFault[] = [];
  let unseen = false;
  for (const [at, { start, end }] of placed.entries()) {
    for (const side of ['left', 'right'] as const) {
      const edge = new EdgeContext(source, [start, end], side, list);
      unseen ||= edge.unseen;
      for (const problem of edgeProblems(edge))
        faults.push(edgeFault(source, problem, placed, at, quote, omissions));
    }
  }
  return { faults, unseen };
}

function omissionSpans(quote: string, reading: Reading): (readonly [number, number])[] {
  if (!reading.meanings.includes('omission')) return [];
  return rawBrackets(quote).filter((_, at) => reading.meanings[at] === 'omission');
}

function unlistedLanguage(lang: string): QuoteFault {
  return {
    rule: 'language-unlisted',
    field: 'quote',
    message: `There are no word lists for “${lang}”: whether the quote is cut from a negation was not looked at.`,
    fix: 'Read the words around the passage in the source.',
  };
}
