import { describe, expect, it } from 'vitest';
import { TextIndex } from '../../../src/core/check/near-duplicates.ts';
import { DUPLICATE_CASES } from './near-duplicate-cases.ts';

describe('near duplicates', () => {
  it.each(DUPLICATE_CASES)('$name', ({ added, text, like, compared }) => {
    const index = new TextIndex();
    for (const [i, one] of added.entries()) index.add(String(i), one);
    expect(index.similarTo(text)).toBe(like === undefined ? undefined : String(like));
    if (compared !== undefined) expect(index.compared).toBe(compared);
  });
});

describe('many claims', () => {
  it('are each compared with a few others, however many there are and however alike', () => {
    const index = new TextIndex();
    const compared: number[] = [];
    for (let i = 0; i < 2000; i++) {
      const text = `Somebody said that the company number x${i}y had done what the other company had done`;
      const before = index.compared;
      index.similarTo(text);
      compared.push(index.compared - before);
      index.add(`c${i}`, text);
    }
    expect(Math.max(...compared)).toBe(compared[100]);
    expect(compared[1999]).toBe(compared[100]);
    expect(compared[100]).toBeGreaterThan(0);
  });
});
