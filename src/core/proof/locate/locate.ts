import { normalise } from '../../text/normalise.ts';
import { tokensOf } from '../../text/tokens.ts';
import { halfWords } from '../characters.ts';
import { editFault } from '../edit-problem.ts';
import type { PlacedSegment } from '../passage.ts';
import { MAX_BRACKETS, readBrackets } from '../read/brackets.ts';
import type { Bracket, Meaning } from '../read/brackets.ts';
import { MIN_HALF_WORDS, sizeProblem, tooShort } from '../read/quote-size.ts';
import { bareReading, readingsOf } from '../read/readings.ts';
import type { Reading } from '../read/readings.ts';
import { misplacedEdit } from '../rules/misplaced-edits.ts';
import type { ProofSource } from '../source.ts';
import type { ProofStatus, QuoteFault, QuoteSpec, SpecField } from '../types.ts';
import {
  bracketFault,
  contextFault,
  notFoundFault,
  refusedFault,
  tooFarApartFault,
  tooManyBracketsFault,
  unbalancedFault,
  unopenedFault,
} from './locate-faults.ts';
import { placeSegments } from './places.ts';
import type { Placement } from './places.ts';
import { tellApart } from './tell-apart.ts';

/** Readings that are tried; only a quote whose every bracket is also in the source has so many. */
const MAX_READINGS = 260;

/** A quote read and placed, before its edges are looked at. */
export interface LocatedQuote {
  readonly reading: Reading;
  readonly placed: readonly PlacedSegment[];
}

export type LocateResult =
  | { readonly ok: true; readonly located: LocatedQuote }
  | { readonly ok: false; readonly status: ProofStatus; readonly faults: readonly QuoteFault[] };

/** A reading whose segments all stand in the source, in one place or several. */
interface PlacedReading {
  readonly reading: Reading;
  readonly placement: Extract<Placement, { status: 'one' | 'many' }>;
}

/** The values of a quote in normal form. */
type NormalValues = Partial<Record<SpecField, string>>;

/** Finds the one place of a quote, or says why there is none. */
export function locate(spec: QuoteSpec, source: ProofSource): LocateResult {
  const values = normalValues(spec);
  if (!values.ok) return failed('not-found', values.fault);
  const { quote = '', ...context } = values.normal;
  const brackets = readBrackets(quote);
  const list = brackets.ok ? brackets.list : [];
  const tokens = tokensOf(quote);
  const size = sizeProblem(quote, tokens, list);
  if (size) return size;
  if (!brackets.ok || list.length > MAX_BRACKETS) {
    // They can be no edits, but the source itself may have them.
    const literal = firstPlaced(readingsOf(quote, [], [], context), source);
    if (literal) return settled(spec, source, literal);
    const fault = brackets.ok
      ? tooManyBracketsFault(list.length, MAX_BRACKETS)
      : unbalancedFault(brackets.message, brackets.fix);
    return failed('edit-misuse', fault);
  }
  const tried = tryReadings(spec, readingsIn(quote, tokens, list, context, source), source);
  if (tried.found) return settled(spec, source, tried.found);
  const misused = bracketFault(spec.quote, list) ?? tried.misplaced ?? tried.tooFar;
  return misused ? failed('edit-misuse', misused) : notFound(spec, source);
}

function failed(status: ProofStatus, fault: QuoteFault): LocateResult {
  return { ok: false, status, faults: [fault] };
}

function normalValues(
  spec: QuoteSpec,
): { ok: true; normal: NormalValues } | { ok: false; fault: QuoteFault } {
  const values: NormalValues = {};
  for (const field of ['quote', 'prefix', 'suffix'] as const) {
    const raw = spec[field];
    if (raw === undefined) continue;
    const normal = normalise(raw);
    if (!normal.ok) return { ok: false, fault: refusedFault(field, normal) };
    values[field] = normal.text;
  }
  return { ok: true, normal: values };
}

/** Every reading of a quote that is tried, the most literal first. */
function* readingsIn(
  quote: string,
  tokens: readonly string[],
  list: readonly Bracket[],
  context: Pick<NormalValues, 'prefix' | 'suffix'>,
  source: ProofSource,
): Generator<Reading> {
  if (list.length === 0 && !context.prefix && !context.suffix) {
    yield bareReading(tokens);
    return;
  }
  let tried = 0;
  for (const meanings of meaningsOf(list, source)) {
    if (++tried > MAX_READINGS) return;
    yield* readingsOf(quote, list, meanings, context);
  }
}

/** What the brackets may mean, one meaning each, the most literal first. A bracket that the source lacks is never literal. */
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
  // Counts through all combinations, the last bracket fastest.
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

/** The first reading that stands in the source, or what is wrong with those that do not. */
function tryReadings(
  spec: QuoteSpec,
  readings: Iterable<Reading>,
  source: ProofSource,
): { found?: PlacedReading; misplaced?: QuoteFault; tooFar?: QuoteFault } {
  let misplaced: QuoteFault | undefined;
  let tooFar: QuoteFault | undefined;
  for (const reading of readings) {
    const problem = misplacedEdit(reading);
    if (problem) {
      misplaced ??= editFault(problem, spec.quote, reading);
      continue;
    }
    const placement = placeSegments(source, reading.segments);
    if (placement.status === 'one' || placement.status === 'many')
      return { found: { reading, placement } };
    if (placement.status === 'too-far') tooFar ??= tooFarApartFault(placement.gap);
  }
  return { ...(misplaced ? { misplaced } : {}), ...(tooFar ? { tooFar } : {}) };
}

function firstPlaced(readings: readonly Reading[], source: ProofSource): PlacedReading | undefined {
  for (const reading of readings) {
    const placement = placeSegments(source, reading.segments);
    if (placement.status === 'one' || placement.status === 'many') return { reading, placement };
  }
  return undefined;
}

function settled(
  spec: QuoteSpec,
  source: ProofSource,
  { reading, placement }: PlacedReading,
): LocateResult {
  const own = reading.segments.flatMap(({ tokens, from, to }) => tokens.slice(from, to));
  if (halfWords(own) < MIN_HALF_WORDS) return tooShort(spec.quote);
  const place = (starts: readonly number[]): PlacedSegment[] =>
    reading.segments.map((segment, at) => {
      const start = starts[at] as number;
      return { segment, place: start, start: start + segment.from, end: start + segment.to };
    });
  const placed = place(placement.starts);
  if (placement.status === 'one') return { ok: true, located: { reading, placed } };
  return failed('ambiguous', tellApart(spec, source, placed, place(placement.others)));
}

function notFound(spec: QuoteSpec, source: ProofSource): LocateResult {
  if (source.sealed) return failed('unopened', unopenedFault(source, 'it stands in no window'));
  const { quote, prefix, suffix, lang } = spec;
  if (prefix === undefined && suffix === undefined)
    return failed('not-found', notFoundFault(spec, source));
  const alone = locate({ quote, lang }, source);
  if (!alone.ok && alone.status !== 'ambiguous')
    return failed('not-found', notFoundFault(spec, source));
  const prefixFits =
    prefix === undefined || (suffix !== undefined && locate({ quote, prefix, lang }, source).ok);
  return failed(
    'not-found',
    contextFault(spec, source, prefixFits ? 'suffix' : 'prefix', alone.ok),
  );
}
