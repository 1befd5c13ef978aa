import { nearest } from '../../text/diff.ts';
import { tokenise } from '../../text/tokens.ts';
import { otherCase } from '../brackets.ts';
import { oneLine } from '../rules/edge-findings.ts';
import { MOST_DIFFERENCES, problem } from './explained.ts';
import type { Explained, NearestPassage } from './explained.ts';
import { locate } from '../locate.ts';
import { mend } from './mend.ts';
import { moved, withOuter } from './moved-words.ts';
import { languageOf } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { runFinding } from './run-finding.ts';
import type { Stretch } from './run-finding.ts';
import { searchText } from './search-text.ts';
import type { ProofSource } from '../source.ts';
import type { Finding, QuoteSpec } from '../types.ts';
import { LISTED_LANGUAGES, wordList } from '../languages/word-lists.ts';

/** A quote less like the nearest passage than this was hardly copied from it. */
const ALIKE = 0.4;

/** … and in a sealed source, where what is not seen may well hold it, than this. */
const ALIKE_IN_WINDOWS = 0.7;

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

export function differences(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  told: readonly Finding[],
  hidden: readonly Finding[],
): Explained {
  const hiddenOnly = hidden.length > 0;
  const text = searchText(source);
  const findings: Finding[] = [];
  const reasons: Reason[] = [];
  let passage: NearestPassage | undefined;
  let alike = false;
  let last: { list: readonly string[]; near: ReturnType<typeof nearest> } | undefined;
  for (const { offset, tokens } of stretches(spec.quote)) {
    const near = sameList(tokens.list, last?.list) ? last?.near : nearest(tokens.list, text.tokens);
    last = { list: tokens.list, near };
    if (!near) continue;
    const [start, end] = text.place(near.start, near.end);
    passage ??= {
      start,
      end,
      text: text.slice(source, near.start, near.end),
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
      const told = runFinding(run, { offset, tokens }, { source, text, spec, rule });
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
}

function sameList(a: readonly string[], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((token, at) => token === b[at]);
}

function unlike(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  told: readonly Finding[],
  passage: NearestPassage | undefined,
): Explained {
  const lang = languageOf(spec.quote, LISTED_LANGUAGES.map(wordList));
  const own = wordList(spec.lang).lang;
  if (lang && lang !== own) {
    return {
      reasons: ['translation'],
      findings: [
        problem(
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
  return problem(
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
