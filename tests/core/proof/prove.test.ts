import { describe, expect, it } from 'vitest';
import { prove } from '../../../src/core/proof/prove.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { Proof } from '../../../src/core/proof/types.ts';

const FRENCH =
  'Le comité a publié son rapport en 2019.\n\n« Nous n’avons pas trouvé de preuve », écrit-il, « mais 1 250 pièces restent à lire. » Le budget a baissé de −1,03 % — soit 12 500,50 € — entre 2017-2019… Aujourd’hui, l’enquête continue.';
const ENGLISH =
  'The panel found no evidence of fraud—the first in years. It “did not” review 3.5 million of\u00ADfi\u00ADcial records; the eﬃcient, non-binding inquiry cost £1.5bn and ended at 10:30 on 4/5/2020.';

function proof(
  quote: string,
  text = FRENCH,
  lang = 'fr',
  more: { prefix?: string; suffix?: string; readsAlone?: string } = {},
): Proof {
  return prove({ quote, lang, ...more }, openSource('it', text));
}
/** What the edges of a quote say, whatever the rest of its sentence does. */
const status = (
  quote: string,
  text?: string,
  lang?: string,
  more?: { prefix?: string; suffix?: string },
): string => proof(quote, text, lang, { ...more, readsAlone: 'It may.' }).status;

describe('a quote in an open text', () => {
  it('is proven word for word', () => {
    const { status: is, passage } = proof('Le comité a publié son rapport en 2019.');
    expect(is).toBe('proven');
    expect(passage).toMatchObject({
      start: 0,
      end: 9,
      total: 54,
      words: 8,
      quote: 'Le comité a publié son rapport en 2019.',
    });
    expect(passage?.segments).toEqual([
      { exact: 'Le comité a publié son rapport en 2019.', start: 0, end: 9, offsets: [0, 39] },
    ]);
  });

  it('is proven whatever its typography, and shown in the source’s own characters', () => {
    const {
      status: is,
      passage,
      remarks,
    } = proof('"Nous n\'avons pas trouvé de preuve", écrit-il');
    expect(is).toBe('proven');
    expect(passage?.quote).toBe('« Nous n’avons pas trouvé de preuve », écrit-il');
    expect(remarks).toMatchObject([{ rule: 'exact-characters', expected: passage?.quote }]);
  });

  it('is not found when a word, an accent, a capital or a figure differs', () => {
    expect(status('Le comité a publié un rapport en 2019.')).toBe('not-found');
    expect(status('Le comite a publié son rapport en 2019.')).toBe('not-found');
    expect(status('le comité a publié son rapport en 2019.')).toBe('not-found');
    expect(status('Le comité a publié son rapport en 2018.')).toBe('not-found');
    expect(status('Le budget a baissé de 1,03 %')).toBe('not-found');
    expect(status('250 pièces restent à lire')).toBe('not-found');
  });

  it('is too short under three words, elided pieces aside', () => {
    expect(status('trouvé de')).toBe('too-short');
    expect(status("l'enquête continue")).toBe('too-short');
    expect(status('')).toBe('too-short');
    expect(status('l’enquête continue.', FRENCH, 'fr')).toBe('too-short');
  });

  it('is too long over sixty words', () => {
    const text = Array.from({ length: 61 }, (_, at) => `w${at}x`).join(' ');
    expect(status(text, text, 'en')).toBe('too-long');
    expect(status(text.replace(/^\S+ /, ''), text, 'en')).toBe('proven');
  });

  it('is ambiguous where it stands twice, until context settles it', () => {
    const text =
      'First the panel found nothing new at all. Later the panel found nothing new again.';
    const twice = proof('the panel found nothing new', text, 'en');
    expect(twice.status).toBe('ambiguous');
    expect(twice.faults[0]).toMatchObject({
      rule: 'quote-ambiguous',
      field: 'prefix',
      replacement: 'First',
    });
    expect(status('the panel found nothing new', text, 'en', { prefix: 'First' })).toBe('proven');
    expect(status('the panel found nothing new', text, 'en', { suffix: 'again' })).toBe('proven');
    expect(status('the panel found nothing new', text, 'en', { suffix: 'agai' })).toBe('not-found');
    expect(status('the panel found nothing new', text, 'en', { prefix: 'Never' })).toBe(
      'not-found',
    );
  });

  it('takes context that ends in an apostrophe, and none that would cut a token', () => {
    expect(
      status('enquête continue. Fin de texte', `${FRENCH} Fin de texte`, 'fr', { prefix: 'l’' }),
    ).toBe('proven');
    expect(status('pièces restent à lire', FRENCH, 'fr', { prefix: '250' })).toBe('not-found');
    expect(status('250 pièces restent à lire', FRENCH, 'fr', { prefix: '1' })).toBe('not-found');
  });
});

