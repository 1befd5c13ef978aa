import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../../src/core/text/tokens.ts';
import { insertionFault } from '../../../../src/core/proof/sentence/insertions.ts';

const kindOf = (inner: string, lang: string, before = ''): string | undefined =>
  insertionFault(tokenise(inner).list, lang, before)?.kind;

/** What an editor may put between brackets: names, glosses, dates, articles. */
const FAIR: Readonly<Record<string, readonly string[]>> = {
  en: [
    'sic',
    'the company',
    'Matthew Prince',
    'the owner of the site',
    'the company’s',
    'in 2019',
    'he',
    'Mr Moon',
    'is',
    'that',
    'of the bank',
    '12 million euros',
    'the prime minister',
    'forum',
    'Bank of England',
    'to',
    'emphasis added',
    'Will Smith',
  ],
  fr: [
    'le propriétaire du site Joshua',
    'la société',
    'Matthew Prince',
    'il',
    'du forum',
    'en 2019',
    'Cloudflare',
    'est',
    'le maire de la ville',
    'the company',
  ],
  de: [
    'die Firma',
    'der Bürgermeister',
    'er',
    'im Jahr 2019',
    'Matthew Prince',
    'der Bank',
    'ist',
    'the company',
  ],
  es: ['la empresa', 'el alcalde', 'en 2019', 'Matthew Prince', 'del banco', 'es'],
  it: ['la società', 'il sindaco', 'nel 2019', 'Matthew Prince', 'della banca', 'è'],
  pt: ['a empresa', 'o presidente', 'em 2019', 'Matthew Prince', 'do banco', 'é'],
  nl: ['het bedrijf', 'de burgemeester', 'in 2019', 'Matthew Prince', 'van de bank', 'is'],
};

/** What it may not, by what it does. */
const MISUSED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  en: {
    allegedly: 'doubt',
    'this is false': 'falsity',
    'all but': 'quantity',
    'lied and': 'judgement',
    'a convicted fraudster': 'judgement',
    'and his wife': 'addition',
    'who left': 'attribute',
    never: 'negation',
    'he left the town': 'statement',
    disastrous: 'attribute',
    'which he denies': 'denial',
    'if elected': 'condition',
    only: 'exception',
    'the disgraced mayor': 'judgement',
    quickly: 'attribute',
    'in the novel': 'pretence',
    'without proof': 'negation',
  },
  fr: {
    prétendument: 'doubt',
    'ment quand elle dit qu’elle': 'falsity',
    'ce qui est faux': 'falsity',
    'et sa femme': 'addition',
    jamais: 'negation',
    sauf: 'exception',
    presque: 'quantity',
    'un escroc condamné': 'judgement',
    'ce qu’il nie': 'denial',
    désastreuse: 'attribute',
    allegedly: 'doubt',
  },
  de: {
    angeblich: 'doubt',
    nicht: 'negation',
    'und seine Frau': 'addition',
    fast: 'quantity',
    'ein verurteilter Betrüger': 'judgement',
  },
  es: {
    supuestamente: 'doubt',
    nunca: 'negation',
    'y su mujer': 'addition',
    casi: 'quantity',
    'un estafador condenado': 'judgement',
  },
  it: {
    presumibilmente: 'doubt',
    mai: 'negation',
    'e sua moglie': 'addition',
    quasi: 'quantity',
    'un truffatore condannato': 'judgement',
  },
  pt: {
    alegadamente: 'doubt',
    nunca: 'negation',
    'e a mulher': 'addition',
    quase: 'quantity',
    'um criminoso condenado': 'judgement',
  },
  nl: {
    vermoedelijk: 'doubt',
    nooit: 'negation',
    'en zijn vrouw': 'addition',
    bijna: 'quantity',
    'een veroordeelde oplichter': 'judgement',
  },
};

describe.each(Object.entries(FAIR))('an insertion in %s', (lang, fair) => {
  it.each(fair)('may name, gloss or supply: [%s]', (inner) => {
    expect(insertionFault(tokenise(inner).list, lang)).toBeUndefined();
  });
  it.each(Object.entries(MISUSED[lang] ?? {}))('may not do more: [%s]', (inner, kind) => {
    expect(kindOf(inner, lang)).toBe(kind);
  });
});

describe('an insertion', () => {
  it('of `a …` adds an attribute after a name or a comma, and elsewhere names', () => {
    expect(kindOf('a lawyer', 'en', 'Smith')).toBe('attribute');
    expect(kindOf(', a lawyer,', 'en', 'he')).toBe('attribute');
    expect(kindOf('a lawyer', 'en', 'told')).toBeUndefined();
  });

  it('in a language without data is read in the languages of its editors', () => {
    expect(kindOf('allegedly', 'cy')).toBe('doubt');
    expect(kindOf('prétendument', 'cy')).toBe('doubt');
    expect(kindOf('y cwmni', 'cy')).toBeUndefined();
  });

  it('names the word', () => {
    expect(insertionFault(['the', 'alleged', 'thief'], 'en')).toEqual({
      kind: 'doubt',
      word: 'alleged',
    });
  });
});
