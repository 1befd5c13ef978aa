import { describe, expect, it } from 'vitest';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { Proof, QuoteFault } from '../../../src/core/proof/types.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';

const misuse = ({ faults }: Proof): QuoteFault[] =>
  faults.filter(({ rule }) => rule === 'edit-misuse');

const faultsOf = (quote: string, text: string, lang = 'en'): QuoteFault[] =>
  misuse(prove({ quote, lang }, openSource('it', text)));

/** The mend as it is applied. */
function mended(quote: string, [fault]: readonly QuoteFault[]): string {
  const [from, to] = fault?.span ?? [0, 0];
  return quote.slice(0, from) + (fault?.replacement ?? '') + quote.slice(to);
}

describe('a bracket that makes a letter small', () => {
  it.each([
    ['of the [p]olish workers there', 'They met some of the Polish workers there.', 'en'],
    ['the town in [m]arch of that year', 'He left the town in March of that year.', 'en'],
    ['[p]olish workers came to town', 'Polish workers came to town, and Polish it became.', 'en'],
    ['said that [m]ay had lied to them', 'He said that May had lied to them.', 'en'],
    ['les habitants de la [c]ôte bleue', 'Tous les habitants de la Côte bleue.', 'fr'],
    ['das große [h]aus am Ende der Straße', 'Er sah das große Haus am Ende der Straße.', 'de'],
  ])('makes no other word of one: %s', (quote, text, lang) => {
    const faults = faultsOf(quote, text, lang);
    expect(faults.map(({ message }) => message)).toEqual([
      expect.stringContaining('a capital that it does not have from a sentence’s beginning'),
    ]);
    // The mend is the word as the source writes it.
    expect(text).toContain(mended(quote, faults));
    expect(faultsOf(mended(quote, faults), text, lang)).toEqual([]);
  });

  it.each([
    ['[w]orkers came to the town', 'It rained. Workers came to the town.', 'en'],
    ['[h]e said that it was so', 'Of course. He said that it was so.', 'en'],
    ['[n]ous irons tous à la plage', 'Il a dit : « Nous irons tous à la plage. »', 'fr'],
    ['[i]l a plu toute la journée', 'Il a plu toute la journée.', 'fr'],
    ['[l]e maire est parti hier soir', 'Hélas ! Le maire est parti hier soir.', 'fr'],
    ['[w]ir gehen jetzt alle nach Hause', 'Wir gehen jetzt alle nach Hause.', 'de'],
  ])('may do so at the beginning of a sentence: %s', (quote, text, lang) => {
    expect(faultsOf(quote, text, lang)).toEqual([]);
  });
});

describe('a bracket that makes a letter large', () => {
  it('makes no name of a word', () => {
    const text = 'They saw the march of time go by.';
    expect(faultsOf('They saw the [M]arch of time', text)).toEqual([
      {
        rule: 'edit-misuse',
        field: 'quote',
        span: [13, 16],
        message:
          'The bracket gives “march” a capital where no sentence begins: with it, it is another word.',
        fix: 'Replace “[M]arch” by “march”.',
        replacement: 'm',
      },
    ]);
  });

  it.each([
    ['[T]he march of time goes by', 'They saw that the march of time goes by.'],
    ['he said: “[T]he march of time”', 'Then he said: “the march of time” is over.'],
    ['They saw it then […] [I]t was the march', 'They saw it then, in the town; it was the march.'],
  ])('may do so where the quote, or a sentence or part of it, begins: %s', (quote, text) => {
    expect(faultsOf(quote, text)).toEqual([]);
  });
});

describe('a bracket that changes a case in a sealed text', () => {
  const filler = (word: string): string =>
    Array.from({ length: 60 }, (_, at) => `${word}${at}x`).join(' ');
  const text = `${filler('a')}. They met the Polish workers there, and left.\n\nStrikers of the north\nNobody spoke to them. ${filler('b')}.`;
  const sealed = (...quotes: string[]) =>
    planSeal(
      'it',
      sealText(text),
      quotes.map((quote) => ({ quote, lang: 'en' })),
    );
  const proofOf = (quote: string, file: ReturnType<typeof sealed>['file']): Proof =>
    prove({ quote, lang: 'en' }, sealedSource('it', file).source);

  it('is judged by who seals it', () => {
    expect(sealed('met the [p]olish workers there').unproven).toHaveLength(1);
    expect(sealed('[s]trikers of the north').unproven).toHaveLength(0);
  });

  it('is judged in a window by what that shows, and no more', () => {
    const { file } = sealed('met the Polish workers there', '[s]trikers of the north');
    expect(misuse(proofOf('met the [p]olish workers there', file))).toHaveLength(1);
    expect(misuse(proofOf('[s]trikers of the north', file))).toEqual([]);
    // In the window nothing tells whether a sentence begins at the first word.
    expect(proofOf('[s]trikers of the north', file).status).toBe('proven');
  });
});
