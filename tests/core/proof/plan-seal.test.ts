import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { explain } from '../../../src/core/proof/explain/explain.ts';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { openSource, ProofSource } from '../../../src/core/proof/source.ts';
import type { Part } from '../../../src/core/proof/source.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import type { QuoteSpec } from '../../../src/core/proof/types.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';
import { writeSealFile } from '../../../src/core/seal/seal-file.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';

const WORDS = [
  'le',
  'comité',
  'n’a',
  'pas',
  'trouvé',
  '5',
  '%',
  '(',
  ')',
  '-',
  'et',
  ',',
  '.',
  '«',
  '»',
  'l’enquête',
  '1 250',
  'si',
  'dur',
  '?',
];
const TEXT =
  'Ouverture. Le comité dit qu’il ne voit pas de preuve de fraude dans ces pièces. Ensuite, selon un autre rapport publié en mai, la société a perdu 20 % de sa valeur au cours de ces mois difficiles, et ses clients sont partis sans un mot vers des maisons plus sûres, dit-on encore aujourd’hui.';

describe('the plan of a seal', () => {
  const whole = sealText(TEXT);
  const spec = (quote: string, more: Partial<QuoteSpec> = {}): QuoteSpec => ({
    quote,
    lang: 'fr',
    ...more,
  });

  it('opens what a quote needs, confirms it, and names what it cannot prove', () => {
    const specs = [
      spec('la société a perdu 20 % de sa valeur'),
      spec('voit pas de preuve de fraude'),
      spec('il a tout avoué'),
    ];
    const { file, unproven } = planSeal('it', whole, specs);
    expect(unproven.map(({ index, proof }) => [index, proof.status])).toEqual([
      [1, 'cut'],
      [2, 'not-found'],
    ]);
    expect(file.windows).toHaveLength(1);
    expect(file.confirmed).toHaveLength(1);
    const { source, problems } = sealedSource('it', file);
    expect(problems).toEqual([]);
    expect(prove(specs[0] as QuoteSpec, source).status).toBe('proven');
    expect(prove(specs[1] as QuoteSpec, source).status).toBe('unopened');
  });

  it('leaves a quote unopened that is in a window but was never sealed', () => {
    const { file } = planSeal('it', whole, [spec('la société a perdu 20 % de sa valeur au cours')]);
    const { source } = sealedSource('it', file);
    const inside = prove(spec('a perdu 20 % de sa valeur'), source);
    expect(inside.status).toBe('unopened');
    expect(inside.faults[0]?.fix).toContain('npm run seal -- it');
  });

  it('confirms the words that an editor inserts, and where', () => {
    const sealing = [
      spec('la société a perdu 20 % de sa valeur'),
      spec('ses clients [du nord] sont partis sans un mot'),
      spec('[S]elon un autre rapport publié en mai'),
    ];
    const { source } = sealedSource('it', planSeal('it', whole, sealing).file);
    const status = (quote: string): string => prove(spec(quote), source).status;
    for (const { quote } of sealing) expect([quote, status(quote)]).toEqual([quote, 'proven']);
    for (const reworded of [
      'la société [de ce menteur] a perdu 20 % de sa valeur',
      'la société a perdu 20 % de sa valeur [dit-il en riant]',
      'la société a perdu […] 20 % de sa valeur',
      'ses clients sont partis sans un mot',
      'ses clients [du sud] sont partis sans un mot',
      'ses clients sont partis [du nord] sans un mot',
      'ses clients [du nord] [du nord] sont partis sans un mot',
    ])
      expect([reworded, status(reworded)]).not.toEqual([reworded, 'proven']);
    expect(status('la société [du sud] a perdu 20 % de sa valeur')).toBe('unopened');
    // A change of case is the source's own word.
    expect(status('selon un autre rapport publié en mai')).toBe('proven');
  });

  it('does not depend on the order of the quotes', () => {
    const specs = [
      spec('la société a perdu 20 % de sa valeur'),
      spec('dans ces pièces. Ensuite, selon'),
      spec('ses clients sont partis […] des maisons plus sûres'),
    ];
    const bytes = writeSealFile(planSeal('it', whole, specs).file);
    expect(writeSealFile(planSeal('it', whole, specs.toReversed()).file)).toBe(bytes);
  });

  it('proves from its windows whatever the whole text proves, in the same characters at the same places', () => {
    const sealed = Array.from({ length: 6 }, (_, seed) => {
      const [text] = fc.sample(
        fc.array(fc.constantFrom(...WORDS), { minLength: 30, maxLength: 90 }),
        { seed, numRuns: 1 },
      );
      return sealText((text as string[]).join(' '));
    }).concat(whole);
    fc.assert(
      fc.property(
        fc.constantFrom(...sealed),
        fc.array(
          fc.record({
            at: fc.nat(80),
            length: fc.integer({ min: 3, max: 14 }),
            gap: fc.option(fc.integer({ min: 1, max: 30 })),
            context: fc.boolean(),
          }),
          { minLength: 1, maxLength: 3 },
        ),
        (one, picks) => {
          const { tokens } = one;
          const cut = (a: number, b: number): string => {
            const [from, to] = [
              Math.min(a, tokens.list.length - 1),
              Math.min(b, tokens.list.length),
            ];
            return to > from ? tokens.raw.slice(tokens.span(from)[0], tokens.span(to - 1)[1]) : '';
          };
          const specs = picks.map(({ at, length, gap, context }) => {
            const first = cut(at, at + length);
            const quote =
              gap === null
                ? first
                : `${first} […] ${cut(at + length + gap, at + 2 * length + gap)}`;
            return spec(quote, context && at > 1 ? { prefix: cut(at - 2, at) } : {});
          });
          const { file, unproven } = planSeal('it', one, specs);
          const { source, problems } = sealedSource('it', file);
          expect(problems).toEqual([]);
          const open = openSource('it', tokens.raw);
          for (const [index, given] of specs.entries()) {
            const [inText, inWindows] = [prove(given, open), prove(given, source)];
            if (inText.status === 'proven') {
              expect(inWindows.status).toBe('proven');
              expect(inWindows.passage?.shown).toEqual(inText.passage?.shown);
              expect([inWindows.passage?.start, inWindows.passage?.end]).toEqual([
                inText.passage?.start,
                inText.passage?.end,
              ]);
            } else {
              expect(inWindows.status).not.toBe('proven');
              expect(unproven.map((entry) => entry.index)).toContain(index);
            }
          }
        },
      ),
      { seed: 7, numRuns: 400 },
    );
  });

  it('explains a quote that lies across what two windows show', () => {
    const words = tokenise(TEXT);
    const window = (start: number, end: number): Part => ({
      start,
      tokens: tokenise(words.raw.slice(words.span(start)[0], words.span(end - 1)[1])),
    });
    const source = new ProofSource({
      id: 'text',
      sealed: true,
      total: words.list.length,
      parts: [window(2, 10), window(11, 20)],
    });
    const asked = spec('Le comité dit qu’il ne voit pas la preuve de fraude dans ces pièces');
    const { status, nearest } = explain(asked, source);
    expect(status).not.toBe('proven');
    expect(nearest?.text).toContain('comité dit');
    expect(source.slice(2, 99)).toBe(source.slice(2, 10));
  });
});
