import { describe, expect, it } from 'vitest';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { layoutShift } from './layout-shift.ts';
import { measures } from './newspaper.ts';
import { openSite } from './open-site.ts';
import { drawn } from './page-state.ts';

const { site, visit } = await openSite(await tideGaugeSite());

describe('the page about embedding', () => {
  it.each([360, 1280])('shows live cards whole at %i px', async (width) => {
    for (const lang of site.languages) {
      const { page, complaints } = await visit(lang, '/embed/', {
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
    }
  });

  it.each([360, 1280])('does not jump while it loads and is read, at %i px', async (width) => {
    const { page } = await visit('en', '/embed/', {
      viewport: { width, height: 900 },
    });
    const shifted = await layoutShift(page);
    const height = await page.evaluate(() => document.documentElement.scrollHeight);
    for (let y = 0; y < height; y += 300) {
      await page.evaluate((to) => scrollTo(0, to), y);
      await drawn(page);
    }
    expect(await shifted()).toBeLessThan(0.05);
  });
});
