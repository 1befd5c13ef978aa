import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSite, type OpenSite } from './open-site.ts';
import { measures } from './newspaper.ts';
import { layoutShift } from './layout-shift.ts';

let open: OpenSite;
beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open?.close());

describe('the page about embedding', () => {
  it.each([360, 1280])('shows live cards whole at %i px', async (width) => {
    for (const lang of open.site.languages) {
      const { page, complaints, close } = await open.visit(lang, '/embed/', {
        viewport: { width, height: 900 },
      });
      await page.locator('.embed-card').first().scrollIntoViewIfNeeded();
      await page.waitForFunction(() =>
        [...document.querySelectorAll<HTMLElement>('.embed-card')].every(
          (card) => card.style.height,
        ),
      );
      const cards = await measures(page);
      expect(cards.length).toBeGreaterThan(0);
      for (const { scrollHeight, clientHeight, bar } of cards)
        expect([scrollHeight, bar]).toEqual([clientHeight, 0]);
      expect(complaints).toEqual([]);
      await close();
    }
  });

  it.each([360, 1280])('does not jump while it loads and is read, at %i px', async (width) => {
    const { page, close } = await open.visit(open.site.languages[0]!, '/embed/', {
      viewport: { width, height: 900 },
    });
    const shifted = await layoutShift(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 300) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await page.waitForTimeout(120);
    }
    expect(await shifted()).toBeLessThan(0.05);
    await close();
  });
});
