import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/io/load-site.ts';
import { kindsOfPage, openSite, type OpenSite } from './open-site.ts';

const { site } = await loadSite();

let open: OpenSite;
beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open.close());

describe.each([...site!.languages])('in %s', (lang) => {
  it.each(kindsOfPage(site!))(
    'a reader of the %s page (%s) is known to nobody',
    async (_kind, path) => {
      const { page, requests, complaints, close } = await open.visit(lang, path);
      await page.waitForTimeout(300);
      expect(complaints).toEqual([]);
      expect(requests.filter((address) => new URL(address).origin !== open.origin)).toEqual([]);
      expect(await page.context().cookies()).toEqual([]);
      // A card stands in frames without storage: there, asking for it would throw.
      expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
      await close();
    },
  );
});

describe('a page that is not there', () => {
  it('says so, and asks nobody else', async () => {
    const { page, requests, close } = await open.visit(site!.languages[0]!, '/no/such/page/');
    expect(await page.locator('h1').count()).toBeGreaterThan(0);
    expect(requests.filter((address) => new URL(address).origin !== open.origin)).toEqual([]);
    await close();
  });
});

describe('searching', () => {
  it('asks nobody else, and loads nothing of it before a reader reaches for it', async () => {
    const { page, requests, complaints, close } = await open.visit(site!.languages[0]!, '/search/');
    expect(requests.filter((address) => address.includes('/pagefind/'))).toEqual([]);
    await page.fill('#q', 'the');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(requests.some((address) => address.includes('/pagefind/'))).toBe(true);
    expect(requests.filter((address) => new URL(address).origin !== open.origin)).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });
});
