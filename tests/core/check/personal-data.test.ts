import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ORDINARY, PERSONAL, SEVERAL } from './personal-data-cases.ts';
import { findPersonalData } from '../../../src/core/check/personal-data.ts';

describe('personal data is found', () => {
  it.each(PERSONAL)('%s: %s', (kind, text, words) => {
    const found = findPersonalData(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual([words]);
    expect(found[0]!.kind).toBe(kind);
  });
});

describe('ordinary prose raises no alarm', () => {
  it.each(ORDINARY)('%s', (text) => expect(findPersonalData(text)).toEqual([]));

  it('gives the offsets of what it found', () => {
    const text = 'One line.\nWrite to ada@example.org, please.';
    const [found] = findPersonalData(text);
    expect(text.slice(found!.start, found!.end)).toBe('ada@example.org');
  });
});

describe('several things', () => {
  it.each(SEVERAL)('%s', (text, all) => {
    const found = findPersonalData(text);
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(all);
  });
});

describe('any text', () => {
  it('is looked through to its end, however it repeats itself', () => {
    for (const unit of [
      'a',
      '1',
      '1 ',
      '0',
      '+',
      '12 Aa ',
      'a@',
      'a.',
      'a@a.',
      'GB82',
      'Aa ',
      '(2',
      '06 12 ',
    ]) {
      const text = unit.repeat(Math.ceil(65_536 / unit.length));
      // An expression that tries again and again would not come back before the test's timeout.
      expect(findPersonalData(`${text} ada@example.org`).at(-1), unit).toMatchObject({
        kind: 'mail address',
      });
    }
  });

  it('gives ranges inside it, in order, none overlapping', () => {
    const pieces = fc.constantFrom(
      'ada@example.org',
      '+33 6 12 34 56 78',
      '4111 1111 1111 1111',
      '12 rue de Rome',
      'word',
      '2022',
      ', ',
      '\n',
    );
    fc.assert(
      fc.property(fc.array(fc.oneof(pieces, fc.string()), { maxLength: 20 }), (parts) => {
        const text = parts.join(' ');
        let last = 0;
        for (const { start, end } of findPersonalData(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          last = end;
        }
        expect(last).toBeLessThanOrEqual(text.length);
      }),
    );
  });
});
