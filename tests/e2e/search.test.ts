import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ClaimView } from '../../src/core/site/types.ts';
import { loadSite } from '../../src/io/load-site.ts';
import { openSite, type OpenSite } from './open-site.ts';
import { dist } from './built-site.ts';
import { results } from './search-page.ts';

const { site } = await loadSite();

let open: OpenSite;
beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open.close());

const textOf = (claim: ClaimView, lang: string) => claim.texts[lang] ?? claim.texts[claim.lang]!;

/** The first claim of which a text in this language holds what is looked for, and that. */
function example(lang: string, pattern: RegExp): { claim: ClaimView; found: RegExpExecArray } {
  for (const claim of site!.claims) {
    const { claim: said, finding, plain } = textOf(claim, lang);
    const found = pattern.exec(`${said} ${finding} ${plain}`);
    if (found) return { claim, found };
  }
  throw new Error(`No claim in ${lang} has ${pattern}.`);
}

async function search(lang: string, query: string): Promise<string[]> {
  const { page, complaints, close } = await open.visit(
    lang,
    `/search/?q=${encodeURIComponent(query)}`,
  );
  const found = await results(page);
  expect(complaints).toEqual([]);
  await close();
  return found.map((path) => path.split('/').at(-2)!);
}

describe.each([...site!.languages])('searching in %s', (lang) => {
  it('finds a claim by a word of it', async () => {
    const { claim, found } = example(lang, /\p{L}{8,}/u);
    expect(await search(lang, found[0])).toContain(claim.id);
  });

  it('finds a quoted phrase, and only where it stands so', async () => {
    const { claim, found } = example(lang, /\p{L}{3,} \p{L}{3,} \p{L}{5,}/u);
    expect(await search(lang, `"${found[0]}"`)).toContain(claim.id);
    const turned = found[0].split(' ').reverse().join(' ');
    expect(await search(lang, `"${turned}"`)).not.toContain(claim.id);
  });

  it('narrows by a facet, keeps it in the address, and has it still after a reload', async () => {
    const { page, close } = await open.visit(lang, '/search/');
    await page.click('#narrow summary');
    const box = page.locator('[data-facet=rating] input').first();
    await box.check();
    const rating = await box.getAttribute('value');
    const expected = site!.claims.filter((claim) => claim.rating === rating).map(({ id }) => id);
    const ids = async () => (await results(page)).map((path) => path.split('/').at(-2)!).sort();
    expect(await ids()).toEqual(expected.sort());
    expect(new URL(page.url()).searchParams.getAll('rating')).toEqual([rating]);
    await page.reload();
    expect(await ids()).toEqual(expected.sort());
    expect(await page.locator(`[data-facet=rating] input[value="${rating}"]`).isChecked()).toBe(
      true,
    );
    await close();
  });

  it('keeps the query in the box, and going back gives the one before', async () => {
    const { found } = example(lang, /\p{L}{8,}/u);
    const { page, close } = await open.visit(lang, `/search/?q=${encodeURIComponent(found[0])}`);
    const before = await results(page);
    await page.locator('[data-facet=rating] input').first().waitFor({ state: 'attached' });
    expect(await page.inputValue('#q')).toBe(found[0]);
    await page.fill('#q', 'zzzzqqqq');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#found li').length === 0);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(await results(page)).toEqual(before);
    await close();
  });

  it('costs at most 150 KB, packed, until the first results stand there', async () => {
    const { page, requests, close } = await open.visit(
      lang,
      `/search/?q=${encodeURIComponent(example(lang, /\p{L}{8,}/u).found[0])}`,
    );
    await page.locator('#found li').first().waitFor();
    let total = 0;
    for (const address of new Set(requests)) {
      const path = new URL(address).pathname
        .slice(site!.base.length)
        .replace(/(^|\/)$/, '$1index.html');
      const body = await readFile(join(dist, path));
      // Fonts and the index are packed as they are; the rest is packed on its way.
      total += Math.min(body.length, gzipSync(body).length);
    }
    expect(total).toBeGreaterThan(60_000);
    expect(total).toBeLessThanOrEqual(150 * 1024);
    await close();
  });

  it('says so where nothing is found', async () => {
    const { page, close } = await open.visit(lang, '/search/?q=zzzzqqqq');
    expect(await results(page)).toEqual([]);
    expect(await page.locator('#status').textContent()).toContain('zzzzqqqq');
    await close();
  });

  it('shows a query as text, whatever it is', async () => {
    const { page, complaints, close } = await open.visit(
      lang,
      `/search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`,
    );
    await page.waitForTimeout(500);
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
    await close();
  });
});

describe.runIf(site!.languages.includes('fr'))('searching in French', () => {
  it('finds an accented word with its accents and without', async () => {
    const { claim, found } = example('fr', /(?<!['’\p{L}])\p{L}*[éèêàç]\p{L}{4,}/u);
    const bare = found[0].normalize('NFD').replace(/\p{M}/gu, '');
    expect(await search('fr', found[0])).toContain(claim.id);
    expect(await search('fr', bare)).toContain(claim.id);
  });

  it('finds a word behind an elision, by itself and with it, straight or typographic', async () => {
    const { claim, found } = example('fr', /\b([ld])[’']([aeiouéè]\p{L}{5,})/u);
    const [, article, word] = found as unknown as [string, string, string];
    expect(await search('fr', word)).toContain(claim.id);
    expect(await search('fr', `${article}’${word}`)).toContain(claim.id);
    expect(await search('fr', `${article}'${word}`)).toContain(claim.id);
  });
});
