/** What is a number, in figures or in words, and what is its unit: for edges, omissions, insertions and explanations alike. */
import type { CompiledList } from './languages/word-lists.ts';

const FIGURE_START = /^[-+]?\.?\p{N}/u;
const FIGURE_END = /\p{N}$/u;

export function startsAsFigure(token: string): boolean {
  return FIGURE_START.test(token);
}

export function endsAsFigure(token: string): boolean {
  return FIGURE_END.test(token);
}

/** Tokens that are made of these alone are numbers in Chinese and Japanese; the token rules keep a run of them together. */
const HAN_NUMERAL = /^[〇零一二三四五六七八九十百千万萬億亿兆両两兩]+$/u;

/** The word for one is an article in many languages, or part of another word: alone it states no number. */
const ONE = /^(?:one|une?|ein|eine|een|één|uno|una|uma?|ένα|ένας|μία|один|одна|واحد|یک|一)$/u;

/** Whether a token may be a number: figures, words for numbers and magnitudes, `one` and `a` included. */
export function mayBeNumber(token: string, list: CompiledList): boolean {
  return /\p{N}/u.test(token) || isNumeral(token, list) || list.magnitudes.has(token.toLowerCase());
}

/** Whether a token surely states a number: `20`, `twenty`, `million`, but not `one`. */
export function isNumber(token: string, list: CompiledList): boolean {
  return mayBeNumber(token, list) && !ONE.test(token.toLowerCase());
}

/** A number in words, `one` included. */
function isNumeral(token: string, list: CompiledList): boolean {
  return list.numerals.has(token.toLowerCase()) || HAN_NUMERAL.test(token);
}

/** A number in words of which two in a row make one: `twenty` + `five`. */
export function isCountWord(token: string, list: CompiledList): boolean {
  const low = token.toLowerCase();
  return (
    list.numerals.has(low) && !ONE.test(low) && /\p{L}{2}/u.test(low) && !HAN_NUMERAL.test(low)
  );
}

/** Whether a token ends a number that a unit or magnitude may follow. */
export function endsNumber(token: string, list: CompiledList): boolean {
  return endsAsFigure(token) || isNumeral(token, list);
}

/** A magnitude in one word or two (`million`, `per cent`), or a sign such as `%` or `km`. */
export function isMagnitude(token: string, next: string, list: CompiledList): boolean {
  const low = token.toLowerCase();
  return (
    list.magnitudes.has(low) ||
    list.magnitudes.has(`${low} ${next.toLowerCase()}`) ||
    isUnitSign(token)
  );
}

/** A single letter is a unit only as it is written: `5 m`, not `2019 M.` */
function isUnitSign(token: string): boolean {
  return UNIT_SIGNS.has(/^\p{L}$/u.test(token) ? token : token.toLowerCase());
}

/** Units and magnitudes that are written alike in most languages, in lower case. */
const UNIT_SIGNS: ReadonlySet<string> = new Set(
  (
    '% ‰ ‱ ° º ′ ″ ％ ٪ € $ £ ¥ ₽ ₹ ₺ ₩ ₪ ₫ ₴ ₦ ¢ ℃ ℉ № ' +
    'km m cm mm µm nm kg g mg µg t l ml cl hl ha kw mw gw tw kwh mwh gwh twh hz khz mhz ghz ' +
    'kb mb gb tb ko mo go km² m² m³ cm³ km2 m2 m3 km/h m/s kmh mph usd eur gbp chf jpy cny rub ' +
    'bn mn mrd md mds mio mia tn trn kcal kj mj bar hpa db ppm ' +
    '万 萬 億 亿 兆 千 百 十 км м см мм кг г т л га руб млн млрд трлн тыс χλμ εκ'
  ).split(' '),
);
