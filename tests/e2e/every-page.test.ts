import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/core/site/texts.ts';
import { builtSite } from './built-site.ts';
import { kindsOfPage, openSite } from './open-site.ts';
import { faultsInLightAndDark, overflowOnPhone } from './page-state.ts';

/** The site that was built, whatever publication it is of: one page of each kind, in each language. */
const { site, folder, served, visit } = await openSite(await builtSite());

describe.each([...site.languages])('in %s', (lang) => {
  it.each(kindsOfPage(site))(
    'the %s page (%s) is for everybody, fits a phone, and tells nobody of its reader',
    async (_kind, path) => {
      const { page, requests, complaints } = await visit(lang, path);
      expect(await faultsInLightAndDark(page)).toEqual([]);
      expect(await overflowOnPhone(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => new URL(address).origin !== served)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      // A card stands in frames without storage: there, asking for it would throw.
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    },
  );

  it.runIf(site.claims.length > 0)(
    'a search costs at most 150 KB, packed, until the first results stand there',
    async () => {
      const { claim, finding, plain } = textOf(site.claims[0]!, lang).text;
      const word = /\p{L}{8,}/u.exec(`${claim} ${finding} ${plain}`)?.[0] ?? claim;
      const { page, requests } = await visit(lang, `/search/?q=${encodeURIComponent(word)}`);
      await page.locator('#found li').first().waitFor();
      let total = 0;
      for (const address of new Set(requests)) {
        const path = new URL(address).pathname.slice(site.base.length);
        const body = await readFile(join(folder, path.replace(/(^|\/)$/, '$1index.html')));
        // Fonts and the index are packed as they are; the rest is packed on its way.
        total += Math.min(body.length, gzipSync(body).length);
      }
      expect(total).toBeGreaterThan(60_000);
      expect(total).toBeLessThanOrEqual(150 * 1024);
    },
  );
});

describe('a page that is not there', () => {
  it('says so, and asks nobody else', async () => {
    const { page, requests } = await visit(site.languages[0]!, '/no/such/page/');
    expect(await page.locator('h1').count()).toBeGreaterThan(0);
    expect(requests.filter((address) => new URL(address).origin !== served)).toEqual([]);
  });
});
