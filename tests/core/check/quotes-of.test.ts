import { describe, expect, it } from 'vitest';
import { quotesOf } from '../../../src/core/check/quotes-of.ts';
import type { Claim } from '../../../src/core/content/types.ts';

const evidence = { id: 'a', source: 'paper', stance: 'supports', quote: 'a b c' } as const;
const claim = (more: Partial<Claim>): Claim => ({
  id: 'x',
  lang: 'en',
  claim: 'X.',
  appearances: [],
  rating: 'supported',
  finding: 'It says so.',
  alsoAsked: [],
  published: '2026-11-21',
  topics: [],
  contentNotes: [],
  evidence: [evidence],
  history: [],
  status: 'published',
  body: { html: '', text: '', cited: [] },
  ...more,
});
const made = (more: Partial<Claim>) => [
  ...quotesOf(claim(more), (source) => (source === 'paper' ? 'fr' : undefined)),
];

describe('the quotes of a claim', () => {
  it('are those of its evidence and of the places where it appears, in the language of the source', () => {
    const appearances = [
      { url: 'https://elsewhere.example/' },
      { source: 'paper', quote: 'd e f', prefix: 'c' },
    ];
    expect(made({ appearances })).toEqual([
      { source: 'paper', spec: { quote: 'a b c', lang: 'fr' }, list: 'evidence', index: 0 },
      {
        source: 'paper',
        spec: { quote: 'd e f', prefix: 'c', lang: 'fr', speakerGiven: true },
        list: 'appearances',
        index: 1,
      },
    ]);
  });

  it('are none where nothing is quoted, or of a source that nobody knows', () => {
    expect(made({ evidence: [{ ...evidence, quote: '' }] })).toEqual([]);
    expect(made({ evidence: [], appearances: [{ source: 'paper' }] })).toEqual([]);
    expect(made({ evidence: [{ ...evidence, source: 'lost' }] })).toEqual([]);
  });
});
