import { confirmation } from '../seal/confirmation.ts';
import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';
import { MOST_BRACKETS, readBrackets } from './brackets.ts';
import type { Bracket, Meaning } from './brackets.ts';
import { weight } from './characters.ts';
import { edgeFinding, oneLine } from './edge-findings.ts';
import { readEdge } from './edges.ts';
import { misuseOf, readGaps, readInsertions } from './edit-rules.ts';
import type { EditProblem } from './edit-rules.ts';
import { exactCharacters } from './exact-characters.ts';
import { placeSegments, WIDEST_GAP } from './places.ts';
import type { Placement } from './places.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './readings.ts';
import { showPassage } from './shown.ts';
import type { PlacedSegment } from './shown.ts';
import type { ProofSource } from './source.ts';
import { tellApart } from './tell-apart.ts';
import type { Finding, Passage, Proof, ProofStatus, QuoteSpec, SpecField } from './types.ts';
import { hasWordList, wordList } from './word-lists.ts';

export type {
  Finding,
  Passage,
  Proof,
  ProofStatus,
  QuoteSpec,
  Segment,
  ShownPiece,
} from './types.ts';
export { openSource, ProofSource } from './source.ts';
export { sealedSource } from './sealed-source.ts';

/** In halves of a word. */
const LEAST = 6;
const MOST = 120;
/** Tokens of any kind: what is longer is no quote, whatever it is made of. */
const MOST_TOKENS = 1000;
/** Readings that are tried; only a quote whose every bracket is also in the source has so many. */
const MOST_READINGS = 400;

/** A quote read and placed, before its edges are looked at. */
export interface Located {
  readonly reading: Reading;
  readonly placed: readonly PlacedSegment[];
}

type Search =
  | { readonly ok: true; readonly located: Located }
  | { readonly ok: false; readonly status: ProofStatus; readonly findings: readonly Finding[] };

/** Whether a quote stands in a source, and where. Never throws; time is bounded on any input. */
export function prove(spec: QuoteSpec, source: ProofSource): Proof {
  const search = locate(spec, source);
  if (!search.ok) return { status: search.status, findings: search.findings };
  return judge(spec, source, search.located);
}

