import { normalise } from '../text/normalise.ts';
import { tokensOf } from '../text/tokens.ts';
import { MAX_BRACKETS, rawBrackets, readBrackets } from './brackets.ts';
import type { Bracket, Meaning } from './brackets.ts';
import { halfWords } from './characters.ts';
import { oneLine } from './rules/edge-fault.ts';
import { editFault, misuseOf } from './rules/edit-rules.ts';
import { placeSegments, MAX_GAP } from './places.ts';
import type { Placement } from './places.ts';
import { MIN_HALF_WORDS, sizeProblem, tooShort } from './rules/quote-size.ts';
import { bareReading, readingsOf } from './readings.ts';
import type { Reading } from './readings.ts';
import type { PlacedSegment } from './shown.ts';
import type { ProofSource } from './source.ts';
import { tellApart } from './tell-apart.ts';
import type { QuoteFault, ProofStatus, QuoteSpec, SpecField } from './types.ts';

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

/** Finds the one place of a quote, or says why there is none. */
export function locate(spec: QuoteSpec, source: ProofSource): LocateResult {
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
  const tokens = tokensOf(quote);
  const size = sizeProblem(quote, tokens, list);
  if (size) return size;

  const context = { prefix: values.prefix, suffix: values.suffix };
  const bare = list.length === 0 && !context.prefix && !context.suffix;
  if (!brackets.ok || list.length > MAX_BRACKETS) {
    const found = placeAll(readingsOf(quote, [], [], context), source);
    if (found) return settled(spec, source, found);
    const message = brackets.ok
      ? `The quote has ${list.length} brackets; at most ${MAX_BRACKETS} can be told apart`
      : brackets.message;
    return misused([
      {
        rule: 'edit-misuse',
        message: `${message}.`,
        field: 'quote',
        fix: 'close each bracket before the next; quote less',
      },
    ]);
  }

  const first: QuoteFault[] = [];
  let farthest: { gap: number } | undefined;
  let tried = 0;
  for (const meanings of meaningsOf(list, source)) {
    if (++tried > MAX_READINGS) break;
    const readings = bare ? [bareReading(tokens)] : readingsOf(quote, list, meanings, context);
    for (const reading of readings) {
      const misuse = misuseOf(reading);
      if (misuse) {
        if (first.length === 0) first.push(editFault(misuse, spec.quote, reading));
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
        field: 'quote',
        message: `An omission leaves out ${farthest.gap} tokens; at most ${MAX_GAP} may be left out of one quote.`,
        fix: 'quote the two passages as two pieces of evidence',
      },
    ]);
  }
  return notFound(spec, source);
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

interface PlacedReading {
  readonly reading: Reading;
  readonly placement: Extract<Placement, { status: 'one' | 'many' }>;
}

function placeAll(readings: readonly Reading[], source: ProofSource): PlacedReading | undefined {
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
  return {
    ok: false,
    status: 'ambiguous',
    faults: [tellApart(spec, source, placed, place(placement.others))],
  };
}

function refused(field: SpecField, reason: string, at: number): LocateResult {
  const what =
    reason === 'lone-surrogate'
      ? 'half of a surrogate pair, which is no character'
      : 'more than 30 combining marks in a row';
  return {
    ok: false,
    status: 'not-found',
    faults: [
      {
        rule: 'quote-not-found',
        field,
        span: [at, at + 1],
        message: `The ${field} holds ${what}: no source can hold it.`,
        fix: 'type these words again',
      },
    ],
  };
}

function misused(faults: readonly QuoteFault[]): LocateResult {
  return { ok: false, status: 'edit-misuse', faults };
}

function notFound(spec: QuoteSpec, source: ProofSource): LocateResult {
  if (source.sealed)
    return {
      ok: false,
      status: 'unopened',
      faults: [unopened(source, 'it stands in no window')],
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
      faults: [
        {
          rule: 'quote-not-found',
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
    faults: [
      {
        rule: 'quote-not-found',
        field: 'quote',
        message: `The quote does not stand in ${source.id}.`,
        found: oneLine(spec.quote),
        fix: 'copy the words from the source as they stand there',
      },
    ],
  };
}

export function unopened(source: ProofSource, why: string): QuoteFault {
  return {
    rule: 'quote-unopened',
    field: 'quote',
    message: `The quote is not proven against the sealed text of ${source.id}: ${why}.`,
    fix: `run npm run seal -- ${source.id}, with the text at hand`,
  };
}
