import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CopySource } from '../../../src/core/compare/types.ts';
import { openSource } from '../../../src/core/proof/source.ts';
import {
  PARAGRAPHS,
  TEXT,
  QUOTES,
  SEALED,
  statuses,
  ALL,
  MENU,
  FOOT,
  run,
  compared,
  sourceOf,
} from './copies.ts';

describe('a copy of a sealed text', () => {
  it('is the same where every word is, whatever its typography', () => {
    const typed = TEXT.replaceAll('’', "'")
      .replaceAll('\n\n', '\r\n')
      .replace('12 500', '12\u00A0500');
    const { whole, passages } = compared(typed, SEALED);
    expect(whole).toEqual({ kind: 'same' });
    expect(statuses(passages)).toEqual(ALL);
  });

  it('is found inside a page, between its menus and its footer', () => {
    const { whole, passages } = compared(MENU + TEXT + FOOT, SEALED);
    expect(whole).toEqual({ kind: 'inside', before: 5, after: 10 });
    expect(statuses(passages)).toEqual(ALL);
  });

  it('is found inside a page where a passage is repeated before it', () => {
    const { whole } = compared(`${QUOTES[1]}.\n${QUOTES[0]}.\n${TEXT}`, SEALED);
    expect(whole.kind).toBe('inside');
  });

  it('is found inside whatever words stand around it', () => {
    const word = fc.constantFrom(
      'menu',
      '©',
      '«',
      'Le',
      'conseil',
      '|',
      'l’',
      '2',
      'mardi soir',
      '\n',
    );
    const words = fc.array(word, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(words, words, (before, after) => {
        const page = `${before.join(' ')}\n${TEXT}\n${after.join(' ')}`;
        const { kind } = compared(page, SEALED).whole;
        const bare = (list: string[]): boolean => list.every((part) => part === '\n');
        expect(kind).toBe(bare(before) && bare(after) ? 'same' : 'inside');
      }),
      { numRuns: 6 },
    );
  });

  it('seals at most three times, whatever the copy', () => {
    const { steps } = run(`${TEXT.replace('mardi', 'jeudi')}\n`.repeat(40) + TEXT, {
      ...SEALED,
      passages: SEALED.passages.slice(1),
    });
    expect(steps.filter(({ step }) => step === 'seal').length).toBeLessThanOrEqual(3);
  });

  it('is another where one word is: it says that nothing is missing between the passages', () => {
    const { whole, passages } = compared(TEXT.replace('muette', 'sourde'), SEALED);
    expect(statuses(passages)).toEqual(ALL);
    if (whole.kind !== 'other') throw new Error(whole.kind);
    expect(whole.distances.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [2, 3],
      [3, 4],
    ]);
    for (const { source, copy } of whole.distances) expect(copy).toBe(source);
    expect(whole.opening?.copy).toBe(whole.opening?.source);
    expect(whole.ending?.copy).toBe(whole.ending?.source);
  });

  it('says between which passages two paragraphs are missing, and how much', () => {
    const [a, b, c, , , f] = PARAGRAPHS;
    const { whole, passages } = compared([a, b, c, f].join('\n\n'), SEALED);
    expect(statuses(passages)).toEqual(['found', 'found', 'found', 'not-found', 'found']);
    if (whole.kind !== 'other') throw new Error(whole.kind);
    const differing = whole.distances.filter(({ source, copy }) => source !== copy);
    expect(differing.map(({ from, to }) => [from, to])).toEqual([[2, 4]]);
    const lost = openSource('lost', PARAGRAPHS.slice(3, 5).join(' ')).total;
    expect(differing[0]!.source - differing[0]!.copy).toBe(lost);
  });

  it('explains a passage in which a word differs, and shows where', () => {
    const { passages } = compared(TEXT.replace('n’a pas cédé', 'a cédé'), SEALED);
    const passage = passages[1]!;
    if (passage.status !== 'not-found') throw new Error(passage.status);
    expect(passage.reasons).toEqual(['negation']);
    const told = passage.nearest[0]!.pieces.filter(({ kind }) => kind !== 'same');
    expect(told.every(({ kind }) => kind !== 'added')).toBe(true);
    expect(told.map(({ source }) => source).join(' ')).toContain('pas');
    expect(passage.nearest[0]!.around.before).toContain('Selon le rapport');
  });

  it('doubts a passage beside which a negation stands', () => {
    const doubted = compared('Selon eux, la digue n’a pas cédé pendant la tempête.', {
      ...SEALED,
      passages: [{ segments: [{ exact: 'cédé pendant la tempête', start: 30, end: 34 }] }],
    });
    expect(doubted.passages[0]).toMatchObject({ status: 'found', doubt: 'beside' });
  });

  it('shows a part of a sentence in the sentence of the copy', () => {
    const { passages } = compared(TEXT.replace('au nord', 'au sud'), SEALED);
    expect(passages[1]).toMatchObject({
      part: true,
      around: {
        before: 'Selon le rapport, ',
        text: QUOTES[1],
        after: ', et les bateaux amarrés au sud sont restés à flot jusqu’au matin.',
      },
    });
    const sentence = 'La séance s’est achevée vers minuit.';
    expect(compared(TEXT, sourceOf(TEXT, [sentence])).passages[0]).toMatchObject({
      part: false,
      around: { text: sentence },
    });
  });

  it('shows no more of a sentence without end than of what stands around', () => {
    const around = 'et puis le vent '.repeat(60);
    const passage = compared(`${around}${QUOTES[0]} ${around}.`, SEALED).passages[0]!;
    if (passage.status !== 'found') throw new Error(passage.status);
    expect(passage.part).toBe(true);
    expect(passage.around.before.length).toBeLessThan(100);
    expect(passage.around.after.length).toBeLessThan(100);
  });

  it('doubts a passage that its sentence governs in the copy alone', () => {
    const copy = `Il est faux de dire que ${QUOTES[2]} cette année.`;
    const passages = SEALED.passages.slice(2, 3);
    const doubtOf = (source: CopySource) => compared(copy, source).passages[0];
    expect(doubtOf({ ...SEALED, passages })).toMatchObject({ status: 'found', doubt: 'sentence' });
    const answered = { ...passages[0]!, governed: ['falsity'] as const };
    expect(doubtOf({ ...SEALED, passages: [answered] })).not.toHaveProperty('doubt');
  });

  it('tells parts that stand too far apart from parts that are missing', () => {
    const far = TEXT.replace('heure par heure', 'heure par heure '.repeat(60));
    expect(compared(far, SEALED).passages[3]).toMatchObject({
      status: 'not-found',
      apart: true,
      nearest: [],
    });
  });

  it('sees that a passage was moved', () => {
    const [a, b, c, d, e, f] = PARAGRAPHS;
    const { whole } = compared([a, c, b, d, e, f].join('\n'), SEALED);
    if (whole.kind !== 'other') throw new Error(whole.kind);
    expect(whole.distances.some(({ copy }) => copy < 0)).toBe(true);
  });

  it('takes, of two places of a passage, the one that agrees with the others', () => {
    const copy = `${TEXT}\n\nÀ lire aussi. Un port dans la tempête. Rappel : ${QUOTES[4]}.`;
    const { passages } = compared(copy.replace('muette', 'sourde'), SEALED);
    const last = passages[4]!;
    if (last.status !== 'found') throw new Error(last.status);
    expect(last.times).toBe(2);
    expect(last.start).toBe(SEALED.passages[4]!.segments[0]!.start);
  });

  it('is another text where nothing is alike, and says in which language it reads', () => {
    const english =
      'The council of the port met on Tuesday in the great hall, and the people of the town were there with their neighbours and the mayor of the place.';
    expect(compared(english, SEALED).whole).toEqual({ kind: 'unlike', lang: 'en' });
  });

  it('says that a copy with characters yet unknown could not be sealed', () => {
    const { whole, unsealable } = compared(TEXT.replace('muette', '\u{E0FFF}muette'), {
      ...SEALED,
      tokens: openSource('copy', TEXT.replace('muette', '\u{E0FFF}muette')).total,
    });
    expect(whole.kind).toBe('other');
    expect(unsealable).toBe(true);
  });
});
