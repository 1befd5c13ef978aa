import { describe, expect, it } from 'vitest';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { openSite } from './open-site.ts';
import { searchResults } from './search-page.ts';

const { site, visit } = await openSite(await tideGaugeSite());
const found = 'water-stood-highest';

/** The ids of the claims that a query finds. */
async function search(lang: string, query: string): Promise<string[]> {
  const { page, complaints } = await visit(lang, `/search/?q=${encodeURIComponent(query)}`);
  const paths = await searchResults(page);
  expect(complaints).toEqual([]);
  return paths.map(idOf);
}

const idOf = (path: string): string => path.split('/').at(-2)!;

describe.each([
  { lang: 'en', word: 'centimetres', phrase: 'four metres and twelve' },
  { lang: 'fr', word: 'gardien', phrase: 'quatre mètres douze' },
])('searching in $lang', ({ lang, word, phrase }) => {
  it('finds a claim by a word of it', async () => {
    expect(await search(lang, word)).toContain(found);
  });

  it('finds a quoted phrase, and only where it stands so', async () => {
    expect(await search(lang, `"${phrase}"`)).toContain(found);
    const turned = phrase.split(' ').reverse().join(' ');
    expect(await search(lang, `"${turned}"`)).not.toContain(found);
  });

  it('narrows by a facet, keeps it in the address, and has it still after a reload', async () => {
    const { page } = await visit(lang, '/search/');
    await page.click('#narrow summary');
    const box = page.locator('[data-facet=rating] input').first();
    await box.check();
    const rating = await box.getAttribute('value');
    const expected = site.claims.filter((claim) => claim.rating === rating).map(({ id }) => id);
    const ids = async () => (await searchResults(page)).map(idOf).sort();
    expect(await ids()).toEqual(expected.sort());
    expect(new URL(page.url()).searchParams.getAll('rating')).toEqual([rating]);
    await page.reload();
    expect(await ids()).toEqual(expected.sort());
    expect(await page.locator(`[data-facet=rating] input[value="${rating}"]`).isChecked()).toBe(
      true,
    );
  });

  it('keeps the query in the box, and going back gives the one before', async () => {
    const { page } = await visit(lang, `/search/?q=${encodeURIComponent(word)}`);
    const before = await searchResults(page);
    await page.locator('[data-facet=rating] input').first().waitFor({ state: 'attached' });
    expect(await page.inputValue('#q')).toBe(word);
    await page.fill('#q', 'zzzzqqqq');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#found li').length === 0);
    await page.goBack();
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(await searchResults(page)).toEqual(before);
  });

  it('says so where nothing is found', async () => {
    const { page } = await visit(lang, '/search/?q=zzzzqqqq');
    expect(await searchResults(page)).toEqual([]);
    expect(await page.locator('#status').textContent()).toContain('zzzzqqqq');
  });

  it('shows a query as text, whatever it is', async () => {
    const { page, complaints } = await visit(
      lang,
      `/search/?q=${encodeURIComponent('<img src=x onerror=alert()>')}`,
    );
    await searchResults(page);
    expect(await page.locator('main img').count()).toBe(0);
    expect(complaints).toEqual([]);
  });
});

describe('searching in French', () => {
  it.each(['dépassa', 'depassa'])(
    'finds an accented word with its accents and without: %s',
    async (query) => {
      expect(await search('fr', query)).toContain(found);
    },
  );

  it.each(['économie', 'l’économie', "l'économie"])(
    'finds a word behind an elision, by itself and with it, straight or typographic: %s',
    async (query) => {
      expect(await search('fr', query)).toContain(found);
    },
  );
});
