import fc from 'fast-check';
import { expect, it } from 'vitest';
import { placeOf } from '../../../src/core/content/place-of.ts';
import { slugOf } from '../../../src/core/content/slug.ts';

it.each([
  ['The Council closed the Old Bridge.', 'the-council-closed-the-old-bridge'],
  ['L’économie, au cœur de 2022 ?', 'l-economie-au-coeur-de-2022'],
  ['3.5 % of all', 'claim-3-5-of-all'],
  ['Con', 'claim-con'],
  ['Feed', 'claim-feed'],
  ['New!', 'claim-new'],
  ['V2', 'claim-v2'],
  [`Con ${'a'.repeat(61)}`, 'claim-con'],
  ['水は濡れている', undefined],
])('makes of “%s” the id %s', (words, id) => expect(slugOf(words)).toBe(id));

it('cuts between words', () => {
  expect(slugOf('word '.repeat(40))).toBe(
    'word-word-word-word-word-word-word-word-word-word-word-word',
  );
});

it('always makes an id that the format allows', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (words) => {
      const id = slugOf(words);
      if (id === undefined) return;
      expect(placeOf(`claims/${id}.md`)).toEqual({ kind: 'claim', id });
    }),
  );
});
