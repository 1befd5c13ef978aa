/** Texts and quotes made to take long: the tests count the work that they cause, the bench takes the time. */

const SIZE = 65_536;
const fill = (unit: string): string => unit.repeat(SIZE / unit.length);
const many = (count: number, unit: (at: number) => string, between = ' '): string =>
  Array.from({ length: count }, (_, at) => unit(at)).join(between);

/** 64 KB each of what normalisation and the token rules could stumble over. */
export const HOSTILE_TEXTS: Readonly<Record<string, string>> = {
  'one letter': fill('a'),
  'digits and spaces': fill('1 '),
  'one figure without end': `${fill('123 ')}4`,
  hyphens: fill('-'),
  'a compound without end': fill('a-'),
  marks: fill(`x${'\u0301\u0323'.repeat(15)}`),
  'joiners between letters': fill('a\u200D'),
  joiners: `a${fill('\u200D')}`,
  jamo: `\u1100${fill('\u1161')}`,
  'soft hyphens between marks': fill(`\u0301${'\u00AD'.repeat(63)}`),
  spaces: `${fill(' ')}a`,
  'variation selectors between marks': fill(`\u0301${'\uFE0F'.repeat(14)}\u00AD`),
};

/** A quote, and a text that it does not stand in. */
export const HOSTILE_QUOTES: Readonly<Record<string, readonly [quote: string, text: string]>> = {
  'a letter 65,536 times': [fill('a'), fill('b')],
  'one token 32,768 times': ['a a a a a a b', fill('a ')],
  '10,000 near-repeats': [
    'the cat sat on the mat today xx',
    many(10_000, (at) => `the cat sat on the mat today ${at % 7}`, '. '),
  ],
  'a quote of 5,000 words': [many(5000, (at) => `q${at}`), many(5000, (at) => `q${at + (at % 3)}`)],
  'brackets that are all in the source': [
    '[a] b [a] b [a] b [a] b [a] b [a] b [a] b [a] c d e f',
    '[a] b '.repeat(9000),
  ],
  'segments that repeat': [
    'a b c […] a b c […] a b c […] a b c […] a b c […] d e f',
    'a b c '.repeat(9000),
  ],
  'unbalanced brackets': [`${'['.repeat(5000)} a b c d`, 'a '.repeat(3000)],
  'apostrophes before brackets': [`${"l' [x y] ".repeat(8)}a b c`, "l'a b c ".repeat(9000)],
  points: [`${'. '.repeat(900)}a b c`, '. '.repeat(30_000)],
};
