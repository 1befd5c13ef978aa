import { describe, expect, it } from 'vitest';
import { CLAIM, parse, SOURCE, where } from './content-of.ts';

const claim = (change: (text: string) => string) =>
  parse({ 'claims/bridge-opened.md': change(CLAIM) });

describe('faults of front matter', () => {
  it.each([
    ['no fence at all', (text: string) => text.replace('---\n', ''), 1],
    ['a fence with a space behind it', (text: string) => text.replace('---\n', '--- \n'), 1],
    ['TOML', (text: string) => text.replaceAll('---', '+++'), 1],
    ['an empty line first', (text: string) => `\n${text}`, 1],
    ['no second fence', (text: string) => text.replace(/\n---\n/, '\n'), 1],
    [
      'a second fence with something behind it',
      (text: string) => text.replace(/\n---\n/, '\n--- \n'),
      15,
    ],
  ])('%s', (_, change, line) => {
    const { content, faults } = claim(change);
    expect(faults).toMatchObject([
      {
        rule: 'front-matter',
        file: 'claims/bridge-opened.md',
        line,
        fix: expect.stringMatching(/---/) as string,
      },
    ]);
    expect(content.claims.size).toBe(0);
    expect(content.broken.claims.has('bridge-opened')).toBe(true);
  });
  it('several in one file are all reported, and so are those of other files', () => {
    const { content, faults } = parse({
      'claims/bridge-opened.md': CLAIM.replace('claim:', '? claim:')
        .replace('rating: disputed', 'rating: *disputed\nfinding: &f x')
        .replace('<b>', ''),
      'claims/other.md': CLAIM.replace('disputed', '[disputed]'),
      'sources/town-paper.md': SOURCE.replace('article', 'artcle'),
    });
    expect(faults.filter(({ file }) => file === 'claims/bridge-opened.md').length).toBeGreaterThan(
      1,
    );
    expect(faults.some(({ file, rule }) => file === 'claims/other.md' && rule === 'schema')).toBe(
      true,
    );
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'sources/town-paper.md', line: 3, fix: 'Write `article`.' }),
    );
    expect(content.ratings.value).toHaveLength(1);
  });
});

