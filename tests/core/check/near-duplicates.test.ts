import { describe, expect, it } from 'vitest';
import { TextIndex } from '../../../src/core/check/near-duplicates.ts';

const like = (one: string, other: string): boolean => {
  const index = new TextIndex();
  index.add('one', one);
  return index.similarTo(other) === 'one';
};

describe('two claims say much the same', () => {
  it.each([
    ['The bridge opened to traffic.', 'the bridge — opened to traffic'],
    ['Le préfet a fermé le pont de la ville hier', 'Le prefet a ferme le pont de la ville'],
  ])('%s / %s', (one, other) => expect(like(one, other)).toBe(true));

  it('where all but a word at an end is the same', () => {
    const words = 'the company that ran the network dropped the old forum after a week';
    expect(like(words, `${words} finally`)).toBe(true);
  });
});

describe('two claims are not the same', () => {
  it.each([
    ['The company dropped the site in 2017.', 'The company dropped the site in 2019.'],
    ['The company hosted the forum.', 'The forum sued the company.'],
    ['The company hosted the forum.', 'The company did not ever host any forum.'],
  ])('%s / %s', (one, other) => expect(like(one, other)).toBe(false));
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
