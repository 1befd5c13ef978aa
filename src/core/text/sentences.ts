import { lineBreaks } from './line-breaks.ts';
import { stopEnds } from './full-stop.ts';
import { SAYING } from './abbreviations.ts';
import { isSpaceless, isWord } from './tokens.ts';
import type { Tokens } from './tokens.ts';
import { Written } from './written.ts';

/** Tokens [start, end). */
export type TokenRun = readonly [start: number, end: number];

/** A sentence, or the sentences, that a run of tokens stands in. */
export interface SentenceAround {
  readonly start: number;
  readonly end: number;
  /** Whether its beginning is seen: false where a window may start inside it. */
  readonly beginSeen: boolean;
  /** Whether its end is seen: false where it may go on after the window. */
  readonly endSeen: boolean;
  /** The run holds every word of it: only marks, quotes and list labels stand outside. */
  readonly whole: boolean;
}

/**
 * The sentences of a text, each beginning where the one before ends. A rule of our own, and not
 * `Intl.Segmenter`, whose answers change with ICU: seals depend on it. Linear.
 *
 * A sentence ends after `. ! ? …` and their like in other scripts, with the closing quotes and brackets
 * that follow; at a blank line; before an item of a list; and at a line break that was made on purpose,
 * which a heading has and a wrapped text has not (`lineBreaks`). A colon, a semicolon, a comma after a
 * quotation and a small letter never let one end.
 */
export function sentencesOf(tokens: Tokens): readonly TokenRun[] {
  const text = new Written(tokens);
  const breaks = lineBreaks(text);
  const found: TokenRun[] = [];
  let start = 0;
  let at = 0;
  const endBefore = (end: number): void => {
    if (end > start) found.push([start, end]);
    start = end;
  };
  while (at < text.length) {
    if (breaks.has(at)) endBefore(at);
    if (!isTerminator(text, at)) {
      at++;
      continue;
    }
    const marks = pastTerminators(text, at);
    const past = pastClosing(text, marks, breaks);
    if (ends(text, start, at, marks, past, breaks)) endBefore(past);
    at = past;
  }
  endBefore(text.length);
  return found;
}

/**
 * The sentences that tokens [start, end) stand in. `sentences` are those of the text or of a window of
 * it; `window` says whether the window begins where the text begins, and ends where it ends.
 */
export function sentenceAround(
  tokens: Tokens,
  sentences: readonly TokenRun[],
  [start, end]: TokenRun,
  window: { readonly begins: boolean; readonly ends: boolean } = { begins: true, ends: true },
): SentenceAround {
  const first = indexAt(sentences, start);
  const last = indexAt(sentences, Math.max(start, end - 1));
  const from = sentences[first]?.[0] ?? start;
  const to = sentences[last]?.[1] ?? end;
  const beginSeen = first > 0 || window.begins;
  const endSeen = last < sentences.length - 1 || window.ends;
  const wordless = (a: number, b: number): boolean => {
    for (let at = a; at < b; at++) if (says(tokens, at, from)) return false;
    return true;
  };
  const whole = beginSeen && endSeen && wordless(from, start) && wordless(end, to);
  return { start: from, end: to, beginSeen, endSeen, whole };
}

/** Whether a token is a word of its sentence, and not a mark or the label of a list item at its start. */
function says(tokens: Tokens, at: number, from: number): boolean {
  const token = tokens.list[at] ?? '';
  if (!isWord(token) && !isSpaceless(token)) return false;
  const label = at <= from + 1 && /^(?:\p{Nd}{1,3}|\p{L}|[ivx]{1,4})$/u.test(token);
  return !(label && /^[.)]$/.test(tokens.list[at + 1] ?? ''));
}

function indexAt(sentences: readonly TokenRun[], position: number): number {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle] as TokenRun)[0] <= position) low = middle;
    else high = middle - 1;
  }
  return low;
}

const STOP = '.';
/** Full stops, question and exclamation marks of every script that has one of its own. */
const TERMINATOR =
  /^[.!?\u3002\uFF0E\uFF61\uFF01\uFF1F\u061F\u06D4\u0964\u0965\u0589\u055C\u055E\u1362\u1367\u104B\u17D4\u17D5\u203C\u203D\u2047-\u2049\u1803\u1809]$/u;
const SPACELESS_TERMINATOR = /^[\u3002\uFF0E\uFF61\uFF01\uFF1F\u104B\u17D4\u17D5]$/u;

function isTerminator(text: Written, at: number): boolean {
  const token = text.list[at] as string;
  if (token.length > 2) return false;
  if (TERMINATOR.test(token)) return true;
  // Greek asks with a semicolon.
  return token === ';' && /\p{sc=Greek}$/u.test(text.list[at - 1] ?? '');
}

/** Past a run of terminators that nothing parts: `?!`, `...`. */
function pastTerminators(text: Written, at: number): number {
  let past = at + 1;
  while (past < text.length && isTerminator(text, past) && text.glued(past)) past++;
  return past;
}

/** Past the closing quotes and brackets after a terminator. */
function pastClosing(text: Written, at: number, breaks: ReadonlySet<number>): number {
  let past = at;
  while (past < text.length && !breaks.has(past) && text.closes(past)) past++;
  return past;
}

/** What goes on after an inner sentence: a comma, the bracket that encloses it, or the stop of the outer one. */
const GOES_ON = /^[,;:.)\]}\u3001\uFF0C\u060C\u061B]$/u;

/** Whether a sentence ends at `past`, after terminators [at, marks) and what closes. */
function ends(
  text: Written,
  start: number,
  at: number,
  marks: number,
  past: number,
  breaks: ReadonlySet<number>,
): boolean {
  if (past >= text.length || breaks.has(past)) return true;
  const first = text.list[past] as string;
  if (GOES_ON.test(first)) return false;
  if (SPACELESS_TERMINATOR.test(text.list[at] as string))
    return past === marks || !reportsSpeech(text, past);
  const lead = text.lead(past);
  const cased = text.caseAt(lead);
  if (cased === 'lower') return false;
  if (first === '-' && cased !== 'upper') return false;
  const quoted = past > marks;
  if (text.list[at] !== STOP) return !(quoted && namesSpeaker(text, lead));
  // Points that stand for what was left unsaid.
  if (marks - at > 1) return cased !== 'figure';
  return stopEnds(text, start, at, past);
}

/** `「…。」と述べた`, `“…。”他说`: the sentence goes on after the quotation. */
function reportsSpeech(text: Written, at: number): boolean {
  if (/^[とっ]$/u.test(text.list[at] ?? '')) return true;
  for (let next = at; next < Math.min(at + 8, text.length); next++)
    if (/^[说道称說稱问問答喊写寫]$/u.test(text.list[next] as string)) return true;
  return false;
}

/** `Prince asked`, after a quotation. */
function namesSpeaker(text: Written, at: number): boolean {
  for (let next = at; next < Math.min(at + 4, text.length); next++) {
    if (next > at && SAYING.has((text.list[next] as string).toLowerCase())) return true;
    if (text.caseAt(next) !== 'upper' && next > at) return false;
  }
  return false;
}
