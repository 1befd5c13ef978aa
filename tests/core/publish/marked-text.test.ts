import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { markedText } from '../../../src/core/publish/marked-text.ts';
import type { SourcePassage } from '../../../src/core/site/types.ts';

const passage = (...spans: readonly (readonly [number, number])[]): SourcePassage =>
  ({
    quotedBy: [],
    passage: { segments: spans.map((offsets) => ({ exact: '', start: 0, end: 0, offsets })) },
  }) as unknown as SourcePassage;

const drawn = (text: string, ...passages: SourcePassage[]): string =>
  markedText(text, passages)
    .map((runs) =>
      runs.map((run) => (run.in.length ? `[${run.in.join('+')}:${run.text}]` : run.text)).join(''),
    )
    .join(' / ');

describe('an open text with its passages marked', () => {
  it('is parted where a passage begins or ends', () => {
    expect(drawn('one two three', passage([4, 7]))).toBe('one [1:two] three');
  });

  it('marks overlapping passages piece by piece', () => {
    expect(drawn('abcdefgh', passage([1, 5]), passage([3, 7]))).toBe('a[1:bc][1+2:de][2:fg]h');
  });

  it('counts in UTF-16 code units, beyond the basic plane too', () => {
    expect(drawn('🌊🌊 sea 🌊 end', passage([5, 11]))).toBe('🌊🌊 [1:sea 🌊] end');
  });

  it('carries a passage over paragraphs, and leaves empty lines out', () => {
    expect(drawn('one two\n\n\nthree four', passage([4, 15]))).toBe('one [1:two] / [1:three] four');
  });

  it('opens and closes each passage once, at its own ends, whatever is omitted within', () => {
    const runs = markedText('one two\nthree four', [passage([0, 3], [8, 13])]).flat();
    expect(runs.filter(({ opens }) => opens.includes(1)).map(({ text }) => text)).toEqual(['one']);
    expect(runs.filter(({ closes }) => closes.includes(1)).map(({ text }) => text)).toEqual([
      'three',
    ]);
  });

  it('loses nothing but line breaks, for any text and passages', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'é', '🌊', ' ', '\n'), maxLength: 40 });
    const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 6 });
    fc.assert(
      fc.property(text, spans, (whole, pairs) => {
        const end = whole.length;
        const passages = pairs
          .map(([a, b]) => [Math.min(a, b, end), Math.min(Math.max(a, b), end)] as const)
          .filter(([a, b]) => a < b)
          .map((span) => passage(span));
        const lines = markedText(whole, passages).map((runs) =>
          runs.map((run) => run.text).join(''),
        );
        expect(lines).toEqual(whole.split('\n').filter((line) => line.trim() !== ''));
      }),
    );
  });
});
