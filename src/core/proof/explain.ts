import { nearest } from '../text/diff.ts';
import type { DiffRun } from '../text/diff.ts';
import { TextRefused, tokenise } from '../text/tokens.ts';
import type { Tokens } from '../text/tokens.ts';
import { isElided } from './characters.ts';
import { nameOf, UNSEEN } from './confusables.ts';
import { oneLine } from './edge-findings.ts';
import { locate, prove } from './prove.ts';
import { languageOf, reasonOf, sameWords } from './reasons.ts';
import type { Difference, Reason } from './reasons.ts';
import { searchText } from './search-text.ts';
import type { ProofSource } from './source.ts';
import type { Finding, ProofStatus, QuoteSpec } from './types.ts';
import { LISTED_LANGUAGES, wordList } from './word-lists.ts';
import { otherCase } from './brackets.ts';

export type { Reason } from './reasons.ts';

/** The passage of a source that a quote is nearest to. */
export interface NearestPassage {
  /** Tokens [start, end) of the whole text. */
  readonly start: number;
  readonly end: number;
  /** The source's own characters. */
  readonly text: string;
  /** From the quote to the source, run by run. */
  readonly diff: readonly {
    readonly kind: DiffRun['kind'];
    readonly quote: string;
    readonly source: string;
  }[];
}

export interface Explanation {
  readonly status: ProofStatus;
  /** The reasons that are known by name, in the order of the findings; empty for a quote that is proven. */
  readonly reasons: readonly Reason[];
  readonly findings: readonly Finding[];
  readonly nearest?: NearestPassage;
}

/** Tokens of other sources that one quote is looked for in. */
const MOST_ELSEWHERE = 2_000_000;
/** A quote less like the nearest passage than this was hardly copied from it. */
const ALIKE = 0.4;
/** … and in a sealed source, where what is not seen may well hold it, than this. */
const ALIKE_IN_WINDOWS = 0.7;
/** Differences that are told one by one. */
const MOST_DIFFERENCES = 12;

/**
 * Why a quote is not proven, as a careful editor would say it, with mends: putting each finding's
 * `replacement` in place of its `span` makes a quote that stands there. Speaks only of what `source`
 * shows. Bounded on any input.
 */
export function explain(
  spec: QuoteSpec,
  source: ProofSource,
  others: readonly ProofSource[] = [],
): Explanation {
  const proof = prove(spec, source);
  const { status } = proof;
  const known = { status, reasons: [], findings: proof.findings };
  const located = proof.passage !== undefined;
  if (located || !['not-found', 'unopened', 'edit-misuse'].includes(status)) return known;
  if (proof.findings.some(({ field }) => field !== 'quote')) return known;
  if (status === 'edit-misuse') return known;
  try {
    return { status, ...look(spec, source, others, proof.findings) };
  } catch (error) {
    if (error instanceof TextRefused) return known;
    throw error;
  }
}

type Found = Omit<Explanation, 'status'>;

function look(
  spec: QuoteSpec,
  source: ProofSource,
  others: readonly ProofSource[],
  told: readonly Finding[],
): Found {
  const rule = told[0]?.rule ?? 'quote-not-found';
  const hidden = hiddenCharacters(spec.quote, rule, source);
  const clean = spec.quote.replaceAll(hiddenPattern(spec.quote), '');
  if (hidden.length > 0 && locate({ ...spec, quote: clean }, source).ok)
    return { reasons: ['hidden-character'], findings: hidden };
  const simple =
    elsewhere(spec, source, others, rule) ??
    bareEllipsis(spec, source, rule) ??
    reversed(spec, source, rule);
  if (simple) return simple;
  return differences(spec, source, rule, told, hidden);
}

function error(rule: string, reason: string, more: Partial<Finding>): Finding {
  return { rule, severity: 'error', field: 'quote', message: `${reason}.`, ...more };
}

