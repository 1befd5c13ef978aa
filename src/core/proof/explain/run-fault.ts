import type { DiffRun } from '../../text/diff.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isElided } from '../characters.ts';
import { oneLine } from '../characters.ts';
import { problem } from './explained.ts';
import { reasonOf } from './reasons.ts';
import type { NamedReason, Reason } from './reasons.ts';
import type { SearchText } from './search-text.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';
import { wordList } from '../languages/word-lists.ts';

/** A stretch of the quote between omissions, and where it begins in the value. */
export interface Stretch {
  readonly offset: number;
  readonly tokens: Tokens;
}

/** What a run was found in. */
export interface RunContext {
  readonly source: ProofSource;
  readonly text: SearchText;
  readonly spec: QuoteSpec;
  /** The id of the rule that the faults are of. */
  readonly rule: string;
}

/** One run that differs as a fault: what the source says there, why, and the words that mend it. */
export function runFault(
  run: DiffRun,
  stretch: Stretch,
  { source, text, spec, rule }: RunContext,
): { fault: QuoteFault; reason: Reason } {
  const list = wordList(spec.lang);
  const typed = stretch.tokens.list.slice(run.a[0], run.a[1]);
  const [b0, b1] = atEdge(run, stretch, text.tokens);
  const there = text.tokens.slice(b0, b1);
  const difference = edgeReason(run, typed, there, stretch) ?? reasonOf(typed, there, list);
  const spaces = text.spaces(source, b0, b1);
  const span = spanOf(run, stretch, spaces[0] === '');
  const expected = text.slice(source, b0, b1);
  const found = oneLine(spec.quote.slice(...span));
  const [place] = text.place(b0, Math.max(b1, b0 + 1));
  const where = source.sealed
    ? `token ${place + 1} of ${source.id}`
    : `word ${text.wordAt(b0)} of ${source.id}`;
  const replacement =
    there.length > 0
      ? paddedReplacement(run, stretch, oneSpace(text.slice(source, b0, b1)), spaces)
      : '';
  return {
    reason: difference.reason,
    fault: problem(rule, message(oneLine(expected), where, difference), {
      span: there.length > 0 ? span : withSpace(span, spec.quote),
      ...(found ? { found } : {}),
      ...(expected ? { expected: oneLine(expected) } : {}),
      fix: fixOf(found, oneLine(expected), stretch, run),
      replacement,
    }),
  };
}

function message(expected: string, where: string, difference: NamedReason): string {
  return expected
    ? `the source says “${expected}” here (${where}): ${difference.says}`
    : `the source has nothing here (${where}): ${difference.says}`;
}

function fixOf(found: string, expected: string, { tokens }: Stretch, run: DiffRun): string {
  if (found && expected) return `replace “${found}” by “${expected}”`;
  if (found) return `delete “${found}”`;
  const before = tokens.list[run.a[0] - 1];
  return before ? `add “${expected}” after “${before}”` : `add “${expected}” at the beginning`;
}

/**
 * Where a run stands in the value. A run of the source alone is a point: after the token before it
 * where the source writes them together, else before the token after it.
 */
function spanOf(run: DiffRun, { offset, tokens }: Stretch, glued: boolean): [number, number] {
  const [start, end] = run.a;
  if (end > start) return [offset + tokens.span(start)[0], offset + tokens.span(end - 1)[1]];
  const after = start === tokens.list.length || (glued && start > 0);
  const at = after ? tokens.span(start - 1)[1] : tokens.span(start)[0];
  return [offset + at, offset + at];
}

/** Takes one space beside a deleted word with it. */
function withSpace([start, end]: [number, number], quote: string): [number, number] {
  if (/\s/u.test(quote[end] ?? '')) return [start, end + 1];
  return /\s/u.test(quote[start - 1] ?? '') ? [start - 1, end] : [start, end];
}

/** Words put between two others bring the source's own spaces with them. */
function paddedReplacement(
  run: DiffRun,
  { tokens }: Stretch,
  words: string,
  [before, after]: readonly [string, string],
): string {
  if (run.a[1] > run.a[0]) return words;
  if (run.a[0] === tokens.list.length) return oneSpace(before + words);
  return before === '' && run.a[0] > 0 ? words : oneSpace(words + after);
}

/** Line breaks and indents are the source's layout, not its words. */
function oneSpace(text: string): string {
  return text.replaceAll(/[\t\n\r ]+/gu, ' ');
}

/** An edge that falls inside an elided word, another word or a figure takes all of it. */
function edgeReason(
  run: DiffRun,
  typed: readonly string[],
  there: readonly string[],
  { tokens }: Stretch,
): NamedReason | undefined {
  const [first, last] = [run.a[0] === 0, run.a[1] === tokens.list.length];
  if ((!first && !last) || there.length === 0 || typed.length === 0) return undefined;
  const [a, b] = [typed.join(''), there.join('')];
  if (
    last &&
    there.some(
      (token, at) =>
        isElided(token) &&
        (typed.at(-1) === token.slice(0, -1) ||
          (typed.at(-1) === "'" && typed.at(-2) === token.slice(0, -1)) ||
          (at === 0 && a === token)),
    )
  ) {
    return { reason: 'elision', says: 'the quote ends inside an elision' };
  }
  if (first && typed[0] === "'" && there.some(isElided))
    return { reason: 'elision', says: 'the quote begins inside an elision' };
  if (a !== b && a.length > 1 && ((first && b.endsWith(a)) || (last && b.startsWith(a)))) {
    return {
      reason: 'inside-word',
      says: `the quote ${first ? 'begins' : 'ends'} inside a ${/^\p{N}/u.test(b) ? 'figure' : 'word'}`,
    };
  }
  return undefined;
}

/** The source's share of a run; where the quote ends inside an elision, the word that it belongs to as well. */
function atEdge(
  run: DiffRun,
  { tokens }: Stretch,
  source: readonly string[],
): readonly [number, number] {
  const [start, end] = run.b;
  const last = source[end - 1];
  return run.a[1] === tokens.list.length && last !== undefined && end > start && isElided(last)
    ? [start, Math.min(end + 1, source.length)]
    : [start, end];
}
