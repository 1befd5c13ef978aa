import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_QUOTES } from '../../../../bench/proof/hostile.ts';
import { explain } from '../../../../src/core/proof/explain/explain.ts';
import { openSource, ProofSource } from '../../../../src/core/proof/source.ts';
import { sealedSource } from '../../../../src/core/proof/sealed-source.ts';
import { planSeal } from '../../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../../src/core/proof/prove.ts';
import { sealText } from '../../../../src/core/seal/seal-text.ts';
import { mended, source, TEXT } from './report.ts';

const whales = openSource('whales', 'Les baleines chantent la nuit dans les mers froides du nord.');

describe('an explanation', () => {
  it('gives the place, the words and a diff', () => {
    const quote = 'Bien que Verdelinne n’hébergeait plus Vieux Quai';
    const { faults, nearest } = explain({ quote, lang: 'fr' }, source);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatchObject({
      rule: 'quote-not-found',
      field: 'quote',
      span: [33, 37],
      found: 'plus',
      expected: 'pas',
      fix: 'Replace “plus” by “pas”.',
      replacement: 'pas',
    });
    expect(faults[0]?.message).toBe(
      'The source says “pas” here (word 8 of it): a negation is missing, “pas”.',
    );
    expect(nearest).toMatchObject({
      start: 4,
      end: 12,
      text: 'Bien que Verdelinne n’hébergeait pas Vieux Quai',
    });
    expect(nearest?.diff.map(({ kind, quote: a, source: b }) => [kind, a, b])).toEqual([
      ['same', 'Bien que Verdelinne n’hébergeait', 'Bien que Verdelinne n’hébergeait'],
      ['changed', 'plus', 'pas'],
      ['same', 'Vieux Quai', 'Vieux Quai'],
    ]);
  });

  it.each([
    [
      'the denial that stands between its words',
      'Critics prove that the tests were faked',
      'Critics have so far failed to prove that the tests were faked.',
      {
        message:
          'The source says “have so far failed to” here (word 2 of it): a negation is missing, “failed to”.',
        expected: 'have so far failed to',
        fix: 'Add “have so far failed to” after “Critics”.',
      },
    ],
    [
      'the denial that stands before its words',
      'Critics prove that the tests were faked',
      'In all this time the panel failed to prove that the tests were faked.',
      {
        message:
          'The source says “failed to” here (word 7 of it): a negation is missing, “failed to”.',
        found: 'Critics',
        expected: 'failed to',
        fix: 'Replace “Critics” by “failed to”.',
      },
    ],
    [
      'a denial of two words that is changed in the middle',
      'The panel was able to find any proof of it',
      'The panel was unable to find any proof of it.',
      {
        message:
          'The source says “unable” here (word 4 of it): a negation is missing, “unable to”.',
        fix: 'Replace “able” by “unable”.',
      },
    ],
    [
      'a denial that the quote adds',
      'The panel refused to look at the letters again',
      'The panel wanted to look at the letters again.',
      {
        message:
          'The source says “wanted” here (word 3 of it): the quote adds a negation, “refused to”.',
        fix: 'Replace “refused” by “wanted”.',
      },
    ],
  ])('names %s', (_, quote, text, expected) => {
    const { reasons, faults } = explain({ quote, lang: 'en' }, openSource('it', text));
    expect(reasons).toEqual(['negation']);
    expect(faults).toMatchObject([{ rule: 'quote-not-found', ...expected }]);
    expect(mended(quote, 'en', openSource('it', text))).toBeDefined();
  });

  it('names a look-alike by its code point', () => {
    const { faults } = explain(
      { quote: 'il fournissait des sеrvices de sécurité', lang: 'fr' },
      source,
    );
    expect(faults[0]?.message).toContain('U+0435 CYRILLIC SMALL LETTER IE in a Latin word');
  });

  it('names another source that holds the quote', () => {
    const { reasons, faults } = explain(
      { quote: 'baleines chantent la nuit', lang: 'fr' },
      source,
      [source, whales],
    );
    expect(reasons).toEqual(['other-source']);
    expect(faults[0]).toMatchObject({ expected: 'whales', fix: 'Write `source: whales`.' });
  });

  it('tells a translation', () => {
    const quote =
      'Although Verdelinne did not host Vieux Quai, it provided services to keep the site online.';
    expect(explain({ quote, lang: 'fr' }, source).reasons).toEqual(['translation']);
  });

  it('tells of a segment alone what is wrong with it', () => {
    expect(
      mended('Dans un rapport publié samedi, elle a salué […] et demandé la fin du cite'),
    ).toContain('du site');
  });

  it('mends what is cut', () => {
    expect(mended('Bien que Verdelinne n’hébergeait')).toBe('Bien que Verdelinne n’hébergeait pas');
    expect(mended('hébergeait pas Vieux Quai, il')).toBe('n’hébergeait pas Vieux Quai, il');
    expect(mended('La société a perdu 20')).toBe('La société a perdu 20 %');
  });

  it('says of a quote like nothing only that it is not there', () => {
    const { reasons, faults } = explain({ quote: 'xyzzy plugh frobnitz', lang: 'fr' }, source);
    expect(reasons).toEqual(['unlike']);
    expect(faults[0]?.rule).toBe('quote-not-found');
  });

  it('mends any one changed word of a passage', () => {
    const words = TEXT.split(' ');
    fc.assert(
      fc.property(
        fc.nat(words.length - 9),
        fc.integer({ min: 1, max: 6 }),
        fc.constantFrom('bateau', 'Zut', '77', ''),
        (from, at, by) => {
          const run = words.slice(from, from + 8);
          const quote = run
            .map((word, place) => (place === at ? by : word))
            .filter(Boolean)
            .join(' ');
          const before = prove({ quote, lang: 'fr' }, source).status;
          fc.pre(before === 'not-found');
          expect(mended(quote)).toBeDefined();
        },
      ),
      { seed: 3, numRuns: 300 },
    );
  });
});

