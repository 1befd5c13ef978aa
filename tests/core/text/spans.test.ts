import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { HOSTILE_TEXTS } from '../../../bench/proof/hostile.ts';
import { hasLooseEnds, normalise } from '../../../src/core/text/normalise.ts';
import { tokenise } from '../../../src/core/text/tokens.ts';
import { anyText } from './texts.ts';

function spans(raw: string): string[] {
  const tokens = tokenise(raw);
  return tokens.list.map((_, i) => raw.slice(...tokens.span(i)));
}

describe('the place of a token in the raw text', () => {
  it.each([
    ['composition', 'e\u0301te\u0301 x', ['e\u0301te\u0301', 'x']],
    ['composition through a deletion', 'e\u00AD\u0301té', ['e\u00AD\u0301té']],
    ['marks out of order', '十\u0301\u0323 a', ['十', '\u0301\u0323', 'a']],
    ['jamo', '\u1112\u1161\u11AB a', ['\u1112\u1161\u11AB', 'a']],
    ['deletions inside', 'of\u00ADfi\u00ADcial', ['of\u00ADfi\u00ADcial']],
    ['deletions at the ends', '\u200Eun\u00AD \uFEFFdeux\u200F', ['un', 'deux']],
    ['deletions between tokens', 'un\u200B,\u2060deux', ['un', ',', 'deux']],
    ['joiners', 'a\u200D\u200Cb c', ['a\u200D\u200Cb', 'c']],
    ['a ligature', 'eﬃcient ﬁ\u0301x', ['eﬃcient', 'ﬁ\u0301x']],
    ['an ellipsis', 'fin…suite', ['fin', '…', '…', '…', 'suite']],
    ['an em dash', 'fraud—the', ['fraud', '—', 'the']],
    ['spaces in a figure', '12\u202F\u00A0500,5\u00A0€', ['12\u202F\u00A0500,5', '€']],
    ['a singleton', '5\u212Abcd', ['5\u212Abcd']],
    ['pairs', '😀\u00A0𝟘𝟙', ['😀', '𝟘𝟙']],
  ])('is right through %s', (_, raw, expected) => {
    expect(spans(raw)).toEqual(expected);
  });

  it('covers text that alone gives the token, with nothing to drop at its ends', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        if (!normalise(raw).ok) return;
        const tokens = tokenise(raw);
        let before: readonly [number, number] = [0, 0];
        tokens.list.forEach((token, i) => {
          const span = tokens.span(i);
          const text = raw.slice(...span);
          expect(hasLooseEnds(text)).toBe(false);
          // What stands around a token can change how it is cut, never its characters.
          const alone = tokenise(text).list.join('').replaceAll(' ', '');
          expect(alone).toContain(token.replaceAll(' ', ''));
          const follows = span[0] >= before[1] || (span[0] === before[0] && span[1] === before[1]);
          const shares = tokenise(raw.slice(before[0], span[1])).list.length >= 2;
          expect(follows || shares).toBe(true);
          before = span;
        });
      }),
      { seed: 5, numRuns: 5000 },
    );
  });

  it('together leaves out only what normalisation drops', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        if (!normalise(raw).ok) return;
        const tokens = tokenise(raw);
        let rest = '';
        let at = 0;
        tokens.list.forEach((_, i) => {
          const [start, end] = tokens.span(i);
          if (start > at) rest += raw.slice(at, start);
          at = Math.max(at, end);
        });
        rest += raw.slice(at);
        expect(tokenise(rest.replace(/[\u200C\u200D]/g, '')).list).toEqual([]);
      }),
      { seed: 6, numRuns: 3000 },
    );
  });

  it('does not exist for a token that does not', () => {
    expect(() => tokenise('un').span(1)).toThrow(RangeError);
  });
});

describe('typography', () => {
  const VARIANTS: readonly (readonly [string, readonly string[]])[] = [
    ["'", ['’', '‘', '\u02BC', '`', '´', '\u2032']],
    ['"', ['“', '”', '«', '»', '„', '\u2033']],
    ['-', ['\u2010', '\u2011', '–', '−']],
    [' ', ['\u00A0', '\u202F', '  ', '\n', '\t\r\n', '\u3000']],
    ['fi', ['ﬁ', 'f\u00ADi', 'f\u200Bi', 'f\u200Di']],
    ['é', ['e\u0301', 'e\u00AD\u0301']],
    ['...', ['…', '.\u2060..']],
  ];
  const pieces = fc.array(
    fc.oneof(
      fc.constantFrom(...VARIANTS.map(([plain, others]) => ({ plain, others }))),
      fc.constantFrom('mot', 'l', '3', '12', '500', ',', 'A', '%').map((plain) => ({
        plain,
        others: [plain],
      })),
    ),
    { maxLength: 30 },
  );
  it('never changes the tokens', () => {
    fc.assert(
      fc.property(pieces, fc.infiniteStream(fc.nat(9)), (list, choices) => {
        const varied = list.map(
          ({ others }) => others[Number(choices.next().value) % others.length],
        );
        expect(tokenise(varied.join('')).list).toEqual(
          tokenise(list.map(({ plain }) => plain).join('')).list,
        );
      }),
      { seed: 8, numRuns: 5000 },
    );
  });

  it('is all that is folded: case, accents, digits and signs are not', () => {
    const words = [
      'Nous',
      'nous',
      'été',
      'ete',
      '10²',
      '102',
      '+5',
      '5',
      '-5',
      '½',
      '1/2',
      'а',
      'a',
    ];
    expect(new Set(words.map((word) => tokenise(word).list.join('|'))).size).toBe(words.length);
  });
});

describe('refusals', () => {
  it.each([
    ['a\uD800b', 'lone-surrogate', 1],
    ['ab\uDC00', 'lone-surrogate', 2],
    [`ab${'\u0301'.repeat(31)}`, 'combining-run', 2],
    [`ab${'\u0301\u00AD'.repeat(31)}`, 'combining-run', 2],
    [`ab${'\u0344\u200B'.repeat(16)}`, 'combining-run', 2],
  ])('%#: name the reason and the place', (raw, reason, at) => {
    expect(normalise(raw)).toEqual({ ok: false, reason, at });
  });
  it('let 30 marks pass', () => {
    expect(normalise(`x${'\u0301'.repeat(30)}`).ok).toBe(true);
  });
});

describe('hostile texts of 64 KB', () => {
  it.each(Object.entries(HOSTILE_TEXTS))('%s: refused, or every token at its place', (_, raw) => {
    const normal = normalise(raw);
    if (!normal.ok) {
      expect(normal.reason).toBe('combining-run');
      return;
    }
    const tokens = tokenise(raw);
    let end = 0;
    for (const at of tokens.list.keys()) {
      const span = tokens.span(at);
      expect(span[0]).toBeGreaterThanOrEqual(end);
      end = span[1];
    }
    expect(end).toBeLessThanOrEqual(raw.length);
    expect(raw.slice(end).trim()).toBe('');
  });
});
