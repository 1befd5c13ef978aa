import { describe, expect, it } from 'vitest';
import { measure } from '../../bench/proof/measure.ts';
import { MUTATION_KINDS } from '../../bench/proof/mutations.ts';

describe('the proof, measured on made-up texts in eight languages', () => {
  it.each([1, 20261121])(
    'accepts no changed meaning and rejects no other typing (seed %i)',
    (seed) => {
      const measured = measure(2000, seed);
      expect(measured.accepted).toEqual([]);
      expect(measured.rejected).toEqual([]);
      expect(Object.keys(measured.byKind).sort()).toEqual([...MUTATION_KINDS].sort());
      for (const count of Object.values(measured.byLanguage)) expect(count).toBeGreaterThan(100);
    },
  );
});
