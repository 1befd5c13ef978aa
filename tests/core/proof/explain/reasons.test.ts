import { describe, expect, it } from 'vitest';
import { explain } from '../../../../src/core/proof/explain/explain.ts';
import { mended, source } from './report.ts';

/** A reason, a quote that fails for it, and what is said of it: message and mend of each fault. */
const QUOTES: readonly (readonly [string, string, readonly string[]])[] = [
  [
    'negation',
    'Bien que Verdelinne n’hébergeait Vieux Quai, il fournissait',
    [
      'The source says “pas” here (word 8 of it): a negation is missing, “pas”. Add “pas” after “hébergeait”.',
    ],
  ],
  [
    'negation',
    'Bien que Verdelinne n’hébergeait plus Vieux Quai, il fournissait',
    [
      'The source says “pas” here (word 8 of it): a negation is missing, “pas”. Replace “plus” by “pas”.',
    ],
  ],
  [
    'negation',
    'Verdelinne hébergeait Vieux Quai, il fournissait',
    [
      "The source says “n’” here (word 7 of it): a negation is missing, “n'”. Add “n’” after “Verdelinne”.",
      'The source says “pas” here (word 8 of it): a negation is missing, “pas”. Add “pas” after “hébergeait”.',
    ],
  ],
  [
    'number',
    'La société a perdu 25 % de sa valeur',
    ['The source says “20” here (word 27 of it): a number differs. Replace “25” by “20”.'],
  ],
  [
    'number',
    'La société a perdu −20 % de sa valeur',
    ['The source says “20” here (word 27 of it): a number differs. Replace “−20” by “20”.'],
  ],
  [
    'word-changed',
    'La firme a perdu 20 % de sa valeur',
    [
      'The source says “société” here (word 24 of it): one word differs. Replace “firme” by “société”.',
    ],
  ],
  [
    'word-added',
    'La société a perdu 20 % de sa valeur boursière en 2019',
    ['The source has nothing here (word 31 of it): a word was added. Remove “boursière”.'],
  ],
  [
    'word-dropped',
    'La société a perdu 20 % de valeur en 2019',
    ['The source says “sa” here (word 29 of it): a word was dropped. Add “sa” after “de”.'],
  ],
  [
    'order',
    'il des services fournissait de sécurité complets',
    [
      'The source says “fournissait des services” here (word 12 of it): the words stand in another order. Replace “des services fournissait” by “fournissait des services”.',
    ],
  ],
  [
    'order',
    'pour garder ouvert le port',
    [
      'The source says “le port ouvert” here (word 20 of it): the words stand in another order. Replace “ouvert le port” by “le port ouvert”.',
    ],
  ],
  [
    'accents',
    'il fournissait des services de securite complets',
    [
      'The source says “sécurité” here (word 16 of it): accents differ. Replace “securite” by “sécurité”.',
    ],
  ],
  [
    'case',
    'il fournissait des Services de sécurité',
    [
      'The source says “services” here (word 14 of it): capitals differ. Replace “Services” by “services”.',
    ],
  ],
  [
    'stray-space',
    'une enquête sur l’har cèlement des personnes',
    [
      'The source says “harcèlement” here (word 37 of it): a space was put in or left out. Replace “har cèlement” by “harcèlement”.',
    ],
  ],
  [
    'line-end-hyphen',
    'une enquête sur l’harcè- lement des personnes',
    [
      'The source says “harcèlement” here (word 37 of it): a hyphen from the end of a line was left in the word. Replace “harcè- lement” by “harcèlement”.',
    ],
  ],
  [
    'look-alike',
    'il fournissait des s\u0435rvices de sécurité',
    [
      'The source says “services” here (word 14 of it): a letter only looks alike: U+0435 CYRILLIC SMALL LETTER IE in a Latin word. Replace “s\u0435rvices” by “services”.',
    ],
  ],
  [
    'hidden-character',
    'il fournissait des \u202Eservices de sécurité',
    [
      'The quote holds a character that cannot be seen and that it does not have there: U+202E RIGHT-TO-LEFT OVERRIDE. Remove it.',
    ],
  ],
  [
    'elision',
    'lors d’une enquête sur l',
    [
      'The source says “l’harcèlement” here (word 37 of it): the quote ends inside an elision. Replace “l” by “l’harcèlement”.',
    ],
  ],
  [
    'elision',
    '’une enquête sur l’harcèlement',
    [
      'The source says “d’” here (word 34 of it): the quote begins inside an elision. Replace “’” by “d’”.',
    ],
  ],
  [
    'inside-word',
    'curité complets pour garder le port',
    [
      'The source says “sécurité” here (word 16 of it): the quote begins inside a word. Replace “curité” by “sécurité”.',
    ],
  ],
  [
    'bare-ellipsis',
    'Dans un rapport publié samedi… elle a salué « un jour de fête »',
    ['“…” alone is no omission. Write […] where words of the source are left out.'],
  ],
  [
    'segments-reversed',
    'pour garder le port ouvert […] il fournissait des services',
    [
      'The parts of the quote stand in it in another order. Write “il fournissait des services […] pour garder le port ouvert”.',
    ],
  ],
  [
    'punctuation',
    'elle a salué un jour de fête et demandé',
    [
      'The source says “«” here (word 48 of it): the punctuation differs. Add “«” after “salué”.',
      'The source says “»” here (word 52 of it): the punctuation differs. Add “»” after “fête”.',
    ],
  ],
  [
    'word-added',
    'La société en crise a perdu 20 % de sa valeur',
    ['The source has nothing here (word 25 of it): 2 words were added. Remove “en crise”.'],
  ],
  [
    'word-dropped',
    'Dans un rapport publié samedi, elle a salué « un jour »',
    ['The source says “de” here (word 50 of it): a word was dropped. Replace “»” by “de”.'],
  ],
  [
    'word-changed',
    'La très grande firme a perdu 20 % de sa valeur',
    [
      'The source says “société” here (word 24 of it): 3 words differ. Replace “très grande firme” by “société”.',
    ],
  ],
  [
    'inside-word',
    'elle a salué « un jour de fête » et demandé la fin du sit',
    [
      'The source says “site” here (word 57 of it): the quote ends inside a word. Replace “sit” by “site”.',
    ],
  ],
];

describe('an explanation names the reason, and its mend works when pasted', () => {
  it.each(QUOTES)('%s: %s', (reason, quote, told) => {
    const { status, reasons, faults } = explain({ quote, lang: 'fr' }, source);
    expect(status).toBe('not-found');
    expect(reasons).toContain(reason);
    expect(faults.map(({ message, fix }) => `${message} ${fix!}`)).toEqual(told);
    for (const { span } of faults) {
      expect(span?.[0]).toBeGreaterThanOrEqual(0);
      expect(span?.[1]).toBeLessThanOrEqual(quote.length);
    }
    expect(mended(quote)).toBeDefined();
  });
});
