import type { SourceView } from './types.ts';

/**
 * How many tokens of a source no passage shows: before each of its passages, in their order, and after the last.
 * Passages may overlap, so the text is read up to the furthest end so far.
 */
export function unseenBetween({ passages, tokens }: Pick<SourceView, 'passages' | 'tokens'>): {
  readonly before: readonly number[];
  readonly after: number;
} {
  let reached = 0;
  const before = passages.map(({ passage: { start, end } }) => {
    const unseen = Math.max(0, start - reached);
    reached = Math.max(reached, end);
    return unseen;
  });
  return { before, after: tokens - reached };
}
