import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { confirmation } from '../../../src/core/seal/confirmation.ts';
import type { ConfirmedPassage } from '../../../src/core/seal/confirmation.ts';
import { cutWindow, planWindows } from '../../../src/core/seal/windows.ts';
import { sealText, SealRefused } from '../../../src/core/seal/seal-text.ts';
import type { SealedWhole } from '../../../src/core/seal/seal-text.ts';
import { verifyWindow } from '../../../src/core/seal/verify-window.ts';
import { normalise } from '../../../src/core/text/normalise.ts';
import { TextRefused, tokenise } from '../../../src/core/text/tokens.ts';
import { anyText, trickyText } from '../text/texts.ts';
import { vectors } from '../text/vectors.ts';
import { independentSeal, independentTokens, independentVerify } from './independent-verifier.ts';

const sealed = new Map<string, SealedWhole>();
/** Sealing is slow on purpose; each text is sealed once. */
function seal(text: string): SealedWhole {
  const whole = sealed.get(text) ?? sealText(text);
  sealed.set(text, whole);
  return whole;
}

const TEXTS = [
  ...vectors.seals.map(({ text }) => text),
  'Rien n’est prouvé.',
  ...fc.sample(
    trickyText.filter(
      (text) => (independentTokens(text)?.length ?? 0) > 0 && !/\p{Cn}/u.test(text),
    ),
    { seed: 7, numRuns: 8 },
  ),
  fc
    .sample(fc.constantFrom('un', 'deux', "l'", 'été', ',', '−5', '3.5', '年', '…'), {
      seed: 3,
      numRuns: 300,
    })
    .join(' '),
];

/** A text and a range of its tokens, as planned for sealing. */
const cut = fc.constantFrom(...TEXTS).chain((text) => {
  const whole = seal(text);
  const place = fc.nat(whole.seal.tokens - 1);
  return fc.tuple(place, place).map(([one, other]) => {
    const needed = [Math.min(one, other), Math.max(one, other) + 1] as const;
    const [range] = planWindows(whole.tokens, [needed]) as [readonly [number, number]];
    return { whole, needed, range };
  });
});

describe('sealing', () => {
  it.each(vectors.seals)(
    'seals $tokens tokens as the vector has it',
    ({ text, tokens, seal: expected }) => {
      expect(seal(text).seal).toEqual({ tokens, seal: expected });
    },
  );

  it('agrees with the independent implementation', () => {
    for (const text of TEXTS) expect(seal(text).seal).toEqual(independentSeal(text));
  });

  it('gives typographic variants of one text the same seal', () => {
    const straight = `"L'ete" -5, fin...`;
    expect(sealText(straight).seal).toEqual(sealText('«L’e\u00ADte»\u00A0\u2009−5,\nfin…').seal);
  });

  it.each([
    ['', 'empty'],
    ['\u200B \uFEFF', 'empty'],
    ['un mot \u0378', 'unassigned'],
    ['un mot \uFFFE', 'unassigned'],
  ])('refuses %j: %s', (text, reason) => {
    expect(() => sealText(text)).toThrow(expect.objectContaining({ name: 'SealRefused', reason }));
  });

  it('refuses what tokens refuse', () => {
    expect(() => sealText('un \uD800')).toThrow(TextRefused);
    expect(SealRefused.name).toBe('SealRefused');
  });
});

describe('the document', () => {
  it('gives the same tokens of any text, and refuses the same texts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const tokens = normalise(text).ok ? tokenise(text).list : undefined;
        expect(tokens).toEqual(independentTokens(text));
      }),
      { seed: 17, numRuns: 10_000 },
    );
  });
});

