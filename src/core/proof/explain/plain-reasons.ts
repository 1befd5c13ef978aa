/** Reasons that are seen without a comparison word by word. */
import { UNSEEN, UNSEEN_BUT_JOINERS } from '../../text/hidden-characters.ts';
import { oneLine } from '../../text/strings.ts';
import { locate } from '../locate/locate.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault, QuoteSpec } from '../types.ts';
import { nameOf } from './confusables.ts';
import { explainedFault, MAX_DIFFERENCES } from './explained.ts';
import type { Explained } from './explained.ts';

/** Tokens of other sources that one quote is looked for in. */
const MAX_TOKENS_ELSEWHERE = 2_000_000;

/** ZWNJ and ZWJ are spelling in many scripts: they count as hidden only where others do. */
export function hiddenPattern(quote: string): RegExp {
  return /[\p{sc=Arab}\p{sc=Deva}\p{sc=Beng}\p{sc=Mlym}\p{sc=Sinh}\p{Extended_Pictographic}]/u.test(
    quote.replaceAll(/[\d#*]/gu, ''),
  )
    ? UNSEEN_BUT_JOINERS
    : UNSEEN;
}

/** Characters of the quote that cannot be seen and that no text is likely to have. */
export function hiddenCharacters(quote: string, rule: string, source: ProofSource): QuoteFault[] {
  return [...quote.matchAll(hiddenPattern(quote))].slice(0, MAX_DIFFERENCES).map((match) =>
    explainedFault(
      rule,
      `The quote holds a character that cannot be seen and that ${source.id} does not have there: ${nameOf(match[0])}.`,
      {
        span: [match.index, match.index + match[0].length],
        found: nameOf(match[0]),
        fix: 'Remove it.',
        replacement: '',
      },
    ),
  );
}

/** The quote stands in another of the sources that are given. */
export function elsewhere(
  spec: QuoteSpec,
  source: ProofSource,
  others: readonly ProofSource[],
  rule: string,
): Explained | undefined {
  let left = MAX_TOKENS_ELSEWHERE;
  for (const other of others) {
    if (other.id === source.id) continue;
    left -= other.total;
    if (left < 0) break;
    const found = locate({ quote: spec.quote, lang: spec.lang }, other);
    if (!found.ok && found.status !== 'ambiguous') continue;
    return {
      reasons: ['other-source'],
      faults: [
        explainedFault(
          rule,
          `The quote does not stand in ${source.id}, but it does in another source, ${other.id}.`,
          { found: source.id, expected: other.id, fix: `Write \`source: ${other.id}\`.` },
        ),
      ],
    };
  }
  return undefined;
}

const ELLIPSIS = /(?<![[.])(?:…|\.\.\.)(?![\].])/gu;

/** The quote stands there once its `…` is written as an omission. */
export function bareEllipsis(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
): Explained | undefined {
  const marks = [...spec.quote.matchAll(ELLIPSIS)];
  if (marks.length === 0 || marks.length > 8) return undefined;
  const spaced = (at: number, end: number): string =>
    `${/\S/u.test(spec.quote[at - 1] ?? ' ') ? ' ' : ''}[…]${/\S/u.test(spec.quote[end] ?? ' ') ? ' ' : ''}`;
  let quote = '';
  let done = 0;
  const faults: QuoteFault[] = [];
  for (const { index, 0: mark } of marks) {
    const replacement = spaced(index, index + mark.length);
    quote += spec.quote.slice(done, index) + replacement;
    done = index + mark.length;
    faults.push(
      explainedFault(rule, '“…” alone is no omission.', {
        span: [index, done],
        found: mark,
        expected: '[…]',
        fix: 'Write […] where words of the source are left out.',
        replacement,
      }),
    );
  }
  quote += spec.quote.slice(done);
  const found = locate({ ...spec, quote }, source);
  return found.ok || found.status === 'ambiguous'
    ? { reasons: ['bare-ellipsis'], faults: faults }
    : undefined;
}

const OMISSION = /\s*\[\s*(?:…|\.\.\.)\s*\]\s*/gu;

/** Every part of the quote stands there, in another order. */
export function reversed(
  spec: QuoteSpec,
  source: ProofSource,
  rule: string,
): Explained | undefined {
  const segments = spec.quote.trim().split(OMISSION);
  if (segments.length < 2 || segments.length > 9) return undefined;
  const places: number[] = [];
  for (const quote of segments) {
    const found = locate({ quote, lang: spec.lang }, source);
    const place = found.ok ? found.located.placed[0]?.start : undefined;
    if (place === undefined) return undefined;
    places.push(place);
  }
  if (places.every((place, at) => at === 0 || place > (places[at - 1] as number))) return undefined;
  const order = segments
    .map((_, at) => at)
    .sort((a, b) => (places[a] as number) - (places[b] as number));
  const replacement = order.map((at) => segments[at]).join(' […] ');
  return {
    reasons: ['segments-reversed'],
    faults: [
      explainedFault(rule, `The parts of the quote stand in ${source.id} in another order.`, {
        span: [0, spec.quote.length],
        found: oneLine(spec.quote),
        expected: replacement,
        fix: `Write “${replacement}”.`,
        replacement,
      }),
    ],
  };
}
