import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import type { SealPlan } from '../../../src/core/proof/plan-seal.ts';
import { GOVERNOR_KINDS } from '../../../src/core/proof/sentence/forces.ts';
import type { QuoteSpec } from '../../../src/core/proof/types.ts';
import { confirmation } from '../../../src/core/seal/confirmation.ts';
import { writeSealFile } from '../../../src/core/seal/seal-file.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';
import type { SealedWhole } from '../../../src/core/seal/seal-text.ts';
import type { SealFile } from '../../../src/core/seal/types.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { GIVEN, GOVERNED, PART, TEXT, WHOLE, provenIn, spec } from './sealed-text.ts';

/** What the plan says of a quote's sentence, read back from its file. */
function judgementOf(plan: SealPlan, quote: QuoteSpec, whole: SealedWhole): unknown {
  const { confirmed } = planSeal('it', whole, [quote]).file;
  expect(confirmed).toHaveLength(1);
  return plan.file.sentences?.quotes[plan.file.confirmed.indexOf(confirmed[0] as string)];
}

describe('what a seal file says of a quote in its sentence', () => {
  const whole = sealText(TEXT);
  const plan = planSeal('it', whole, [GOVERNED, GIVEN, PART, WHOLE]);

  it.each([
    ['governed', GOVERNED, { stands: 'part', governed: ['falsity'], attributed: true }],
    ['given to somebody', GIVEN, { stands: 'part', governed: [], attributed: true }],
    ['a part of it', PART, { stands: 'part', governed: [], attributed: false }],
    ['whole', WHOLE, { stands: 'whole', governed: [], attributed: false }],
  ])('%s', (_, quote, expected) => {
    expect(judgementOf(plan, quote, whole)).toEqual(expected);
  });

  it('is said by the rules of the language that the text reads as, whatever its record says', () => {
    const english = { ...GOVERNED, lang: 'en' };
    expect(planSeal('it', whole, [english]).file.sentences).toEqual(
      planSeal('it', whole, [GOVERNED]).file.sentences,
    );
    expect(plan.file.sentences).toMatchObject({ rules: 1, lang: 'fr' });
    const greek = planSeal('it', sealText('Xox pip zaz, lorem kwa bubu.'), []);
    expect(greek.file.sentences).toEqual({ rules: 1, lang: 'und', quotes: [] });
  });

  it('comes out of the file again, in the build that has no text', () => {
    expect(provenIn(plan.file, GIVEN).passage?.sentence).toMatchObject({
      stands: 'part',
      governed: [],
      attributed: true,
    });
    expect(provenIn(plan.file, WHOLE)).toMatchObject({
      status: 'proven',
      passage: { sentence: { stands: 'whole' } },
    });
  });

  it('confirms a governed quote, whose words do stand, and says why it is not proven', () => {
    expect(plan.unproven.map(({ index, proof }) => [index, proof.status])).toEqual([
      [0, 'governed'],
    ]);
    expect(provenIn(plan.file, GOVERNED).status).toBe('governed');
    const answered = { ...GOVERNED, readsAlone: 'The claim is about what was said.' };
    expect(provenIn(plan.file, answered).status).toBe('proven');
    expect(planSeal('it', whole, [answered])).toMatchObject({
      unproven: [],
      file: planSeal('it', whole, [GOVERNED]).file,
    });
  });

  it('is not said of a part of a confirmed quote that calls the rest its context', () => {
    const { file } = planSeal('it', whole, [spec('Il est faux de dire que le pont était sûr')]);
    for (const split of [
      spec('le pont était sûr', { prefix: 'Il est faux de dire que' }),
      spec('Il est faux de dire', { suffix: 'que le pont était sûr' }),
    ])
      expect(provenIn(file, split).status).not.toBe('proven');
    const asked = { prefix: 'Il est faux de dire que', readsAlone: 'Because.' };
    expect(provenIn(file, spec('le pont était sûr', asked)).status).toBe('unopened');
  });
});

describe('the document', () => {
  const document = readFileSync(new URL('../../../docs/proof.md', import.meta.url), 'utf8');

  it('shows what a seal file says of two quotes', () => {
    const sentence = 'Selon elle, il est faux de dire que le pont était sûr avant la crue.';
    const quotes = [spec('le pont était sûr'), spec(sentence)];
    const json = writeSealFile(planSeal('it', sealText(sentence), quotes).file);
    const shown = json.slice(json.indexOf('  "confirmed"'), json.indexOf('  "windows"'));
    expect(document).toContain('```json\n' + shown + '```');
    expect(confirmation({ segments: [['le', 'pont', 'était', 'sûr']] })).toBe(
      'BICyqjj0EiEaqebnJR--_Q',
    );
  });

  it('names every kind of what governs a quote', () => {
    const kinds = GOVERNOR_KINDS.toSorted().map((kind) => `\`${kind}\``);
    expect(document).toContain(`sorted: ${kinds.join(', ')} (`);
  });
});

describe('a judgement that somebody without the text has edited', () => {
  const whole = sealText(TEXT);
  const forged = (file: SealFile): SealFile => ({
    ...file,
    sentences: {
      rules: 1,
      lang: 'fr',
      quotes: file.confirmed.map(() => ({ stands: 'whole', governed: [], attributed: false })),
    },
  });

  it('is not believed where a window shows the whole sentence, which the build then reads itself', () => {
    const { file } = planSeal('it', whole, [GOVERNED]);
    const proof = provenIn(forged(file), GOVERNED);
    expect(proof.status).toBe('governed');
    expect(proof.faults[0]?.message).toContain('“faux”');
    expect(proof.passage?.sentence).toEqual(provenIn(file, GOVERNED).passage?.sentence);
  });
});

describe('a file of before sentences were judged', () => {
  const whole = sealText(TEXT);
  const tokens = (quote: string): readonly string[] => tokenise(quote).list;
  /** As it was made: nothing parts a quote from its context, and insertions were not looked at. */
  const old = (quotes: readonly QuoteSpec[]): SealFile => {
    const { sentences: _, ...file } = planSeal('it', whole, quotes).file;
    const confirmed = quotes.map(({ quote, prefix = '' }) =>
      confirmation({ prefix: tokens(prefix), segments: [tokens(quote)] }, 'joined'),
    );
    return { ...file, confirmed };
  };
  const inContext = { ...PART, prefix: 'Le maire' };

  it('proves what it proved, and says nothing of sentences', () => {
    for (const quote of [GIVEN, PART, inContext]) {
      const { status, passage } = provenIn(old([quote]), quote);
      expect(status).toBe('proven');
      expect(passage?.sentence).toBeUndefined();
    }
    expect(provenIn(old([GOVERNED]), GOVERNED).passage?.sentence).toBeUndefined();
  });

  it('proves no quote with an insertion', () => {
    const inserting = spec('les travaux [du pont] ont duré trois ans et quatre mois');
    expect(planSeal('it', whole, [inserting]).unproven).toEqual([]);
    expect(provenIn(old([GIVEN]), inserting).status).toBe('unopened');
  });
});
