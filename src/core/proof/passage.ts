import type { ReadSegment } from './read/readings.ts';
import type { Part, ProofSource } from './source.ts';
import type { Passage, PassageSentence, Segment, ShownPiece } from './types.ts';
import { wordCount } from './characters.ts';

/** How much of the source's text is given before and after a passage, in UTF-16 code units. */
const CONTEXT = 32;

/** A segment of a reading, at its place: token `i` of it is token `place + i` of the whole text. */
export interface PlacedSegment {
  readonly segment: ReadSegment;
  readonly place: number;
  /** The quote's own tokens, context left out: [start, end) of the whole text. */
  readonly start: number;
  readonly end: number;
}

/** A passage as it is shown: the source's own characters, never the contributor's typing of them. */
export function showPassage(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  sentence?: PassageSentence,
): Passage {
  const shown: ShownPiece[] = [];
  for (const [at, one] of placed.entries()) {
    const previous = placed[at - 1];
    if (previous) {
      put(shown, ' ');
      shown.push({ kind: 'omission', tokens: one.start - previous.end });
      put(shown, ' ');
    }
    showSegment(source, one, shown);
  }
  const first = placed[0] as PlacedSegment;
  const last = placed.at(-1) as PlacedSegment;
  const prefix = before(source, first.start);
  const suffix = after(source, last.end);
  return {
    shown,
    quote: shown.map((piece) => (piece.kind === 'omission' ? '[…]' : piece.text)).join(''),
    words: wordCount(
      placed.flatMap(({ segment }) => segment.tokens.slice(segment.from, segment.to)),
    ),
    start: first.start,
    end: last.end,
    total: source.total,
    ...(prefix ? { prefix } : {}),
    ...(suffix ? { suffix } : {}),
    segments: placed.map(({ start, end }) => exactSegment(source, start, end)),
    ...(sentence ? { sentence } : {}),
  };
}

/** Adds source text to the last piece where that is the source's too. */
function put(shown: ShownPiece[], text: string): void {
  if (text === '') return;
  const last = shown.at(-1);
  if (last?.kind === 'source') shown[shown.length - 1] = { kind: 'source', text: last.text + text };
  else shown.push({ kind: 'source', text });
}

function showSegment(
  source: ProofSource,
  { segment, place, start, end }: PlacedSegment,
  shown: ShownPiece[],
): void {
  const part = source.partAt(start) as Part;
  const span = (position: number): readonly [number, number] =>
    part.tokens.span(position - part.start);
  let cursor = span(start)[0];
  const upTo = (offset: number): void => {
    put(shown, part.tokens.raw.slice(cursor, Math.max(cursor, offset)));
    cursor = Math.max(cursor, offset);
  };
  for (const edit of segment.edits) {
    const position = place + edit.token;
    if (edit.kind === 'case') {
      const [from, to] = span(position);
      upTo(from);
      shown.push({ kind: 'editor', text: edit.text });
      cursor += /^\P{M}\p{M}*/u.exec(part.tokens.raw.slice(from, to))?.[0].length ?? 0;
      continue;
    }
    if (position > start) {
      upTo(span(position - 1)[1]);
      if (edit.spaceBefore) put(shown, ' ');
    }
    shown.push({ kind: 'editor', text: edit.text });
    if (position < end) {
      cursor = Math.max(cursor, span(position)[0]);
      if (edit.spaceAfter) put(shown, ' ');
    }
  }
  upTo(span(end - 1)[1]);
}

function exactSegment(source: ProofSource, start: number, end: number): Segment {
  const exact = source.slice(start, end);
  if (source.sealed) return { exact, start, end };
  const part = source.partAt(start) as Part;
  const from = part.tokens.span(start - part.start)[0];
  return { exact, start, end, offsets: [from, from + exact.length] };
}

/** The source's own characters just before a token, whole tokens only, as far as they may be seen. */
function before(source: ProofSource, start: number): string {
  const part = source.partAt(start) as Part;
  const here = start - part.start;
  const end = part.tokens.span(here)[0];
  let from = end;
  for (let at = here - 1; at >= 0 && end - part.tokens.span(at)[0] <= CONTEXT; at--)
    from = part.tokens.span(at)[0];
  return part.tokens.raw.slice(from, end);
}

function after(source: ProofSource, end: number): string {
  const part = source.partAt(end - 1) as Part;
  const here = end - 1 - part.start;
  const start = part.tokens.span(here)[1];
  let to = start;
  for (
    let at = here + 1;
    at < part.tokens.list.length && part.tokens.span(at)[1] - start <= CONTEXT;
    at++
  ) {
    to = part.tokens.span(at)[1];
  }
  return part.tokens.raw.slice(start, to);
}
