import { describe, expect, it } from 'vitest';
import { nearestWord, spellingDistance } from '../../../src/core/search/spelling.ts';

const vocabulary: [string, number][] = [
  ['cloudflare', 22],
  ['police', 4],
  ['suicides', 3],
  ['suicide', 2],
  ['stanford', 1],
  ['aggressive', 2],
  ['three', 3],
  ['fusillade', 2],
  ['glaad', 1],
];

describe('a misspelled word', () => {
  it.each([
    ['clouflare', 'cloudflare'],
    ['cloudfalre', 'cloudflare'],
    ['klaudflare', 'cloudflare'],
    ['polise', 'police'],
    ['standford', 'stanford'],
    ['agresive', 'aggressive'],
    ['suiside', 'suicide'],
    ['fuzilade', 'fusillade'],
    ['glad', 'glaad'],
  ])('%s is probably %s', (typed, meant) => {
    expect(nearestWord(typed, vocabulary)).toBe(meant);
  });

  it.each(['cat', 'economy', 'tree', 'train', 'polo', 'bitcoin', 'weather', '2019'])(
    '%s is none of them',
    (typed) => expect(nearestWord(typed, vocabulary)).toBeUndefined(),
  );

  it('is taken for the commoner of two that are as near', () => {
    expect(
      nearestWord('threat', [
        ['threaten', 1],
        ['threats', 9],
      ]),
    ).toBe('threats');
  });
});

describe('the distance of two words', () => {
  it.each([
    ['same', 'same', 0],
    ['smae', 'same', 1],
    ['sme', 'same', 1],
    ['hopping', 'hoping', 0.4],
    ['abcdef', 'uvwxyz', Infinity],
  ])('%s, %s: %d', (a, b, distance) => {
    expect(spellingDistance(a, b, 2)).toBe(distance);
    expect(spellingDistance(b, a, 2)).toBe(distance);
  });
});
