import { SealRefused, sealText } from '../seal/seal-text.ts';
import { TextRefused, tokenise } from '../text/tokens.ts';
import { compareOpen } from './compare-open.ts';
import { explainMissing, placePassage } from './compare-passage.ts';
import type { PlacedPassage } from './compare-passage.ts';
import type {
  Comparison,
  ComparisonStep,
  CopySource,
  Distance,
  PassageInCopy,
  WholeCopy,
} from './types.ts';
import { openSource } from '../proof/source.ts';
import type { ProofSource } from '../proof/source.ts';
import { languageOf } from '../proof/languages/reads-as.ts';
import { wordList } from '../proof/languages/word-lists.ts';

/** UTF-16 code units of a copy; some 700,000 words. */
export const MAX_COPY_LENGTH = 4_000_000;
/** Each costs some 0.4 s. */
const MAX_SEALS = 3;
/** Tokens from which the language of a copy is told. */
const SAMPLE = 2000;

/**
 * Lays a reader's copy beside a source: whether it is the same text, and which passages stand in it. A generator, so
 * that whoever runs it can say how far it is, give way to other work, and stop. No step takes much more than a second
 * on any input, and no similarity ever counts as found.
 */
export function* compareCopy(
  text: string,
  source: CopySource,
): Generator<ComparisonStep, Comparison> {
  const opened = openCopy(text);
  if (!opened.ok) return opened;
  const { copy } = opened;
  const total = source.passages.length;
  const places: (PlacedPassage | undefined)[] = [];
  for (const [done, passage] of source.passages.entries()) {
    yield { step: 'passages', done, total };
    places.push(placePassage(passage, copy, source.lang, usualOffset(places, source)));
  }
  const { whole, unsealable } = yield* compareWhole(text, source, copy);
  const passages: PassageInCopy[] = [];
  for (const [done, passage] of source.passages.entries()) {
    const place = places[done];
    if (place === undefined) yield { step: 'explanations', done, total };
    passages.push(place?.found ?? explainMissing(passage, copy, source.lang));
  }
  return {
    ok: true,
    whole: whole ?? otherText(source, places, copy, passages),
    tokens: copy.total,
    passages,
    unsealable,
  };
}

type OpenedCopy =
  { readonly ok: true; readonly copy: ProofSource } | Extract<Comparison, { readonly ok: false }>;

function openCopy(text: string): OpenedCopy {
  if (text.length > MAX_COPY_LENGTH) return { ok: false, reason: 'too-long' };
  try {
    const copy = openSource('copy', text);
    return copy.total === 0 ? { ok: false, reason: 'empty' } : { ok: true, copy };
  } catch (error) {
    if (error instanceof TextRefused) return { ok: false, reason: error.refusal.reason };
    throw error;
  }
}

/**
 * Whether the copy is the same text, as far as the source lets one see: an open text is laid beside it, a sealed one is
 * sealed anew wherever it may begin. `whole` is missing where a sealed text is not found.
 */
function* compareWhole(
  text: string,
  source: CopySource,
  copy: ProofSource,
): Generator<ComparisonStep, { whole?: WholeCopy; unsealable: boolean }> {
  if (source.text !== undefined) {
    yield { step: 'differences', done: 0, total: 1 };
    return { whole: compareOpen(source.text, copy, source.lang), unsealable: false };
  }
  let unsealable = false;
  const starts = sealedStarts(source, copy);
  for (const [done, start] of starts.entries()) {
    yield { step: 'seal', done, total: starts.length };
    const end = start + source.tokens;
    const seal = sealOf(start === 0 && end === copy.total ? text : copy.slice(start, end));
    unsealable ||= seal === undefined;
    if (seal !== source.seal) continue;
    const [before, after] = [start, copy.total - end];
    const same = before + after === 0;
    return { whole: same ? { kind: 'same' } : { kind: 'inside', before, after }, unsealable };
  }
  return { unsealable };
}

/** Where in the copy the passages so far stand, less where they stand in the source: the middle one. */
function usualOffset(
  places: readonly (PlacedPassage | undefined)[],
  source: CopySource,
): number | undefined {
  const offsets = places
    .flatMap((place, at) => (place ? [place.found.start - startOf(source, at)] : []))
    .sort((a, b) => a - b);
  return offsets[offsets.length >> 1];
}

const startOf = (source: CopySource, at: number): number =>
  source.passages[at]?.segments[0]?.start ?? 0;
const endOf = (source: CopySource, at: number): number =>
  source.passages[at]?.segments.at(-1)?.end ?? 0;

/** Where the sealed text may begin in the copy: there where every passage stands at its own place. */
function sealedStarts(source: CopySource, copy: ProofSource): number[] {
  const room = copy.total - source.tokens;
  if (room < 0) return [];
  if (room === 0) return [0];
  const segments = source.passages
    .flatMap((passage) => passage.segments)
    .map(({ exact, start, end }) => ({ start, end, tokens: tokenise(exact).list }))
    // An edge like “l’” gives other tokens when it stands alone.
    .filter(({ start, end, tokens }) => tokens.length === end - start);
  const longest = segments.reduce<(typeof segments)[number] | undefined>(
    (best, segment) => (best && best.tokens.length >= segment.tokens.length ? best : segment),
    undefined,
  );
  if (!longest) return [0, room];
  const starts: number[] = [];
  for (const at of copy.find(longest.tokens)) {
    const start = at - longest.start;
    if (start < 0 || start > room) continue;
    const all = segments.every((segment) =>
      segment.tokens.every((token, i) => copy.at(start + segment.start + i) === token),
    );
    if (all && starts.push(start) === MAX_SEALS) break;
  }
  return starts;
}

/** The seal of a text, or undefined where it holds characters that this machine's Unicode does not know. */
function sealOf(text: string): string | undefined {
  try {
    return sealText(text).seal.seal;
  } catch (error) {
    if (error instanceof SealRefused) return undefined;
    throw error;
  }
}

/** What can be told of a copy that does not hold the sealed text, from where its passages stand. */
function otherText(
  source: CopySource,
  places: readonly (PlacedPassage | undefined)[],
  copy: ProofSource,
  passages: readonly PassageInCopy[],
): WholeCopy {
  const found = [...places.keys()].filter((at) => places[at] !== undefined);
  const near = passages.filter(
    (passage) => passage.status === 'not-found' && (passage.apart || passage.nearest.length > 0),
  ).length;
  const [first] = found;
  if (first === undefined) {
    if (near * 3 >= passages.length) return { kind: 'other', distances: [] };
    const lang = otherLanguage(copy, source.lang);
    return { kind: 'unlike', ...(lang ? { lang } : {}) };
  }
  const distances: Distance[] = [];
  let from = first;
  for (const to of found.slice(1)) {
    const [a, b] = [places[from]!.found, places[to]!.found];
    const apart = startOf(source, to) - endOf(source, from);
    // Passages that overlap have no distance; the one that reaches further stands for both.
    if (apart >= 0) distances.push({ from, to, source: apart, copy: b.start - a.end });
    if (endOf(source, to) >= endOf(source, from)) from = to;
  }
  return {
    kind: 'other',
    distances,
    opening: { passage: first, source: startOf(source, first), copy: places[first]!.found.start },
    ending: {
      passage: from,
      source: source.tokens - endOf(source, from),
      copy: copy.total - places[from]!.found.end,
    },
  };
}

function otherLanguage(copy: ProofSource, lang: string): string | undefined {
  const sample = copy.slice(0, Math.min(copy.total, SAMPLE));
  const read = languageOf(sample);
  return read === wordList(lang).lang ? undefined : read;
}
