import type { SourcePassage } from '../site/types.ts';

/** A run of text that the same passages cover, by their number (1, 2, 3 … in order of place); none where unquoted. */
export interface MarkedRun {
  readonly text: string;
  readonly in: readonly number[];
  /** Passages whose first, and whose last, character stands in this run. */
  readonly opens: readonly number[];
  readonly closes: readonly number[];
}

/**
 * An open text as paragraphs of runs, parted wherever a passage begins or ends, so that passages may overlap.
 * A paragraph ends at a line break; empty lines are left out.
 */
export function markedText(text: string, passages: readonly SourcePassage[]): MarkedRun[][] {
  const spans = spansOf(passages);
  const paragraphs: MarkedRun[][] = [];
  for (const { 0: line, index: from } of text.matchAll(/[^\r\n]*\S[^\r\n]*/g)) {
    const to = from + line.length;
    const here = spans.filter(({ start, end }) => start < to && end > from);
    const cuts = new Set([from, to]);
    for (const { start, end } of here)
      for (const at of [start, end]) if (at > from && at < to) cuts.add(at);
    const edges = [...cuts].sort((a, b) => a - b);
    paragraphs.push(
      edges.slice(1).map((end, i) => {
        const start = edges[i]!;
        const around = here.filter((span) => span.start <= start && span.end >= end);
        const numbers = (list: readonly Span[]): number[] => [
          ...new Set(list.map(({ number }) => number)),
        ];
        return {
          text: text.slice(start, end),
          in: numbers(around),
          opens: numbers(around.filter((span) => span.first && span.start === start)),
          closes: numbers(around.filter((span) => span.last && span.end === end)),
        };
      }),
    );
  }
  return paragraphs;
}

interface Span {
  readonly number: number;
  readonly start: number;
  readonly end: number;
  readonly first: boolean;
  readonly last: boolean;
}

const spansOf = (passages: readonly SourcePassage[]): Span[] =>
  passages.flatMap(({ passage: { segments } }, i) =>
    segments.flatMap(({ offsets }, n) =>
      offsets
        ? {
            number: i + 1,
            start: offsets[0],
            end: offsets[1],
            first: n === 0,
            last: n === segments.length - 1,
          }
        : [],
    ),
  );
