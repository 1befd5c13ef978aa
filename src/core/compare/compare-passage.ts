import { isSpaceless, isWord, tokenise } from '../text/tokens.ts';
import type { Around, CopyPassage, Doubt, NearestPart, PassageInCopy } from './types.ts';
import { explain } from '../proof/explain/explain.ts';
import type { NearestPassage } from '../proof/explain/explained.ts';
import { prove } from '../proof/prove.ts';
import type { Reason } from '../proof/explain/reasons.ts';
import type { ProofSource } from '../proof/source.ts';
import type { PassageSentence, Proof, QuoteSpec } from '../proof/types.ts';

/** Words and marks of the copy that are shown on either side. */
const CONTEXT = 12;
/** Places of one passage that are counted. */
const MAX_TIMES = 100;
/** Of a passage's characters; what shares less only has the words that any text has. */
const MIN_LIKENESS = 0.5;
/** UTF-16 code units of the rest of a sentence that are shown on either side. */
const MAX_REST = 600;
/** Words of a difference that are shown. */
const MAX_PIECE_WORDS = 400;

export interface PlacedPassage {
  readonly found: Extract<PassageInCopy, { status: 'found' }>;
}

/**
 * Where a passage stands in a copy, if it does: by the same matcher, edges and rules as a quote in its source. Where it
 * stands more than once, there where `offset` (place in the copy less place in the source) leads one to expect it.
 */
export function placePassage(
  passage: CopyPassage,
  copy: ProofSource,
  lang: string,
  offset: number | undefined,
): PlacedPassage | undefined {
  const proof = firstPlaced(copy, specsOf(passage, lang));
  if (!proof) return undefined;
  const [segment] = passage.segments;
  const last = passage.segments.at(-1);
  if (!segment || !last) return undefined;
  const starts = copy.find(tokenise(segment.exact).list, MAX_TIMES);
  if (proof.passage) {
    const { start, end, sentence } = proof.passage;
    const found = placed(copy, start, end, Math.max(1, starts.length));
    const doubt = doubtOf(proof, passage);
    return {
      found: {
        ...found,
        around: sentence?.stands === 'part' ? inSentence(found.around, sentence) : found.around,
        part: sentence?.stands === 'part',
        ...(doubt ? { doubt } : {}),
      },
    };
  }
  if (starts.length === 0) return undefined;
  const expected = segment.start + (offset ?? 0);
  const start = starts.reduce((best, at) =>
    Math.abs(at - expected) < Math.abs(best - expected) ? at : best,
  );
  const end = start + (last.end - segment.start);
  return { found: placed(copy, start, Math.min(end, copy.total), starts.length) };
}

/** What a proof that is not quite one says of a passage that stands in the copy all the same. */
function doubtOf({ status, passage }: Proof, { governed = [] }: CopyPassage): Doubt | undefined {
  if (status === 'cut') return 'beside';
  if (status === 'edit-misuse') return 'between';
  if (status !== 'governed') return undefined;
  // What governs the passage in the source as well was answered for there.
  const kinds = passage?.sentence?.governed ?? [];
  return kinds.length > 0 && kinds.every((kind) => governed.includes(kind))
    ? undefined
    : 'sentence';
}

/** The rest of the sentence in place of what stands around, on each side where it is not too long to show. */
function inSentence({ before, text, after }: Around, { rest }: PassageSentence): Around {
  const shown = (part: string | undefined, instead: string): string =>
    part === undefined || part.length > MAX_REST ? instead : part;
  return { before: shown(rest?.before, before), text, after: shown(rest?.after, after) };
}

/** The passage as a quote: alone, then with the context that tells it from its like, as much as is known. */
function specsOf({ segments, prefix, suffix }: CopyPassage, lang: string): QuoteSpec[] {
  const quote = segments.map(({ exact }) => exact).join(' […] ');
  const specs: QuoteSpec[] = [{ quote, lang }];
  if (prefix && suffix) specs.push({ quote, lang, prefix, suffix });
  if (prefix) specs.push({ quote, lang, prefix });
  if (suffix) specs.push({ quote, lang, suffix });
  return specs;
}

/** The first proof with a place; else one that says that there are several; else none. */
function firstPlaced(copy: ProofSource, specs: readonly QuoteSpec[]): Proof | undefined {
  let ambiguous: Proof | undefined;
  for (const spec of specs) {
    const proof = prove(spec, copy);
    if (proof.passage) return proof;
    if (proof.status === 'ambiguous') ambiguous ??= proof;
  }
  return ambiguous;
}

function placed(
  copy: ProofSource,
  start: number,
  end: number,
  times: number,
): PlacedPassage['found'] {
  return { status: 'found', start, end, times, around: around(copy, start, end), part: false };
}

/** Whether an excerpt may begin with a token: a comma that ends what is not shown does not. */
const begins = (token: string | null | undefined): boolean =>
  token != null && (isWord(token) || isSpaceless(token));

/** Tokens [start, end) of a text with what stands around them, whole words only. */
export function around(copy: ProofSource, start: number, end: number): Around {
  let from = Math.max(0, start - CONTEXT);
  while (from > 0 && from < start && !begins(copy.at(from))) from++;
  const to = Math.min(copy.total, end + CONTEXT);
  const text = copy.slice(start, end);
  const left = copy.slice(from, Math.max(end, from));
  const right = copy.slice(start, to);
  return {
    before: left.slice(0, left.length - text.length),
    text,
    after: right.slice(text.length),
  };
}

/** Why a copy does not have a passage, part by part, as `explain` tells it of a quote. */
export function explainMissing(
  passage: CopyPassage,
  copy: ProofSource,
  lang: string,
): PassageInCopy {
  const reasons = new Set<Reason>();
  const nearest: NearestPart[] = [];
  let missing = 0;
  for (const { exact } of passage.segments) {
    if (stands(exact, copy)) continue;
    missing++;
    const explained = explain({ quote: exact, lang }, copy);
    const { nearest: near } = explained;
    if (!near || explained.reasons.includes('unlike') || likeness(near) < MIN_LIKENESS) continue;
    for (const reason of explained.reasons) reasons.add(reason);
    nearest.push({
      into: near.start / copy.total,
      around: around(copy, near.start, near.end),
      pieces: near.diff.map(({ kind, quote, source }) => ({
        // What is missing from the quote stands in the copy alone, and the other way round.
        kind: kind === 'missing' ? 'added' : kind === 'added' ? 'missing' : kind,
        source: shortened(quote),
        copy: shortened(source),
      })),
    });
  }
  return { status: 'not-found', reasons: [...reasons], apart: missing === 0, nearest };
}

function likeness({ diff }: NearestPassage): number {
  const size = (kinds: readonly { readonly quote: string }[]): number =>
    kinds.reduce((sum, { quote }) => sum + quote.length, 0);
  return size(diff.filter(({ kind }) => kind === 'same')) / size(diff);
}

const stands = (exact: string, copy: ProofSource): boolean =>
  copy.find(tokenise(exact).list, 1).length > 0;

/** Long runs are cut in the middle: what differs is told by their ends. */
export function shortened(text: string): string {
  if (text.length <= 8 * MAX_PIECE_WORDS) return text;
  const end = (part: string): string => (part.isWellFormed() ? part : part.replace(/\p{Cs}/gu, ''));
  return `${end(text.slice(0, 4 * MAX_PIECE_WORDS))} […] ${end(text.slice(-4 * MAX_PIECE_WORDS))}`;
}
