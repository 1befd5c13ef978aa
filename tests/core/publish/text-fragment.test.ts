import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { textFragment } from '../../../src/core/publish/text-fragment.ts';
import { findFragment } from './find-fragment.ts';
import type { PassageView } from '../../../src/core/site/types.ts';

const passage = (exact: string, start?: number, more: Partial<PassageView> = {}): PassageView => ({
  shown: [],
  quote: exact,
  words: 1,
  start: 0,
  end: 1,
  total: 1,
  segments: [
    {
      exact,
      start: 0,
      end: 1,
      offsets: start === undefined ? undefined : [start, start + exact.length],
    },
  ],
  ...more,
});
/** The fragment of a passage of a text, at its n-th occurrence. */
const inText = (text: string, exact: string, n = 0) => {
  let at = -1;
  for (let i = 0; i <= n; i++) at = text.indexOf(exact, at + 1);
  return textFragment(passage(exact, at), text);
};
const decoded = (fragment: string) => fragment.split(',').map(decodeURIComponent);

describe('a text fragment', () => {
  it('is the passage itself where there is but one', () =>
    expect(inText('The council met in May.', 'council met')).toBe('council%20met'));

  it('escapes what the directive means by `-`, `,` and `&`, and keeps the source’s own characters', () =>
    expect(inText('It said: «\u00a0a-b, c & d’e\u00a0».', 'a-b, c & d’e')).toBe(
      'a%2Db%2C%20c%20%26%20d%E2%80%99e',
    ));

  it('takes words of context only where the passage stands more than once', () => {
    const text = 'It was closed in May. Then it was closed in June.';
    expect(inText(text, 'was closed', 0)).toBe('was%20closed');
    expect(decoded(inText(text, 'was closed', 1))).toEqual(['Then it-', 'was closed']);
  });

  it('knows that a browser sees neither case nor accents', () =>
    expect(decoded(inText('Les ETES passent. Un jour, les étés reviennent.', 'étés'))).toEqual([
      'étés',
      '-reviennent.',
    ]));

  it('gives the word before an elision as context, since a browser finds whole words', () =>
    expect(inText('La commission a rouvert l’enquête en juin.', 'enquête en juin')).toBe(
      'l%E2%80%99-,enqu%C3%AAte%20en%20juin',
    ));

  it('gives a long passage by its first and last words', () => {
    const long = Array.from({ length: 80 }, (_, i) => `word${i}`).join(' ');
    const [start, end, ...more] = decoded(inText(`Before. ${long} After.`, long));
    expect(more).toEqual([]);
    expect(long.startsWith(`${start} `)).toBe(true);
    expect(long.endsWith(` ${end}`)).toBe(true);
  });

  it('gives the two ends of what runs over paragraphs', () => {
    const text = 'One two three.\n\nFour five six.';
    expect(decoded(inText(text, 'two three.\n\nFour five'))).toEqual(['two three.', 'Four five']);
  });

  it('gives each run about an omission', () => {
    const two = passage('a b', undefined, {
      segments: [
        { exact: 'a b c', start: 0, end: 3 },
        { exact: 'x y z', start: 9, end: 12 },
      ],
    });
    expect(textFragment(two)).toBe('a%20b%20c&text=x%20y%20z');
  });

  it('tells places apart beyond the basic plane too', () =>
    expect(inText('😀😀 It met. It met.', 'It met', 1)).toMatch(
      /^met\.-,It%20met|It%20met\.?-,It%20met/,
    ));

  it('searches a long text no more often than a short one', () => {
    const searches = (repeats: number): number => {
      const text = `${'again and again '.repeat(repeats)}the end`;
      const search = vi.spyOn(String.prototype, 'indexOf');
      try {
        textFragment(passage('again and again the end', 16 * (repeats - 1)), text);
        return search.mock.calls.length;
      } finally {
        search.mockRestore();
      }
    };
    expect(searches(100)).toBeGreaterThan(0);
    expect(searches(20_000)).toBe(searches(100));
  });
});

describe('a browser that follows the fragment', () => {
  const words = [
    'the',
    'The',
    'bridge',
    'l’enquête',
    'a-t-elle,',
    '3,5',
    '%',
    '&',
    'été',
    'ETE',
    '«\u00a0oui\u00a0»',
    'was',
    '😀',
    'not.',
    'd’un',
    'мост',
    'γέφυρα',
    'in',
    'May',
    'and',
    'closed',
    'again',
    'by',
    'its',
    'keeper',
  ];
  const text = fc
    .array(fc.array(fc.constantFrom(...words), { minLength: 1, maxLength: 25 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((paragraphs) =>
      paragraphs.map((paragraph, i) => [`P${i}`, ...paragraph, `end${i}.`].join(' ')).join('\n'),
    );

  it('finds that passage and no other, wherever it stands', () =>
    fc.assert(
      fc.property(text, fc.nat(), fc.integer({ min: 3, max: 30 }), (whole, where, length) => {
        const starts = [...whole.matchAll(/\S+/gu)];
        const first = starts[where % starts.length]!;
        const last = starts[Math.min((where % starts.length) + length, starts.length - 1)]!;
        fc.pre(last.index - first.index > 8);
        const exact = whole.slice(first.index, last.index + last[0].length);
        const found = findFragment(whole, textFragment(passage(exact, first.index), whole));
        expect(found).toEqual([first.index, last.index + last[0].length]);
      }),
      { numRuns: 2000, seed: 13 },
    ));
});
