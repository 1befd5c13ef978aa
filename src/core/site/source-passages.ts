import { tokenise } from '../text/tokens.ts';
import { shownRest } from './passage-sentence.ts';
import type { Passage } from '../proof/types.ts';
import type { ClaimView, PassageView, SourcePassage, SourceView } from './types.ts';

/**
 * How many code points of a text stand before a UTF-16 offset: strings count the one, W3C selectors the other. The
 * text is read once.
 */
export function codePointCounter(text: string): (offset: number) => number {
  const pairs = [...text.matchAll(/[\u{10000}-\u{10FFFF}]/gu)].map(({ index }) => index);
  return (offset) => {
    const next = pairs.findIndex((pair) => pair >= offset);
    return offset - (next < 0 ? pairs.length : next);
  };
}

/** A passage as it is published: in an open text its places in code points too. */
export function passageView(
  passage: Passage,
  codePoints: ((offset: number) => number) | undefined,
): PassageView {
  return {
    ...passage,
    segments: passage.segments.map((segment) => ({
      ...segment,
      codePoints: segment.offsets &&
        codePoints && [codePoints(segment.offsets[0]), codePoints(segment.offsets[1])],
    })),
  };
}

/** By source: every passage that a claim quotes, in order of place; one that several claims share is there once. */
export function sharedPassages(claims: readonly ClaimView[]): Map<string, SourcePassage[]> {
  const bySource = new Map<string, Map<string, Shared>>();
  const add = (source: string, passage: PassageView, by: Shared['quotedBy'][number]) => {
    const passages = bySource.get(source) ?? new Map<string, Shared>();
    bySource.set(source, passages);
    const place = placeOf(passage);
    const shared = passages.get(place);
    if (shared) shared.quotedBy.push(by);
    else passages.set(place, { passage, quotedBy: [by] });
  };
  for (const claim of claims) {
    for (const { id, source, passage } of claim.evidence)
      add(source, passage, { claim: claim.id, evidence: id });
    for (const { source, passage } of claim.appearances)
      if (source && passage) add(source, passage, { claim: claim.id });
  }
  return new Map(
    [...bySource].map(([source, passages]) => [source, [...passages.values()].sort(byPlace)]),
  );
}

/** Two quotes of a source with the same place are the same passage. */
const placeOf = ({ segments }: PassageView): string =>
  segments.map(({ start, end }) => `${start}-${end}`).join();

/** Numbers of passages by place. Sources are frozen, so what was counted once stays true. */
const numbers = new WeakMap<SourceView, ReadonlyMap<string, number>>();

/** The number of a quoted passage among those of its source, from 1 in the order of the text. */
export function passageNumber(source: SourceView, passage: PassageView): number {
  let known = numbers.get(source);
  if (!known) {
    known = new Map(source.passages.map((one, i) => [placeOf(one.passage), i + 1]));
    numbers.set(source, known);
  }
  const number = known.get(placeOf(passage));
  if (number === undefined) throw new Error(`The source “${source.id}” lacks a quoted passage.`);
  return number;
}

interface Shared {
  readonly passage: PassageView;
  readonly quotedBy: { claim: string; evidence?: string }[];
}

const byPlace = (a: Shared, b: Shared): number =>
  a.passage.start - b.passage.start || a.passage.end - b.passage.end;

/**
 * How many tokens of a source's text lie outside of what is shown of it, its passages and the rest of their sentences:
 * before each of them, in their order, and after the last. Passages may overlap, so the text is read up to the furthest
 * end so far.
 */
export function passageGaps({ passages, tokens }: Pick<SourceView, 'passages' | 'tokens'>): {
  readonly before: readonly number[];
  readonly after: number;
} {
  let reached = 0;
  const before = passages.map(({ passage }) => {
    const rest = shownRest(passage);
    const start = passage.start - tokensIn(rest?.before);
    const end = passage.end + tokensIn(rest?.after);
    const gap = Math.max(0, start - reached);
    reached = Math.max(reached, end);
    return gap;
  });
  return { before, after: tokens - reached };
}

const tokensIn = (text: string | undefined): number => (text ? tokenise(text).list.length : 0);
