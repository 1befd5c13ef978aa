import type { DiffRun } from '../../text/diff.ts';
import type { Tokens } from '../../text/tokens.ts';
import { isElided } from '../characters.ts';
import { oneLine } from '../../text/strings.ts';
import { wordList } from '../languages/word-lists.ts';
import type { CompiledList } from '../languages/word-lists.ts';
import { negationsIn } from '../negation.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';
import { explainedFault } from './explained.ts';
import { reasonOf } from './reasons.ts';
import type { NamedReason, Reason } from './reasons.ts';
import type { SearchText } from './search-text.ts';

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
  const [start, end] = sourceShare(run, stretch, text.tokens, list);
  const { list: tokens } = stretch.tokens;
  const typed = { tokens, start: run.a[0], end: run.a[1] };
  const named =
    edgeReason(run, stretch, text.tokens.slice(start, end)) ??
    reasonOf(typed, { tokens: text.tokens, start, end }, list);
  const spaces = text.spaces(source, start, end);
  const span = spanOf(run, stretch, spaces[0] === '');
  const words = text.slice(source, start, end);
  const [found, expected] = [oneLine(spec.quote.slice(...span)), oneLine(words)];
  return {
    reason: named.reason,
    fault: explainedFault(rule, runMessage(expected, placeOf(source, text, start, end), named), {
      span: end > start ? span : withSpace(span, spec.quote),
      ...(found ? { found } : {}),
      ...(expected ? { expected } : {}),
      fix: fixOf(found, expected, stretch, run),
      replacement: end > start ? padded(run, stretch, oneSpace(words), spaces) : '',
    }),
  };
}

/** What is counted is what can be: words of an open text, tokens of a sealed one. */
function placeOf(source: ProofSource, text: SearchText, start: number, end: number): string {
  if (!source.sealed) return `word ${text.wordAt(start)} of ${source.id}`;
  const [place] = text.place(start, Math.max(end, start + 1));
  return `token ${place + 1} of ${source.id}`;
}

function runMessage(expected: string, place: string, { says }: NamedReason): string {
  const what = expected ? `says “${expected}”` : 'has nothing';
  return `The source ${what} here (${place}): ${says}.`;
}

function fixOf(found: string, expected: string, { tokens }: Stretch, run: DiffRun): string {
  if (found && expected) return `Replace “${found}” by “${expected}”.`;
  if (found) return `Remove “${found}”.`;
  const before = tokens.list[run.a[0] - 1];
  return before ? `Add “${expected}” after “${before}”.` : `Add “${expected}” at the beginning.`;
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

/** Takes one space beside a removed word with it. */
function withSpace([start, end]: [number, number], quote: string): [number, number] {
  if (/\s/u.test(quote[end] ?? '')) return [start, end + 1];
  return /\s/u.test(quote[start - 1] ?? '') ? [start - 1, end] : [start, end];
}

/** Words put between two others bring the source's own spaces with them. */
function padded(
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

/** An edge of the quote that falls inside an elided word, another word or a figure. */
function edgeReason(
  run: DiffRun,
  { tokens }: Stretch,
  there: readonly string[],
): NamedReason | undefined {
  const typed = tokens.list.slice(...run.a);
  if (there.length === 0 || typed.length === 0) return undefined;
  const [first, last] = [run.a[0] === 0, run.a[1] === tokens.list.length];
  if (last && endsInElision(typed, there))
    return { reason: 'elision', says: 'the quote ends inside an elision' };
  if (first && typed[0] === "'" && there.some(isElided))
    return { reason: 'elision', says: 'the quote begins inside an elision' };
  return insideWord(typed.join(''), there.join(''), first, last);
}

/** What is typed at an edge of the quote is only the end or the beginning of what the source has there. */
function insideWord(
  typed: string,
  there: string,
  first: boolean,
  last: boolean,
): NamedReason | undefined {
  if (typed === there || typed.length < 2) return undefined;
  if (!(first && there.endsWith(typed)) && !(last && there.startsWith(typed))) return undefined;
  const edge = first ? 'begins' : 'ends';
  const what = /^\p{N}/u.test(there) ? 'figure' : 'word';
  return { reason: 'inside-word', says: `the quote ${edge} inside a ${what}` };
}

/** The quote ends in `l`, or in `l` and an apostrophe, where the source has `l'` and its word. */
function endsInElision(typed: readonly string[], there: readonly string[]): boolean {
  const whole = typed.join('');
  return there.some((token, at) => {
    if (!isElided(token)) return false;
    const bare = token.slice(0, -1);
    return (
      typed.at(-1) === bare ||
      (typed.at(-1) === "'" && typed.at(-2) === bare) ||
      (at === 0 && whole === token)
    );
  });
}

/**
 * The source's share of a run, grown where its end would fall inside what must be quoted whole: at the end of the quote
 * the word that an elided piece belongs to, at its beginning the negation of several words that the share would begin in.
 */
function sourceShare(
  run: DiffRun,
  { tokens }: Stretch,
  source: readonly string[],
  list: CompiledList,
): readonly [number, number] {
  let [start, end] = run.b;
  if (start === end) return run.b;
  if (run.a[1] === tokens.list.length && isElided(source[end - 1] ?? ''))
    end = Math.min(end + 1, source.length);
  if (run.a[0] === 0) {
    const [negation] = negationsIn((position) => source[position] ?? '', start, end, list);
    if (negation) start = Math.min(start, negation.start);
  }
  return [start, end];
}
