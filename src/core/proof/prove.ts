import type { TokenRun } from '../text/sentences.ts';
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
import { readSentence } from './passage-sentence.ts';
import type { ReadSentence } from './passage-sentence.ts';
import { rawBrackets } from './read/brackets.ts';
import type { Reading } from './read/readings.ts';
import { caseProblems } from './rules/case-changes.ts';
import { exactCharacters } from './rules/exact-characters.ts';
import { governingOf, speakerMissing, widenedQuotes } from './rules/governed-quotes.ts';
import type { Governing, WidenedQuote } from './rules/governed-quotes.ts';
import { insertionProblems } from './rules/insertions.ts';
import { omissionProblems } from './rules/omissions.ts';
import { lexiconOf } from './sentence/lexicons.ts';
import type { ProofSource } from './source.ts';
import type { Proof, ProofStatus, QuoteFault, QuoteSpec } from './types.ts';

/** Whether a quote stands in a source, and where. Never throws; time is bounded on any input. */
export function prove(spec: QuoteSpec, source: ProofSource): Proof {
  const search = locate(spec, source);
  if (!search.ok) return { status: search.status, faults: search.faults, remarks: [] };
  const { proof, governing } = judge(spec, source, search.located);
  if (!governing || proof.status !== 'governed') return proof;
  const mend = provenMend(spec, source, search.located, governing);
  const faults = proof.faults.map((fault) =>
    fault === governing.fault ? { ...fault, ...mend } : fault,
  );
  return { ...proof, faults };
}

/** What a proven quote may have against it: a reader should look twice, but the words do stand there. */
const ADVISORY_RULES: ReadonlySet<string> = new Set(['edit-doubtful']);

/** Reads the edges, the edits and the sentence of a quote at its place. */
function judge(
  spec: QuoteSpec,
  source: ProofSource,
  located: LocatedQuote,
): { proof: Proof; governing?: Governing } {
  const { reading, placed } = located;
  const lang = source.langFor(spec.lang);
  const list = wordList(lang);
  // Where sentences were not judged, the digest does not part the quote from its context.
  const digest = source.sealed
    ? confirmationOf(placed, source.sentences ? 'apart' : 'joined')
    : undefined;
  const edges = edgeFaults(spec.quote, source, located, list);
  const edits = [
    ...omissionProblems(source, placed, reading, list),
    ...insertionProblems(reading, lang),
    ...caseProblems(source, placed, reading, lang),
  ].map((problem) => editFault(problem, spec.quote, reading));
  const read = readSentence(source, placed, lang, digest);
  const found = [...edges.faults, ...edits].filter(
    ({ rule }) => !(spec.readsAlone && rule === 'quote-governed'),
  );
  const faults = found.filter(({ rule }) => !ADVISORY_RULES.has(rule));
  const remarks = found.filter(({ rule }) => ADVISORY_RULES.has(rule));
  const governing = spec.readsAlone
    ? undefined
    : governingOf(source, placed, read, edges.outside, faults);
  if (governing) faults.push(governing.fault);
  if (read.sentence?.attributed && !spec.speakerGiven)
    remarks.push(speakerMissing(source, read.attribution));
  let status = statusOf(faults);
  if (status === 'proven') {
    const why = whyUnopened(source, digest, edges.unseen);
    if (why) {
      status = 'unopened';
      faults.push(unopenedFault(source, why));
    }
  }
  const unread = unreadLanguage(lang, read);
  if (unread) remarks.push(unread);
  const passage = showPassage(source, placed, read.sentence);
  const difference = exactCharacters(spec.quote, source, placed, passage.quote);
  if (difference) remarks.push(difference);
  return { proof: { status, passage, faults, remarks }, ...(governing ? { governing } : {}) };
}

/** The smallest widening of a governed quote that is proven as it would then stand. */
function provenMend(
  spec: QuoteSpec,
  source: ProofSource,
  { placed }: LocatedQuote,
  { read, governors }: Governing,
): WidenedQuote['mend'] | undefined {
  for (const { quote, mend } of widenedQuotes(spec.quote, source, placed, read, governors)) {
    const widened = { ...spec, quote };
    const search = locate(widened, source);
    if (search.ok && judge(widened, source, search.located).proof.status === 'proven') return mend;
  }
  return undefined;
}

function statusOf(faults: readonly QuoteFault[]): ProofStatus {
  if (faults.some(({ rule }) => rule === 'quote-cut')) return 'cut';
  if (faults.some(({ rule }) => rule === 'edit-misuse')) return 'edit-misuse';
  return faults.length > 0 ? 'governed' : 'proven';
}

/** Why the windows of a sealed source do not prove a quote that stands in them and has no fault; undefined where they do. */
function whyUnopened(
  source: ProofSource,
  digest: string | undefined,
  unseen: boolean,
): string | undefined {
  if (unseen) return 'what stands directly beside it cannot be seen';
  if (digest === undefined || source.confirmed.has(digest)) return undefined;
  return 'it has not been checked against the whole text';
}

function edgeFaults(
  quote: string,
  source: ProofSource,
  { reading, placed }: LocatedQuote,
  list: CompiledList,
): { faults: QuoteFault[]; outside: TokenRun[]; unseen: boolean } {
  const omissions = omissionSpans(quote, reading);
  const faults: QuoteFault[] = [];
  const outside: TokenRun[] = [];
  let unseen = false;
  for (const [at, { start, end }] of placed.entries()) {
    for (const side of ['left', 'right'] as const) {
      const edge = new EdgeContext(source, [start, end], side, list);
      unseen ||= edge.unseen;
      for (const problem of edgeProblems(edge)) {
        faults.push(edgeFault(source, problem, placed, at, quote, omissions));
        outside.push(problem.outside);
      }
    }
  }
  return { faults, outside, unseen };
}

function omissionSpans(quote: string, reading: Reading): (readonly [number, number])[] {
  if (!reading.meanings.includes('omission')) return [];
  return rawBrackets(quote).filter((_, at) => reading.meanings[at] === 'omission');
}

/** What was not looked at, for want of data for a language. */
function unreadLanguage(lang: string, { sentence }: ReadSentence): QuoteFault | undefined {
  const unread = {
    rule: 'language-unlisted',
    field: 'quote',
    fix: 'Read the whole sentence in the source.',
  } as const;
  if (!hasWordList(lang))
    return {
      ...unread,
      message: `There are no word lists for “${lang}”: whether the rest of its sentence governs the quote was not looked at.`,
    };
  if (lexiconOf(lang) || sentence?.stands === 'whole') return undefined;
  return {
    ...unread,
    message: `For “${lang}” only the words directly beside a quote are looked at, and not the rest of its sentence.`,
  };
}
