import { figure, sliceOf } from './passage.ts';
import type { Mutate } from './passage.ts';
import type { SampleText } from './text.ts';

/** Cuts and edits of words that do stand there: wrong for what they leave out, wherever they stand. */
export const CUTS: Readonly<Record<string, Mutate>> = {
  'cut past a negation'({ text }, random) {
    if (text.afterNegation.length === 0) return undefined;
    const at = random.one(text.afterNegation);
    const first = tokenFrom(text, at);
    return sliceOf(text, first, Math.min(text.tokens.list.length, first + 5 + random.below(10)));
  },
  'cut before a negation'({ text }, random) {
    if (text.beforeNegation.length === 0) return undefined;
    const last = tokenFrom(text, random.one(text.beforeNegation));
    return sliceOf(text, Math.max(0, last - 5 - random.below(10)), last);
  },
  'cut inside a figure'({ text }, random) {
    const places = figures(text);
    const at = random.one(places);
    const [from, to] = text.tokens.span(at);
    const digits = [...text.tokens.raw.slice(from, to).matchAll(/\p{Nd}/gu)];
    if (digits.length < 2) return undefined;
    const offset = from + (digits[1 + random.below(digits.length - 1)]?.index ?? 0);
    if (random.chance(2)) {
      const last = Math.min(text.tokens.list.length - 1, at + 6 + random.below(8));
      return text.tokens.raw.slice(offset, text.tokens.span(last)[1]);
    }
    const first = Math.max(0, at - 6 - random.below(8));
    return text.tokens.raw.slice(text.tokens.span(first)[0], offset);
  },
  'cut before a unit'({ text }, random) {
    const last = tokenFrom(text, random.one(text.beforeUnit));
    return sliceOf(text, Math.max(0, last - 6 - random.below(8)), last);
  },
  'segments reordered'({ text, start, end }, random) {
    const next = end + 1 + random.below(20);
    if (next + 8 > text.tokens.list.length) return undefined;
    return `${sliceOf(text, next, next + 8)} […] ${sliceOf(text, start, end)}`;
  },
  'segments overlapping'({ text, start, end }, random) {
    const back = end - 1 - random.below(3);
    if (back + 9 > text.tokens.list.length) return undefined;
    return `${sliceOf(text, start, end)} […] ${sliceOf(text, back, back + 9)}`;
  },
  'negation omitted'({ text }, random) {
    const [from, to] = random.one(text.negations);
    const [first, last] = [
      tokenFrom(text, from) - random.below(3),
      tokenFrom(text, to) + random.below(3),
    ];
    if (first < 9 || last + 9 > text.tokens.list.length) return undefined;
    return `${sliceOf(text, first - 9, first)} […] ${sliceOf(text, last, last + 9)}`;
  },
};

function figures(text: SampleText): number[] {
  return text.tokens.list.flatMap((token, at) => (figure(token) && token.length > 1 ? [at] : []));
}

/** The first token that begins at an offset or after it. */
function tokenFrom(text: SampleText, offset: number): number {
  for (let at = 0; at < text.tokens.list.length; at++)
    if (text.tokens.span(at)[0] >= offset) return at;
  return text.tokens.list.length;
}
