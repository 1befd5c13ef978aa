import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/core/content/place-of.ts';

describe('placeOf', () => {
  it.each([
    ['site.yml', { kind: 'site' }],
    ['waivers.yml', { kind: 'waivers' }],
    ['claims/a-claim.md', { kind: 'claim', id: 'a-claim' }],
    ['claims/a-claim.fr.md', { kind: 'claim-translation', id: 'a-claim', lang: 'fr' }],
    ['claims/a-claim.pt-BR.md', { kind: 'claim-translation', id: 'a-claim', lang: 'pt-BR' }],
    ['sources/a.md', { kind: 'source', id: 'a' }],
    ['sources/a.fr.md', { kind: 'source-translation', id: 'a', lang: 'fr' }],
    ['sources/a.txt', { kind: 'text', id: 'a' }],
    ['sources/a.seal.json', { kind: 'seal', id: 'a' }],
    ['pages/about.en.md', { kind: 'page', id: 'about', lang: 'en' }],
  ])('%s', (path, place) => {
    expect(placeOf(path)).toEqual(place);
  });
  it.each([
    'README.md',
    'claims/README.md',
    '.gitkeep',
    'claims/.DS_Store',
    'LICENSE',
    '.obsidian/x.yml',
  ])('ignores %s', (path) => {
    expect(placeOf(path)).toEqual({ kind: 'ignored' });
  });
  it.each([
    'claims/A-Claim.md',
    'claims/a_claim.md',
    'claims/-a.md',
    'claims/a--b.md',
    'claims/a-.md',
    'claims/1.md',
    'claims/2.md',
    'claims/é.md',
    'claims/a claim.md',
    'claims/con.md',
    'claims/nul.md',
    'claims/com1.md',
    'claims/lpt9.fr.md',
    'claims/index.md',
    'claims/v1.md',
    `claims/${'a'.repeat(81)}.md`,
    'claims/x.french.md',
    'claims/x.FR.md',
    'claims/x.fr.draft.md',
    'claims/x.txt',
    'claims/x.markdown',
    'claims/x.MD',
    'claims/more/x.md',
    'sources/x.json',
    'sources/x.fr.txt',
    'sources/X.txt',
    'sources/con.seal.json',
    'pages/about.md',
    'claims',
    'sources',
    'pages/claims.en.md',
    'sites.yml',
    'site.yaml',
  ])('refuses %s, with a mend', (path) => {
    expect(placeOf(path)).toMatchObject({
      kind: 'misplaced',
      fault: { rule: 'id', fix: expect.stringMatching(/\S/) as string },
    });
  });
  it('takes 80 characters', () => {
    expect(placeOf(`claims/${'a'.repeat(80)}.md`).kind).toBe('claim');
  });
  it('mends a name', () => {
    expect(placeOf('claims/Été à Paris!.md')).toMatchObject({
      fault: { fix: 'Rename the file to start with “ete-a-paris”.' },
    });
  });
});
