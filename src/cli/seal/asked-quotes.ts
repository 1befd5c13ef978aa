import { quotesOf } from '../../core/check/quotes-of.ts';
import type { Range } from '../../core/problem.ts';
import type { Content } from '../../core/content/content.ts';
import type { QuoteSpec } from '../../core/proof/types.ts';
import { explain } from '../../core/proof/explain/explain.ts';
import type { SentenceOpening } from '../../core/proof/open-sentences.ts';
import type { Unproven } from '../../core/proof/plan-seal.ts';
import { openSource } from '../../core/proof/source.ts';
import type { CommandIo } from '../command.ts';

/** A quote that a claim makes of a source, and where it stands in the claim's file. */
export interface AskedQuote {
  readonly spec: QuoteSpec;
  readonly file: string;
  readonly at: Range;
}

/** The quotes of all claims that are no drafts, by the id of the source. */
export function quotesBySource(content: Content): ReadonlyMap<string, readonly AskedQuote[]> {
  const quotes = new Map<string, AskedQuote[]>();
  const langOf = (id: string): string | undefined => content.sources.get(id)?.value.lang;
  for (const claim of content.claims.values()) {
    if (claim.value.status === 'draft') continue;
    for (const { source, spec, list, index } of quotesOf(claim.value, langOf)) {
      const asked = { spec, file: claim.file, at: claim.at([list, index, 'quote']) };
      quotes.set(source, [...(quotes.get(source) ?? []), asked]);
    }
  }
  return quotes;
}

const OPENINGS: Readonly<Record<SentenceOpening['state'], string>> = {
  shown: 'the windows show its whole sentence',
  opened: 'its whole sentence was opened',
  'too-much':
    'its sentence stays sealed beyond the quote: more than a quarter of the text would be opened',
  unclear:
    'its sentence stays sealed beyond the quote: no window shows where it begins and where it ends',
};

/** Says of each sentence that was to be opened whether it is. */
export function sayOpenings(
  openings: readonly SentenceOpening[],
  quotes: readonly AskedQuote[],
  io: CommandIo,
): void {
  for (const { index, state } of openings) {
    const { file, at } = quotes[index]!;
    io.out(`  ${file}:${at.line}:${at.column}  ${OPENINGS[state]}\n`);
  }
}

/**
 * Says of each quote that the whole text does not prove where it stands, why, and how to mend it.
 * Gives true where there is none. The source's words are shown here, and written nowhere.
 */
export function explainUnproven(
  unproven: readonly Unproven[],
  quotes: readonly AskedQuote[],
  id: string,
  text: string,
  io: CommandIo,
): boolean {
  if (unproven.length === 0) return true;
  const source = openSource(id, text);
  for (const { index, spec, proof } of unproven) {
    const { file, at } = quotes[index]!;
    const explained = explain(spec, source);
    const { faults } = explained.faults.length > 0 ? explained : proof;
    io.err(`  ${file}:${at.line}:${at.column}  not proven: ${proof.status}\n`);
    for (const { message, fix } of faults)
      io.err(`    ${message}\n${fix ? `    mend: ${fix}\n` : ''}`);
  }
  return false;
}
