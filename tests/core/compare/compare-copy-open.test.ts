import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_COPY_LENGTH } from '../../../src/core/compare/compare-copy.ts';
import { PARAGRAPHS, TEXT, QUOTES, SEALED, OPEN, MENU, FOOT, run, compared } from './copies.ts';

describe('a copy of an open text', () => {
  it('is the same, inside a page, or a part of it', () => {
    expect(compared(TEXT.replaceAll('’', "'"), OPEN).whole).toEqual({ kind: 'same' });
    expect(compared(MENU + TEXT + FOOT, OPEN).whole).toEqual({
      kind: 'inside',
      before: 5,
      after: 10,
    });
    const part = compared(PARAGRAPHS.slice(1, 4).join('\n'), OPEN).whole;
    expect(part.kind).toBe('part');
  });

  it('differs in the places where it does, each with its reason', () => {
    const copy = TEXT.replace('12 500', '12 600')
      .replace(' pas cédé', ' cédé')
      .replace('muette', 'sourde');
    const { whole } = compared(MENU + copy, OPEN);
    if (whole.kind !== 'differs') throw new Error(whole.kind);
    expect(whole.before).toBe(5);
    expect(
      whole.differences.map(({ reason, source, copy: theirs }) => [reason, source, theirs]),
    ).toEqual([
      ['negation', 'pas', ''],
      ['number', '12 500', '12 600'],
      ['word-changed', 'muette', 'sourde'],
    ]);
  });

  it('is not it where little is shared', () => {
    expect(compared('Rien de tout cela ne figure ici, sauf quelques mots.', OPEN).whole.kind).toBe(
      'unlike',
    );
  });

  it('tells any few words that were changed, dropped or added, and no others', () => {
    const words = Array.from({ length: 400 }, (_, i) => `mot${(i * 7919) % 1000}x${i % 13}`);
    const edit = fc.record({
      at: fc.integer({ min: 1, max: 398 }),
      kind: fc.constantFrom('change', 'drop', 'add'),
    });
    fc.assert(
      fc.property(
        fc.uniqueArray(edit, { selector: ({ at }) => at >> 2, minLength: 1, maxLength: 8 }),
        (edits) => {
          const copy = words.map((word) => [word]);
          for (const { at, kind } of edits)
            copy[at] =
              kind === 'change' ? ['autre'] : kind === 'drop' ? [] : [words[at]!, 'encore'];
          const { whole } = compared(copy.flat().join(' '), {
            lang: 'fr',
            tokens: words.length,
            text: words.join(' '),
            passages: [],
          });
          if (whole.kind !== 'differs') throw new Error(whole.kind);
          const lost = whole.differences.flatMap(({ source }) => source.split(' ').filter(Boolean));
          const expected = edits.filter(({ kind }) => kind !== 'add').map(({ at }) => words[at]!);
          expect(new Set(lost)).toEqual(new Set(expected));
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('whatever a reader pastes', () => {
  it('is refused with a reason where it is no text', () => {
    expect(run('', SEALED).comparison).toEqual({ ok: false, reason: 'empty' });
    expect(run(' \n\u200B', SEALED).comparison).toEqual({ ok: false, reason: 'empty' });
    expect(run('un \uD800 deux', SEALED).comparison).toEqual({
      ok: false,
      reason: 'lone-surrogate',
    });
    expect(run(`e${'\u0301'.repeat(40)}`, SEALED).comparison).toEqual({
      ok: false,
      reason: 'combining-run',
    });
    expect(run('a'.repeat(MAX_COPY_LENGTH + 1), SEALED).comparison).toEqual({
      ok: false,
      reason: 'too-long',
    });
  });

  it.each([
    ['64 KB of one letter', 'a'.repeat(65_536)],
    ['64 KB of one word', 'a '.repeat(32_768)],
    ['10,000 near-repeats of a passage', `${QUOTES[1]!.replace('pas', 'point')} `.repeat(10_000)],
    ['100,000 words', Array.from({ length: 100_000 }, (_, i) => `m${(i * 7919) % 9973}`).join(' ')],
    ['64 KB of brackets', '[a]'.repeat(21_845)],
  ])('takes few steps, and three seals at most: %s', (_name, text) => {
    for (const source of [SEALED, OPEN]) {
      const { steps } = run(text, source);
      for (const { done, total } of steps) expect(done).toBeLessThan(total);
      const count = (kind: string): number => steps.filter(({ step }) => step === kind).length;
      expect(count('passages')).toBe(source.passages.length);
      expect(count('explanations')).toBeLessThanOrEqual(source.passages.length);
      expect(count('seal')).toBeLessThanOrEqual(3);
      expect(count('differences')).toBeLessThanOrEqual(1);
    }
  });

  it('never counts a passage as found whose words do not stand there', () => {
    const pool = TEXT.split(/\s+/u);
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pool), { minLength: 1, maxLength: 120 }), (list) => {
        const text = list.join(' ');
        const { passages } = compared(text, OPEN);
        const flat = text.replaceAll('’', "'");
        passages.forEach((passage, at) => {
          if (passage.status !== 'found') return;
          for (const { exact } of OPEN.passages[at]!.segments)
            expect(flat).toContain(exact.replaceAll('’', "'"));
        });
      }),
      { numRuns: 100 },
    );
  });
});
