import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { normalise } from '../../../src/core/text/normalise.ts';
import {
  isSpaceless,
  isWord,
  TextRefused,
  tokenise,
  tokensOf,
} from '../../../src/core/text/tokens.ts';
import { vectors } from './vectors.ts';
import { NORM } from './norm.ts';
import { anyText, trickyText } from './texts.ts';

const RUNS = { seed: 20261121, numRuns: 2000 };

describe('the vectors', () => {
  for (const vector of vectors.tokens) {
    it(JSON.stringify(vector.text).slice(0, 60), () => {
      if (vector.refused) expect(() => tokenise(vector.text)).toThrow(TextRefused);
      else expect(tokenise(vector.text).list).toEqual(vector.tokens);
    });
  }
});

describe('the scanner', () => {
  it('gives the tokens of the expression that is the norm', () => {
    fc.assert(
      fc.property(trickyText, (text) => {
        const normal = normalise(text);
        if (!normal.ok) return;
        expect(tokensOf(normal.text)).toEqual(
          [...normal.text.matchAll(NORM)].map(([token]) => token),
        );
      }),
      { ...RUNS, numRuns: 20_000 },
    );
  });
});

describe('tokens', () => {
  it('are the normal text, spaces aside', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const normal = normalise(text);
        if (!normal.ok) return;
        expect(tokenise(text).list.join('').replaceAll(' ', '')).toBe(
          normal.text.replaceAll(' ', ''),
        );
      }),
      RUNS,
    );
  });
});

describe('words and spaceless characters', () => {
  it('are told apart', () => {
    expect(['mot', "l'", '-12 500,50', '1.5bn', '๑๒๓', '½'].map(isWord)).toEqual(
      Array(6).fill(true),
    );
    expect(['年', 'ม่', '十五', 'ー'].map(isSpaceless)).toEqual(Array(4).fill(true));
    expect(['年', '.', '"', '€', '-', '👨'].some(isWord)).toBe(false);
    expect(['mot', '。', '๑๒๓', '3'].some(isSpaceless)).toBe(false);
  });
});
