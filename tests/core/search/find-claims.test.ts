import { describe, expect, it } from 'vitest';
import { explainResult, type Piece } from '../../../src/core/search/explain-result.ts';
import { findClaims, type SearchOptions } from '../../../src/core/search/find-claims.ts';
import { claimOf, indexOf } from './index-of.ts';

const claims = {
  bridge: claimOf('The bridge was closed in May.', {
    asked: ['Why was the bridge shut?'],
    finding: 'The minutes say that the bridge stayed closed for 20% of the year.',
    passages: [
      {
        quote: 'Le pont resta fermé',
        lang: 'fr',
        translation: 'the crossing stayed shut',
        source: 'the minutes',
      },
    ],
  }),
  tower: claimOf('The tower fell in a storm.', { finding: 'A letter says so.' }),
  ferry: claimOf('The ferry sank.', { asked: ['Did the ferry hit the bridge?'] }),
  market: claimOf('ProPublica wrote about the market hall.'),
};
const index = indexOf(claims, {
  tower: 'The mayor said nothing of Stanford.',
  market: 'A storm is not named.',
});
const find = (query: string, options?: SearchOptions) => findClaims(query, 'en', index, options);

describe('a search', () => {
  it.each([
    ['bridge closed', ['bridge']],
    ['When was the bridge closed?', ['bridge']],
    ['bridge closing', ['bridge']],
    ['why did the tower fall', ['tower']],
    ['20 percent of a year', ['bridge']],
    ['crossing', ['bridge']],
  ])('%s finds %j first', async (query, first) => {
    const { ids, corrected } = await find(query);
    expect(ids.slice(0, 1)).toEqual(first);
    expect(corrected).toBeUndefined();
  });

  it('puts first what the claim itself says', async () => {
    expect((await find('bridge')).ids).toEqual(['bridge', 'ferry']);
    expect((await find('storm')).ids).toEqual(['tower', 'market']);
  });

  it('gives the claims that have most words where none has all, and says which are whole', async () => {
    const { ids, complete } = await find('ferry bridge balloon');
    expect(ids[0]).toBe('ferry');
    expect(complete.size).toBe(0);
    expect((await find('ferry bridge')).complete).toEqual(new Set(['ferry']));
  });

  it('is not emptied by a word that no claim has', async () => {
    expect((await find('bridge balloon')).ids).toEqual(['bridge', 'ferry']);
  });

  it.each(['', '?', 'who is the', 'l’économie', 'balloon', 'balloons over paris', '!!'])(
    'finds nothing where there is nothing: %s',
    async (query) => expect((await find(query)).ids).toEqual([]),
  );

  it('keeps within what filters leave', async () => {
    expect((await find('bridge', { within: new Set(['ferry']) })).ids).toEqual(['ferry']);
  });

  it.each([
    ['"stayed closed"', ['bridge']],
    ['“stayed closed”', ['bridge']],
    ['« closed stayed »', []],
  ])('takes quotation marks at their word: %s', async (query, ids) => {
    expect((await find(query)).ids).toEqual(ids);
  });
});

describe('a word that no claim has', () => {
  it.each([
    ['brigde closed', 'bridge closed', 'bridge'],
    ['pro publiva', 'pro Publica', 'market'],
    ['markethall', 'market hall', 'market'],
    ['standford', 'Stanford', 'tower'],
    ['the br idge', 'the bridge', 'bridge'],
  ])('%s is read as %s', async (query, corrected, first) => {
    const found = await find(query);
    expect(found.corrected).toBe(corrected);
    expect(found.ids[0]).toBe(first);
  });

  it('is not read otherwise where the reader wants exactly it', async () => {
    expect(await find('brigde closed', { exact: true })).toMatchObject({
      ids: [],
      corrected: undefined,
    });
  });

  it('may not be typed to its end', async () => {
    expect(await find('brid')).toMatchObject({ ids: ['bridge', 'ferry'], corrected: undefined });
  });

  it('alone makes the vocabulary be loaded', async () => {
    const own = indexOf(claims);
    await findClaims('the bridge was closed', 'en', own);
    expect(own.asked).toEqual([]);
    await findClaims('the bridje', 'en', own);
    expect(own.asked).not.toEqual([]);
  });
});

describe('a result', () => {
  const marked = (pieces: readonly Piece[] = []) =>
    pieces.filter(({ isMarked }) => isMarked).map(({ text }) => text);
  const explain = async (query: string, id: keyof typeof claims) =>
    explainResult(id, claims[id], (await find(query)).terms, 'en');

  it('marks the words in claim and finding, kindred ones too', async () => {
    const { claim, finding, passage } = await explain('bridges closing', 'bridge');
    expect(marked(claim)).toEqual(['bridge', 'closed']);
    expect(marked(finding)).toEqual(['bridge', 'closed']);
    expect(passage).toBeUndefined();
    expect(claim.map(({ text }) => text).join('')).toBe(claims.bridge.claim);
  });

  it('shows the passage that has what they lack, with its translation', async () => {
    const { passage } = await explain('bridge crossing', 'bridge');
    expect(passage).toMatchObject({ source: 'the minutes', lang: 'fr' });
    expect(marked(passage!.translation)).toEqual(['crossing']);
  });

  it('names what stands elsewhere and what is missing', async () => {
    expect(marked((await explain('ferry hit', 'ferry')).asked)).toEqual(['ferry', 'hit']);
    expect(await explain('tower stanford', 'tower')).toMatchObject({
      elsewhere: ['stanford'],
      missing: [],
    });
    expect(await explain('tower bridge', 'tower')).toMatchObject({
      elsewhere: [],
      missing: ['bridge'],
    });
  });
});
