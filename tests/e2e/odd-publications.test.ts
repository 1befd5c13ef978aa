import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFiles } from '../site/build-publication.ts';
import { hostile, rightToLeft } from '../site/odd-publications.ts';
import { kindsOfPage, openSite, type OpenSite } from './open-site.ts';

describe.each([
  ['whose authors mean harm', hostile],
  ['from right to left, with words of any length', rightToLeft],
])('a publication %s', (_what, files) => {
  let folder: string;
  let open: OpenSite;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-odd-'));
    const address = { origin: 'https://odd.example', base: '/x/' };
    open = await openSite(await buildFiles(files, folder, address));
  });
  afterAll(async () => {
    await open?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('runs nothing of theirs, asks nobody else, and fits a narrow phone', async () => {
    const longest = open.site.claims.slice(-2).map(({ id }) => ['long', `/claims/${id}/`] as const);
    for (const [kind, path] of [...kindsOfPage(open.site), ...longest]) {
      const { page, complaints, requests, close } = await open.visit(
        open.site.languages[0]!,
        path,
        { viewport: { width: 320, height: 640 } },
      );
      expect(await page.evaluate('window.ran'), kind).toBeUndefined();
      expect(complaints, kind).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(`${open.origin}/x/`))).toEqual([]);
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, kind).toBeLessThanOrEqual(0);
      await close();
    }
  });

  it('finds its claims, and shows them as words', async () => {
    const { page, complaints, close } = await open.visit(open.site.languages[0]!, '/search/');
    await page.click('#narrow summary');
    await page.locator('[data-facet=rating] input').first().check();
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(await page.evaluate('window.ran')).toBeUndefined();
    expect(await page.locator('#found :is(script, img)').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});
