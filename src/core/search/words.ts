import { searchLanguage } from './language.ts';

/** A word of a text, with its place there. */
export interface SearchWord {
  /** As it is compared: small letters without accents, whole figures, `percent` for `%`. */
  readonly word: string;
  /** What kindred words have in common. */
  readonly stem: string;
  /** UTF-16 offsets in the text. */
  readonly start: number;
  readonly end: number;
}

const APOSTROPHE = "'\\u2018-\\u201b\\u02bc\\u2032\\uff07";
const SPACE_IN_FIGURE = ' \\u00a0\\u2009\\u202f';
const LETTER = '[\\p{L}\\p{N}\\p{M}\\u00ad\\u200b\\u2060]';

/** A figure with its thousands parted; a figure; initials joined by `&`; a word; a sign that is read as a word. */
const PIECE = new RegExp(
  [
    `(?<![\\p{L}\\p{N}])\\d{1,3}(?:[${SPACE_IN_FIGURE},.]\\d{3})+(?![\\p{L}\\p{N}])`,
    '(?<![\\p{L}\\p{N}])\\d+[.,]\\d+(?![\\p{L}\\p{N}])',
    '(?<!\\p{L})\\p{L}(?:&\\p{L})+(?!\\p{L})',
    `${LETTER}+(?:[${APOSTROPHE}]${LETTER}+)*`,
    '[%$€£]',
  ].join('|'),
  'gu',
);
const signs: ReadonlyMap<string, string> = new Map([
  ['%', 'percent'],
  ['$', 'dollar'],
  ['€', 'euro'],
  ['£', 'pound'],
]);
const ligatures: ReadonlyMap<string, string> = new Map([
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
]);

/** A word in small letters without accents and invisible characters, ligatures as letters: `Cœur` → `coeur`. */
export const foldWord = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\u00ad\u200b\u2060]/g, '')
    .replace(/[œæßøł]/g, (c) => ligatures.get(c)!)
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '');

/**
 * The words of a text as the search compares them, in order: `l’économie` → economie, `KiwiFarms` → kiwi farms,
 * `2 000` and `2,000` → 2000, `20 %`, `20 percent` and `20 pour cent` → 20 percent.
 */
export function searchWords(text: string, lang: string): SearchWord[] {
  const { stem } = searchLanguage(lang);
  const found: SearchWord[] = [];
  const add = (word: string, start: number, end: number): void => {
    const before = found.at(-1);
    if (word === 'cent' && before && /^(?:per|pour)$/.test(before.word))
      found[found.length - 1] = { ...before, word: 'percent', stem: 'percent', end };
    else {
      const whole = word === 'pourcent' ? 'percent' : word;
      found.push({ word: whole, stem: whole === 'percent' ? whole : stem(whole), start, end });
    }
  };
  for (const { 0: piece, index } of text.matchAll(PIECE)) {
    const sign = signs.get(piece);
    if (sign) add(sign, index, index + 1);
    else if (/^\d[\d.,\s]*$/.test(piece)) add(figure(piece), index, index + piece.length);
    else
      for (const { text: part, start, end } of partsOf(piece, index)) {
        const word = foldWord(part);
        if (word) add(word, start, end);
      }
  }
  return found;
}

/** A whole figure loses what parts its thousands; the decimals of another stay apart from it. */
const figure = (written: string): string =>
  /^\d+[.,]\d+$/.test(written) && !/^\d{1,3}[.,]\d{3}$/.test(written)
    ? written.replace(/[.,]/, 'd')
    : written.replace(/\D/g, '');

interface Part {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const apostrophe = new RegExp(`[${APOSTROPHE}]`, 'gu');

/** What of a word is a word by itself: behind an elision, before a genitive, between a small letter and a capital. */
function partsOf(piece: string, start = 0): Part[] {
  const end = start + piece.length;
  const pieces = piece.split(apostrophe);
  if (pieces.length > 1) {
    const [head, tail] = [pieces[0]!, pieces.at(-1)!];
    if (/^s$/i.test(tail)) return partsOf(piece.slice(0, -2), start);
    const isElided = head.length <= 2 || /qu$/i.test(head);
    if (isElided && !/^(?:t|ll|re|ve|d|m)$/i.test(tail))
      return partsOf(piece.slice(head.length + 1), start + head.length + 1);
    return [{ text: pieces.join(''), start, end }];
  }
  if (piece.includes('&')) return [{ text: piece.replaceAll('&', ''), start, end }];
  const cuts = [...piece.matchAll(/(?<=\p{L}\p{Ll})(?=\p{Lu}\p{Ll})/gu)].map(({ index }) => index);
  return [0, ...cuts].map((from, i) => {
    const to = cuts[i] ?? piece.length;
    return { text: piece.slice(from, to), start: start + from, end: start + to };
  });
}
