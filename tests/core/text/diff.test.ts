import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens, nearest } from '../../../src/core/text/diff.ts';
import type { DiffRun } from '../../../src/core/text/diff.ts';

const split = (text: string): string[] => text.split(' ');
const shown = (runs: readonly DiffRun[], a: string[], b: string[]): string[] =>
  runs.map((run) => `${run.kind}: ${a.slice(...run.a).join(' ')} | ${b.slice(...run.b).join(' ')}`);

const SOURCE = split(
  "Le comité a publié son rapport . Nous n' avons pas trouvé de preuve , écrit-il , mais 1 250 pièces restent à lire .",
);

describe('nearest', () => {
  const cases: readonly [string, string, string[]][] = [
    [
      'a changed word',
      'avons pas trouvé de trace',
      ['same: avons pas trouvé de | avons pas trouvé de', 'changed: trace | preuve'],
    ],
    [
      'a dropped word',
      "Nous n' avons trouvé de preuve",
      [
        "same: Nous n' avons | Nous n' avons",
        'missing:  | pas',
        'same: trouvé de preuve | trouvé de preuve',
      ],
    ],
    [
      'an added word',
      "Nous n' avons pas encore trouvé de",
      [
        "same: Nous n' avons pas | Nous n' avons pas",
        'added: encore | ',
        'same: trouvé de | trouvé de',
      ],
    ],
    [
      'accents',
      'le comite a publie',
      ['changed: le comite | Le comité', 'same: a | a', 'changed: publie | publié'],
    ],
  ];
  it.each(cases)('names %s', (_, quote, expected) => {
    const found = nearest(split(quote), SOURCE);
    expect(shown(found?.runs ?? [], split(quote), SOURCE)).toEqual(expected);
  });

  it('is itself where the quote stands', () => {
    expect(nearest(SOURCE.slice(7, 14), SOURCE)).toMatchObject({
      start: 7,
      end: 14,
      similarity: 1,
    });
  });
  it('reaches past the ends of the source', () => {
    const found = nearest(split('x y Le comité a publié'), SOURCE);
    expect(found).toMatchObject({ start: 0, end: 4 });
    expect(found?.runs[0]).toEqual({ kind: 'added', a: [0, 2], b: [0, 0] });
  });
  it('is nothing where nothing is shared', () => {
    expect(nearest(['q'], SOURCE)).toBeUndefined();
    expect(nearest([], SOURCE)).toBeUndefined();
    expect(nearest(['a'], [])).toBeUndefined();
  });
});

/** Runs cover both sides, in order, and are what they say. */
function expectSound(
  runs: readonly DiffRun[],
  a: string[],
  b: string[],
  from: number,
  to: number,
): void {
  let [i, j] = [0, from];
  for (const run of runs) {
    expect([run.a[0], run.b[0]]).toEqual([i, j]);
    [i, j] = [run.a[1], run.b[1]];
    const alike = a.slice(...run.a).join(' ') === b.slice(...run.b).join(' ');
    expect(run.kind === 'same').toBe(alike);
    if (run.kind === 'added') expect(run.b[0]).toBe(run.b[1]);
    if (run.kind === 'missing') expect(run.a[0]).toBe(run.a[1]);
  }
  expect([i, j]).toEqual([a.length, to]);
}

describe('runs', () => {
  const words = fc.array(fc.constantFrom('a', 'A', 'b', 'é', 'e', 'c'), { maxLength: 40 });
  it('of a diff cover both sides', () => {
    fc.assert(
      fc.property(words, words, (a, b) => expectSound(diffTokens(a, b), a, b, 0, b.length)),
      { seed: 2, numRuns: 3000 },
    );
  });
  it('of the nearest passage cover the quote and the passage', () => {
    fc.assert(
      fc.property(words, words, (a, b) => {
        const found = nearest(a, b);
        if (found) expectSound(found.runs, a, b, found.start, found.end);
      }),
      { seed: 3, numRuns: 3000 },
    );
  });
});

describe('hostile sizes', () => {
  const many = (count: number, of: (i: number) => string): string[] =>
    Array.from({ length: count }, (_, i) => of(i));
  const mixed =
    (seed: number, vocabulary: number) =>
    (i: number): string =>
      `w${(Math.imul(i + seed, 2654435761) >>> 7) % vocabulary}`;
  const cases: readonly [string, string[], string[]][] = [
    ['a long quote in a long source', many(5000, mixed(7000, 3000)), many(20_000, mixed(0, 3000))],
    [
      'near repeats',
      split('the panel lost 3 . the panel'),
      many(50_000, (i) => ['the', 'panel', 'found', `${i % 7}`, '.'][i % 5] as string),
    ],
    ['one letter', many(32_768, () => 'a'), many(32_768, () => 'a')],
    ['one letter, another at the end', [...many(5000, () => 'a'), 'b'], many(20_000, () => 'a')],
  ];
  // Every cell of such texts would take gigabytes; the caps leave the work and the result bounded.
  it.each(cases)('%s', (_, quote, source) => {
    const near = nearest(quote, source);
    expect(near?.similarity).toBeGreaterThan(0.5);
    expect(near?.cells).toBeLessThanOrEqual(600_000);
    const runs = diffTokens(quote, source);
    expect([runs.at(-1)!.a[1], runs.at(-1)!.b[1]]).toEqual([quote.length, source.length]);
  });

  it('does not align two long texts that differ from end to end', () => {
    const [a, b] = [many(5000, mixed(7000, 3000)), many(20_000, mixed(0, 3000))];
    expect(diffTokens(['x', ...a, 'x'], ['y', ...b, 'y'])).toEqual([
      { kind: 'changed', a: [0, 5002], b: [0, 20_002] },
    ]);
  });
});
