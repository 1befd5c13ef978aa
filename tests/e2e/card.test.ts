import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { heightOf, measures, newspaper, type Newspaper } from './newspaper.ts';

let news: Newspaper;
beforeAll(async () => {
  news = await newspaper();
});
afterAll(() => news?.close());

describe('a card in a page on another origin', () => {
  it.each([240, 320, 600, 900])(
    'is shown whole at %i px: no scroll bar, nothing cut',
    async (width) => {
      const frames = news.servers.site.claims
        .flatMap(({ id }) => [news.snippet(id), news.snippet(id, 'fr')])
        .join('');
      const { page, complaints, close } = await news.open(
        `<style>iframe{width:${width}px}</style>${frames}${news.hostScript}`,
      );
      const all = await measures(page);
      expect(all).toHaveLength(news.servers.site.claims.length * 2);
      for (const { height, scrollHeight, scrollWidth, clientHeight, clientWidth, bar } of all) {
        expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
        expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
        expect(bar).toBe(0);
        expect(height).toBe(clientHeight);
      }
      expect(complaints).toEqual([]);
      await close();
    },
  );

  it('does not grow: after a second it is as high as before', async () => {
    const { page, close } = await news.open(news.snippet('corrected-claim') + news.hostScript);
    const before = await heightOf(page);
    await page.waitForTimeout(1000);
    expect(await heightOf(page)).toBe(before);
    await close();
  });

  it('follows the width of its frame, up and down again', async () => {
    const { page, close } = await news.open(news.snippet('corrected-claim') + news.hostScript);
    const wide = await heightOf(page);
    await page.addStyleTag({ content: 'iframe{width:260px}' });
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBeGreaterThan(wide);
    await page.addStyleTag({ content: 'iframe{width:600px}' });
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBe(wide);
    await close();
  });

  it('says no height before it has a width', async () => {
    const { page, close } = await news.open(
      `<script>window.said = []; addEventListener('message', ({ data }) => said.push(data.height))</script>${news.snippet('corrected-claim')}`,
    );
    await page.evaluate(() => {
      const frame = document.querySelector('iframe')!;
      (window as unknown as { said: number[] }).said.length = 0;
      const hidden = frame.cloneNode() as HTMLIFrameElement;
      hidden.style.width = '0';
      frame.replaceWith(hidden);
    });
    await page.waitForTimeout(400);
    expect(await page.evaluate('said')).toEqual([]);
    await page.evaluate(() => {
      document.querySelector('iframe')!.style.width = '600px';
    });
    await page.waitForTimeout(300);
    const said = (await page.evaluate('said')) as number[];
    expect(said.length).toBeGreaterThan(0);
    expect(Math.max(...said)).toBeLessThan(600);
    await close();
  });

  it('without the host script has the height of the snippet, and most cards fit; a longer one scrolls', async () => {
    const { page, close } = await news.open(
      news.servers.site.claims.map(({ id }) => news.snippet(id)).join(''),
    );
    const all = await measures(page);
    expect(
      all.filter(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight).length,
    ).toBeGreaterThanOrEqual(all.length - 1);
    for (const { height, scrollHeight } of all) expect(height - scrollHeight).toBeLessThan(120);
    await page.addStyleTag({ content: 'iframe{height:120px}' });
    const frame = page.frames()[1]!;
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await frame.waitForFunction(() => innerHeight === 120);
    await frame.evaluate(() => scrollTo(0, 1e6));
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(50);
    await close();
  });

  it('says nothing and asks for nothing beyond itself', async () => {
    const context = await news.browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${news.servers.root}embed/corrected-claim/`);
    await page.waitForTimeout(200);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([
      `${news.servers.root}embed/corrected-claim/`,
    ]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)(
    'has an opaque background and legible words in %s',
    async (colorScheme) => {
      const { page, close } = await news.open(news.snippet('corrected-claim') + news.hostScript, {
        context: { colorScheme },
      });
      const colours = await page.frames()[1]!.evaluate(() => {
        const luminance = (colour: string) => {
          const [r, g, b] = colour
            .match(/[\d.]+/g)!
            .map(Number)
            .map((c) =>
              c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4,
            );
          return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
        };
        const background = getComputedStyle(document.documentElement).backgroundColor;
        const ground = luminance(background);
        const contrasts = [...document.querySelectorAll('body *')]
          .filter(({ tagName }) => tagName !== 'SCRIPT')
          .map((element) => {
            const ink = luminance(getComputedStyle(element).color);
            return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
          });
        return { background, least: Math.min(...contrasts), ground };
      });
      expect(colours.background).toMatch(/^rgb\(/);
      expect(colours.least).toBeGreaterThanOrEqual(4.5);
      expect(colours.ground > 0.5).toBe(colorScheme === 'light');
      await close();
    },
  );

  it('keeps its stamp in forced colours', async () => {
    const { page, close } = await news.open(news.snippet('corrected-claim') + news.hostScript, {
      context: { forcedColors: 'active' },
    });
    const stroke = await page
      .frames()[1]!
      .evaluate(() => getComputedStyle(document.querySelector('svg')!).stroke);
    expect(stroke).not.toBe('none');
    await close();
  });

  it('runs no word of the claim', async () => {
    const { page, complaints, close } = await news.open(
      news.snippet('hostile-claim') + news.hostScript,
    );
    page.on('dialog', () => complaints.push('a dialog opened'));
    await page.reload();
    await page.waitForTimeout(200);
    expect(complaints).toEqual([]);
    expect(await page.frames()[1]!.evaluate(() => document.scripts.length)).toBe(1);
    await close();
  });

  it('opens its claim in a tab of its own', async () => {
    const { page, close } = await news.open(news.snippet('corrected-claim') + news.hostScript);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frames()[1]!.click('footer a'),
    ]);
    expect(tab.url()).toBe(`${news.servers.root}claims/corrected-claim/`);
    await close();
  });

  it('shows twenty on a page, and nothing shifts once they are there', async () => {
    const twenty = Array.from({ length: 4 }, () =>
      news.servers.site.claims.map(({ id }) => news.snippet(id)).join(''),
    ).join('');
    const { page, close } = await news.open(twenty + news.hostScript);
    await page.waitForTimeout(300);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries())
              sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift' });
          setTimeout(() => resolve(sum), 700);
        }),
    );
    expect(shift).toBe(0);
    expect(await measures(page)).toHaveLength(20);
    for (const { scrollHeight, clientHeight } of await measures(page))
      expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    await close();
  });
});
