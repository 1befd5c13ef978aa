import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { searchLanguage } from '../../../src/core/search/language.ts';
import { searchWords } from '../../../src/core/search/words.ts';

const words = (text: string, lang = 'en') => searchWords(text, lang).map(({ word }) => word);

describe('the words of a text', () => {
  it.each([
    ['l’économie du cœur', 'fr', 'economie du coeur'],
    ["qu'est-ce que l'on a", 'fr', 'est ce que on a'],
    ['aujourd’hui', 'fr', 'aujourdhui'],
    ['KiwiFarms and ProPublica', 'en', 'kiwi farms and pro publica'],
    ['Cloudflare’s users’ don’t', 'en', 'cloudflare users dont'],
    ['2 000, 2,000, 2.000 and 2\u202f000', 'en', '2000 2000 2000 and 2000'],
    ['1.07% and 1,07 %', 'en', '1d07 percent and 1d07 percent'],
    ['20 %, 20%, 20 percent, 20 per cent', 'en', '20 percent 20 percent 20 percent 20 percent'],
    ['20 %, 20 pour cent', 'fr', '20 percent 20 percent'],
    ['US$ 5', 'en', 'us dollar 5'],
    ['the S&P 500', 'en', 'the sp 500'],
    ['web-hosting 8chan', 'en', 'web hosting 8chan'],
    ['! — "…" 。', 'en', ''],
  ])('%s (%s): %s', (text, lang, expected) => {
    expect(words(text, lang).join(' ')).toBe(expected);
  });

  it('stand where they say, whatever the text', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 60 });
    fc.assert(
      fc.property(text, (typed) => {
        let at = 0;
        for (const { start, end, word } of searchWords(typed, 'fr')) {
          expect(start).toBeGreaterThanOrEqual(at);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(typed.length);
          expect(word).not.toBe('');
          at = end;
        }
      }),
    );
  });
});

describe('kindred words', () => {
  it.each([
    ['en', 'host hosts hosted hosting'],
    ['en', 'aggressive aggression aggressively agressive aggressiveness'],
    ['en', 'harass harassed harassing harassment harrassment'],
    ['en', 'fall falls fell fallen falling'],
    ['en', 'address addresses adress'],
    ['en', 'legislation legislators legislative'],
    ['en', 'three 3'],
    ['fr', 'héberger hébergeur hébergement hébergeait hébergé'],
    ['fr', 'bloquer blocage bloqué bloquait bloqués'],
    ['fr', 'agressif agressive agressions agressifs'],
    ['fr', 'danger dangereux dangers'],
    ['fr', 'abandonner abandon abandonné'],
    ['fr', 'cinq 5'],
  ])('%s: %s', (lang, kindred) => {
    expect(new Set(searchWords(kindred, lang).map(({ stem }) => stem)).size).toBe(1);
  });

  it.each([
    ['en', 'police policy'],
    ['en', 'threat three'],
    ['fr', 'police politique'],
    ['fr', 'action acte'],
  ])('%s: not %s', (lang, others) => {
    expect(new Set(searchWords(others, lang).map(({ stem }) => stem)).size).toBe(2);
  });

  it('are none in a language that there is no data of', () => {
    const { stem, isPassedOver } = searchLanguage('it');
    expect(stem('cani')).toBe('cani');
    expect(isPassedOver('il')).toBe(false);
  });
});