/** ZWNJ and ZWJ are spelling in many scripts: they count as hidden only where others do. */
function hiddenPattern(quote: string): RegExp {
  return /[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}\p{Extended_Pictographic}]/u.test(
    quote.replaceAll(/[\d#*]/gu, ''),
  )
    ? new RegExp(UNSEEN.source.replace('\\u200C\\u200D', ''), 'gu')
    : UNSEEN;
}

function hiddenCharacters(quote: string, rule: string, source: ProofSource): Finding[] {
  return [...quote.matchAll(hiddenPattern(quote))].slice(0, MOST_DIFFERENCES).map((match) =>
    error(
      rule,
      `The quote holds a character that cannot be seen and that ${source.id} does not have there: ${nameOf(match[0])}`,
      {
        span: [match.index, match.index + match[0].length],
        found: nameOf(match[0]),
        fix: 'delete it',
        replacement: '',
      },
    ),
  );
}

function elsewhere(
  spec: QuoteSpec,
  source: ProofSource,
  others: readonly ProofSource[],
  rule: string,
): Found | undefined {
  let left = MOST_ELSEWHERE;
  for (const other of others) {
    if (other.id === source.id) continue;
    left -= other.of;
    if (left < 0) break;
    const found = locate({ quote: spec.quote, lang: spec.lang }, other);
    if (!found.ok && found.status !== 'ambiguous') continue;
    return {
      reasons: ['other-source'],
      findings: [
        error(
          rule,
          `The quote does not stand in ${source.id}, but it does in another source, ${other.id}`,
          { found: source.id, expected: other.id, fix: `write source: ${other.id}` },
        ),
      ],
    };
  }
  return undefined;
}

const ELLIPSIS = /(?<![[.])(?:…|\.\.\.)(?![\].])/gu;

function bareEllipsis(spec: QuoteSpec, source: ProofSource, rule: string): Found | undefined {
  const marks = [...spec.quote.matchAll(ELLIPSIS)];
  if (marks.length === 0 || marks.length > 8) return undefined;
  const spaced = (at: number, end: number): string =>
    `${/\S/u.test(spec.quote[at - 1] ?? ' ') ? ' ' : ''}[…]${/\S/u.test(spec.quote[end] ?? ' ') ? ' ' : ''}`;
  let quote = '';
  let done = 0;
  const findings: Finding[] = [];
  for (const { index, 0: mark } of marks) {
    const replacement = spaced(index, index + mark.length);
    quote += spec.quote.slice(done, index) + replacement;
    done = index + mark.length;
    findings.push(
      error(rule, '“…” alone is no omission', {
        span: [index, done],
        found: mark,
        expected: '[…]',
        fix: 'write […] where words of the source are left out',
        replacement,
      }),
    );
  }
  quote += spec.quote.slice(done);
  const found = locate({ ...spec, quote }, source);
  return found.ok || found.status === 'ambiguous'
    ? { reasons: ['bare-ellipsis'], findings }
    : undefined;
}

const OMISSION = /\s*\[\s*(?:…|\.\.\.)\s*\]\s*/gu;

function reversed(spec: QuoteSpec, source: ProofSource, rule: string): Found | undefined {
  const segments = spec.quote.trim().split(OMISSION);
  if (segments.length < 2 || segments.length > 9) return undefined;
  const places = segments.map((quote) => {
    const found = locate({ quote, lang: spec.lang }, source);
    return found.ok ? (found.located.placed[0]?.start ?? -1) : -1;
  });
  if (
    places.includes(-1) ||
    places.every((place, at) => at === 0 || place > (places[at - 1] as number))
  )
    return undefined;
  const order = segments
    .map((_, at) => at)
    .sort((a, b) => (places[a] as number) - (places[b] as number));
  const replacement = order.map((at) => segments[at]).join(' […] ');
  return {
    reasons: ['segments-reversed'],
    findings: [
      error(rule, `The parts of the quote stand in ${source.id} in another order`, {
        span: [0, spec.quote.length],
        found: oneLine(spec.quote),
        expected: replacement,
        fix: `write “${replacement}”`,
        replacement,
      }),
    ],
  };
}

/** A stretch of the quote between omissions, and where it begins in the value. */
interface Stretch {
  readonly offset: number;
  readonly tokens: Tokens;
}

/** The quote's own words, with offsets kept: insertions become spaces, a letter's brackets vanish. */
function stretches(quote: string): Stretch[] {
  const masked = quote.replaceAll(/\[([^[\]]*)\]/gu, (bracket: string, inner: string) => {
    if (/^\s*(?:…|\.\.\.)\s*$/u.test(inner)) return '\uE000'.repeat(bracket.length);
    const other = otherCase(inner);
    if (/^\p{L}$/u.test(inner) && other?.length === inner.length) return `\u2060${other}\u2060`;
    return ' '.repeat(bracket.length);
  });
  return [...masked.matchAll(/[^\uE000]+/gu)]
    .map((match) => ({ offset: match.index, tokens: tokenise(match[0]) }))
    .filter(({ tokens }) => tokens.list.length > 0);
}

function differences(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  told: readonly Finding[],
  hidden: readonly Finding[],
): Found {
  const hiddenOnly = hidden.length > 0;
  const text = searchText(source);
  const list = wordList(spec.lang);
  const findings: Finding[] = [];
  const reasons: Reason[] = [];
  let passage: NearestPassage | undefined;
  let alike = false;
  for (const { offset, tokens } of stretches(spec.quote)) {
    const near = nearest(tokens.list, text.tokens);
    if (!near) continue;
    const [start, end] = text.place(near.start, near.end);
    passage ??= {
      start,
      end,
      text: source.slice(start, end),
      diff: near.runs.map(({ kind, a, b }) => ({
        kind,
        quote: a[1] > a[0] ? tokens.raw.slice(tokens.span(a[0])[0], tokens.span(a[1] - 1)[1]) : '',
        source: text.slice(source, b[0], b[1]),
      })),
    };
    if (near.similarity < (source.sealed ? ALIKE_IN_WINDOWS : ALIKE)) continue;
    alike = true;
    for (const run of moved(
      withOuter(near.runs, tokens.list, text.tokens),
      tokens.list,
      text.tokens,
    )) {
      if (run.kind === 'same') continue;
      const told = runFinding(run, { offset, tokens }, source, spec, rule);
      findings.push(told.finding);
      reasons.push(told.reason);
    }
  }
  if (hiddenOnly && findings.length === 0)
    return { reasons: ['hidden-character'], findings: hidden, nearest: passage };
  if (!alike) return unlike(spec, source, rule, told, passage);
  if (findings.length > MOST_DIFFERENCES)
    return {
      reasons: ['word-changed'],
      findings: [whole(spec, source, rule, passage, findings.length)],
      nearest: passage,
    };
  if (findings.length === 0) return { reasons: [], findings: told, nearest: passage };
  return { reasons, findings: sure(spec, source, rule, findings, passage), nearest: passage };

  function runFinding(
    run: DiffRun,
    stretch: Stretch,
    from: ProofSource,
    of: QuoteSpec,
    id: string,
  ): { finding: Finding; reason: Reason } {
    const typed = stretch.tokens.list.slice(run.a[0], run.a[1]);
    const [b0, b1] = atEdge(run, stretch, text.tokens);
    const there = text.tokens.slice(b0, b1);
    const difference = edgeReason(run, typed, there, stretch) ?? reasonOf(typed, there, list);
    const spaces = text.spaces(from, b0, b1);
    const span = spanOf(run, stretch, spaces[0] === '');
    const expected = text.slice(from, b0, b1);
    const found = oneLine(of.quote.slice(...span));
    const [place] = text.place(b0, Math.max(b1, b0 + 1));
    const where = from.sealed
      ? `token ${place + 1} of ${from.id}`
      : `word ${text.wordAt(b0)} of ${from.id}`;
    const replacement =
      there.length > 0
        ? paddedReplacement(run, stretch, oneSpace(text.slice(from, b0, b1)), spaces)
        : '';
    return {
      reason: difference.reason,
      finding: error(id, message(oneLine(expected), where, difference), {
        span: there.length > 0 ? span : withSpace(span, of.quote),
        ...(found ? { found } : {}),
        ...(expected ? { expected: oneLine(expected) } : {}),
        fix: fixOf(found, oneLine(expected), stretch, run),
        replacement,
      }),
    };
  }
}

function message(expected: string, where: string, difference: Difference): string {
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
): Difference | undefined {
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

/** Added words that the source has just outside the passage: as missing there, so that they count as moved. */
function withOuter(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): readonly DiffRun[] {
  const stands = (words: readonly string[], at: number): boolean =>
    at >= 0 && words.every((word, offset) => source[at + offset] === word);
  const [last, first] = [runs.at(-1), runs[0]];
  const added = runs.filter(({ kind }) => kind === 'added');
  const [earliest, latest] = [added[0], added.at(-1)];
  if (last?.kind === 'same' && latest) {
    const words = quote.slice(...latest.a);
    const [, end] = last.b;
    const outer: DiffRun = {
      kind: 'missing',
      a: [last.a[1], last.a[1]],
      b: [end, end + words.length],
    };
    if (stands(words, end)) return [...runs, outer];
  }
  if (first?.kind === 'same' && earliest) {
    const words = quote.slice(...earliest.a);
    const [start] = first.b;
    const outer: DiffRun = { kind: 'missing', a: [0, 0], b: [start - words.length, start] };
    if (stands(words, start - words.length)) return [outer, ...runs];
  }
  return runs;
}

/** Runs in which words that the source has elsewhere nearby are one run, of words in another order. */
function moved(
  runs: readonly DiffRun[],
  quote: readonly string[],
  source: readonly string[],
): DiffRun[] {
  const differing = runs.map((run, at) => ({ run, at })).filter(({ run }) => run.kind !== 'same');
  const out: DiffRun[] = [];
  let done = 0;
  for (let i = 0; i < differing.length; i++) {
    const from = differing[i] as { run: DiffRun; at: number };
    if (from.at < done) continue;
    let to = from;
    for (const other of differing.slice(i + 1, i + 4)) {
      const a = quote.slice(from.run.a[0], other.run.a[1]);
      const b = source.slice(from.run.b[0], other.run.b[1]);
      if (a.length <= 40 && sameWords(a, b)) {
        to = other;
        break;
      }
    }
    out.push(...runs.slice(done, from.at));
    out.push(
      to === from
        ? from.run
        : { kind: 'changed', a: [from.run.a[0], to.run.a[1]], b: [from.run.b[0], to.run.b[1]] },
    );
    done = to.at + 1;
  }
  return [...out, ...runs.slice(done)];
}

function unlike(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  told: readonly Finding[],
  passage: NearestPassage | undefined,
): Found {
  const lang = languageOf(spec.quote, LISTED_LANGUAGES.map(wordList));
  const own = wordList(spec.lang).lang;
  if (lang && lang !== own) {
    return {
      reasons: ['translation'],
      findings: [
        error(
          rule,
          `The quote reads as “${lang}”, and the text of ${source.id} is in “${own}”: it is a translation`,
          {
            found: oneLine(spec.quote),
            fix: 'quote the words of the source, and put these under translation',
          },
        ),
      ],
      nearest: passage,
    };
  }
  return { reasons: ['unlike'], findings: told, nearest: passage };
}

/** One finding for a quote that differs all over. */
function whole(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  passage: NearestPassage | undefined,
  count: number,
): Finding {
  return error(
    rule,
    `The quote does not stand in ${source.id}: it differs in ${count} places from the nearest passage`,
    {
      span: [0, spec.quote.length],
      found: oneLine(spec.quote),
      ...(passage ? { expected: oneLine(passage.text), replacement: oneLine(passage.text) } : {}),
      fix: passage ? `write “${oneLine(passage.text)}”` : 'copy the words from the source',
    },
  );
}

/** The findings, where their mends together lead to a passage; else one that mends the whole. */
function sure(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  findings: readonly Finding[],
  passage: NearestPassage | undefined,
): readonly Finding[] {
  const mended = locate({ ...spec, quote: mend(spec.quote, findings) }, source);
  if (mended.ok || mended.status === 'ambiguous') return findings;
  const [first, ...rest] = findings;
  if (!first || !passage || /\[/u.test(spec.quote)) return findings;
  const { fix } = whole(spec, source, rule, passage, findings.length);
  const strip = ({ replacement: _, ...finding }: Finding): Finding => finding;
  return [
    {
      ...first,
      span: [0, spec.quote.length],
      replacement: oneLine(passage.text),
      fix: `${first.fix ?? ''}; or ${fix ?? ''}`,
    },
    ...rest.map(strip),
  ];
}

/** A value with the replacements of its findings put in. */
export function mend(
  value: string,
  findings: readonly Finding[],
  field: Finding['field'] = 'quote',
): string {
  let mended = value;
  const mends = findings
    .filter(
      (finding) => finding.field === field && finding.span && finding.replacement !== undefined,
    )
    .toSorted((a, b) => (b.span?.[0] ?? 0) - (a.span?.[0] ?? 0));
  for (const { span, replacement } of mends)
    mended = mended.slice(0, span?.[0]) + (replacement ?? '') + mended.slice(span?.[1]);
  return mended;
}