describe('windows', () => {
  it.each(vectors.windows)('are cut and verified as the vectors have them (%#)', (vector) => {
    const verified = verifyWindow(vector.window, vector.seal);
    expect(verified.ok).toBe(true);
    if (!verified.ok) return;
    expect(cutWindow(seal(vector.of), verified.start, verified.end)).toEqual(vector.window);
    expect(independentVerify(vector.window, vector.seal)).toBe(true);
  });

  it('of any text at any place verify, here and independently, and hold what was needed', () => {
    fc.assert(
      fc.property(cut, ({ whole, needed, range: [start, end] }) => {
        const window = cutWindow(whole, start, end);
        const verified = verifyWindow(window, whole.seal);
        expect(verified).toMatchObject({ ok: true, start, end });
        if (verified.ok) expect(verified.tokens.list).toEqual(whole.tokens.list.slice(start, end));
        expect(start <= needed[0] && needed[1] <= end).toBe(true);
        expect(independentVerify(window, whole.seal)).toBe(true);
      }),
      { seed: 11, numRuns: 400 },
    );
  });

  it('are refused after any change to them, here and independently', () => {
    const change = fc.record({
      field: fc.constantFrom('text', 'salts', 'hashes', 'start', 'tokens', 'seal'),
      at: fc.nat(),
      to: fc.constantFrom(...'AQgw0_-xé'),
      how: fc.constantFrom('replace', 'insert', 'remove'),
    });
    let changes = 0;
    fc.assert(
      fc.property(cut, change, ({ whole, range: [start, end] }, { field, at, to, how }) => {
        const all: Record<string, string | number> = {
          ...cutWindow(whole, start, end),
          ...whole.seal,
        };
        const before = all[field] as string | number;
        if (typeof before === 'number') all[field] = before + 1 + (at % 3);
        else {
          const place = at % (before.length + 1);
          const rest = how === 'insert' ? place : place + 1;
          all[field] = before.slice(0, place) + (how === 'remove' ? '' : to) + before.slice(rest);
        }
        const same =
          field === 'text'
            ? String(independentTokens(String(all['text']))) ===
              String(independentTokens(String(before)))
            : all[field] === before;
        if (same) return;
        changes++;
        const window = {
          start: all['start'] as number,
          text: all['text'] as string,
          salts: all['salts'] as string,
          hashes: all['hashes'] as string,
        };
        const claimed = { tokens: all['tokens'] as number, seal: all['seal'] as string };
        expect(verifyWindow(window, claimed).ok).toBe(false);
        expect(independentVerify(window, claimed)).toBe(false);
      }),
      { seed: 13, numRuns: 1500 },
    );
    expect(changes).toBeGreaterThan(1000);
  });
});

describe('each refusal of a window has its own reason', () => {
  const text = TEXTS[0] as string;
  const whole = seal(text);
  const good = cutWindow(whole, 5, 24);
  const reason = (window: object, claimed: object = {}): string => {
    const verified = verifyWindow({ ...good, ...window }, { ...whole.seal, ...claimed });
    return verified.ok ? 'none' : verified.reason;
  };
  const cases: readonly [string, string, object, object?][] = [
    ['none', 'as it was cut', {}],
    ['none', 'other typography', { text: good.text.replaceAll('’', "'").replaceAll('\n', ' ') }],
    ['not-an-integer', 'a fraction', { start: 5.5 }],
    ['not-an-integer', 'not a number', { start: NaN }],
    ['out-of-bounds', 'before the text', { start: -1 }],
    ['out-of-bounds', 'past the text', { start: 50 }],
    ['bad-seal', 'no tokens', {}, { tokens: 0 }],
    ['bad-seal', 'too many tokens', {}, { tokens: 2 ** 32 }],
    ['bad-seal', 'a short seal', {}, { seal: 'AAAA' }],
    ['text-refused', 'a lone surrogate', { text: 'a \uD800' }],
    ['no-tokens', 'nothing', { text: '' }],
    ['no-tokens', 'nothing to be seen', { text: '\u200B' }],
    ['loose-ends', 'a space at the end', { text: `${good.text} ` }],
    ['loose-ends', 'a direction mark at the start', { text: `\u200F${good.text}` }],
    ['salts-encoding', 'padding', { salts: `${good.salts}=` }],
    ['salts-length', 'a salt too few', { salts: cutWindow(whole, 5, 23).salts }],
    ['salts-length', 'a word more', { text: `${good.text} mot` }],
    ['hashes-encoding', 'not the alphabet', { hashes: good.hashes.replace(/./, '+') }],
    ['hash-missing', 'no hashes', { hashes: '' }],
    ['hash-left-over', 'one more', { hashes: `${'A'.repeat(128)}${good.hashes}` }],
    ['other-text', 'another word', { text: good.text.replace('pas', 'bas') }],
    ['other-text', 'another salt', { salts: cutWindow(whole, 6, 25).salts }],
    ['other-text', 'other hashes', { hashes: `A${good.hashes.slice(1)}` }],
  ];
  it.each(cases)('%s: %s', (expected, _, window, claimed) => {
    expect(reason(window, claimed)).toBe(expected);
  });

  it('refuses a base64url text that another also stands for', () => {
    const one = cutWindow(whole, 0, 1);
    const loose = one.salts.slice(0, -1) + 'AB'.charAt(one.salts.endsWith('A') ? 1 : 0);
    expect(loose).not.toBe(one.salts);
    expect(verifyWindow({ ...one, salts: loose }, whole.seal).ok).toBe(false);
    const bits = { ...one, salts: `${one.salts.slice(0, -1)}B` };
    expect(verifyWindow(bits, whole.seal)).toMatchObject({ reason: 'salts-encoding' });
  });

  it('costs nothing to refuse a seal that claims 2³² − 1 tokens', () => {
    expect(reason({}, { tokens: 2 ** 32 - 1 })).toBe('hash-missing');
    expect(reason({ hashes: 'A'.repeat(43 * 100) }, { tokens: 2 ** 32 - 1 })).not.toBe('none');
  });
});