describe('faults of a record', () => {
  it.each<[string, (text: string) => string, string, object]>([
    [
      'an unknown key',
      (t) => t.replace('rating:', 'raiting:'),
      '4:1 unknown-key',
      { expected: 'rating' },
    ],
    [
      'an unknown key below',
      (t) => t.replace('stance:', 'stanze:'),
      '11:5 unknown-key',
      { fix: 'Write `stance` instead of `stanze`.' },
    ],
    [
      'a missing key',
      (t) => t.replace('rating: disputed\n', ''),
      '2:1 schema',
      { message: expect.stringContaining('`rating` is missing') as string },
    ],
    [
      'an empty key',
      (t) => t.replace('rating: disputed', 'rating:'),
      '4:1 schema',
      { message: expect.stringContaining('`rating` is empty') as string },
    ],
    [
      'a word that is none of the few',
      (t) => t.replace('stance: supports', 'stance: support'),
      '11:13 schema',
      { fix: 'Write `supports`.' },
    ],
    [
      'a day that the calendar lacks',
      (t) => t.replace('2026-11-21', '2026-02-30'),
      '7:12 dates',
      { found: '“2026-02-30”' },
    ],
    ['a date in another form', (t) => t.replace('2026-11-21', '21/11/2026'), '7:12 schema', {}],
    [
      'a date with short numbers',
      (t) => t.replace('2026-11-21', '2026-2-3'),
      '7:12 schema',
      { fix: 'Write `2026-02-03`.' },
    ],
    [
      'a point in time',
      (t) => t.replace('2026-11-21', '2026-11-21T10:00:00Z'),
      '7:12 schema',
      { fix: 'Write `2026-11-21`.' },
    ],
    [
      'a list that is a text',
      (t) => t.replace('evidence:', 'topics: bridges\nevidence:'),
      '8:9 schema',
      { fix: 'Write `topics: [bridges]`.' },
    ],
    [
      'a text that is a list',
      (t) => t.replace('claim: The bridge opened in 1932.', 'claim: [a, b]'),
      '3:1 schema',
      { found: 'a list' },
    ],
    [
      'a language in words',
      (t) => t.replace('lang: en', 'lang: English'),
      '2:7 schema',
      { expected: 'a language tag, as en, fr or pt-BR' },
    ],
    [
      'a claimant in a word',
      (t) => t.replace('rating:', 'claimant: Somebody\nrating:'),
      '4:11 schema',
      { expected: 'a map (`key: value` lines)' },
    ],
    [
      'a claimant of two kinds',
      (t) => t.replace('rating:', 'claimant: { source: town-paper, name: X }\nrating:'),
      '4:1 schema',
      { expected: 'either `source` alone, or `name` and `kind`' },
    ],
    [
      'a claimant without a kind',
      (t) => t.replace('rating:', 'claimant: { name: X }\nrating:'),
      '4:1 schema',
      { fix: expect.stringContaining('kind: person') as string },
    ],
    [
      'an appearance of two kinds',
      (t) =>
        t.replace(
          'rating:',
          'appearances: [{ source: town-paper, url: https://example.org }]\nrating:',
        ),
      '4:42 schema',
      { fix: 'Remove `url`.' },
    ],
    [
      'a quote of nothing',
      (t) => t.replace('rating:', 'appearances: [{ quote: abc }]\nrating:'),
      '4:24 schema',
      { fix: 'Add `source: <its id>`.' },
    ],
    [
      'an address that is unsafe',
      (t) => t.replace('rating:', 'appearances: [{ url: "http://example.org" }]\nrating:'),
      '4:23 url',
      { fix: 'Write `https://example.org`.' },
    ],
    [
      'an evidence id that stands twice',
      (t) =>
        t.replace(
          '---\nIt',
          "  - { id: opening-day, source: town-paper, stance: context, quote: 'x y' }\n---\nIt",
        ),
      '15:11 duplicate-id',
      { found: 'opening-day' },
    ],
    ['HTML in the body', (t) => t.replace('It says', 'It <i>'), '16:4 raw-html', {}],
    [
      'an override of direction',
      (t) => t.replace('opened in', 'opened \u202ein'),
      '3:26 hidden-character',
      { found: 'U+202E RIGHT-TO-LEFT OVERRIDE' },
    ],
    [
      'one that is written as an escape',
      (t) => t.replace('The bridge opened in 1932.', '"The \\u202Ebridge"'),
      '3:13 hidden-character',
      {},
    ],
    [
      'a lone surrogate',
      (t) => t.replace('The bridge opened in 1932.', '"The \\uD800 bridge"'),
      '3:13 encoding',
      {},
    ],
  ])('%s', (_, change, place, rest) => {
    const { faults } = claim(change);
    expect(faults).toContainEqual(
      expect.objectContaining({ file: 'claims/bridge-opened.md', ...rest }),
    );
    expect(where(faults)).toContain(`claims/bridge-opened.md:${place}`);
    for (const fault of faults)
      expect(fault.message).not.toMatch(/invalid|undefined|union|\[object/i);
  });
  it('a key that is misspelt is not missing as well', () => {
    expect(where(claim((text) => text.replace('rating:', 'raiting:')).faults)).toEqual([
      'claims/bridge-opened.md:4:1 unknown-key',
    ]);
  });
  it('a soft hyphen is a warning, and none inside a quote', () => {
    expect(claim((text) => text.replace('was opened', 'was ope\u00adned')).faults).toEqual([]);
    expect(claim((text) => text.replace('One source', 'One so\u00adurce')).faults).toMatchObject([
      { rule: 'hidden-character', case: 'soft-hyphen' },
    ]);
  });
});
