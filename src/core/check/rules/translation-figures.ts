import { isNumber } from '../../proof/number.ts';
import { wordList } from '../../proof/languages/word-lists.ts';
import { tokensOf } from '../../text/tokens.ts';
import { quotedInFrench } from '../example.ts';
import type { Rule } from '../rule.ts';
import { translatedQuotes, withoutEdits } from '../translated-quotes.ts';

const translated = quotedInFrench('Le péage a baissé de 1,5 % puis de 20 % en 1932');

/** A figure that a translation leaves out or changes is the error that readers notice least. */
export const translationFigures: Rule = {
  id: 'translation-figures',
  severity: 'warning',
  summary:
    'Every figure of a quote is in its translation, in figures or in words: `1,5 %` may be written `1.5%`, and `3` as `three`.',
  waivable: true,
  good: [{ edits: translated('The toll fell by 1.5% and then by twenty per cent in 1932') }],
  bad: [
    {
      edits: translated('The toll fell by 1.5% and then by a fifth in 1932'),
      problem: {
        at: 'claims/bridge-opened.md:14:18',
        message: 'The translation of the passage “opening-year” does not have the figure 20.',
        found: '1.5, 1932',
        expected: '20',
        fix: 'Write 20 where the passage has it.',
      },
    },
  ],
  *check(context) {
    for (const { id, quote, translation, lang, file, at } of translatedQuotes(context)) {
      const missing = missingFigures(withoutEdits(quote), translation, lang);
      if (missing.length === 0) continue;
      const listed = missing.join(', ');
      yield {
        file,
        ...at,
        message: `The translation of the passage “${id}” does not have the figure${missing.length === 1 ? '' : 's'} ${listed}.`,
        found: figuresOf(translation).join(', ') || 'no figure',
        expected: listed,
        fix: `Write ${listed} where the passage has ${missing.length === 1 ? 'it' : 'them'}.`,
      };
    }
  },
};

/** A number with its separators; a space is one only before three digits. */
const FIGURE = /\p{Nd}+(?:(?:[.,'’]|[ \u00A0\u202F](?=\p{Nd}{3}(?!\p{Nd})))\p{Nd}+)*/gu;
/** Times of day and ordinals, which languages write too differently to be compared: `14 h 30`, `1er`, `19th`. */
const NOT_COMPARED =
  /\p{Nd}{1,2}(?: ?h(?: ?\p{Nd}{2})?(?!\p{L})|:\p{Nd}{2}| ?[ap]\.?m\b)|\p{Nd}+(?:st|nd|rd|th|ers?|ères?|res?|es?|èmes?|nde?s?|[oaº°ª]|te[nrs]?)(?!\p{L})/giu;

const figuresOf = (text: string): string[] =>
  text
    .normalize('NFKC')
    .replace(NOT_COMPARED, ' ')
    .match(FIGURE)
    ?.map((figure) => figure.replace(/\s/gu, ' ')) ?? [];

/** The figures of a quote that its translation has neither in figures nor, one word for each, in words. */
function missingFigures(quote: string, translation: string, lang: string): string[] {
  const list = wordList(lang);
  const there = figuresOf(translation).map(digits);
  const words = tokensOf(translation.normalize('NFC')).filter((token) => isNumber(token, list));
  const inWords = words.filter((word) => !/\p{N}/u.test(word)).length;
  const missing = figuresOf(quote).filter((figure) => {
    const sought = digits(figure);
    // `les années 80` are `the 1980s`; `1 500 millions` are `1.5 billion`.
    return !there.some((one) =>
      sought.length === 2 && one.length === 4
        ? one.endsWith(sought)
        : one === sought || (inWords > 0 && withoutZeros(one) === withoutZeros(sought)),
    );
  });
  return missing.slice(inWords);
}

/** The digits of a figure alone, in Western form: separators differ from language to language. */
const digits = (figure: string): string =>
  [...figure.replace(/[^\p{Nd}]/gu, '')].map((digit) => String(valueOf(digit))).join('');

/** Unicode keeps the digits of each script in a row, from zero on, and what is not a digit before each row (NFKC). */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0)!;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value += 1;
  return value;
}

const withoutZeros = (text: string): string => text.replace(/0+$/, '');
