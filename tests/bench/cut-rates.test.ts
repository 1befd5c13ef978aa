import { describe, expect, it } from 'vitest';
import { CUT_LANGUAGES, cutRates, cutsOf, percent } from '../../bench/proof/cut-rates.ts';

/** At least so many percent of the cuts that mislead are named. */
const NAMED = { en: 94, fr: 92, de: 90, es: 94, it: 91, pt: 92, nl: 90 };

describe.each(CUT_LANGUAGES)('cuts in %s', (lang) => {
  const { misleading, byKind } = cutRates(cutsOf(lang));

  it(`that mislead are named, ${NAMED[lang]} of a hundred`, () => {
    expect(percent(misleading)).toBeGreaterThanOrEqual(NAMED[lang]);
  });
  it('are not named where the whole sentence is quoted', () => {
    expect(byKind.get('fair-whole')?.named).toBe(0);
  });
  it('are named wrongly in 15 of a hundred fair clauses at most', () => {
    expect(percent(byKind.get('fair-clause')!)).toBeLessThanOrEqual(15);
  });
});
