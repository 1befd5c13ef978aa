import { TextRefused } from '../../text/tokens.ts';
import { differences } from './differences.ts';
import type { Explained, Explanation } from './explained.ts';
import { locate } from '../locate/locate.ts';
import {
  bareEllipsis,
  elsewhere,
  hiddenCharacters,
  hiddenPattern,
  reversed,
} from './plain-reasons.ts';
import { prove } from '../prove.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';

/**
 * Why a quote is not proven, as a careful editor would say it, with mends: putting each fault's
 * `replacement` in place of its `span` makes a quote that stands there. Speaks only of what `source`
 * shows. Bounded on any input.
 */
export function explain(
  spec: QuoteSpec,
  source: ProofSource,
  others: readonly ProofSource[] = [],
): Explanation {
  const proof = prove(spec, source);
  const { status } = proof;
  const { remarks } = proof;
  const known = { status, reasons: [], faults: proof.faults, remarks };
  const located = proof.passage !== undefined;
  if (located || !['not-found', 'unopened', 'edit-misuse'].includes(status)) return known;
  if (proof.faults.some(({ field }) => field !== 'quote')) return known;
  if (status === 'edit-misuse') return known;
  try {
    const read = { ...spec, lang: source.langFor(spec.lang) };
    return { status, remarks, ...look(read, source, others, proof.faults) };
  } catch (error) {
    if (error instanceof TextRefused) return known;
    throw error;
  }
}

function look(
  spec: QuoteSpec,
  source: ProofSource,
  others: readonly ProofSource[],
  unexplained: readonly QuoteFault[],
): Explained {
  const rule = unexplained[0]?.rule ?? 'quote-not-found';
  const hidden = hiddenCharacters(spec.quote, rule, source);
  const clean = spec.quote.replaceAll(hiddenPattern(spec.quote), '');
  if (hidden.length > 0 && locate({ ...spec, quote: clean }, source).ok)
    return { reasons: ['hidden-character'], faults: hidden };
  const simple =
    elsewhere(spec, source, others, rule) ??
    bareEllipsis(spec, source, rule) ??
    reversed(spec, source, rule);
  if (simple) return simple;
  return differences(spec, source, rule, unexplained, hidden);
}
