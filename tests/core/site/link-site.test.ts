import { describe, expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from '../check/example-content.ts';
import type { Edit } from '../../../src/core/check/example.ts';
import type { SiteAddress } from '../../../src/core/site/link-site.ts';
import { linkSite } from '../../../src/core/site/link-site.ts';
import { claimOf, pageNamed, sourceOf } from '../../../src/core/site/lookup.ts';
import { textOf } from '../../../src/core/site/texts.ts';

const CLAIM = 'claims/bridge-opened.md';

const siteOf = (edits: readonly Edit[] = [], address: SiteAddress = {}) => {
  const checked = checkContent(exampleFiles(edits));
  expect(checked.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  return linkSite(checked, address);
};

const second = (more: Partial<Record<'id' | 'status' | 'published' | 'quote', string>>): Edit => ({
  file: `claims/${more.id ?? 'bridge-date'}.md`,
  to: `---
lang: en
claim: A road has crossed the harbour since ${more.id ?? 1932}.
rating: supported
finding: The report says so.
published: ${more.published ?? '2026-11-22'}
evidence:
  - id: year
    source: harbour-report
    stance: supports
    quote: ${more.quote ?? 'The great bridge opened to traffic in the spring of 1932'}
status: ${more.status ?? 'published'}
---
See [the other](/claims/bridge-opened/) and [@year].
`,
});

describe('a linked site', () => {
  it('says the same twice, byte for byte, in whatever order the files come', () => {
    const one = JSON.stringify(linkSite(checkContent(exampleFiles([second({})]))));
    const other = JSON.stringify(linkSite(checkContent(exampleFiles([second({})]).reverse())));
    expect(one).toBe(other);
  });

  it('cannot be changed', () => {
    const site = siteOf();
    expect(Object.isFrozen(site)).toBe(true);
    expect(Object.isFrozen(site.claims[0]!.evidence[0]!.passage.segments)).toBe(true);
    expect(() => (site.claims as unknown[]).push({})).toThrow(TypeError);
  });

  it('stands where the environment says, or else where the publication does', () => {
    expect(siteOf()).toMatchObject({ origin: 'https://example.org', base: '/' });
    expect(siteOf([], { base: 'repo' })).toMatchObject({ base: '/repo/' });
    expect(siteOf([], { origin: 'https://other.example/sub/' })).toMatchObject({
      origin: 'https://other.example',
      base: '/sub/',
    });
  });

  it('gives each change of a day its own note, translated where the translation has it', () => {
    const history: Edit = {
      file: CLAIM,
      from: 'evidence:',
      to: `history:
  - { date: 2026-12-01, kind: update, note: First. }
  - { date: 2026-12-01, kind: correction, note: Second. }
  - { date: 2026-12-01, kind: update, note: Third. }
evidence:`,
    };
    const notesIn = (notes: string): readonly string[] => {
      const translation = `---\nof: x\nclaim: c\nfinding: f\nhistory: { ${notes} }\n---\nTexte [@opening-year].\n`;
      const edits = [history, { file: CLAIM.replace('.md', '.fr.md'), to: translation }];
      return claimOf(siteOf(edits), 'bridge-opened').texts['fr']!.historyNotes;
    };
    expect(notesIn('2026-12-01: Un, 2026-12-01 (2): Deux, 2026-12-01 (3): Trois')).toEqual([
      'Un',
      'Deux',
      'Trois',
    ]);
    expect(notesIn('2026-12-01 (2): Deux')).toEqual(['First.', 'Deux', 'Third.']);
  });

  it('takes the repository from the content first', () => {
    const address = { repository: { url: 'https://code.example/a' } };
    expect(siteOf([], address).repository).toEqual(address.repository);
    const edit = {
      file: 'site.yml',
      from: 'license:',
      to: 'repository: { url: https://code.example/b }\nlicense:',
    };
    expect(siteOf([edit], address).repository?.url).toBe('https://code.example/b');
    expect(siteOf().repository).toBeUndefined();
  });

  it('lists published and withdrawn claims newest first, and no drafts', () => {
    const site = siteOf([
      second({ id: 'a-withdrawn', status: 'withdrawn', published: '2026-11-23' }),
      second({ id: 'b-draft', status: 'draft' }),
      second({ id: 'c-newer' }),
      second({ id: 'd-newer' }),
    ]);
    expect(site.claims.map(({ id }) => id)).toEqual([
      'a-withdrawn',
      'c-newer',
      'd-newer',
      'bridge-opened',
    ]);
    expect(site.counts).toEqual({ claims: 4, sources: 2, passages: 1 });
  });

  it('shares a passage that several claims quote, and knows who does', () => {
    const { passages } = sourceOf(siteOf([second({})]), 'harbour-report');
    expect(passages).toHaveLength(1);
    expect(passages[0]!.quotedBy).toEqual([
      { claim: 'bridge-date', evidence: 'year' },
      { claim: 'bridge-opened', evidence: 'opening-year' },
    ]);
  });

  it('orders the passages of a source by their place', () => {
    const site = siteOf([
      second({ quote: 'The harbour was busy long before there was a road across it' }),
    ]);
    const { passages } = sourceOf(site, 'harbour-report');
    expect(passages.map(({ passage }) => passage.start)).toEqual([0, expect.any(Number)]);
    expect(passages[1]!.passage.start).toBeGreaterThan(0);
  });

  it('shows the source’s own characters, not those that were typed', () => {
    const site = siteOf([
      { file: CLAIM, from: 'opened to traffic', to: 'opened\u00A0to  traffic' },
    ]);
    expect(claimOf(site, 'bridge-opened').evidence[0]!.passage.quote).toBe(
      'The great bridge opened to traffic in the spring of 1932',
    );
  });

  it('gives a text in the reader’s language, or the original, and says which', () => {
    const site = siteOf([second({})]);
    const translated = textOf(claimOf(site, 'bridge-opened'), 'fr');
    expect(translated).toMatchObject({ translated: true, text: { lang: 'fr', stale: false } });
    expect(translated.text.translations).toEqual({
      'opening-year': 'Le grand pont a été ouvert à la circulation au printemps 1932',
    });
    expect(textOf(claimOf(site, 'bridge-date'), 'fr')).toMatchObject({
      translated: false,
      text: { lang: 'en' },
    });
  });

  it('knows a translation whose original has changed', () => {
    const site = siteOf([{ file: CLAIM, from: 'and no source speaks', to: 'and nobody speaks' }]);
    expect(textOf(claimOf(site, 'bridge-opened'), 'fr').text.stale).toBe(true);
  });

  it('puts base and language before the links of prose', () => {
    const claim = claimOf(siteOf([second({})], { base: '/x/' }), 'bridge-date');
    expect(claim.texts['en']!.html).toContain('href="/x/claims/bridge-opened/"');
  });

  it('tells corrections, updates and withdrawals newest first, and dates the claim by the last', () => {
    const history = {
      file: CLAIM,
      from: 'status: published',
      to: `history:
  - { date: 2026-12-01, kind: correction, from: contradicted, to: supported, note: First. }
  - { date: 2026-12-03, kind: update, note: Second. }
status: published`,
    };
    const site = siteOf([history]);
    expect(site.changes).toEqual([
      { claim: 'bridge-opened', entry: 1 },
      { claim: 'bridge-opened', entry: 0 },
    ]);
    const claim = claimOf(site, 'bridge-opened');
    expect(claim.modified).toBe('2026-12-03');
    expect(claim.texts['fr']!.historyNotes).toEqual(['First.', 'Second.']);
  });

  it('has pages by name, in each language that has them', () => {
    const page = (lang: string, title: string) => ({
      file: `pages/about.${lang}.md`,
      to: `---\ntitle: ${title}\n---\nText.\n`,
    });
    const site = siteOf([page('fr', 'À propos'), page('en', 'About')]);
    expect(Object.keys(pageNamed(site, 'about')!.texts)).toEqual(['en', 'fr']);
    expect(pageNamed(site, 'methodology')).toBeUndefined();
  });
});

describe('the digest of a claim', () => {
  const digestWith = (edits: readonly Edit[], address: SiteAddress = {}) =>
    claimOf(siteOf(edits, address), 'bridge-opened').digest;
  const plain = digestWith([]);

  it('changes with what the claim says or rests on', () => {
    expect(plain).toMatch(/^[\w-]{22}$/);
    const edits = [
      { file: CLAIM, from: 'finding: The report', to: 'finding: This report' },
      { file: CLAIM, from: 'The report says so', to: 'This report says so' },
      { file: CLAIM, from: '[bridges]', to: '[]' },
      { file: 'sources/harbour-report.md', from: 'The harbour and', to: 'A harbour and' },
      { file: 'sources/harbour-report.txt', from: 'The harbour was', to: 'Our old harbour was' },
      { file: 'claims/bridge-opened.fr.md', from: 'Le rapport le dit', to: 'Ce rapport le dit' },
    ];
    const digests = edits.map((edit) => digestWith([edit]));
    expect(new Set([plain, ...digests]).size).toBe(edits.length + 1);
  });

  it('does not change with where the site stands or with other claims', () => {
    expect(digestWith([], { base: '/x/' })).toBe(plain);
    expect(digestWith([second({})])).toBe(plain);
  });
});
