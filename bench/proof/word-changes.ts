import { isSpaceless, isWord } from '../../src/core/text/tokens.ts';
import { figure, sliceOf } from './passage.ts';
import type { Base, Mutate } from './passage.ts';
import type { Random } from '../random.ts';
import type { SampleText } from './text.ts';

/** The passage with tokens [from, to) of it, which lie inside, replaced; white space around them is kept. */
function replaced({ text, start, end }: Base, from: number, to: number, by: string): string {
  const raw = text.tokens.raw;
  const [a, b] = [text.tokens.span(start)[0], text.tokens.span(end - 1)[1]];
  return raw.slice(a, text.tokens.span(from)[0]) + by + raw.slice(text.tokens.span(to - 1)[1], b);
}

/** A token strictly inside the passage that `fits`. */
function inner(
  { text, start, end }: Base,
  random: Random,
  fits: (token: string, at: number) => boolean,
): number | undefined {
  const found: number[] = [];
  for (let at = start + 1; at < end - 1; at++)
    if (fits(text.tokens.list[at] as string, at)) found.push(at);
  return found.length > 0 ? random.one(found) : undefined;
}

const wordy = (token: string): boolean =>
  (isWord(token) && !token.endsWith("'")) || isSpaceless(token);
const tight = (text: SampleText): string => (text.sample.lang === 'ja' ? '' : ' ');

const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'а',
  e: 'е',
  o: 'о',
  p: 'р',
  c: 'с',
  x: 'х',
  y: 'у',
  i: 'і',
  а: 'a',
  е: 'e',
  о: 'o',
  р: 'p',
  с: 'c',
  х: 'x',
  у: 'y',
  ο: 'o',
  ν: 'v',
  ρ: 'p',
  υ: 'u',
  α: 'a',
  ي: 'ی',
  ك: 'ک',
  ی: 'ي',
  ک: 'ك',
  二: 'ニ',
  力: 'カ',
  へ: 'ヘ',
  一: 'ー',
  '1': 'l',
  '0': 'O',
};

const otherDigit = (digit: string, random: Random): string => {
  const zero = /[۰-۹]/u.test(digit) ? 0x6f0 : 0x30;
  return String.fromCodePoint(
    zero + (((digit.codePointAt(0) ?? 0) - zero + 1 + random.below(9)) % 10),
  );
};