/** Finds the one place of a quote, or says why there is none. */
export function locate(spec: QuoteSpec, source: ProofSource): Search {
  const values: Partial<Record<SpecField, string>> = {};
  for (const field of ['quote', 'prefix', 'suffix'] as const) {
    const raw = spec[field];
    if (raw === undefined) continue;
    const normal = normalise(raw);
    if (!normal.ok) return refused(field, normal.reason, normal.at);
    values[field] = normal.text;
  }
  const quote = values.quote ?? '';
  const brackets = readBrackets(quote);
  const list = brackets.ok ? brackets.list : [];
  const size = sizeProblem(quote, list);
  if (size) return size;

  const context = { prefix: values.prefix, suffix: values.suffix };
  if (!brackets.ok || list.length > MOST_BRACKETS) {
    const found = placeAll(readingsOf(quote, [], [], context), source);
    if (found) return settled(spec, source, found);
    const message = brackets.ok
      ? `The quote has ${list.length} brackets; at most ${MOST_BRACKETS} can be told apart`
      : brackets.message;
    return misused([
      {
        rule: 'edit-misuse',
        severity: 'error',
        message: `${message}.`,
        field: 'quote',
        fix: 'close each bracket before the next; quote less',
      },
    ]);
  }

  const first: Finding[] = [];
  let farthest: { gap: number } | undefined;
  let tried = 0;
  for (const meanings of meaningsOf(list, source)) {
    if (++tried > MOST_READINGS) break;
    for (const reading of readingsOf(quote, list, meanings, context)) {
      const misuse = misuseOf(reading);
      if (misuse) {
        if (first.length === 0) first.push(editFinding(misuse, spec.quote, reading));
        continue;
      }
      const placement = placeSegments(source, reading.segments);
      if (placement.status === 'too-far') farthest ??= placement;
      if (placement.status === 'one' || placement.status === 'many')
        return settled(spec, source, { reading, placement });
    }
  }
  const misuse = list.findIndex((bracket) => bracket.misuse !== undefined);
  if (misuse >= 0) {
    const { inner, misuse: why } = list[misuse] as Bracket;
    return misused([
      {
        rule: 'edit-misuse',
        severity: 'error',
        message: `“[${inner}]” ${why ?? ''}.`,
        field: 'quote',
        span: rawBrackets(spec.quote)[misuse],
      },
    ]);
  }
  if (first.length > 0) return misused(first);
  if (farthest) {
    return misused([
      {
        rule: 'edit-misuse',
        severity: 'error',
        field: 'quote',
        message: `An omission leaves out ${farthest.gap} tokens; at most ${WIDEST_GAP} may be left out of one quote.`,
        fix: 'quote the two passages as two pieces of evidence',
      },
    ]);
  }
  return notFound(spec, source);
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
  return {
    status,
    findings,
    // Made when it is first asked for: a check of many quotes shows few of them.
    get passage() {
      return passage();
    },
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

/** What the brackets may mean, one meaning each, the most literal first. */
function* meaningsOf(
  brackets: readonly Bracket[],
  source: ProofSource,
): Generator<readonly Meaning[]> {
  const choices = brackets.map(({ inner, meanings }) =>
    source.find(tokensOf(`[${inner}]`), 1).length > 0
      ? meanings
      : meanings.filter((meaning) => meaning !== 'literal'),
  );
  if (choices.some((meanings) => meanings.length === 0)) return;
  const at = choices.map(() => 0);
  for (;;) {
    yield at.map((choice, bracket) => choices[bracket]?.[choice] as Meaning);
    let bracket = at.length - 1;
    while (bracket >= 0 && (at[bracket] as number) + 1 === choices[bracket]?.length)
      at[bracket--] = 0;
    if (bracket < 0) return;
    at[bracket] = (at[bracket] as number) + 1;
  }
}

interface Found {
  readonly reading: Reading;
  readonly placement: Extract<Placement, { status: 'one' | 'many' }>;
}

function placeAll(readings: readonly Reading[], source: ProofSource): Found | undefined {
  for (const reading of readings) {
    const placement = placeSegments(source, reading.segments);
    if (placement.status === 'one' || placement.status === 'many') return { reading, placement };
  }
  return undefined;
}

function settled(spec: QuoteSpec, source: ProofSource, { reading, placement }: Found): Search {
  const place = (starts: readonly number[]): PlacedSegment[] =>
    reading.segments.map((segment, at) => {
      const start = starts[at] as number;
      return { segment, place: start, start: start + segment.from, end: start + segment.to };
    });
  const placed = place(placement.starts);
  if (placement.status === 'one') return { ok: true, located: { reading, placed } };
  return {
    ok: false,
    status: 'ambiguous',
    findings: [tellApart(spec, source, placed, place(placement.others))],
  };
}

function sizeProblem(quote: string, brackets: readonly Bracket[]): Search | undefined {
  let own = '';
  let done = 0;
  for (const { start, end, meanings } of brackets) {
    // A letter in brackets is the source's; other brackets may be the editor's.
    own += quote.slice(done, meanings.includes('case') ? end : start).replaceAll(/[[\]]/gu, '');
    if (!meanings.includes('case')) own += ' ';
    done = end;
  }
  const tokens = tokensOf((own + quote.slice(done)).trim());
  const size = weight(tokens);
  if (size < LEAST) {
    const literal = weight(tokensOf(quote));
    if (literal < LEAST || brackets.length > 0) {
      return {
        ok: false,
        status: 'too-short',
        findings: [
          {
            rule: 'quote-too-short',
            severity: 'error',
            field: 'quote',
            message: 'The quote is shorter than three words: so little stands almost anywhere.',
            found: oneLine(quote),
            fix: 'quote at least three words of the source',
          },
        ],
      };
    }
  }
  if (size > MOST || tokens.length > MOST_TOKENS) {
    return {
      ok: false,
      status: 'too-long',
      findings: [
        {
          rule: 'quote-too-long',
          severity: 'error',
          field: 'quote',
          message: `The quote is about ${Math.ceil(size / 2)} words long; at most 60 may be quoted at once.`,
          fix: 'quote the words that settle the claim, or two passages',
        },
      ],
    };
  }
  return undefined;
}

function refused(field: SpecField, reason: string, at: number): Search {
  const what =
    reason === 'lone-surrogate'
      ? 'half of a surrogate pair, which is no character'
      : 'more than 30 combining marks in a row';
  return {
    ok: false,
    status: 'not-found',
    findings: [
      {
        rule: 'quote-not-found',
        severity: 'error',
        field,
        span: [at, at + 1],
        message: `The ${field} holds ${what}: no source can hold it.`,
        fix: 'type these words again',
      },
    ],
  };
}

function misused(findings: readonly Finding[]): Search {
  return { ok: false, status: 'edit-misuse', findings };
}

function editFinding(
  { severity, message, edit, fix }: EditProblem,
  quote: string,
  reading: Reading,
): Finding {
  const spans = rawBrackets(quote).filter((_, at) => reading.meanings[at] !== 'literal');
  return {
    rule: severity === 'error' ? 'edit-misuse' : 'edit-doubtful',
    severity,
    message: `${message}.`,
    field: 'quote',
    ...(spans[edit] ? { span: spans[edit] } : {}),
    ...(fix ? { fix } : {}),
  };
}

/** Where brackets stand in a value as it was written: [start, end) of each. */
function rawBrackets(quote: string): (readonly [number, number])[] {
  return [...quote.matchAll(/\[[^[\]]*\]/gu)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
}

function omissionSpans(quote: string, reading: Reading): (readonly [number, number])[] {
  return rawBrackets(quote).filter((_, at) => reading.meanings[at] === 'omission');
}

function notFound(spec: QuoteSpec, source: ProofSource): Search {
  if (source.sealed)
    return {
      ok: false,
      status: 'unopened',
      findings: [unopened(source, 'it stands in no window')],
    };
  const alone = spec.prefix !== undefined || spec.suffix !== undefined;
  const withoutContext = alone && locate({ quote: spec.quote, lang: spec.lang }, source);
  if (withoutContext && (withoutContext.ok || withoutContext.status === 'ambiguous')) {
    const field =
      spec.prefix === undefined ||
      (spec.suffix !== undefined &&
        locate({ quote: spec.quote, prefix: spec.prefix, lang: spec.lang }, source).ok)
        ? 'suffix'
        : 'prefix';
    return {
      ok: false,
      status: 'not-found',
      findings: [
        {
          rule: 'quote-not-found',
          severity: 'error',
          field,
          message: `The quote stands in ${source.id}, but not directly ${field === 'prefix' ? 'after its prefix' : 'before its suffix'}.`,
          found: oneLine(spec[field] ?? ''),
          fix: withoutContext.ok
            ? `remove the ${field}: the quote stands there once`
            : `copy the words directly ${field === 'prefix' ? 'before' : 'after'} the passage`,
        },
      ],
    };
  }
  return {
    ok: false,
    status: 'not-found',
    findings: [
      {
        rule: 'quote-not-found',
        severity: 'error',
        field: 'quote',
        message: `The quote does not stand in ${source.id}.`,
        found: oneLine(spec.quote),
        fix: 'copy the words from the source as they stand there',
      },
    ],
  };
}

function unopened(source: ProofSource, why: string): Finding {
  return {
    rule: 'quote-unopened',
    severity: 'error',
    field: 'quote',
    message: `The quote is not proven against the sealed text of ${source.id}: ${why}.`,
    fix: `run npm run seal -- ${source.id}, with the text at hand`,
  };
}
