import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  day,
  date,
  id,
  isCalendarDate,
  isCanonicalLang,
} from '../../../../src/core/content/schema/fields.ts';

describe('a date', () => {
  it('is one that the calendar has', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 9999 }),
        fc.integer({ min: 0, max: 14 }),
        fc.integer({ min: 0, max: 33 }),
        (year, month, dayOfMonth) => {
          const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(dayOfMonth).padStart(2, '0')}`;
          const real = new Date(`${text}T00:00:00Z`);
          expect(isCalendarDate(text)).toBe(
            !Number.isNaN(real.getTime()) && real.toISOString().startsWith(text),
          );
        },
      ),
    );
  });
  it('may be a month or a year where no more is known', () => {
    for (const text of ['2026', '2026-11', '2026-11-21'])
      expect(date.safeParse(text).success).toBe(true);
    for (const text of [
      '26',
      '2026-13',
      '2026-00',
      '0000',
      '2026-11-',
      '2026-11-21 ',
      'November 2026',
    ])
      expect(date.safeParse(text).success).toBe(false);
  });
  it('is a whole day where a day is meant', () => {
    expect(day.safeParse('2024-02-29').success).toBe(true);
    for (const text of ['2026', '2026-11', '2023-02-29', '1900-02-29'])
      expect(day.safeParse(text).success).toBe(false);
  });
});

describe('an id', () => {
  it('is small letters, digits and single hyphens, from a letter on', () => {
    for (const text of ['a', 'a1', 'a-b', 'old-harbour-2022', 'a'.repeat(80)])
      expect(id.safeParse(text).success).toBe(true);
    for (const text of [
      '',
      '1a',
      'A',
      'a--b',
      '-a',
      'a-',
      'a_b',
      'é',
      'a b',
      'a\n',
      'a'.repeat(81),
    ])
      expect(id.safeParse(text).success).toBe(false);
  });
});

describe('a language', () => {
  it('is a tag as the standard writes it', () => {
    for (const tag of ['en', 'fr', 'pt-BR', 'zh-Hant', 'sr-Latn-RS'])
      expect(isCanonicalLang(tag)).toBe(true);
    for (const tag of ['', 'EN', 'english', 'fr_FR', 'pt-br', 'e', 'en-', '../x', 'iw'])
      expect(isCanonicalLang(tag)).toBe(false);
  });
});
