/** What is said of a quote that has no one place in its source. */
import type { Refusal } from '../../text/normalise.ts';
import { oneLine } from '../../text/strings.ts';
import { rawBrackets } from '../read/brackets.ts';
import type { Bracket } from '../read/brackets.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec, SpecField } from '../types.ts';
import { MAX_GAP } from './places.ts';

/** A value holds something that no text may hold. */
export function refusedFault(field: SpecField, { reason, at }: Refusal): QuoteFault {
  const what =
    reason === 'lone-surrogate'
      ? 'half of a surrogate pair, which is no character'
      : 'more than 30 combining marks in a row';
  return {
    rule: 'quote-not-found',
    field,
    span: [at, at + 1],
    message: `The ${field} holds ${what}: no source can hold it.`,
    fix: 'Type these words again.',
  };
}

export function unbalancedFault(message: string, fix: string): QuoteFault {
  return { rule: 'edit-misuse', field: 'quote', message, fix };
}

export function tooManyBracketsFault(count: number, most: number): QuoteFault {
  return {
    rule: 'edit-misuse',
    field: 'quote',
    message: `The quote has ${count} brackets; at most ${most} can be told apart.`,
    fix: 'Quote less, or two passages.',
  };
}

/** The first bracket that can mean nothing an editor may mean. */
export function bracketFault(quote: string, list: readonly Bracket[]): QuoteFault | undefined {
  const at = list.findIndex(({ misuse }) => misuse !== undefined);
  const bracket = list[at];
  if (!bracket?.misuse) return undefined;
  return {
    rule: 'edit-misuse',
    field: 'quote',
    span: rawBrackets(quote)[at],
    message: `“[${bracket.inner}]” ${bracket.misuse.why}.`,
    fix: bracket.misuse.fix,
  };
}

/** Every part is there, in order, but further apart than one quote may span. */
export function tooFarApartFault(gap: number): QuoteFault {
  return {
    rule: 'edit-misuse',
    field: 'quote',
    message: `An omission leaves out ${gap} tokens; at most ${MAX_GAP} may be left out of one quote.`,
    fix: 'Quote the two passages as two pieces of evidence.',
  };
}

/** The quote is there, but not where its context says; `once` where it stands there in one place. */
export function contextFault(
  spec: QuoteSpec,
  source: ProofSource,
  field: 'prefix' | 'suffix',
  once: boolean,
): QuoteFault {
  const before = field === 'prefix';
  return {
    rule: 'quote-not-found',
    field,
    message: `The quote stands in ${source.id}, but not directly ${before ? 'after its prefix' : 'before its suffix'}.`,
    found: oneLine(spec[field] ?? ''),
    fix: once
      ? `Remove the ${field}: the quote stands there once.`
      : `Copy the words directly ${before ? 'before' : 'after'} the passage.`,
  };
}

export function notFoundFault(spec: QuoteSpec, source: ProofSource): QuoteFault {
  return {
    rule: 'quote-not-found',
    field: 'quote',
    message: `The quote does not stand in ${source.id}.`,
    found: oneLine(spec.quote),
    fix: 'Copy the words from the source as they stand there.',
  };
}

/** The windows of a sealed source do not prove the quote; `why` follows a colon. */
export function unopenedFault(source: ProofSource, why: string): QuoteFault {
  return {
    rule: 'quote-unopened',
    field: 'quote',
    message: `The quote is not proven against the sealed text of ${source.id}: ${why}.`,
    fix: `With the text at hand, run: npm run seal -- ${source.id}`,
  };
}
