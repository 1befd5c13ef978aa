import type { Random } from '../random.ts';

type Vary = (quote: string, random: Random) => string;

const everywhere =
  (pattern: RegExp, choices: readonly string[]): Vary =>
  (quote, random) =>
    quote.replaceAll(pattern, (mark) => (random.chance(2) ? random.one(choices) : mark));

/** Puts one of `marks` between some characters that `pattern` finds, whose last one is looked at only. */
const between =
  (pattern: RegExp, marks: readonly string[]): Vary =>
  (quote, random) =>
    quote.replaceAll(pattern, (character) =>
      random.chance(4) ? character + random.one(marks) : character,
    );

/** Other typings of the same words. */
const VARIATIONS: Readonly<Record<string, Vary>> = {
  'quotation marks': everywhere(/["«»“”„‟]/gu, ['"', '“', '”', '„', '‟', '«', '»', '〝', '″']),
  apostrophes: everywhere(/['’‘ʼ]/gu, ["'", '’', '‘', 'ʼ', '′', '´', '`', '＇']),
  hyphens: everywhere(/[-‐‑–−]/gu, ['-', '‐', '‑', '–', '−', '‒', '－']),
  'long dashes': everywhere(/ ?— ?/gu, ['—', ' — ', ' ― ', ' – ', ' - ', ' —']),
  ellipses: everywhere(/…|\.\.\./gu, ['…', '...']),
  spaces: everywhere(/[ \t\n\r\u00A0\u2000-\u200A\u2028\u202F\u3000]+/gu, [
    ' ',
    '  ',
    '\u00A0',
    '\u202F',
    '\u2009',
    '\u2003',
    '\u3000',
    '\t',
    ' \n ',
  ]),
  'line wrapping': everywhere(/ /gu, ['\n', '\r\n', '\n    ', '\u2028']),
  'soft hyphens': between(/\p{L}(?=\p{L})/gu, ['\u00AD']),
  'zero width': between(/[\p{L}\p{N} ,.]/gu, ['\u200B', '\u2060', '\uFEFF', '\u200E', '\u200F']),
  joiners: between(/[\p{Script=Latin}](?=[\p{Script=Latin}])/gu, ['\u200C', '\u200D']),
  tatweel: between(/[\p{Script=Arabic}&&\p{L}](?=[\p{Script=Arabic}&&\p{L}])/gv, ['\u0640']),
  ligatures: (quote) =>
    quote.replaceAll('ffi', 'ﬃ').replaceAll('fi', 'ﬁ').replaceAll('fl', 'ﬂ').replaceAll('ff', 'ﬀ'),
  decomposed: (quote) => quote.normalize('NFD'),
  composed: (quote) => quote.normalize('NFC'),
  'space around': (quote, random) =>
    random.one([' ', '\n', '\uFEFF', '\u00A0']) + quote + random.one(['', ' ', '\n', '\u200B']),
};

/** The same words, typed with one to three other habits. */
export function vary(quote: string, random: Random): { kinds: string[]; quote: string } {
  const names = Object.keys(VARIATIONS);
  const kinds = Array.from({ length: 1 + random.below(3) }, () => random.one(names));
  let varied = quote;
  for (const kind of kinds) varied = VARIATIONS[kind]?.(varied, random) ?? varied;
  return { kinds, quote: varied };
}
