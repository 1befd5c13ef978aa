import fc from 'fast-check';
import { parse } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  claimFile,
  missingFrom,
  type ClaimDraft,
} from '../../../../src/core/content/writing/claim-file.ts';

const bare: ClaimDraft = {
  lang: 'en',
  claim: 'Water: it is wet #1.',
  appearances: [],
  published: '2026-11-21',
  topics: [],
  contentNotes: [],
  evidence: [],
};

const whole: ClaimDraft = {
  ...bare,
  claimant: { name: 'Ada, “the” {first}', kind: 'person' },
  appearances: [
    { source: 'a-source', quote: 'l’eau : elle\n  mouille' },
    { url: 'https://a.example/?a=1,2', title: 'A: title' },
  ],
  rating: 'supported',
  finding: 'It is.',
  topics: ['water'],
  contentNotes: ['damp'],
  evidence: [
    {
      id: 'first',
      source: 'a-source',
      stance: 'supports',
      speaker: { name: 'Bo', role: 'plumber' },
      quote: '- « elle mouille »',
      translation: 'it wets',
      suffix: 'tout',
    },
  ],
  wouldChange: 'Dry water.',
  body: 'It is [@first].',
};

const frontMatter = (text: string): Record<string, unknown> =>
  parse(/^---\n([\s\S]*?\n)---/.exec(text)![1]!) as Record<string, unknown>;

describe('the file of a claim', () => {
  it('holds all that was given', () => {
    const text = claimFile(whole);
    expect(frontMatter(text)).toEqual({
      lang: 'en',
      claim: 'Water: it is wet #1.',
      claimant: whole.claimant,
      appearances: [{ source: 'a-source', quote: 'l’eau : elle mouille' }, whole.appearances[1]],
      rating: 'supported',
      finding: 'It is.',
      published: '2026-11-21',
      topics: ['water'],
      'content-notes': ['damp'],
      evidence: whole.evidence,
      'would-change': 'Dry water.',
      status: 'published',
    });
    expect(text.endsWith('---\n\nIt is [@first].\n')).toBe(true);
  });

  it('holds who speaks by a description, and why a quote may stand alone', () => {
    const described = {
      id: 'second',
      source: 'a-source',
      stance: 'context',
      speaker: { description: 'the campaign’s organisers: all of them' },
      quote: 'elle mouille',
      readsAlone: 'The rest is of snow.',
    } as const;
    const { readsAlone, ...asWritten } = described;
    const place = { source: 'a-source', quote: 'elle mouille', readsAlone };
    const text = claimFile({ ...whole, appearances: [place], evidence: [described] });
    expect(frontMatter(text)).toMatchObject({
      appearances: [{ source: 'a-source', quote: 'elle mouille', 'reads-alone': readsAlone }],
      evidence: [{ ...asWritten, 'reads-alone': readsAlone }],
    });
  });

  it('writes quotes as blocks', () => {
    expect(claimFile(whole)).toContain('    quote: >-\n      l’eau : elle mouille\n');
  });

  it('is a draft where something is missing', () => {
    expect(frontMatter(claimFile(bare))).toEqual({
      lang: 'en',
      claim: bare.claim,
      published: '2026-11-21',
      status: 'draft',
    });
  });

  it('keeps any words that people may paste', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (words) => {
        fc.pre(words.trim() !== '' && !/[\p{C}\u2028\u2029]/u.test(words));
        const read = frontMatter(
          claimFile({
            ...whole,
            claim: words,
            finding: words,
            claimant: { name: words, kind: 'person' },
          }),
        );
        const line = words.replace(/\s+/gu, ' ').trim();
        expect(read).toMatchObject({ claim: line, finding: line, claimant: { name: line } });
      }),
    );
  });
});

describe('what is missing', () => {
  it('is nothing of a whole claim', () => expect(missingFrom(whole)).toEqual([]));

  it('is named piece by piece', () => {
    expect(missingFrom(bare).map((line) => line.split(/[:,]/)[0])).toEqual([
      'rating',
      'finding',
      'evidence',
      'the analysis',
    ]);
    expect(missingFrom({ ...whole, evidence: [{ id: 'first' }] })).toHaveLength(3);
  });
});
