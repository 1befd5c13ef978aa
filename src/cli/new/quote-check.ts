import type { Content } from '../../core/content/content.ts';
import { explain } from '../../core/proof/explain/explain.ts';
import { prove } from '../../core/proof/prove.ts';
import { openSource, type ProofSource } from '../../core/proof/source.ts';

/** What can be said of a quote while it is typed. */
export interface QuoteCheck {
  /** Whether the whole text of a source is at hand. */
  readonly hasText: (source: string) => boolean;
  /** What is wrong with a quote, in words; nothing where it is proven, or where no text is at hand. */
  readonly problemOf: (source: string, quote: string) => string | undefined;
}

/**
 * Proves a quote while it is typed, against the source's whole text where that is at hand: beside the
 * record of an open source, in the snapshots for a sealed one. Where it is not, nothing is said.
 */
export function quoteCheck(content: Content, snapshots: ReadonlyMap<string, string>): QuoteCheck {
  const ready = new Map<string, ProofSource | undefined>();
  const sourceOf = (id: string): ProofSource | undefined => {
    const text = content.texts.get(id) ?? snapshots.get(id);
    if (!ready.has(id)) ready.set(id, text === undefined ? undefined : openSource(id, text));
    return ready.get(id);
  };
  const problemOf = (id: string, quote: string): string | undefined => {
    const source = sourceOf(id);
    const lang = content.sources.get(id)?.value.lang;
    if (!source || lang === undefined) return undefined;
    const spec = { quote, lang };
    const { status, faults } = prove(spec, source);
    // Which of two places is meant is told by context, which is given in the file.
    if (status === 'proven' || status === 'ambiguous') return undefined;
    const [fault] = [...explain(spec, source).faults, ...faults];
    return fault
      ? `${fault.message}${fault.fix ? ` ${fault.fix}` : ''}`
      : `The quote is ${status}.`;
  };
  return { hasText: (id) => sourceOf(id) !== undefined, problemOf };
}
