import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { buildFiles } from '../site/build-publication.ts';
import { attribute, inside, tags, words, type Published } from '../site/published.ts';
import { holdsForAnySite } from '../site/site-rules.ts';
import { empty, hostile, rightToLeft } from './odd-publications.ts';
import { kindsOfPage, openSite, type OpenSite } from './open-site.ts';
import { overflow } from './page-state.ts';

const folder = await mkdtemp(join(tmpdir(), 'verbatim-odd-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const address = { origin: 'https://odd.example', base: '/x/' };
const [built, fromRightToLeft, ofHarm] = await Promise.all([
  buildFiles(empty, join(folder, 'empty'), { ...address, base: '/' }),
  buildFiles(rightToLeft, join(folder, 'right-to-left'), address),
  buildFiles(hostile, join(folder, 'hostile'), address),
]);

/** How a page says that the publication can be reached. */
function reachOf({ pages }: Published, path: string) {
  const section = inside(pages.get(path)!.html, 'section', 'aria-labelledby="reach"');
  return { links: tags(section, 'a').map((tag) => attribute(tag, 'href')), words: words(section) };
}

describe('a publication with nothing in it yet, in one language', () => {
  holdsForAnySite(() => built);

  it('leads to its repository, and says that it is public and no private address is there', () => {
    const reach = reachOf(built, '/about/');
    expect(reach.links).toEqual(['https://elsewhere.example/vide/issues/new']);
    expect(reach.words).toMatch(/Ils sont publics : .* met en danger/);
    expect(reach.words).toContain('Cette édition ne donne pas d’adresse privée.');
  });

  it('names no other language', () => {
    expect(built.pages.get('/')!.html).not.toMatch(/hreflang=|class="languages"/);
  });
});

describe('a publication from right to left, of sixty-one claims, in a language without words of ours', async () => {
  const open = await openSite(fromRightToLeft);
  const page = (path: string): string => open.pages.get(path)!.html;
  holdsForAnySite(() => open);
  isReadInPeace(open);

  it('lists them on two pages that lead to each other', () => {
    const first = page('/x/claims/');
    const second = page('/x/claims/2/');
    const listed = [first, second].flatMap((html) => [
      ...inside(html, 'ol', 'class="claims"').matchAll(/<h2/g),
    ]);
    expect(listed).toHaveLength(61);
    expect(first).toContain('href="/x/claims/2/"');
    expect(second).toContain('href="/x/claims/"');
    expect(open.pages.has('/x/claims/3/')).toBe(false);
  });

  it('can be written to, from its pages and each claim', () => {
    expect(reachOf(open, '/x/about/')).toMatchObject({ links: ['mailto:jisr@odd.example'] });
    expect(reachOf(open, '/x/about/').words).not.toMatch(/public:|no private|no address/);
    const reports = tags(page('/x/claims/claim-2/'), 'a')
      .map((tag) => attribute(tag, 'href')!)
      .filter((href) => /issues\/new|mailto:[^?]/.test(href));
    expect(reports).toEqual([expect.stringMatching(/^mailto:jisr@odd\.example\?subject=/)]);
  });

  it('is set from right to left, and the words that are ours from left to right', () => {
    expect(tags(page('/x/'), 'html')[0]).toContain('lang="ar" dir="rtl"');
    expect(tags(page('/x/de/'), 'html')[0]).toContain('lang="de" dir="ltr"');
  });
});

describe('a publication whose authors mean harm', async () => {
  const open = await openSite(ofHarm);
  holdsForAnySite(() => open);
  isReadInPeace(open);

  it('has no element, handler or address of theirs on any page', () => {
    const alive = [...open.pages.values()].flatMap(({ path, html }) => {
      return tags(html)
        .filter(
          (tag) =>
            /(?:href|src|action)="\s*(?:javascript|data:text|vbscript)/i.test(tag) ||
            /^<(?:img|base|object|embed|form(?! class="search-box"| id="verify"))\b/i.test(tag),
        )
        .map((what) => `${path}: ${what}`);
    });
    expect(alive).toEqual([]);
  });

  it('gives both ways to reach it, and says which of them is public', () => {
    const { links, words: said } = reachOf(open, '/x/about/');
    expect(links).toHaveLength(2);
    expect(links[0]).toBe('https://elsewhere.example/repo/issues/new');
    expect(links[1]).toMatch(/^mailto:/);
    expect(said).not.toMatch(/no private address|no address/);
    const claim = words(open.pages.get('/x/claims/odd/')!.html);
    expect(claim).toMatch(/Report an error \(public\) ?Report an error by e-mail/);
  });

  it('still says what they wrote, as words', () => {
    const { html } = open.pages.get('/x/claims/odd/')!;
    expect(words(html)).toContain('<img src=x onerror="window.ran=1">');
  });

  it('keeps its data parts whole: no script ends early, no line ends in JSON', () => {
    for (const { html } of open.pages.values())
      for (const [, json] of html.matchAll(/<script[^>]*json"[^>]*>([\s\S]*?)<\/script>/g)) {
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        JSON.parse(json!);
      }
  });

  it('starts no formula in its table', async () => {
    const csv = await readFile(join(open.folder, 'api/v1/claims.csv'), 'utf8');
    expect(csv).not.toMatch(/(?:^|,|\r\n)"?[=+\-@]/m);
  });
});

/** What a reader's browser sees of any publication, whatever its authors wrote. */
function isReadInPeace({ site, served, visit }: OpenSite): void {
  const lang = site.languages[0]!;
  const longest = site.claims
    .slice(-2)
    .map(({ id }): [string, string] => ['long', `/claims/${id}/`]);

  it.each([...kindsOfPage(site), ...longest])(
    'runs nothing of theirs, asks nobody else and fits a narrow phone on the %s page (%s)',
    async (_kind, path) => {
      const { page, complaints, requests } = await visit(lang, path, {
        viewport: { width: 320, height: 640 },
      });
      expect(await page.evaluate('window.ran')).toBeUndefined();
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(served + site.base))).toEqual([]);
      expect(await overflow(page)).toBeLessThanOrEqual(0);
    },
  );

  it('finds its claims, and shows them as words', async () => {
    const { page, complaints } = await visit(lang, '/search/');
    await page.click('#narrow summary');
    await page.locator('[data-facet=rating] input').first().check();
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('#found :is(script, img)').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
}
