import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rawSpans } from '../../../src/core/text/offsets.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { plainForm } from '../../../src/core/text/plain-form.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { anyText } from './texts.ts';

/** A word whose mark composes: with it, no text is plain, and all the steps are taken. */
const TAIL = ' e\u0301';

const plainText = fc
  .array(fc.constantFrom(..."ab é3.,-' \n\t\u00A0\u2009—–…ﬁ«»’“”()[]年к", '10 000', '  ', '— '), {
    maxLength: 30,
  })
  .map((parts) => parts.join(''));

describe('the plain form of a text', () => {
  it.each([
    ['', ''],
    ['  \n ', ''],
    ['un mot', 'un mot'],
    ['« un \n', '" un'],
    ['a \n', 'a'],
    ['a— b—', 'a - b -'],
    ['—', '-'],
  ])('of %j is %j', (raw, form) => {
    expect(plainForm(raw)).toBe(form);
  });

  it.each(['e\u0301', 'a\u00ADb', 'a\u200Db', '\u212B', '\u1100\u1161', '😀', '\uD800'])(
    'is left to all the steps where a character needs them (%j)',
    (raw) => {
      expect(plainForm(`un ${raw}`)).toBeUndefined();
    },
  );

  it('is what all the steps make', () => {
    fc.assert(
      fc.property(fc.oneof(plainText, anyText), (raw) => {
        const form = plainForm(raw);
        if (form === undefined) return;
        const whole = normalise(raw + TAIL);
        expect(whole).toEqual({ ok: true, text: `${form} é`.trimStart() });
      }),
      { seed: 21, numRuns: 10_000 },
    );
  });

  it('has its tokens where all the steps find them', () => {
    fc.assert(
      fc.property(fc.oneof(plainText, anyText), (raw) => {
        if (plainForm(raw) === undefined) return;
        const tokens = tokenise(raw);
        expect(tokens.list.flatMap((_, i) => [...tokens.span(i)])).toEqual([...rawSpans(raw)]);
      }),
      { seed: 22, numRuns: 10_000 },
    );
  });
});
