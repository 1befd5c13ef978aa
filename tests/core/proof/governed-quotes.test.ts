import { describe, expect, it } from 'vitest';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { Proof, QuoteSpec } from '../../../src/core/proof/types.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

/** A sentence with its quote between bars, and what turns the quote's meaning. */
type Cut = readonly [lang: string, kind: string, marked: string];

const CUTS: readonly Cut[] = [
  ['en', 'falsity', 'The claim that | the dam will fail this winter | is false.'],
  ['en', 'exception', '| Police may enter any home | unless the owner objects.'],
  ['en', 'denial', 'He denied, through his lawyers, that | the company had paid the bribe |.'],
  ['en', 'doubt', 'Allegedly, | the mayor took the money home |.'],
  ['en', 'quantity', 'Up to | two hundred people were killed |.'],
  ['fr', 'falsity', 'Il est faux de dire que | le pont était sûr |.'],
  ['fr', 'exception', '| Tout le monde fut sauvé | sauf le capitaine.'],
  ['fr', 'quantity', 'Presque | toutes les maisons furent détruites |.'],
];

const AROUND: Readonly<Record<string, readonly [string, string]>> = {
  en: [
    'It was a long day for all of them there. ',
    ' What the others then did is not known to us.',
  ],
  fr: [
    'La journée fut longue pour tous les gens. ',
    ' Ce que les autres ont fait n’est pas connu.',
  ],
};

function specOf(lang: string, marked: string): { text: string; spec: QuoteSpec } {
  const [before, after] = AROUND[lang] ?? ['', ''];
  const sentence = marked.replaceAll('| ', '').replaceAll(' |', '');
  const quote = marked.split('|')[1]!.trim();
  return { text: before + sentence + after, spec: { quote, lang, speakerGiven: true } };
}

function openly(lang: string, marked: string, more: Partial<QuoteSpec> = {}): Proof {
  const { text, spec } = specOf(lang, marked);
  return prove({ ...spec, ...more }, openSource('it', text));
}

describe('a quote whose meaning the rest of its sentence turns', () => {
  it.each(CUTS)('is an error: %s, %s, %s', (lang, kind, marked) => {
    const { status, faults, passage } = openly(lang, marked);
    expect(status).toBe('governed');
    expect(faults.map(({ rule }) => rule)).toEqual(['quote-governed']);
    expect(passage?.sentence).toMatchObject({
      stands: 'part',
      governed: expect.arrayContaining([kind]) as unknown,
    });
    expect(faults[0]?.found).toBe(marked.replace(/ \|([.,])/u, ' |$1'));
  });

  it.each(CUTS)('is proven with its mend: %s, %s, %s', (lang, _, marked) => {
    const { text, spec } = specOf(lang, marked);
    const [fault] = openly(lang, marked).faults;
    const [from, to] = fault?.span ?? [0, 0];
    const quote = spec.quote.slice(0, from) + (fault?.replacement ?? '') + spec.quote.slice(to);
    expect(quote).not.toBe(spec.quote);
    expect(prove({ ...spec, quote }, openSource('it', text)).status).toBe('proven');
  });

  it.each(CUTS)('may stand alone where the evidence says why: %s, %s, %s', (lang, kind, marked) => {
    const { status, faults, passage } = openly(lang, marked, { readsAlone: 'It is the claim.' });
    expect({ status, faults }).toEqual({ status: 'proven', faults: [] });
    expect(passage?.sentence?.governed).toContain(kind);
  });

  it.each(CUTS)('is one by the text’s own language: %s, %s, %s', (lang, _, marked) => {
    const record = lang === 'fr' ? 'en' : 'fr';
    expect(openly(lang, marked, { lang: record }).status).toBe('governed');
  });

  it('is not told twice: a negation directly beside it is a cut', () => {
    const { status, faults } = openly('en', 'The panel did not | find the evidence of fraud |.');
    expect(status).toBe('cut');
    expect(faults.map(({ rule }) => rule)).toEqual(['quote-cut']);
  });

  it('is so in a sealed text too, where the seal file says by which kind', () => {
    const [lang, kind, marked] = CUTS[0]!;
    const { text, spec } = specOf(lang, marked);
    const { source } = sealedSource('it', planSeal('it', sealText(text), [spec]).file);
    const { status, faults, passage } = prove(spec, source);
    expect(status).toBe('governed');
    expect(faults.map(({ rule }) => rule)).toEqual(['quote-governed']);
    expect(passage?.sentence).toMatchObject({
      stands: 'part',
      governed: expect.arrayContaining([kind]) as unknown,
    });
    expect(prove({ ...spec, readsAlone: 'It is the claim.' }, source).status).toBe('proven');
  });
});

describe('a quote that its sentence gives to somebody', () => {
  const SAID = '“| The river rose by a metre overnight |,” the mayor said.';

  it('asks for the speaker, and is proven', () => {
    const { status, remarks, passage } = openly('en', SAID, { speakerGiven: false });
    expect(status).toBe('proven');
    expect(remarks.map(({ rule }) => rule)).toEqual(['speaker-missing']);
    expect(passage?.sentence?.attributed).toBe(true);
  });

  it('asks for none where the evidence says who speaks', () => {
    expect(openly('en', SAID).remarks).toEqual([]);
  });
});

describe('the sentence of a passage', () => {
  it('is given in the source’s own characters, marks and spaces included', () => {
    const { text, spec } = specOf('en', 'They went home, and “| the old dog slept by the door |”.');
    const { passage } = prove(spec, openSource('it', text));
    expect(passage?.sentence?.rest).toEqual({ before: 'They went home, and “', after: '”.' });
    const whole = prove(
      { ...spec, quote: 'They went home, and “the old dog slept by the door”.' },
      openSource('it', text),
    );
    expect(whole.passage?.sentence).toEqual({
      stands: 'whole',
      governed: [],
      attributed: false,
      rest: { before: '', after: '' },
    });
  });

  it('is bounded in a text that has no full stop', () => {
    const words = Array.from({ length: 5000 }, (_, i) => `w${i}x`).join(' ');
    const quote = 'w2500x w2501x w2502x w2503x';
    const { passage } = prove({ quote, lang: 'en' }, openSource('it', words));
    const { before = '', after = '' } = passage?.sentence?.rest ?? {};
    for (const rest of [before, after]) expect(rest.trim().split(' ')).toHaveLength(400);
  });

  it('is never told of what nobody can read', () => {
    const proof = prove(
      { quote: 'nid oes neb yma', lang: 'cy' },
      openSource('it', 'Felly nid oes neb yma heno.'),
    );
    expect(proof.remarks.map(({ rule }) => rule)).toEqual(['language-unlisted']);
    expect(proof.passage?.sentence).toMatchObject({ stands: 'part', governed: [] });
  });
});