describe('planning windows', () => {
  const plan = (text: string, ...needed: [number, number][]): unknown =>
    planWindows(seal(text).tokens, needed);
  const text = TEXTS[0] as string;

  it('grows a window that ends in an elided piece', () => {
    // … trouvé | preuve; `n'` is token 11.
    expect(plan(text, [10, 12])).toEqual([[9, 13]]);
  });
  it('leaves a window that stands alone as it is', () => {
    expect(plan(text, [0, 5])).toEqual([[0, 5]]);
  });
  it('merges windows four tokens apart, and not five', () => {
    expect(plan(text, [0, 3], [7, 9])).toEqual([[0, 9]]);
    expect(plan(text, [0, 3], [8, 9])).toEqual([
      [0, 3],
      [8, 9],
    ]);
  });
  it('does not depend on the order of what is needed', () => {
    expect(plan(text, [20, 22], [0, 3], [1, 5])).toEqual(plan(text, [1, 5], [20, 22], [0, 3]));
  });
  it('takes a character that gives several tokens whole', () => {
    expect(plan('un… deux trois', [2, 3])).toEqual([[1, 4]]);
  });
});

describe('confirmations', () => {
  const example = { prefix: ['Rien'], segments: [["n'"], ['prouvé']], suffix: ['.'] };

  it('are those of the worked example', () => {
    expect(confirmation({ segments: [["n'", 'est']] })).toBe('NohLwF-QEDl9vKIdOgBUxQ');
    expect(confirmation(example)).toBe('Z2-rbOeVmzFpRnqDtXiuPQ');
    expect(confirmation(example, 'joined')).toBe('sqaapHkT9Ok4UY70GBzeIQ');
    const inserting = ['Rien', { inserted: 'ici' }, "n'", 'est', 'prouvé'];
    expect(confirmation({ segments: [inserting] })).toBe('2MqVb0RTYGodC7-lNOK_jw');
  });

  it('are those that the document gives', () => {
    const file = new URL('../../../docs/proof.md', import.meta.url);
    const document = readFileSync(file, 'utf8');
    for (const digest of [
      'NohLwF-QEDl9vKIdOgBUxQ',
      'Z2-rbOeVmzFpRnqDtXiuPQ',
      '2MqVb0RTYGodC7-lNOK_jw',
    ])
      expect(document).toContain(`\`${digest}\``);
  });

  it('are the same in both forms for a quote without context', () => {
    const segments = [['a', { inserted: 'b' }], ['c']];
    expect(confirmation({ segments }, 'joined')).toBe(confirmation({ segments }));
  });

  it('differ for every two quotes of the same tokens', () => {
    const [x, y] = [{ inserted: 'x' }, { inserted: 'y' }];
    const passages: readonly ConfirmedPassage[] = [
      { segments: [['a', 'b', 'c']] },
      { segments: [['a'], ['b', 'c']] },
      { segments: [['a', 'b'], ['c']] },
      { segments: [['a', x, 'b', 'c']] },
      { segments: [['a', 'b', x, 'c']] },
      { segments: [['a', y, 'b', 'c']] },
      { segments: [['a', x, y, 'b', 'c']] },
      { segments: [['a', y, x, 'b', 'c']] },
      { segments: [['a', { inserted: 'x y' }, 'b', 'c']] },
      { segments: [['a', 'x', 'b', 'c']] },
      {
        segments: [
          ['a', x],
          ['b', 'c'],
        ],
      },
      { segments: [['a'], [x, 'b', 'c']] },
      { prefix: ['a'], segments: [['b', 'c']] },
      { prefix: ['a'], segments: [[x, 'b', 'c']] },
      { prefix: ['a', 'b'], segments: [['c']] },
      { segments: [['a', 'b']], suffix: ['c'] },
      { segments: [['a']], suffix: ['b', 'c'] },
      { prefix: ['a'], segments: [['b']], suffix: ['c'] },
    ];
    expect(new Set(passages.map((one) => confirmation(one))).size).toBe(passages.length);
  });
});
