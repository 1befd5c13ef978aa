import { describe, expect, it } from 'vitest';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { openSite } from './open-site.ts';
import { searchResults } from './search-page.ts';

const { site, visit } = await openSite(await tideGaugeSite());

describe('a misspelled word', () => {
  it('is read as the claims have it, said so, with a way to search for what was typed, and back', async () => {
    const { page } = await visit('en', '/search/?q=centimeters');
    expect((await searchResults(page)).length).toBeGreaterThan(0);
    expect(await page.locator('#status').textContent()).toContain('“centimetres”');
    const exactly = page.locator('#exactly a');
    expect(await exactly.textContent()).toContain('“centimeters”');
    await exactly.click();
    await page.waitForURL(/[?&]exact=1/);
    await page.locator('#exactly').waitFor({ state: 'hidden' });
    expect(await searchResults(page)).toEqual([]);
    await page.goBack();
    await exactly.waitFor();
    expect((await searchResults(page)).length).toBeGreaterThan(0);
  });

  it('does not empty the list where other words are known', async () => {
    const { page } = await visit('en', '/search/?q=centimetres+qqzzqq');
    expect((await searchResults(page)).length).toBeGreaterThan(0);
    expect(await page.locator('#status').textContent()).toContain('Closest');
    expect(await page.locator('#found li').first().textContent()).toContain('qqzzqq');
  });
});

describe('a result', () => {
  it('marks the words where they stand, and gives a passage with its translation', async () => {
    const { page } = await visit('en', '/search/?q=exact+man+register');
    await searchResults(page);
    const first = page.locator('#found li').first();
    expect(await first.locator('.excerpt mark').allTextContents()).toContain('register');
    expect(await first.locator('.place').allTextContents()).toContain('Our translation');
    expect(await first.locator('[lang=fr]').count()).toBeGreaterThan(0);
  });
});

describe('the facets', () => {
  it('count what the query finds, keep the order of the scale, and disable what is empty', async () => {
    const { page } = await visit('en', '/search/?q=centimetres');
    const found = await searchResults(page);
    const boxes = page.locator('[data-facet=rating] input');
    await boxes.first().waitFor({ state: 'attached' });
    const shown = await page.locator('[data-facet=rating] label').evaluateAll((labels) =>
      labels.map((label) => {
        const box = label.querySelector('input')!;
        return {
          rating: box.value,
          isDisabled: box.disabled,
          count: Number(label.querySelector('.count')!.textContent),
        };
      }),
    );
    const used = site.ratings.filter(({ id }) => site.claims.some(({ rating }) => rating === id));
    expect(shown.map(({ rating }) => rating)).toEqual(used.map(({ id }) => id));
    expect(shown.reduce((sum, { count }) => sum + count, 0)).toBe(found.length);
    for (const { count, isDisabled } of shown) expect(isDisabled).toBe(count === 0);
  });
});

describe('by keyboard', () => {
  it('a reader reaches the box, the results and the box again', async () => {
    const { page } = await visit('en', '/search/');
    await page.keyboard.press('/');
    await page.keyboard.type('water');
    await page.locator('#found li').first().waitFor();
    await page.keyboard.press('ArrowDown');
    const focused = () =>
      page.evaluate(() => document.activeElement?.closest('li, input')?.tagName);
    expect(await focused()).toBe('LI');
    await page.keyboard.press('ArrowUp');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await focused()).toBe('INPUT');
    await page.keyboard.type('a/b');
    expect(await page.inputValue('#q')).toBe('a/b');
  });
});

describe('what a search loads', () => {
  it('is nothing before a reader reaches for it', async () => {
    const { page, requests } = await visit('en', '/search/');
    const ofTheIndex = () => requests.filter((url) => url.includes('/pagefind/'));
    expect(ofTheIndex()).toEqual([]);
    await page.fill('#q', 'water');
    await searchResults(page);
    expect(ofTheIndex().length).toBeGreaterThan(0);
    expect(ofTheIndex().filter((url) => url.includes('/words/'))).toEqual([]);
  });
});
