import { describe, expect, it } from 'vitest';
import { prove } from '../../../src/core/proof/prove.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { Proof } from '../../../src/core/proof/types.ts';

function proof(quote: string, text: string, lang = 'fr'): Proof {
  return prove({ quote, lang }, openSource('it', text));
}
const status = (...args: Parameters<typeof proof>): string => proof(...args).status;

describe('edits', () => {
  const SITE =
    'Mais dans une réponse publiée mercredi, nous ne pensons pas avoir la légitimité politique pour déterminer ce qui est en ligne. [N]ous pensons aux gens.';

  it('omit, in order', () => {
    const whole = proof(
      'dans une réponse publiée […] nous ne pensons pas avoir la légitimité',
      SITE,
    );
    expect(whole.status).toBe('proven');
    expect(whole.passage?.shown).toEqual([
      { kind: 'source', text: 'dans une réponse publiée ' },
      { kind: 'omission', tokens: 2 },
      { kind: 'source', text: ' nous ne pensons pas avoir la légitimité' },
    ]);
  });

  it('never omit a negation, nor reverse the order', () => {
    const restricted = 'Il ne mange avec ses amis que deux pommes le soir.';
    expect(status('Il ne mange avec […] deux pommes le soir', restricted)).toBe('governed');
    expect(status('mange avec ses [pas] amis que deux', restricted)).not.toBe('proven');
    expect(status('It was [pas] seen in May', 'It was seen in May.', 'en')).toBe('edit-misuse');
    expect(
      status('réponse publiée mercredi, nous […] avoir la légitimité politique', SITE),
    ).not.toBe('proven');
    expect(status('avoir la légitimité politique […] dans une réponse publiée', SITE)).toBe(
      'not-found',
    );
  });

  it('change the case of one letter, the literal first', () => {
    const { status: is, passage } = proof('[N]ous ne pensons pas avoir', SITE);
    expect(is).toBe('proven');
    expect(passage?.quote).toBe('[N]ous ne pensons pas avoir');
    expect(passage?.shown[0]).toEqual({ kind: 'editor', text: '[N]' });
    const literal = proof('[N]ous pensons aux gens', SITE);
    expect(literal.status).toBe('proven');
    expect(literal.passage?.shown).toEqual([{ kind: 'source', text: '[N]ous pensons aux gens' }]);
    expect(status('[n]ous ne pensons pas avoir', SITE)).toBe('not-found');
  });

  it('insert words, which consume nothing', () => {
    const { status: is, passage } = proof('une réponse [sic] publiée mercredi', SITE);
    expect(is).toBe('proven');
    expect(passage?.quote).toBe('une réponse [sic] publiée mercredi');
    expect(status('une réponse [qui n’est pas] publiée mercredi', SITE)).toBe('edit-misuse');
    expect(status('une ré[sic]ponse publiée mercredi', SITE)).toBe('edit-misuse');
    expect(status('une [[sic] réponse publiée mercredi', SITE)).toBe('edit-misuse');
    expect(status('une réponse [−] publiée mercredi', SITE)).toBe('edit-misuse');
  });

  it('are shown where they stand, after an apostrophe too', () => {
    const {
      status: is,
      passage,
      faults,
    } = proof('l’[ancienne] enquête a duré deux ans', 'Or l’enquête a duré deux ans.');
    expect([is, passage?.quote, faults]).toEqual([
      'proven',
      'l’[ancienne] enquête a duré deux ans',
      [],
    ]);
  });

  it('leave whole words on both sides, and enough of them', () => {
    expect(status('dans une réponse publiée[…]nous ne pensons pas avoir', SITE)).toBe(
      'edit-misuse',
    );
    expect(status('dans une réponse […] nous ne pensons pas', SITE)).toBe('proven');
    expect(status('dans une […] mercredi, nous ne pensons pas', SITE)).toBe('edit-misuse');
    expect(status('[…] dans une réponse publiée mercredi', SITE)).toBe('edit-misuse');
    expect(
      status('dans une réponse [trois mots de trop et encore plus que huit] publiée', SITE),
    ).toBe('edit-misuse');
    expect(status('[a] [b] [c] [d] [e] [f] [g] [h] [i] dans une réponse publiée', SITE)).toBe(
      'edit-misuse',
    );
  });

  it('do not make a collage of what stands far apart, nor omit nothing', () => {
    const between = Array.from({ length: 81 }, (_, at) => `mot${at}x`);
    const text = (count: number): string =>
      `le maire a parlé ${between.slice(0, count).join(' ')} et la salle a ri`;
    expect(status('le maire a parlé […] et la salle a ri', text(80))).toBe('proven');
    expect(status('le maire a parlé […] et la salle a ri', text(81))).toBe('edit-misuse');
    expect(status('le maire a parlé […] et la salle a ri', text(0))).toBe('edit-misuse');
  });

  it('may not leave out a condition of what follows', () => {
    const text = 'Puis le préfet a dit, si on le lui demande, que la salle a tort.';
    const { status: is, faults } = proof('le préfet a dit […] que la salle a tort', text);
    expect(is).toBe('governed');
    expect(faults).toMatchObject([{ rule: 'quote-governed' }]);
  });

  it('warn of a number that is left out, and of a number that is put in', () => {
    const text = 'En mai le maire a parlé devant 300 gens et la salle a ri.';
    for (const quote of [
      'le maire a parlé […] et la salle a ri',
      'le maire a parlé [en 2019] devant 300 gens',
    ]) {
      const { status: is, faults, remarks } = proof(quote, text);
      expect(is).toBe('proven');
      expect(faults).toEqual([]);
      expect(remarks.map(({ rule }) => rule)).toContain('edit-doubtful');
    }
  });

  it.each([
    ['in figures', '20', 'the mayor spoke to 20 people and then the hall laughed'],
    ['in words', 'twenty', 'the mayor spoke to twenty people and then the hall laughed'],
    ['as a magnitude', 'million', 'the mayor spoke of a million people and then the hall laughed'],
  ])('warn alike of a number %s that is left out', (_, number, text) => {
    const quote = 'the mayor spoke […] and then the hall laughed';
    expect(proof(quote, text, 'en').remarks).toMatchObject([
      { rule: 'edit-doubtful', message: `The omission leaves out a number, “${number}”.` },
    ]);
  });

  it.each(['19', 'nineteen', 'the nineteen', 'a million'])(
    'warn alike of a number that is inserted: [%s]',
    (words) => {
      const text = 'the mayor spoke to people in the hall';
      expect(
        proof(`the mayor spoke to [${words}] people in the hall`, text, 'en').remarks,
      ).toMatchObject([
        {
          rule: 'edit-doubtful',
          message: `The words inserted by the editor hold a number, “${words.split(' ').at(-1)!}”.`,
        },
      ]);
    },
  );

  it.each([
    'Critics of the mayor […] to prove that it was so',
    'Critics of the mayor failed […] prove that it was so',
  ])('do not leave out a part of a denial: %s', (quote) => {
    const text = 'Critics of the mayor failed to prove that it was so';
    expect(proof(quote, text, 'en').faults.map(({ message }) => message)).toContain(
      'The omission leaves out a negation, “failed to”.',
    );
  });

  it('say nothing of an article that is also the word for one', () => {
    const text = 'le maire a vu un juge et la salle a ri';
    expect(proof('le maire a vu […] et la salle a ri', text).remarks).toEqual([]);
    expect(proof('le maire a vu [avec une amie] un juge et la salle', text).remarks).toEqual([]);
  });

  it('say where the source itself writes the bracket', () => {
    const text = 'Il a dit [sic] que la salle […] a ri. Il a dit que la ville a ri.';
    const literal = proof('Il a dit [sic] que la salle […] a ri', text);
    expect(literal.status).toBe('proven');
    expect(literal.passage?.shown).toEqual([
      { kind: 'source', text: 'Il a dit [sic] que la salle […] a ri' },
    ]);
    const mixed = proof('Il a dit [sic] que la ville a ri', text);
    expect(mixed.passage?.shown.map(({ kind }) => kind)).toEqual(['source', 'editor', 'source']);
  });
});

