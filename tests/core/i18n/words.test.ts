import { describe, expect, it } from 'vitest';
import type { Rests, TranslatedTexts } from '../../../src/core/i18n/en/proof.ts';
import {
  capitalised,
  countryName,
  directionOf,
  formatDate,
  languageName,
} from '../../../src/core/i18n/format.ts';
import { langAttributes } from '../../../src/core/i18n/language.ts';
import { wordsFor } from '../../../src/core/i18n/words.ts';

const said = (lang: string) => wordsFor({ languages: [lang] }, lang);
const spaced = (text: string): string => text.replace(/\s/g, ' ');

describe('words', () => {
  it('are those of the language, of its parent, or else whole those of the site’s default language', () => {
    const site = { languages: ['de-AT', 'fr', 'es'] };
    expect(wordsFor(site, 'fr').lang).toBe('fr');
    expect(wordsFor(site, 'fr-CA').lang).toBe('fr');
    expect(wordsFor(site, 'es').lang).toBe('de');
    expect(wordsFor({ languages: ['sw'] }, 'sw').lang).toBe('en');
    expect(wordsFor({ languages: [] }, 'sw').lang).toBe('en');
  });

  it('set French marks with spaces that do not break', () => {
    const texts: string[] = [];
    const collect = (value: unknown): void => {
      if (typeof value === 'string') texts.push(value);
      else if (value && typeof value === 'object') Object.values(value).forEach(collect);
    };
    collect([
      said('fr').site,
      said('fr').proof,
      said('fr').search,
      said('fr').verify,
      said('fr').standards,
    ]);
    expect(texts.length).toBeGreaterThan(80);
    expect(texts.filter((text) => / [:;!?»%]|« |[a-zé][;!?»]/u.test(text))).toEqual([]);
  });

  it('give a date as exactly as it is known', () => {
    expect(formatDate('en', '2026-11-21')).toBe('21 November 2026');
    expect(formatDate('fr', '2026-11-01')).toBe('1er novembre 2026');
    expect(formatDate('fr', '2026-11')).toBe('novembre 2026');
    expect(formatDate('en', '1999')).toBe('1999');
  });

  it('say what a finding rests on, by the names of its sources or by their number', () => {
    const rests = (lang: string, told: Partial<Rests>) =>
      spaced(
        said(lang).proof.rests({
          sources: 1,
          kind: undefined,
          names: [],
          speakers: [],
          ...told,
        }),
      );
    expect(rests('en', { kind: 'article' })).toBe('This finding rests on one article.');
    expect(rests('en', { sources: 2 })).toBe('This finding rests on two sources.');
    expect(rests('en', { names: ['the report'] })).toBe('This finding rests on the report alone.');
    expect(rests('en', { sources: 2, names: ['the report', 'the post'] })).toBe(
      'This finding rests on the report and the post.',
    );
    expect(rests('en', { sources: 0 })).toMatch(/rests on no passage/);
    expect(rests('fr', { kind: 'law' })).toBe('Ce constat repose sur une seule loi.');
    expect(rests('fr', { names: ['le rapport'] })).toBe(
      'Ce constat repose uniquement sur le rapport.',
    );
    expect(rests('fr', { sources: 3, kind: 'book', speakers: ['Anne', 'Paul'] })).toBe(
      'Ce constat repose sur trois livres. Les propos d’Anne et de Paul ne nous sont connus que de seconde main.',
    );
  });

  it('say whose words are known from reports alone, with French articles as they run together', () => {
    const heard = (lang: string, ...speakers: string[]) =>
      said(lang).proof.rests({ sources: 1, kind: 'law', names: [], speakers });
    expect(heard('en', 'Ada', 'the organisers')).toMatch(/ What Ada and the organisers said is /);
    expect(heard('fr', 'les organisateurs')).toMatch(/ Les propos des organisateurs ne nous /);
    expect(heard('fr', 'le maire', 'l’abbé', 'Ada')).toMatch(/propos du maire, de l’abbé et d’Ada/);
  });

  it('say what the rest of a sentence does to a passage', () => {
    expect(said('en').proof.governed(['condition', 'doubt'])).toBe(
      'By our program’s reading, the rest of the sentence bears on these words: it sets a condition and leaves them in doubt or gives them as hearsay.',
    );
    expect(spaced(said('fr').proof.governed(['negation']))).toBe(
      'Selon notre programme, le reste de la phrase pèse sur ces mots : il les nie.',
    );
  });

  it('say once on a page which of its texts are translations', () => {
    const sentence = (lang: string, told: Partial<TranslatedTexts>) =>
      spaced(
        said(lang).proof.translated({
          by: 'machine',
          from: 'en',
          sure: false,
          texts: 1,
          of: 1,
          names: [],
          ...told,
        }),
      );
    expect(sentence('en', {})).toBe(
      'The source’s text reads as a machine translation from English, though it does not say so: its words are nobody’s exact words.',
    );
    expect(sentence('en', { texts: 2, of: 2 })).toMatch(
      /^Both texts read as machine translations .* they do not say so: their words /,
    );
    expect(sentence('en', { of: 3 })).toMatch(/^One of the three texts reads as a machine/);
    expect(sentence('en', { of: 2, names: ['the report'] })).toMatch(/^The report reads as /);
    expect(sentence('en', { by: 'human', from: undefined, sure: true })).toBe(
      'The source’s text is a translation: its words are not those of the original.',
    );
    expect(sentence('fr', { texts: 2, of: 2 })).toBe(
      'Les deux textes se lisent comme des traductions automatiques de l’anglais, sans le dire : leurs mots ne sont les mots exacts de personne.',
    );
    expect(sentence('fr', { of: 2 })).toMatch(
      /^L’un des deux textes se lit comme une traduction auto/,
    );
    expect(sentence('fr', { by: 'human', from: 'de', sure: true })).toBe(
      'Le texte de la source est une traduction de l’allemand : ses mots ne sont pas ceux de l’original.',
    );
  });

  it('name countries, and begin a line with a capital', () => {
    expect([countryName('en', 'GB'), countryName('fr', 'GB')]).toEqual([
      'United Kingdom',
      'Royaume-Uni',
    ]);
    expect([
      capitalised('fr', 'évaluation'),
      capitalised('en', ''),
      capitalised('en', '“a”'),
    ]).toEqual(['Évaluation', '', '“a”']);
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