describe('the edges of a quote', () => {
  it('keep a negation, before and after, inside quotation marks too', () => {
    expect(status('avons pas trouvé de preuve')).toBe('cut');
    expect(status('trouvé de preuve », écrit-il')).toBe('cut');
    expect(status('review 3.5 million official records', ENGLISH, 'en')).toBe('cut');
    expect(status('evidence of fraud—the first in years', ENGLISH, 'en')).toBe('cut');
    expect(
      status(
        'Bien que Verdelinne n’hébergeait',
        'Bien que Verdelinne n’hébergeait pas Vieux Quai, il payait.',
        'fr',
      ),
    ).toBe('cut');
  });

  it('leave a quote alone that holds its negation whole', () => {
    expect(status('Nous n’avons pas trouvé de preuve')).toBe('proven');
    expect(status('the first in years', ENGLISH, 'en')).toBe('proven');
    expect(status('The panel found no evidence of fraud', ENGLISH, 'en')).toBe('proven');
  });

  it('keep figures whole, with sign, unit and magnitude', () => {
    expect(status('million official records', ENGLISH, 'en')).not.toBe('proven');
    expect(status('Le budget a baissé de −1,03')).toBe('cut');
    expect(status('en 2017 500 personnes', 'vus en 2017 500 personnes sont venues', 'fr')).toBe(
      'proven',
    );
    expect(status('500 personnes sont venues', 'vus en 2017 500 personnes sont venues', 'fr')).toBe(
      'cut',
    );
    expect(status('elle est de 5', 'Or elle est de 5 × 10 mètres', 'fr')).toBe('cut');
    expect(status('10 mètres de long ici', 'Or elle est de 5 × 10 mètres de long ici', 'fr')).toBe(
      'cut',
    );
    expect(status('It fell by exactly 20', 'It fell by exactly 20 percent.', 'en')).toBe('cut');
    expect(status('It fell by exactly 20', 'It fell by exactly 20 in May.', 'en')).toBe('proven');
    expect(status('5 were in the end', 'They said: - 5 were in the end', 'en')).toBe('cut');
    expect(status('5-10 of them are', 'We saw 5-10 000 and 5-10 of them are', 'en')).toBe('proven');
    expect(status('that we saw 5-10', 'Now that we saw 5-10 000 of them', 'en')).toBe('cut');
  });

  it('keep words whole over hyphens and brackets', () => {
    expect(status('compétent et bien payé', 'un agent (in)compétent et bien payé', 'fr')).toBe(
      'cut',
    );
    expect(status('able to pay it', 'They are un-\nable to pay it', 'en')).toBe('cut');
    expect(status('-5 in the end of May', 'It was (-5) in the end of May', 'en')).not.toBe(
      'proven',
    );
    expect(status('le comité a dit', 'Ensuite (voir plus haut) le comité a dit', 'fr')).toBe(
      'proven',
    );
    expect(
      status('dirigée par la streameuse', 'La campagne – dirigée par la streameuse – dure', 'fr'),
    ).toBe('proven');
    expect(status('the first in all years', 'No fraud—the first in all years', 'en')).toBe(
      'proven',
    );
  });

  it('keep a question a question, and a condition a condition', () => {
    expect(status('Did the panel find it', 'Did the panel find it?', 'en')).toBe('cut');
    expect(status('Did the panel find it?', 'Did the panel find it?', 'en')).toBe('proven');
    const hedged = proof(
      'the panel was wrong',
      'It said that if the panel was wrong, it would pay.',
      'en',
    );
    expect(hedged.status).toBe('governed');
    expect(hedged.faults).toMatchObject([{ rule: 'quote-governed' }]);
  });

  it('says so where the language has no lists', () => {
    expect(proof('nid oes neb yma', 'Felly nid oes neb yma heno.', 'cy').remarks).toMatchObject([
      { rule: 'language-unlisted' },
    ]);
  });
});