describe('the words that an editor inserts', () => {
  const TEXT: Readonly<Record<string, string>> = {
    en: 'Later he said that the plan was bad, and the mayor left the town.',
    fr: 'Ensuite il a dit que le plan était mauvais, et le maire a quitté la ville.',
    de: 'Danach sagte er, dass der Plan schlecht war, und der Bürgermeister ging.',
    ru: 'Потом он сказал что этот план был очень плох и мэр уехал из города.',
    cy: 'Wedyn dywedodd ef fod y cynllun yn un gwael ac aeth y maer i ffwrdd.',
  };
  const CUT: Readonly<Record<string, readonly [string, string]>> = {
    en: ['he said that', 'the plan was bad'],
    fr: ['il a dit que', 'le plan était mauvais'],
    de: ['sagte er, dass', 'der Plan schlecht war'],
    ru: ['он сказал что', 'этот план был очень плох'],
    cy: ['dywedodd ef fod', 'y cynllun yn un gwael'],
  };
  const inserted = (inner: string, lang: string): Proof =>
    proof(CUT[lang]!.join(` [${inner}] `), TEXT[lang]!, lang);

  it.each([
    ['en', 'allegedly', 'casts doubt'],
    ['en', 'this is false', 'is untrue'],
    ['en', 'all but', 'how much or how many'],
    ['en', 'a convicted fraudster', 'judges'],
    ['en', 'lied and', 'judges'],
    ['en', 'never', 'negates'],
    ['fr', 'ment quand elle dit qu’elle', 'is untrue'],
    ['fr', 'prétendument', 'casts doubt'],
    ['fr', 'jamais', 'negates'],
    ['fr', 'presque', 'how much or how many'],
    ['fr', 'allegedly', 'casts doubt'],
    ['de', 'angeblich', 'casts doubt'],
    ['de', 'allegedly', 'casts doubt'],
    ['ru', 'не', 'negates'],
    ['ru', 'prétendument', 'casts doubt'],
    ['cy', 'never', 'negates'],
  ])('of %s may not do more than name, explain or translate: [%s]', (lang, inner, does) => {
    const { status: is, faults } = inserted(inner, lang);
    expect(is).toBe('edit-misuse');
    expect(faults).toMatchObject([
      {
        rule: 'edit-misuse',
        message: expect.stringContaining(does),
        fix: 'Remove the bracket, and say it in the analysis instead.',
      },
    ]);
  });

  it.each([
    ['en', 'sic'],
    ['en', 'Matthew Prince'],
    ['en', 'the owner of the site'],
    ['fr', 'le propriétaire du site'],
    ['fr', 'the company'],
    ['de', 'die Firma'],
    ['ru', 'мэр города'],
    ['cy', 'y maer'],
  ])('of %s may name or explain: [%s]', (lang, inner) => {
    expect(inserted(inner, lang).faults).toEqual([]);
  });

  it('may not add an attribute to a name before them', () => {
    const text = 'They met Joshua Moon there in May.';
    expect(status('They met Joshua Moon [a lawyer] there in May', text, 'en')).toBe('edit-misuse');
    expect(status('They met [the lawyer] Joshua Moon there in May', text, 'en')).toBe('proven');
  });
});
