import { describe, expect, it } from 'vitest';
import { agrees, readsAs } from '../../../../src/core/proof/languages/reads-as.ts';
import { LISTED_LANGUAGES } from '../../../../src/core/proof/languages/word-lists.ts';
import { openSource } from '../../../../src/core/proof/source.ts';
import { prove } from '../../../../src/core/proof/prove.ts';
import { tokenise } from '../../../../src/core/text/tokens.ts';
import { LISTED, UNLISTED } from './declaration.ts';

const read = (text: string) => readsAs(tokenise(text).list);
const surely = (text: string) => openSource('it', text).surelyReadsAs;

describe('a text', () => {
  it.each(Object.entries(LISTED))('in %s reads as what it is', (lang, text) => {
    expect(read(text)?.lang).toBe(lang);
    expect(surely(text)?.lang).toBe(lang);
    expect(read(text)?.words.length).toBeGreaterThanOrEqual(5);
  });

  it('of every language with a word list is tried', () => {
    expect(Object.keys(LISTED).sort()).toEqual([...LISTED_LANGUAGES].sort());
  });

  it.each(Object.entries(UNLISTED))(
    'in %s, which has no list, is not said to be another than its record says',
    (lang, text) => {
      const found = surely(text);
      expect(found === undefined || agrees(lang, found.lang)).toBe(true);
      expect(openSource('it', text).langFor(lang)).toBe(lang);
    },
  );

  it('reads as its larger part, where it quotes another language', () => {
    expect(read(`${LISTED['fr']} ${LISTED['en']!.slice(0, 120)}`)?.lang).toBe('fr');
  });

  it('in two languages alike reads as neither', () => {
    expect(read(`${LISTED['en']} ${LISTED['nl']}`)).toBeUndefined();
  });

  it.each(['', '—', '1932', 'Notre-Dame', 'Kiwi Farms'])(
    'of few words tells nothing: “%s”',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('of fewer than forty words is sure of nothing', () => {
    const few = LISTED['en']!.split(' ').slice(0, 30).join(' ');
    expect(read(few)?.lang).toBe('en');
    expect(surely(few)).toBeUndefined();
  });
});

describe('what a record says of the language', () => {
  it.each([
    ['en-GB', 'en', true],
    ['pt-BR', 'pt', true],
    ['fr', 'en', false],
    ['es', 'pt', false],
    ['gl', 'pt', true],
    ['af', 'nl', true],
    ['da', 'nl', false],
  ])('may be true or not: “%s” of a text that reads as “%s”: %s', (stated, lang, agreed) => {
    expect(agrees(stated, lang)).toBe(agreed);
  });

  it.each([
    [
      'en',
      'The clerk did not take the money from the town, and that was the end of it for him.',
      'take the money from the town',
    ],
    [
      'fr',
      'Le maire n’a jamais pris l’argent de la ville, et ce fut la fin pour lui et les siens : il est parti avec eux dans le sud.',
      'pris l’argent de la ville',
    ],
    [
      'de',
      'Der Mann hat das Geld der Stadt und auch das Haus nicht genommen, und das war es für ihn.',
      'Der Mann hat das Geld der Stadt und auch das Haus',
    ],
  ])(
    'does not switch off the rules of the language that a text reads as: %s',
    (lang, text, quote) => {
      const status = (stated: string): string =>
        prove({ quote, lang: stated, speakerGiven: true }, openSource('it', text)).status;
      for (const stated of ['en', 'fr', 'de', 'tlh', 'und', 'cy'])
        expect([stated, status(stated)]).toEqual([stated, status(lang)]);
      expect(['cut', 'governed']).toContain(status(lang));
    },
  );
});
