import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, it } from 'vitest';
import {
  newTranslation,
  refreshTranslation,
  type Translatable,
} from '../../../../src/core/content/writing/translation-file.ts';
import { translatableDigest } from '../../../../src/core/content/writing/translatable-digest.ts';
import { translatableClaim } from '../../../../src/core/content/writing/translatable.ts';
import { CLAIM, parse } from '../content-of.ts';

const made: Translatable = {
  digest: 'aaaa',
  lang: 'en',
  fields: [
    { path: ['claim'], original: 'Water: it is wet.', lang: 'en' },
    { path: ['finding'], original: 'It is.', lang: 'en' },
    { path: ['translations', 'first'], original: 'L’eau mouille', lang: 'fr' },
    { path: ['translations', 'second'], original: 'Elle mouille', lang: 'fr' },
    { path: ['history', '2026-11-22'], original: 'We added a source.', lang: 'en' },
  ],
  body: 'It is wet [@first].\n\n## More\n\nMuch [@second].',
};

const frontMatter = (text: string): Record<string, unknown> =>
  parseYaml(/^---\n([\s\S]*?\n)---/.exec(text)![1]!) as Record<string, unknown>;

const filled = `---
of: aaaa
# en: Water: it is wet.
claim: >-
  Wasser ist nass.
# a note to myself
finding: Ja.
translations:
  # fr: L’eau mouille
  first: >-
    Wasser
    nässt
  second: Es nässt # so so
history: { 2026-11-22: Neue Quelle. }
---

Es ist nass.
`;

describe('a new translation', () => {
  it('has a place for all that is to be translated, and the original’s words above it', () => {
    const text = newTranslation(made);
    expect(frontMatter(text)).toEqual({
      of: 'aaaa',
      claim: '',
      finding: '',
      translations: { first: '', second: '' },
      history: { '2026-11-22': '' },
    });
    expect(text).toContain('# en: Water: it is wet.\nclaim: >-\n');
    expect(text).toContain('  # fr: L’eau mouille\n  first: >-\n');
    expect(text).toContain('# en: ## More\n');
  });

  it('takes words to begin with', () => {
    const field = {
      path: ['claimant', 'name'],
      original: 'Ada: a #1',
      lang: 'en',
      start: 'Ada: a #1',
    } as const;
    expect(frontMatter(newTranslation({ ...made, fields: [field] }))['claimant']).toEqual({
      name: 'Ada: a #1',
    });
  });
});

describe('other ways in which people put a claim', () => {
  const asked = CLAIM.replace('published:', 'also-asked: [Was it?, Is it?]\npublished:');
  const french = (front: string) =>
    `---\nof: x\nclaim: Un\nfinding: Oui.\n${front}---\nUn texte.\n`;
  const original = () => {
    const { content } = parse({ 'claims/bridge-opened.md': asked });
    return content.claims.get('bridge-opened')!;
  };

  it('have a place for a list, with the original’s above it', () => {
    const made = translatableClaim(original().value, 'fr', '', () => 'en');
    const text = newTranslation(made);
    expect(text).toContain('# en: Was it? | Is it?\nalso-asked:\n  - >-\n');
    expect(refreshTranslation(text, made)).toMatchObject({ text, added: [], changed: [] });
  });

  it('are a list of any length in a translation, and change the digest of the original', () => {
    const { content, faults } = parse({
      'claims/bridge-opened.md': asked,
      'claims/bridge-opened.fr.md': french('also-asked:\n  - Est-ce ?\n  - Fut-ce ?\n  - Oui\n'),
    });
    expect(faults).toEqual([]);
    expect(content.claimTranslations[0]!.value.alsoAsked).toHaveLength(3);
    const without = parse({ 'claims/bridge-opened.md': CLAIM }).content.claims.get(
      'bridge-opened',
    )!;
    expect(translatableDigest(original().value)).not.toBe(translatableDigest(without.value));
  });

  it('are short, and few', () => {
    const { faults } = parse({
      'claims/bridge-opened.md': CLAIM.replace(
        'published:',
        `also-asked: [${'x'.repeat(121)}]\npublished:`,
      ),
    });
    expect(faults).toMatchObject([
      { expected: 'text of at most 120 characters', fix: 'Shorten it.' },
    ]);
    const many = parse({
      'claims/bridge-opened.md': CLAIM.replace(
        'published:',
        `also-asked: [${'x, '.repeat(9)}]\npublished:`,
      ),
    });
    expect(many.faults).toMatchObject([{ expected: 'at most 8 wordings' }]);
  });
});