/** Changes of words: the result is no passage of the text unless its words really stand there too. */
export const CHANGES: Readonly<Record<string, Mutate>> = {
  'word changed'(base, random) {
    const at = inner(base, random, wordy);
    return at === undefined
      ? undefined
      : replaced(base, at, at + 1, random.one(base.text.sample.words));
  },
  'word dropped'(base, random) {
    const at = inner(base, random, wordy);
    return at === undefined ? undefined : replaced(base, at, at + 1, '');
  },
  'word added'(base, random) {
    const at = inner(base, random, wordy);
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    return replaced(
      base,
      at,
      at + 1,
      token + tight(base.text) + random.one(base.text.sample.words),
    );
  },
  'negation added'(base, random) {
    const at = inner(base, random, wordy);
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    return replaced(
      base,
      at,
      at + 1,
      random.one(base.text.sample.negations) + tight(base.text) + token,
    );
  },
  'negation dropped'(base, random) {
    const { text, start, end } = base;
    const [a, b] = [text.tokens.span(start)[0], text.tokens.span(end - 1)[1]];
    const inside = text.negations.filter((negation) => negation[0] > a && negation[1] < b);
    if (inside.length === 0) return undefined;
    const [from, to] = random.one(inside);
    return text.tokens.raw.slice(a, from) + text.tokens.raw.slice(to, b);
  },
  'number changed'(base, random) {
    const at = inner(base, random, figure);
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    const digits = [...token.matchAll(/\p{Nd}/gu)];
    const { index, 0: digit } = random.one(digits);
    return replaced(
      base,
      at,
      at + 1,
      token.slice(0, index) + otherDigit(digit, random) + token.slice(index + 1),
    );
  },
  'sign changed'(base, random) {
    const at = inner(base, random, figure);
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    return replaced(base, at, at + 1, /^[-−]/u.test(token) ? token.slice(1) : `−${token}`);
  },
  'unit changed'(base, random) {
    const at = inner(base, random, (_, token) => figure(base.text.tokens.list[token - 1] ?? ''));
    return at === undefined
      ? undefined
      : replaced(base, at, at + 1, random.one(base.text.sample.units));
  },
  'name changed'(base, random) {
    const at = inner(
      base,
      random,
      (token) => (/^\p{Lu}/u.test(token) || !/\p{Lu}|\p{Ll}/u.test(token)) && wordy(token),
    );
    return at === undefined
      ? undefined
      : replaced(base, at, at + 1, random.one(base.text.sample.names));
  },
  'neighbours swapped'(base, random) {
    const { list } = base.text.tokens;
    const at = inner(
      base,
      random,
      (token, here) =>
        wordy(token) &&
        here + 1 < base.end - 1 &&
        wordy(list[here + 1] as string) &&
        token !== list[here + 1],
    );
    if (at === undefined) return undefined;
    return replaced(
      base,
      at,
      at + 2,
      sliceOf(base.text, at + 1, at + 2) + tight(base.text) + sliceOf(base.text, at, at + 1),
    );
  },
  'sentences spliced'(base, random) {
    const { text, start, end } = base;
    const middle = start + ((end - start) >> 1);
    const from = random.below(text.tokens.list.length - 8);
    return (
      sliceOf(text, start, middle) + tight(text) + sliceOf(text, from, from + 4 + random.below(4))
    );
  },
  'case changed'(base, random) {
    const at = inner(
      base,
      random,
      (token) => /^\p{L}/u.test(token) && token.toLowerCase() !== token.toUpperCase(),
    );
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    const [first = ''] = token;
    const other = first === first.toLowerCase() ? first.toUpperCase() : first.toLowerCase();
    return replaced(base, at, at + 1, other + token.slice(first.length));
  },
  'accent changed'(base, random) {
    const at = inner(base, random, (token) => /[\p{Ll}\p{Lu}]/u.test(token));
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    const plain = token.normalize('NFD').replaceAll(/\p{M}/gu, '').normalize('NFC');
    const accented = token.replace(
      /(?<=\p{L})[aeouаеоаο]|[aeouаеоαεο]/u,
      (vowel) => `${vowel}\u0308`,
    );
    const changed = plain === token.normalize('NFC') ? accented : plain;
    return changed === token ? undefined : replaced(base, at, at + 1, changed);
  },
  'look-alike letter'(base, random) {
    const at = inner(base, random, (token) =>
      [...token].some((letter) => LOOK_ALIKES[letter] !== undefined),
    );
    if (at === undefined) return undefined;
    const token = sliceOf(base.text, at, at + 1);
    const letter = random.one([...token].filter((one) => LOOK_ALIKES[one] !== undefined));
    return replaced(base, at, at + 1, token.replace(letter, LOOK_ALIKES[letter] ?? letter));
  },
  'another source'(_, random, texts) {
    const other = random.one(texts);
    const start = random.below(other.tokens.list.length - 14);
    return sliceOf(other, start, start + 6 + random.below(8));
  },
  'hidden direction'(base, random) {
    const at = inner(base, random, wordy);
    if (at === undefined) return undefined;
    return replaced(
      base,
      at,
      at + 1,
      random.one(['\u202E', '\u2066', '\u202D']) + sliceOf(base.text, at, at + 1),
    );
  },
  'cut inside a word'(base, random) {
    const { text, start, end } = base;
    const [first, last] = [text.tokens.list[start] as string, text.tokens.list[end - 1] as string];
    const whole = sliceOf(text, start, end);
    const long = (token: string): boolean => /^[\p{L}\p{M}]{3,}$/u.test(token);
    if (random.chance(2) && long(first)) return whole.slice(1 + random.below(first.length - 1));
    return long(last)
      ? whole.slice(0, whole.length - 1 - random.below(last.length - 1))
      : undefined;
  },
};
