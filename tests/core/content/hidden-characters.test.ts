import { describe, expect, it } from 'vitest';
import {
  hiddenCharacterFault,
  hiddenCharacters,
} from '../../../src/core/content/hidden-characters.ts';

const names = (text: string): string[] => hiddenCharacters(text).map(({ name }) => name);

describe('hiddenCharacters', () => {
  it.each([
    ...'\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\u200b\u2060\ufeff\u180e\u0007\u007f\u2028',
  ])('finds %j between letters', (char) => {
    expect(hiddenCharacters(`ab${char}cd`)).toMatchObject([{ at: 2, char }]);
  });
  it('names what it finds, and says where', () => {
    expect(names('a\u202eb')).toEqual(['U+202E RIGHT-TO-LEFT OVERRIDE']);
    expect(hiddenCharacters('\u{1f600}\u200b')[0]?.at).toBe(2);
  });
  it('finds tags, lone surrogates and joiners where no script needs them', () => {
    expect(names('a\u{e0041}b')).toEqual(['U+E0041 TAG']);
    expect(names('a\ud800b')).toEqual(['U+D800 LONE SURROGATE']);
    expect(names('ki\u200dwi')).toEqual(['U+200D ZERO WIDTH JOINER']);
    expect(names('ki\u200cwi')).toEqual(['U+200C ZERO WIDTH NON-JOINER']);
  });
  it.each([
    ['Persian', 'می\u200cخواهم'],
    ['Hindi', 'क्\u200dष'],
    ['Thai', 'ภาษา\u200bไทย'],
    ['an emoji of several', '👩\u200d🚀 👨‍👩‍👧'],
    ['the flag of Scotland', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}'],
    ['marks of direction', 'שלום\u200f! a\u200e'],
    ['ordinary French', 'l’hôte — « dit-il »\u00a0: oui\u202f!\tfin\n'],
  ])('lets %s be', (_, text) => {
    expect(names(text)).toEqual([]);
  });
  it('tells a soft hyphen, which hides nothing, from the rest', () => {
    const cases = (text: string) =>
      hiddenCharacters(text).map((found) => hiddenCharacterFault(found).case);
    expect(cases('hyphen\u00adated')).toEqual(['soft-hyphen']);
    expect(cases('a\u200bb')).toEqual([undefined]);
  });
});
