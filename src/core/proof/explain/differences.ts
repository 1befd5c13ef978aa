import { nearest } from '../../text/diff.ts';
import { tokenise } from '../../text/tokens.ts';
import { otherCase } from '../read/brackets.ts';
import { oneLine } from '../characters.ts';
import { MAX_DIFFERENCES, problem } from './explained.ts';
import type { Explained, NearestPassage } from './explained.ts';
import { locate } from '../locate/locate.ts';
import { mend } from './mend.ts';
import { moved, withOuter } from './moved-words.ts';
import { languageOf } from './reasons.ts';
import type { Reason } from './reasons.ts';
import { runFault } from './run-fault.ts';
import type { Stretch } from './run-fault.ts';
import { searchText } from './search-text.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';
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
  told: readonly QuoteFault[],
  hidden: readonly QuoteFault[],
): Explained {
  const hiddenOnly = hidden.length > 0;
  const text = searchText(source);
  const faults: QuoteFault[] = [];
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
      const told = runFault(run, { offset, tokens }, { source, text, spec, rule });
      faults.push(told.fault);
      reasons.push(told.reason);
    }
  }
  if (hiddenOnly && faults.length === 0)
    return { reasons: ['hidden-character'], faults: hidden, nearest: passage };
  if (!alike) return unlike(spec, source, rule, told, passage);
  if (faults.length > MAX_DIFFERENCES)
    return {
      reasons: ['word-changed'],
      faults: [whole(spec, source, rule, passage, faults.length)],
      nearest: passage,
    };
  if (faults.length === 0) return { reasons: [], faults: told, nearest: passage };
  return { reasons, faults: sure(spec, source, rule, faults, passage), nearest: passage };
}

function sameList(a: readonly string[], b: readonly string[] = []): boolean {
  return a.length === b.length && a.every((token, at) => token === b[at]);
}

function unlike(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  told: readonly QuoteFault[],
  passage: NearestPassage | undefined,
): Explained {
  const lang = languageOf(spec.quote, LISTED_LANGUAGES.map(wordList));
  const own = wordList(spec.lang).lang;
  if (lang && lang !== own) {
    return {
      reasons: ['translation'],
      faults: [
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
  return { reasons: ['unlike'], faults: told, nearest: passage };
}

/** One fault for a quote that differs all over. */
function whole(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  passage: NearestPassage | undefined,
  count: number,
): QuoteFault {
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

/** The faults, where their mends together lead to a passage; else one that mends the whole. */
function sure(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
  faults: readonly QuoteFault[],
  passage: NearestPassage | undefined,
): readonly QuoteFault[] {
  const mended = locate({ ...spec, quote: mend(spec.quote, faults) }, source);
  if (mended.ok || mended.status === 'ambiguous') return faults;
  const [first, ...rest] = faults;
  if (!first || !passage || /\[/u.test(spec.quote)) return faults;
  const { fix } = whole(spec, source, rule, passage, faults.length);
  const strip = ({ replacement: _, ...fault }: QuoteFault): QuoteFault => fault;
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