describe('a history with several entries on one day', () => {
  const HISTORY = `history:
  - { date: 2026-12-01, kind: update, note: We added a source. }
  - { date: 2026-12-01, kind: correction, note: We mended a name. }
  - { date: 2026-12-02, kind: update, note: A third note. }
  - { date: 2026-12-01, kind: update, note: A fourth note. }
`;
  const claim = CLAIM.replace('---\nIt', `${HISTORY}---\nIt`);
  const original = parse({ 'claims/bridge-opened.md': claim }).content.claims.get('bridge-opened')!;
  const translatable = translatableClaim(original.value, 'fr', original.markdown!, () => 'en');
  const keys = ['2026-12-01', '2026-12-01 (2)', '2026-12-02', '2026-12-01 (3)'];

  it('has a place for each', () => {
    const { history } = frontMatter(newTranslation(translatable));
    expect(history).toEqual(Object.fromEntries(keys.map((key) => [key, ''])));
  });

  it('is read back as it was written', () => {
    const words = newTranslation(translatable).replace(
      /^( *)([^#\n]+): >-$/gm,
      '$1$2: >-\n$1  Mot',
    );
    const { content, faults } = parse({
      'claims/bridge-opened.md': claim,
      'claims/bridge-opened.fr.md': `${words}Un texte.\n`,
    });
    expect(faults).toEqual([]);
    expect(content.claimTranslations[0]!.value.history).toEqual(
      Object.fromEntries(keys.map((key) => [key, 'Mot'])),
    );
    expect(refreshTranslation(words, translatable)).toMatchObject({
      text: words,
      added: [],
      changed: [],
    });
  });

  it.each(['2026-12-01 (1)', '2026-12-01(2)', '2026-12-01 (02)', '2026-13-01 (2)', 'soon'])(
    'has none at “%s”',
    (key) => {
      const { faults } = parse({
        'claims/bridge-opened.md': claim,
        'claims/bridge-opened.fr.md': `---\nof: x\nclaim: x\nfinding: x\nhistory:\n  ${key}: Mot\n---\nUn texte.\n`,
      });
      expect(faults).toMatchObject([
        { file: 'claims/bridge-opened.fr.md', line: 6, column: 3, found: `“${key}”` },
      ]);
    },
  );
});

describe('a refreshed translation', () => {
  it('is the same where nothing has changed', () => {
    expect(refreshTranslation(filled, made)).toEqual({
      text: filled,
      added: [],
      changed: [],
      removed: [],
    });
    const fresh = newTranslation(made);
    expect(refreshTranslation(fresh, made)?.text).toBe(fresh);
  });

  it('takes the new digest and says which originals have changed', () => {
    const fields = made.fields.map((field) =>
      field.path[0] === 'claim' ? { ...field, original: 'Water wets.' } : field,
    );
    const { text, changed } = refreshTranslation(filled, { ...made, digest: 'bbbb', fields })!;
    expect(changed).toEqual(['claim']);
    expect(text).toBe(filled.replace('aaaa', 'bbbb').replace('Water: it is wet.', 'Water wets.'));
  });

  it('adds what is new where it belongs, and keeps every line that was there', () => {
    const fields = [
      ...made.fields,
      { path: ['translations', 'third'], original: 'Encore', lang: 'fr' },
      { path: ['history', '2026-12-01'], original: 'Corrected.', lang: 'en' },
      { path: ['would-change'], original: 'Dry water.', lang: 'en' },
    ] as Translatable['fields'];
    const { text, added } = refreshTranslation(filled, { ...made, fields })!;
    expect(added).toEqual(['translations.third', 'history.2026-12-01', 'would-change']);
    expect(frontMatter(text)).toMatchObject({
      'would-change': '',
      translations: { first: 'Wasser nässt', second: 'Es nässt', third: '' },
      history: { '2026-11-22': 'Neue Quelle.', '2026-12-01': '' },
    });
    expect(text).toContain('second: Es nässt # so so\n  # fr: Encore\n  third: >-\n');
    expect(text).toContain('# a note to myself\n');
  });

  it('finds no change in a map that is written on one line, whatever stands above it', () => {
    const text = filled
      .replace(
        /translations:\n[^]*?# so so\n/,
        '# fr: L’eau mouille\ntranslations: { first: A, second: B }\n',
      )
      .replace('history: {', '# en: Ages ago.\nhistory: {');
    for (const source of [text, refreshTranslation(text, made)!.text])
      expect(refreshTranslation(source, made)).toEqual({
        text,
        added: [],
        changed: [],
        removed: [],
      });
  });

  it('compares the originals in a map in braces that gives each a line', () => {
    const text = filled.replace(
      /translations:\n[^]*?# so so\n/,
      'translations: {\n  # fr: L’eau\n  first: A,\n  # fr: Elle mouille\n  second: B }\n',
    );
    const { text: now, changed } = refreshTranslation(text, made)!;
    expect(changed).toEqual(['translations.first']);
    expect(now).toBe(text.replace('# fr: L’eau\n', '# fr: L’eau mouille\n'));
  });

  it('adds to a map as far in as its other keys are', () => {
    const text = filled.replace(/^ {2}(?=\S)/gm, '      ').replace(/^ {4}(?=W|n)/gm, '        ');
    const fields = [
      ...made.fields,
      { path: ['translations', 'third'], original: 'Encore', lang: 'fr' },
    ] as Translatable['fields'];
    const refreshed = refreshTranslation(text, { ...made, fields })!;
    expect(refreshed.added).toEqual(['translations.third']);
    expect(frontMatter(refreshed.text)).toMatchObject({
      translations: { first: 'Wasser nässt', second: 'Es nässt', third: '' },
    });
  });

  it('keeps as a comment what the original no longer has', () => {
    const fields = made.fields.filter(({ path }) => path[1] !== 'first' && path[0] !== 'history');
    const { text, removed } = refreshTranslation(filled, { ...made, fields })!;
    expect(removed).toEqual(['translations.first', 'history.2026-11-22']);
    expect(frontMatter(text)['translations']).toEqual({ second: 'Es nässt' });
    expect(frontMatter(text)).not.toHaveProperty('history');
    expect(text).toContain('Wasser\n');
    expect(text).toContain('# history: { 2026-11-22: Neue Quelle. }');
  });

  it('refreshes the comment with the original’s text', () => {
    const fresh = `${newTranslation(made)}Mein Text.\n`;
    const { text, changed } = refreshTranslation(fresh, { ...made, body: 'Another text.' })!;
    expect(changed).toEqual(['body']);
    expect(text).toContain('# en: Another text.\n---\nMein Text.\n');
    expect(text).not.toContain('## More');
  });

  it.each(['no front matter', '---\nclaim: [\n---\n', '---\n- a list\n---\n', '---\nclaim: x\n'])(
    'leaves alone what it cannot read: %j',
    (text) => expect(refreshTranslation(text, made)).toBeUndefined(),
  );

  it('never loses a word', () => {
    const words = fc.stringMatching(/^[a-zé:#' "-]{1,30}$/).filter((text) => text.trim() !== '');
    fc.assert(
      fc.property(
        words,
        words,
        words,
        fc.subarray([...made.fields]),
        (claim, first, body, fields) => {
          const text = `---\nof: x\nclaim: ${JSON.stringify(claim)}\ntranslations:\n  first: >-\n    |${first}\n---\n${body}\n`;
          const refreshed = refreshTranslation(text, { ...made, fields })!;
          expect(refreshed.text).toContain(JSON.stringify(claim));
          expect(refreshed.text).toContain(`|${first}\n`);
          expect(refreshed.text.endsWith(`---\n${body}\n`)).toBe(true);
          expect(() => frontMatter(refreshed.text)).not.toThrow();
        },
      ),
    );
  });
});
