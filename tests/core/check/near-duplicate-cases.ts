/** Texts that are added one after another, a text that is compared with them, and the number of the one that is much the same. */
export interface DuplicateCase {
  readonly name: string;
  readonly added: readonly string[];
  readonly text: string;
  readonly like?: number;
  /** How many times a run of words led to one of the added texts. */
  readonly compared?: number;
}

/** So many words, no two alike. */
const words = (count: number, from = 0): string =>
  Array.from(
    { length: count },
    (_, i) => `${'abcdefghij'[Math.floor((from + i) / 10)]}${'abcdefghij'[(from + i) % 10]}`,
  ).join(' ');
const MANY = words(30);
/** Texts that all hold the same nine words, and much else. */
const holding = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, i) =>
      `${words(9)} ${'qrstuvwxyz'[Math.floor(i / 10)]}${'qrstuvwxyz'[i % 10]} ${words(20, 40)}`,
  );

export const DUPLICATE_CASES: readonly DuplicateCase[] = [
  {
    name: 'case, marks and accents do not count',
    added: ['Le préfet — a FERMÉ le pont'],
    text: 'le prefet a ferme le pont',
    like: 0,
  },
  { name: 'no letters at all', added: ['…'], text: '?!', like: 0 },
  {
    name: 'seven of ten runs of three words',
    added: [words(9)],
    text: words(12),
    like: 0,
    compared: 7,
  },
  { name: 'nine of thirteen are too few', added: [words(11)], text: words(15) },
  {
    name: 'the same words otherwise',
    added: ['The company hosted the forum.'],
    text: 'The forum hosted the company.',
  },
  { name: 'letters that run together alike', added: ['ab c'], text: 'a bc' },
  { name: 'runs of words that run together alike', added: ['a aa a'], text: 'aa a a' },
  { name: 'another figure', added: [`${MANY} 2017`], text: `${MANY} 2019` },
  { name: 'a figure that is two', added: [`${MANY} 1932`], text: `${MANY} 19 32` },
  {
    name: 'the same figures in another order',
    added: [`${MANY} 1932 ${words(30, 40)} 1958`],
    text: `${MANY} 1958 ${words(30, 40)} 1932`,
    like: 0,
  },
  {
    name: 'the first of two that are the same',
    added: ['The bridge opened.', 'The bridge opened.'],
    text: 'The bridge opened',
    like: 0,
  },
  {
    name: 'the first of two that are as like',
    added: [`${MANY} xx`, `${MANY} yy`],
    text: MANY,
    like: 0,
  },
  {
    name: 'the more like, when it came first',
    added: [`${MANY} xx`, `${MANY} yy zz`],
    text: MANY,
    like: 0,
  },
  {
    name: 'the more like, when it came last',
    added: [`${MANY} yy zz`, `${MANY} xx`],
    text: MANY,
    like: 1,
  },
  {
    name: 'an earlier one, when a later one shares words',
    added: [words(12), `${words(6)} ${words(9, 40)}`],
    text: words(11),
    like: 0,
  },
  {
    name: 'a later one, when an earlier one shares words',
    added: [`${words(6)} ${words(9, 40)}`, words(12)],
    text: words(11),
    like: 1,
  },
  {
    name: 'runs that 31 texts hold are looked up',
    added: [...holding(31), words(9)],
    text: words(12),
    like: 31,
  },
  {
    name: 'runs that 32 texts hold tell nothing apart',
    added: [...holding(32), words(9)],
    text: words(12),
  },
  {
    name: 'but the very same words do',
    added: [...holding(32), words(9)],
    text: words(9),
    like: 32,
  },
];
