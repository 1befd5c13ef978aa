import { describe, expect, it } from 'vitest';
import { allFiles } from '../../../src/core/publish/all-files.ts';
import {
  headerRules,
  headersFile,
  headersFor,
  patternOf,
} from '../../../src/core/publish/headers.ts';
import { hostPath, pinnedHostPath } from '../../../src/core/publish/host-script.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';
import { site } from './site-fixture.ts';

/** Every kind of path that the site has, base included. */
const pages = [
  '',
  'fr/',
  'claims/',
  'claims/2/',
  'claims/a/',
  'fr/claims/a/',
  'topics/a/',
  'ratings/a/',
  'sources/a/',
  'search/',
  'verify/',
  'corrections/',
  'about/',
  'fr/about/',
  'embed/',
  'fr/embed/',
  '404.html',
  'og/a.png',
  'fr/og/a.png',
  'pagefind/pagefind.js',
  'pagefind/index/en_1.pf_index',
  '_astro/a.css',
];
const paths = [
  ...pages,
  ...[...allFiles(site, embedScripts())].map(({ path }) => path.replace(/index\.html$/, '')),
].map((path) => `/x/${path}`);
const frames = (path: string) => headersFor(path, site)['Content-Security-Policy'];

describe('the headers', () => {
  it.each(paths)(
    'name nothing twice for %s: hosts join headers, and two policies intersect',
    (path) => {
      const names = headerRules(site)
        .filter((rule) => new RegExp(patternOf(rule)).test(path))
        .flatMap(({ headers }) => Object.keys(headers));
      expect(names.length).toBe(new Set(names).size);
    },
  );

  it('let cards be framed by anybody, and nothing else', () => {
    const cards = paths.filter((path) => /\/embed\/[a-z-]+\/$/.test(path));
    expect(cards).toHaveLength(10);
    for (const path of cards) {
      expect(frames(path)).toBeUndefined();
      expect(headersFor(path, site)).toMatchObject({
        'Cross-Origin-Embedder-Policy': 'require-corp',
        'Cross-Origin-Resource-Policy': 'cross-origin',
      });
    }
    for (const path of paths.filter((one) => !/\/embed\/[^/]+\//.test(one)))
      expect(frames(path), path).toBe("frame-ancestors 'none'");
    for (const path of [
      '/x/embed/',
      '/x/fr/embed/',
      '/x/no/such/page/',
      '/x/embed/v1.js',
      '/x/claims/embed/a/',
    ])
      expect(frames(path), path).toBe("frame-ancestors 'none'");
  });

  it('say on every path that types are not to be guessed', () => {
    for (const path of paths)
      expect(headersFor(path, site)).toMatchObject({
        'X-Content-Type-Options': 'nosniff',
        'Referrer-Policy': 'same-origin',
      });
  });

  it('let other origins read data, feeds and the host script, and no page', () => {
    const open = paths.filter(
      (path) => headersFor(path, site)['Access-Control-Allow-Origin'] === '*',
    );
    for (const part of [
      '/x/api/v1/claims.json',
      '/x/oembed/corrected-claim.json',
      '/x/fr/oembed/corrected-claim.json',
      '/x/annotations/minutes.jsonld',
      '/x/feed.xml',
      '/x/fr/feed.json',
      '/x/corrections.xml',
      '/x/verify/minutes.json',
      `/x/${hostPath}`,
      `/x/${pinnedHostPath}`,
    ])
      expect(open).toContain(part);
    expect(open.filter((path) => path.endsWith('/') || path.endsWith('.html'))).toEqual([]);
  });

  it('keep for ever what is named by its content or its version, and nothing else', () => {
    const kept = paths.filter((path) =>
      headersFor(path, site)['Cache-Control']?.includes('immutable'),
    );
    expect(kept.sort()).toEqual(
      ['/x/_astro/a.css', `/x/${pinnedHostPath}`, '/x/pagefind/index/en_1.pf_index'].sort(),
    );
  });

  it('give the types, with their charset, that no host would guess from a name', () => {
    for (const { path, type } of allFiles(site, embedScripts())) {
      const said = headersFor(`/x/${path}`, site)['Content-Type'];
      expect(said ?? type, path).toBe(type);
      if (
        /\.(?:jsonld|csv)$|(?:feed|corrections)\.(?:xml|json)$|claimreview/.test(path) &&
        !path.startsWith('api/v1/corrections')
      )
        expect(said, path).toBe(type);
    }
  });

  it('fit the limits of Cloudflare Pages: 100 rules, 2,000 characters a line', () => {
    expect(headerRules(site).length).toBeLessThanOrEqual(100);
    for (const line of headersFile(site).split('\n')) expect(line.length).toBeLessThan(2000);
  });

  it('stand in `_headers` as a path and its indented headers', () =>
    expect(headersFile(site)).toContain(
      '/x/embed/:claim/*\n  Cross-Origin-Embedder-Policy: require-corp\n',
    ));
});
