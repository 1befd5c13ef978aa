import { tokenise, tokensOf } from '../../text/tokens.ts';
import type { Tokens } from '../../text/tokens.ts';
import { otherCase } from './brackets.ts';
import type { Bracket, Meaning } from './brackets.ts';

/** An editor's mark in a segment, by the token of the segment that it stands before. */
export interface EditorMark {
  readonly kind: 'case' | 'insertion';
  readonly token: number;
  /** As shown: `[sic]`, `[N]`. */
  readonly text: string;
  readonly inner: string;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/** A run of a quote that must stand unbroken in the source, its context included. */
export interface ReadSegment {
  /** Context tokens included. */
  readonly tokens: readonly string[];
  /** The quote's own share of `tokens`: [from, to). */
  readonly from: number;
  readonly to: number;
  readonly edits: readonly EditorMark[];
}

/** One way to read a quote. */
export interface Reading {
  readonly meanings: readonly Meaning[];
  readonly segments: readonly ReadSegment[];
}

interface Context {
  readonly prefix?: string;
  readonly suffix?: string;
}

/** A piece of a segment's text: the source's words, or a mark between them. */
type Piece =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'mark'; readonly bracket: Bracket }
  | { readonly kind: 'case'; readonly bracket: Bracket }
  | { readonly kind: 'edge' };

/**
 * The segments of `quote` (in normal form) where each bracket means what `meanings` says. More than
 * one answer where a piece that ends in an apostrophe may or may not be joined to what follows;
 * none where an edit would stand inside a token.
 */
export function readingsOf(
  quote: string,
  brackets: readonly Bracket[],
  meanings: readonly Meaning[],
  context: Context,
): Reading[] {
  let found: ReadSegment[][] = [[]];
  const groups = piecesOf(quote, brackets, meanings);
  for (const [at, group] of groups.entries()) {
    const pieces: Piece[] = [...group];
    if (at === 0 && context.prefix)
      pieces.unshift({ kind: 'text', text: context.prefix }, { kind: 'edge' });
    if (at === groups.length - 1 && context.suffix)
      pieces.push({ kind: 'edge' }, { kind: 'text', text: context.suffix });
    const hasPrefix = at === 0 && Boolean(context.prefix);
    const segments = segmentsOf(pieces, hasPrefix);
    found = found.flatMap((before) => segments.map((segment) => [...before, segment])).slice(0, 16);
  }
  return found.map((segments) => ({ meanings, segments }));
}

/** The one reading of a quote that has no brackets and no context. */
export function bareReading(tokens: readonly string[]): Reading {
  return { meanings: [], segments: [{ tokens, from: 0, to: tokens.length, edits: [] }] };
}

/** The pieces of each segment: omissions part them. */
function piecesOf(
  quote: string,
  brackets: readonly Bracket[],
  meanings: readonly Meaning[],
): Piece[][] {
  const groups: Piece[][] = [[]];
  let done = 0;
  let text = '';
  const flush = (): void => {
    groups.at(-1)?.push({ kind: 'text', text });
    text = '';
  };
  for (const [at, bracket] of brackets.entries()) {
    const meaning = meanings[at];
    text += quote.slice(done, bracket.start);
    done = bracket.end;
    if (meaning === 'literal') {
      text += quote.slice(bracket.start, bracket.end);
      continue;
    }
    flush();
    if (meaning === 'omission') groups.push([]);
    else if (meaning === 'insertion') groups.at(-1)?.push({ kind: 'mark', bracket });
    else {
      groups.at(-1)?.push({ kind: 'case', bracket });
      text = otherCase(bracket.inner) ?? bracket.inner;
    }
  }
  text += quote.slice(done);
  flush();
  return groups;
}

/** Where pieces may be joined by nothing as well as by a space, at most so often. */
const MAX_OPEN_JOINTS = 3;

function segmentsOf(pieces: readonly Piece[], hasPrefix: boolean): ReadSegment[] {
  const joints = pieces.filter((piece, at) => isOpenJoint(pieces, piece, at)).length;
  const segments: ReadSegment[] = [];
  for (let closed = 0; closed < 2 ** Math.min(joints, MAX_OPEN_JOINTS); closed++) {
    const segment = joined(pieces, hasPrefix, closed);
    if (segment) segments.push(segment);
  }
  return segments;
}

function isOpenJoint(pieces: readonly Piece[], piece: Piece, at: number): boolean {
  if (piece.kind !== 'mark' && piece.kind !== 'edge') return false;
  const left = pieces[at - 1];
  return left?.kind === 'text' && left.text.endsWith("'");
}

interface Boundary {
  readonly from: number;
  readonly to: number;
  readonly piece: Piece;
  readonly spaceBefore: boolean;
  readonly spaceAfter: boolean;
}

/** The segment whose open joints are closed where `closed` has a bit: first with spaces, then without. */
function joined(
  pieces: readonly Piece[],
  hasPrefix: boolean,
  closed: number,
): ReadSegment | undefined {
  let text = '';
  const boundaries: Boundary[] = [];
  let joint = 0;
  let tight = false;
  for (const [at, piece] of pieces.entries()) {
    if (piece.kind === 'text') {
      text += tight ? piece.text.trimStart() : piece.text;
      tight = false;
      continue;
    }
    if (piece.kind === 'case') {
      boundaries.push({
        from: text.length,
        to: text.length,
        piece,
        spaceBefore: false,
        spaceAfter: false,
      });
      continue;
    }
    tight = isOpenJoint(pieces, piece, at) && ((closed >> joint++) & 1) === 1;
    const next = pieces[at + 1];
    const after = next?.kind === 'text' ? next.text : '';
    const from = text.length;
    if (!tight) text += ' ';
    boundaries.push({
      from,
      to: text.length,
      piece,
      spaceBefore: /\s$/u.test(text.slice(0, from)),
      spaceAfter: after.startsWith(' '),
    });
  }
  if (boundaries.length === 0) {
    const tokens = tokensOf(text);
    return { tokens, from: 0, to: tokens.length, edits: [] };
  }
  return placed(tokenise(text), boundaries, hasPrefix);
}

/** Finds the token that each boundary stands before; undefined where one stands inside a token. */
function placed(
  tokens: Tokens,
  boundaries: readonly Boundary[],
  hasPrefix: boolean,
): ReadSegment | undefined {
  let token = 0;
  let from = 0;
  let to = tokens.list.length;
  let edges = 0;
  const edits: EditorMark[] = [];
  for (const { from: left, to: right, piece, spaceBefore, spaceAfter } of boundaries) {
    while (token < tokens.list.length && tokens.span(token)[0] < right) {
      if (tokens.span(token)[1] > left) return undefined;
      token++;
    }
    if (piece.kind === 'edge') {
      if (hasPrefix && edges++ === 0) from = token;
      else to = token;
    } else if (piece.kind === 'case') {
      if (tokens.span(token)[0] !== left) return undefined;
      const { inner } = piece.bracket;
      edits.push({
        kind: 'case',
        token,
        text: `[${inner}]`,
        inner,
        spaceBefore: false,
        spaceAfter: false,
      });
    } else if (piece.kind === 'mark') {
      const { inner } = piece.bracket;
      edits.push({ kind: 'insertion', token, text: `[${inner}]`, inner, spaceBefore, spaceAfter });
    }
  }
  return { tokens: tokens.list, from, to, edits };
}
