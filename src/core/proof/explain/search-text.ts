import { isSpaceless, isWord } from '../../text/tokens.ts';
import { isElided } from '../characters.ts';
import type { ProofSource } from '../source.ts';

/** Everything of a source that may be seen, as one list of tokens. */
export interface SearchText {
  readonly tokens: readonly string[];
  /** Tokens [start, end) of the whole text for those of `tokens`. */
  place(start: number, end: number): readonly [number, number];
  /** The source's own characters of tokens [start, end). */
  slice(source: ProofSource, start: number, end: number): string;
  /** The source's own characters just before and just after tokens [start, end). */
  spaces(source: ProofSource, start: number, end: number): readonly [string, string];
  /** The number, from 1, of the word at a token. */
  wordAt(token: number): number;
}

const made = new WeakMap<ProofSource, SearchText>();

/** Parts the windows of a sealed source: a token that no text has. */
export const WALL = '\0';

export function searchText(source: ProofSource): SearchText {
  let text = made.get(source);
  if (!text) made.set(source, (text = make(source)));
  return text;
}

function make(source: ProofSource): SearchText {
  const single = source.parts.length === 1 ? source.parts[0] : undefined;
  const tokens: string[] = [];
  const places: number[] = [];
  if (!single) {
    for (const part of source.parts) {
      for (const [at, token] of part.tokens.list.entries()) {
        tokens.push(token);
        places.push(part.start + at);
      }
      tokens.push(WALL);
      places.push(part.start + part.tokens.list.length);
    }
  }
  const list = single ? single.tokens.list : tokens;
  const position = (at: number): number =>
    single ? single.start + at : (places[at] ?? places.at(-1) ?? 0);
  return {
    tokens: list,
    place: (start, end) => [position(start), end > start ? position(end - 1) + 1 : position(start)],
    slice(of, start, end) {
      let text = '';
      for (let from = start; from < end;) {
        let to = from;
        while (to < end && list[to] !== WALL) to++;
        if (to > from) text += (text ? ' ' : '') + of.slice(position(from), position(to - 1) + 1);
        from = to + 1;
      }
      return text;
    },
    spaces(of, start, end) {
      const before = start > 0 ? of.between(position(start - 1)) : '';
      const after = end > 0 && end < list.length ? of.between(position(end - 1)) : '';
      return [before ?? ' ', after ?? ' '];
    },
    wordAt(token) {
      let words = 1;
      for (let at = 0; at < token && at < list.length; at++) {
        const word = list[at] as string;
        if (isSpaceless(word) || (isWord(word) && !isElided(word))) words++;
      }
      return words;
    },
  };
}
