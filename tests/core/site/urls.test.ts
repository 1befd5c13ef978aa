import { describe, expect, it } from 'vitest';
import { placeLinks } from '../../../src/core/site/prose-links.ts';
import { pathOf, repositoryFile, rootPath, urlOf } from '../../../src/core/site/urls.ts';

const site = { origin: 'https://example.org', base: '/x/', languages: ['en', 'fr'] };
const atRoot = { ...site, base: '/' };

describe('the address of a page', () => {
  it('has the default language at the root and others below their name', () => {
    expect(pathOf(atRoot, 'en', '/claims/y/')).toBe('/claims/y/');
    expect(pathOf(atRoot, 'fr', '/claims/y/')).toBe('/fr/claims/y/');
    expect(pathOf(atRoot, 'fr', '/')).toBe('/fr/');
  });

  it('stands below the base', () => {
    expect(pathOf(site, 'en', '/')).toBe('/x/');
    expect(pathOf(site, 'fr', '/claims/y/?a=b#c')).toBe('/x/fr/claims/y/?a=b#c');
    expect(rootPath(site, '/api/v1/claims.json')).toBe('/x/api/v1/claims.json');
    expect(urlOf(site, 'fr', '/claims/y/')).toBe('https://example.org/x/fr/claims/y/');
  });
});

describe('the page of a file where the publication keeps its files', () => {
  const file = (url: string, branch?: string) =>
    repositoryFile({ repository: { url, ...(branch ? { branch } : {}) } }, 'docs/proof.md');

  it('is on the branch that is named, or else the one that the repository calls its own', () => {
    const url = 'https://code.example/us/site';
    expect(file(`${url}/`)).toBe(`${url}/blob/HEAD/docs/proof.md`);
    expect(file(url, 'next/one')).toBe(`${url}/blob/next/one/docs/proof.md`);
    expect(file(url, 'a b?#')).toBe(`${url}/blob/a%20b%3F%23/docs/proof.md`);
  });

  it('is nowhere where no repository is known', () => {
    expect(repositoryFile({}, 'docs/proof.md')).toBeUndefined();
  });
});

describe('a link of prose', () => {
  const placed = (html: string, lang = 'fr'): string => placeLinks(html, site, lang);

  it('within the site gets base and language', () => {
    expect(placed('<a href="/claims/y/">')).toBe('<a href="/x/fr/claims/y/">');
    expect(placed('<a class="q" href="/claims/y/#z" rel="nofollow">', 'en')).toBe(
      '<a class="q" href="/x/claims/y/#z" rel="nofollow">',
    );
  });

  it.each(['/feed.xml', '/corrections.xml', '/oembed/y.json', '/og/y.png', '/search/', '/'])(
    'to %s, which there is in each language, gets both',
    (path) => expect(placed(`<a href="${path}">`)).toBe(`<a href="/x/fr${path}">`),
  );

  it.each([
    '/api/v1/claims.json',
    '/annotations/s.jsonld',
    '/verify/a.json',
    '/embed/v1.js',
    '/robots.txt',
    '/icon.svg',
    '/sitemap-index.xml',
    '/404.html',
  ])('to %s, which there is once, gets the base alone', (path) => {
    expect(placed(`<a href="${path}">`)).toBe(`<a href="/x${path}">`);
    expect(placed(`<a href="${path}#a">`)).toBe(`<a href="/x${path}#a">`);
  });

  it('elsewhere, or within the page, stays as it is', () => {
    for (const href of ['https://a.example/claims/', '//a.example/', '#evidence-a', ''])
      expect(placed(`<a href="${href}">`)).toBe(`<a href="${href}">`);
  });

  it('is not confused with words that look like one', () => {
    const words = '<p>a href="/claims/y/" <code>&#x3C;a href="/claims/y/"></code></p>';
    expect(placed(words)).toBe(words);
    expect(placed('<a title="a > b" href="/topics/t/">')).toBe(
      '<a title="a > b" href="/x/fr/topics/t/">',
    );
  });
});
