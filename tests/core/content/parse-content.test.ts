import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseContent } from '../../../src/core/content/parse-content.ts';
import { CLAIM, parse, publication, SOURCE } from './content-of.ts';

const claim = (change: (text: string) => string) =>
  parse({ 'claims/bridge-opened.md': change(CLAIM) });

describe('a publication without a fault', () => {
  const { content, faults } = parse();
  it('has none', () => {
    expect(faults).toEqual([]);
  });
  it('gives its records', () => {
    expect(content.site?.value.languages).toEqual(['en', 'fr']);
    expect(content.ratings.value[0]?.needs).toEqual([['supports'], ['qualifies', 'context']]);
    expect(content.claims.get('bridge-opened')?.value).toMatchObject({
      id: 'bridge-opened',
      status: 'published',
      topics: [],
      evidence: [{ quote: 'the bridge was opened to the public' }],
      body: { cited: ['opening-day'] },
    });
    expect(content.texts.get('town-paper')).toContain('On that day');
  });
  it('does not depend on the order of its files', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(publication(), { minLength: 5 }), (files) => {
        expect(JSON.stringify(parseContent(files).content.claims.get('bridge-opened')?.value)).toBe(
          JSON.stringify(content.claims.get('bridge-opened')?.value),
        );
      }),
      { numRuns: 10 },
    );
  });
  it('knows where each value stands, and each run of it', () => {
    const record = content.claims.get('bridge-opened');
    expect(record?.at(['rating'])).toEqual({ line: 4, column: 9, endLine: 4, endColumn: 17 });
    // "opened to" spans the line break of the folded quote.
    const span = [15, 24] as const;
    expect(record?.value.evidence[0]?.quote.slice(...span)).toBe('opened to');
    expect(record?.at(['evidence', 0, 'quote'], span)).toEqual({
      line: 13,
      column: 22,
      endLine: 14,
      endColumn: 9,
    });
    expect(record?.at(['body', 'cited', 0])).toEqual({
      line: 16,
      column: 12,
      endLine: 16,
      endColumn: 26,
    });
    expect(record?.at(['body'], [3, 7])).toMatchObject({ line: 16, column: 4, endColumn: 8 });
  });
});

describe('a value that YAML would read as something else', () => {
  it('is what a person meant', () => {
    const { content, faults } = parse({
      'sources/town-paper.md': SOURCE.replace('title: The town paper', 'title: 1984').replace(
        'kind',
        'accessed: 2026\npublished: 2026-11\nkind',
      ),
    });
    expect(faults).toEqual([]);
    expect(content.sources.get('town-paper')?.value).toMatchObject({
      title: '1984',
      accessed: '2026',
      published: '2026-11',
    });
  });
  it('is a rating by any id, and an empty key is no key', () => {
    const { content, faults } = claim((text) =>
      text.replace('rating: disputed', 'rating: false\nwould-change:\ntopics: ~'),
    );
    expect(faults).toEqual([]);
    expect(content.claims.get('bridge-opened')?.value).toMatchObject({
      rating: 'false',
      topics: [],
    });
  });
});

describe('lists', () => {
  it('may be written as maps by id, and keep their places', () => {
    const { content, faults } = parse({
      'topics.yml': 'bridges:\n  label: { en: Bridges }\n  about: { en: All of them }\n',
      'domains.yml': 'forum.example: It harasses people.\n',
    });
    expect(faults).toEqual([]);
    expect(content.topics.value).toMatchObject([{ id: 'bridges', label: { en: 'Bridges' } }]);
    expect(content.topics.at([0, 'id'])).toMatchObject({ line: 1, column: 1, endColumn: 8 });
    expect(content.topics.at([0, 'label', 'en'])).toMatchObject({ line: 2, column: 16 });
    expect(content.neverLinked.value).toEqual([
      { domain: 'forum.example', reason: 'It harasses people.' },
    ]);
  });
});
