import { describe, expect, it } from 'vitest';
import { directionOf, formatDate, languageName } from '../../../src/core/i18n/format.ts';
import { langAttributes } from '../../../src/core/i18n/language.ts';
import { wordsFor } from '../../../src/core/i18n/words.ts';

describe('words', () => {
  it('are those of the language, of its parent, or else English', () => {
    expect(wordsFor('fr').lang).toBe('fr');
    expect(wordsFor('fr-CA').lang).toBe('fr');
    expect(wordsFor('sw').lang).toBe('en');
  });

  it('set French marks with spaces that do not break', () => {
    const said: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') said.push(value);
      else if (value && typeof value === 'object') Object.values(value).forEach(collect);
    };
    collect([wordsFor('fr').site, wordsFor('fr').proof, wordsFor('fr').search]);
    expect(said.length).toBeGreaterThan(80);
    expect(said.filter((text) => / [:;!?»%]|« |[a-zé][;!?»]/u.test(text))).toEqual([]);
  });

  it('give a date as exactly as it is known', () => {
    expect(formatDate('en', '2026-11-21')).toBe('21 November 2026');
    expect(formatDate('fr', '2026-11-01')).toBe('1er novembre 2026');
    expect(formatDate('fr', '2026-11')).toBe('novembre 2026');
    expect(formatDate('en', '1999')).toBe('1999');
  });

  it('say what a finding rests on', () => {
    const rests = (
      lang: string,
      sources: number,
      machine: number,
      kind?: string,
      speakers: string[] = [],
    ) => wordsFor(lang).proof.rests({ sources, machine, kind, speakers }).replace(/\s/g, ' ');
    expect(rests('en', 1, 1, 'article')).toBe(
      'This finding rests on one article, which reads as a machine translation.',
    );
    expect(rests('en', 2, 2)).toBe(
      'This finding rests on two sources, both of which read as machine translations.',
    );
    expect(rests('fr', 1, 0, 'law')).toBe('Cette conclusion repose sur une seule loi.');
    expect(rests('fr', 3, 1, 'book', ['A', 'B'])).toBe(
      'Cette conclusion repose sur trois livres, dont l’un des textes se lit comme une traduction automatique. Les propos de A et B ne nous sont connus qu’ainsi rapportés.',
    );
    expect(rests('en', 0, 0)).toMatch(/rests on no passage/);
  });

  it('name languages, and know which way they run', () => {
    expect(languageName('fr', 'en')).toBe('anglais');
    expect([
      directionOf('ar'),
      directionOf('he'),
      directionOf('az-Arab'),
      directionOf('fr'),
    ]).toEqual(['rtl', 'rtl', 'rtl', 'ltr']);
    expect(langAttributes('fr', 'fr')).toEqual({});
    expect(langAttributes('fr', 'en')).toEqual({ lang: 'fr' });
    expect(langAttributes('ar', 'en')).toEqual({ lang: 'ar', dir: 'rtl' });
  });
});
