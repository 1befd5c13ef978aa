import type { Random } from '../random.ts';
import type { SampleText } from './text.ts';

/** A passage to start from: tokens [start, end) of its text. */
export interface Base {
  readonly text: SampleText;
  readonly start: number;
  readonly end: number;
}

/** One way to change what a passage says; undefined where it has nothing to change. */
export type Mutate = (
  base: Base,
  random: Random,
  texts: readonly SampleText[],
) => string | undefined;

/** The source's own characters of tokens [start, end). */
export function sliceOf(text: SampleText, start: number, end: number): string {
  if (end <= start) return '';
  return text.tokens.raw.slice(text.tokens.span(start)[0], text.tokens.span(end - 1)[1]);
}

export const figure = (token: string): boolean => /^[-+]?\p{Nd}/u.test(token);
