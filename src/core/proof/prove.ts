import { confirmation } from '../seal/confirmation.ts';
import { rawBrackets } from './brackets.ts';
import { edgeFinding } from './rules/edge-findings.ts';
import { readEdge } from './rules/edges.ts';
import { editFinding, readGaps, readInsertions } from './rules/edit-rules.ts';
import { exactCharacters } from './rules/exact-characters.ts';
import { locate, unopened } from './locate.ts';
import type { Located } from './locate.ts';
import type { Reading } from './readings.ts';
import { showPassage } from './shown.ts';
import type { PlacedSegment } from './shown.ts';
import type { ProofSource } from './source.ts';
import type { Finding, Passage, Proof, ProofStatus, QuoteSpec } from './types.ts';
import { hasWordList, wordList } from './languages/word-lists.ts';

/** Whether a quote stands in a source, and where. Never throws; time is bounded on any input. */
export function prove(spec: QuoteSpec, source: ProofSource): Proof {
  const search = locate(spec, source);
  if (!search.ok) return { status: search.status, findings: search.findings };
  return judge(spec, source, search.located);
}

/** Reads the edges and edits of a quote at its place. */
function judge(spec: QuoteSpec, source: ProofSource, { reading, placed }: Located): Proof {
  const list = wordList(spec.lang);
  const findings: Finding[] = [];
  let shown: Passage | undefined;
  const passage = (): Passage => (shown ??= showPassage(source, placed));
  const omissions = omissionSpans(spec.quote, reading);
  let unseen = false;
  for (const [at, { start, end }] of placed.entries()) {
    for (const side of ['left', 'right'] as const) {
      const edge = readEdge(source, [start, end], side, list);
      unseen ||= edge.unseen;
      for (const problem of edge.problems)
        findings.push(edgeFinding(source, problem, placed, at, spec.quote, omissions));
    }
  }
  for (const problem of [
    ...readGaps(source, placed, reading, list),
    ...readInsertions(reading, spec.lang),
  ]) {
    findings.push(editFinding(problem, spec.quote, reading));
  }
  const errors = findings.filter(({ severity }) => severity === 'error');
  let status: ProofStatus = 'proven';
  if (errors.some(({ rule }) => rule === 'quote-cut')) status = 'cut';
  else if (errors.length > 0) status = 'edit-misuse';
  else if (unseen || (source.sealed && !source.confirmed.has(confirmationOf(placed)))) {
    status = 'unopened';
    findings.push(
      unopened(
        source,
        unseen
          ? 'what stands directly beside it cannot be seen'
          : 'it has not been checked against the whole text',
      ),
    );
  }
  if (!hasWordList(spec.lang)) {
    findings.push({
      rule: 'language-unlisted',
      severity: 'notice',
      field: 'quote',
      message: `There are no word lists for “${spec.lang}”: whether the quote is cut from a negation was not looked at.`,
      fix: 'read the words around the passage in the source',
    });
  }
  const difference = exactCharacters(spec.quote, source, placed, () => passage().quote);
  if (difference) findings.push(difference);
  const order = { error: 0, warning: 1, notice: 2 } as const;
  findings.sort((a, b) => order[a.severity] - order[b.severity]);
  return new Judged(status, findings, passage);
}

/**
 * A proof whose passage is made when it is first asked for: a check of many quotes shows few of
 * them. The getter is one for all: with one each, the engine keeps every source until it is idle.
 */
class Judged implements Proof {
  readonly status: ProofStatus;
  readonly findings: readonly Finding[];
  declare readonly passage: Passage;
  readonly #show: () => Passage;

  static readonly #passage = {
    enumerable: true,
    get(this: Judged): Passage {
      return this.#show();
    },
  };

  constructor(status: ProofStatus, findings: readonly Finding[], show: () => Passage) {
    this.status = status;
    this.findings = findings;
    this.#show = show;
    Object.defineProperty(this, 'passage', Judged.#passage);
  }
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
