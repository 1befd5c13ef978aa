import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import { prove } from '../../../src/core/proof/prove.ts';
import { sealedSource } from '../../../src/core/proof/sealed-source.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import type { QuoteSpec } from '../../../src/core/proof/types.ts';
import { writeSealFile } from '../../../src/core/seal/seal-file.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';
import type { SealFile } from '../../../src/core/seal/types.ts';
import { DAYS, GIVEN, GOVERNED, PART, TEXT, provenIn, spec } from './sealed-text.ts';

const openedBy = ({ windows }: SealFile): number =>
  windows.reduce((sum, { salts }) => sum + Math.floor((salts.length * 3) / 4 / 16), 0);

describe('opening whole sentences', () => {
  const whole = sealText(TEXT);
  const quotes = [PART, GIVEN, GOVERNED];
  const rest = (file: SealFile, quote: QuoteSpec): unknown =>
    provenIn(file, quote).passage?.sentence?.rest;

  it('is done for a quote that the rest governs, and for no other', () => {
    const { file, openings } = planSeal('it', whole, quotes);
    expect(openings).toEqual([{ index: 2, state: 'opened' }]);
    expect(rest(file, GOVERNED)).toEqual({ before: 'Il est faux de dire que ', after: '.' });
    expect(rest(file, PART)).toBeUndefined();
    expect(rest(file, GIVEN)).toBeUndefined();
  });

  it('is done for every quote where it is asked for', () => {
    const { file, openings } = planSeal('it', whole, quotes, { wholeSentences: true });
    expect(openings.map(({ state }) => state)).toEqual(['opened', 'opened', 'opened']);
    expect(rest(file, GIVEN)).toEqual({ before: 'Selon la mairie, ', after: '.' });
    expect(rest(file, PART)).toEqual({ before: 'Le maire ', after: '.' });
    expect(openedBy(file)).toBeLessThan(whole.seal.tokens / 4);
  });

  it('gives the same bytes in whatever order the quotes come', () => {
    for (const options of [{}, { wholeSentences: true }]) {
      const { file } = planSeal('it', whole, quotes, options);
      const turned = planSeal('it', whole, quotes.toReversed(), options).file;
      expect(writeSealFile(turned)).toBe(writeSealFile(file));
    }
  });

  it('stops at a quarter of the text: the governed first, then those of which least is left to open', () => {
    const long = Array.from(
      { length: 12 },
      (_, at) =>
        `Dans la ville, les ouvriers du chantier ${at + 2} ont posé la pierre ${'et la brique '.repeat(at)}sur le quai avec les autres.`,
    );
    const text = sealText([...DAYS, ...long, TEXT].join(' '));
    const asked = long.map((_, at) =>
      spec(`les ouvriers du chantier ${at + 2} ont posé la pierre`),
    );
    const { file, openings } = planSeal('it', text, [...asked, GOVERNED], { wholeSentences: true });
    const states = openings.map(({ state }) => state);
    expect(states.at(-1)).toBe('opened');
    const last = states.lastIndexOf('opened', states.length - 2);
    expect(last).toBeGreaterThan(0);
    expect(states.slice(0, last + 1)).toEqual(Array(last + 1).fill('opened'));
    expect(states.slice(last + 1, -1)).toEqual(Array(states.length - 2 - last).fill('too-much'));
    expect(states).toContain('too-much');
    expect(openedBy(file)).toBeLessThanOrEqual(text.seal.tokens / 4);
    // What the quotes themselves need is opened whatever it comes to.
    for (const quote of asked) expect(provenIn(file, quote).status).toBe('proven');
  });

  it('leaves forty tokens of a short text unopened', () => {
    const text = sealText(
      `${DAYS.slice(0, 2).join(' ')} Il est faux de dire que le pont était sûr avant la crue.`,
    );
    expect(text.seal.tokens).toBeLessThan(54);
    expect(planSeal('it', text, [GOVERNED]).openings).toEqual([{ index: 0, state: 'too-much' }]);
  });

  it('opens nothing more where the quotes show the whole sentence', () => {
    const all = spec('Le maire a ouvert le pont au printemps');
    const both = planSeal('it', whole, [all, PART]);
    const asked = planSeal('it', whole, [all, PART], { wholeSentences: true });
    expect(asked.openings.map(({ state }) => state)).toEqual(['shown', 'shown']);
    expect(asked.file).toEqual(both.file);
  });
});

describe('what windows show of a sentence', () => {
  const WORDS =
    'Le La Paris Anne ont dit que le pont la mairie n’a pas ouvert en mai selon . ! ? , « » si faux'.split(
      ' ',
    );
  /** Texts whose lines are wrapped: one that a window cuts off looks as if it had been broken on purpose. */
  const texts = Array.from({ length: 6 }, (_, seed) => {
    const options = { minLength: 80, maxLength: 120 };
    const [words] = fc.sample(fc.array(fc.constantFrom(...WORDS), options), { seed, numRuns: 1 });
    return sealText((words as string[]).join(' ').replace(/(.{20,36}) /g, '$1\n'));
  });

  it('is not a line that the window cuts off', () => {
    const wrapped = `${DAYS.join(' ')} Il était midi et depuis la tour du vieux port on a bien vu
Paris dans la brume du matin et toute la plaine autour. Rien de plus.`;
    const quote = spec('dans la brume du matin et toute la plaine autour.');
    const { file } = planSeal('it', sealText(wrapped), [quote]);
    const { passage } = prove(quote, openSource('it', wrapped));
    expect(passage?.sentence?.rest?.before).toMatch(/^Il était midi/);
    expect([undefined, passage?.sentence?.rest]).toContainEqual(
      provenIn(file, quote).passage?.sentence?.rest,
    );
    expect(provenIn(file, quote).passage?.sentence?.governed).toEqual(passage?.sentence?.governed);
  });

  it('is the sentence that stands in the whole text, and judged as there', () => {
    let seen = 0;
    fc.assert(
      fc.property(
        fc.constantFrom(...texts),
        fc.array(fc.tuple(fc.nat(110), fc.integer({ min: 3, max: 9 })), {
          minLength: 1,
          maxLength: 3,
        }),
        fc.boolean(),
        (text, picks, wholeSentences) => {
          const { raw, list, span } = text.tokens;
          const quotes = picks.flatMap(([at, length]) => {
            const last = at + length - 1;
            return last < list.length ? [spec(raw.slice(span(at)[0], span(last)[1]))] : [];
          });
          const { file, openings } = planSeal('it', text, quotes, { wholeSentences });
          const { source } = sealedSource('it', file);
          for (const [index, quote] of quotes.entries()) {
            const inText = prove(quote, openSource('it', raw));
            if (inText.status !== 'proven' && inText.status !== 'governed') continue;
            const inWindows = prove(quote, source);
            expect(inWindows.status).toBe(inText.status);
            const { rest, ...judged } = inText.passage!.sentence!;
            const { rest: shown, ...read } = inWindows.passage!.sentence!;
            expect(read).toEqual(judged);
            if (shown) expect(shown).toEqual(rest);
            if (shown) seen++;
            const { state } = openings.find((one) => one.index === index) ?? {};
            if (state === 'shown' || state === 'opened') expect(shown).toBeDefined();
          }
        },
      ),
      { seed: 3, numRuns: 400 },
    );
    expect(seen).toBeGreaterThan(20);
  });
});