describe('a sealed source', () => {
  const whole = sealText(TEXT);
  const { file } = planSeal('it', whole, [
    { quote: 'La société a perdu 20 % de sa valeur en 2019', lang: 'fr' },
  ]);
  const { source: sealed } = sealedSource('it', file);

  it('is explained from its windows only', () => {
    const { status, faults } = explain(
      { quote: 'La société a perdu 25 % de sa valeur en 2019', lang: 'fr' },
      sealed,
    );
    expect(status).toBe('unopened');
    expect(faults[0]).toMatchObject({ rule: 'quote-unopened', expected: '20' });
    const unseen = explain(
      { quote: 'Verdelinne hébergeait Vieux Quai, il fournissait', lang: 'fr' },
      sealed,
    );
    expect(JSON.stringify(unseen)).not.toContain('pas');
    expect(unseen.faults[0]?.fix).toContain('npm run seal -- it');
  });
});

describe('work', () => {
  /** A source that counts how often its whole text is searched, and how many of its tokens are asked for one by one. */
  class CountingSource extends ProofSource {
    searches = 0;
    reads = 0;
    override find(...asked: Parameters<ProofSource['find']>): readonly number[] {
      this.searches++;
      return super.find(...asked);
    }
    override at(position: number): ReturnType<ProofSource['at']> {
      this.reads++;
      return super.at(position);
    }
  }

  it.each(Object.entries(HOSTILE_QUOTES))('is bounded for %s', (_, [quote, text]) => {
    const against = new CountingSource(openSource('hostile', text));
    expect(explain({ quote, lang: 'en' }, against).status).not.toBe('proven');
    // One search for each of eight brackets and of at most 260 readings; each is linear in the text.
    expect(against.searches).toBeLessThanOrEqual(8 + 260);
    expect(against.reads).toBeLessThan(100);
  });
});
