import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { layoutShift } from './layout-shift.ts';
import { heard, heightOf, measures, newspaper } from './newspaper.ts';
import { watched } from './open-site.ts';
import { drawn } from './page-state.ts';

const news = await newspaper();

describe('a card in a page on another origin', () => {
  it('is shown whole in every width: no scroll bar, nothing cut', async () => {
    const frames = news.servers.site.claims
      .flatMap(({ id }) => [news.snippet(id), news.snippet(id, 'fr')])
      .join('');
    const { page, complaints } = await news.open(frames + news.hostScript);
    for (const width of [240, 320, 600, 900]) {
      await setFrames(page, `width: ${width}px`);
      const all = await measures(page);
      expect(all).toHaveLength(news.servers.site.claims.length * 2);
      for (const { height, scrollHeight, scrollWidth, clientHeight, clientWidth, bar } of all) {
        expect(scrollHeight, `at ${width} px`).toBeLessThanOrEqual(clientHeight);
        expect(scrollWidth, `at ${width} px`).toBeLessThanOrEqual(clientWidth);
        expect(bar).toBe(0);
        expect(height).toBe(clientHeight);
      }
    }
    expect(complaints).toEqual([]);
  });

  it('does not grow: however often it is drawn again, it is as high as before', async () => {
    const { page } = await news.open(news.snippet('corrected-claim') + news.hostScript);
    const before = await heightOf(page);
    for (let again = 0; again < 10; again++) expect(await heightOf(page)).toBe(before);
  });

  it('follows the width of its frame, up and down again', async () => {
    const { page } = await news.open(news.snippet('corrected-claim') + news.hostScript);
    const wide = await heightOf(page);
    await setFrames(page, 'width: 260px');
    expect(await heightOf(page)).toBeGreaterThan(wide);
    await setFrames(page, 'width: 600px');
    expect(await heightOf(page)).toBe(wide);
  });

  it('says no height before it has a width', async () => {
    const { page } = await news.open(
      `<script>window.said = []; addEventListener('message', ({ data }) => data.height && said.push(data.height))</script>${news.snippet('corrected-claim')}`,
    );
    const said = () => page.evaluate('said') as Promise<number[]>;
    await expect.poll(said).not.toEqual([]);
    await page.evaluate(
      () =>
        new Promise((loaded) => {
          const frame = document.querySelector('iframe')!;
          (window as unknown as { said: number[] }).said.length = 0;
          const narrow = frame.cloneNode() as HTMLIFrameElement;
          narrow.style.width = '0';
          narrow.addEventListener('load', loaded);
          frame.replaceWith(narrow);
        }),
    );
    await drawn(page);
    await heard(page, page.frames()[1]!);
    expect(await said()).toEqual([]);
    await setFrames(page, 'width: 600px !important');
    await expect.poll(said).not.toEqual([]);
    expect(Math.max(...(await said()))).toBeLessThan(600);
  });

  it('without the host script has the height of the snippet, and most cards fit; a longer one scrolls', async () => {
    const { page } = await news.open(
      news.servers.site.claims.map(({ id }) => news.snippet(id)).join(''),
    );
    const all = await measures(page);
    expect(
      all.filter(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight).length,
    ).toBeGreaterThanOrEqual(all.length - 1);
    for (const { height, scrollHeight } of all) expect(height - scrollHeight).toBeLessThan(120);
    await setFrames(page, 'height: 120px !important');
    const frame = page.frames()[1]!;
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await frame.waitForFunction(() => innerHeight === 120);
    await frame.evaluate(() => scrollTo(0, 1e6));
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(50);
  });

  it('says nothing and asks for nothing beyond itself', async () => {
    const { page } = await news.open('');
    const card = watched(await page.context().newPage());
    const address = `${news.servers.root}embed/corrected-claim/`;
    await card.page.goto(address, { waitUntil: 'networkidle' });
    expect(card.requests.filter((url) => !url.startsWith('data:'))).toEqual([address]);
    expect(card.complaints).toEqual([]);
    expect(await page.context().cookies()).toEqual([]);
  });

  it.each(['light', 'dark'] as const)(
    'has an opaque background and legible words in %s',
    async (colorScheme) => {
      const { page } = await news.open(news.snippet('corrected-claim') + news.hostScript, {
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
    },
  );

  it('keeps its stamp in forced colours', async () => {
    const { page } = await news.open(news.snippet('corrected-claim') + news.hostScript, {
      context: { forcedColors: 'active' },
    });
    const stroke = await page
      .frames()[1]!
      .evaluate(() => getComputedStyle(document.querySelector('svg')!).stroke);
    expect(stroke).not.toBe('none');
  });

  it('runs no word of the claim', async () => {
    const { page, complaints } = await news.open(news.snippet('hostile-claim') + news.hostScript);
    page.on('dialog', () => complaints.push('a dialog opened'));
    await page.reload();
    await measures(page);
    expect(complaints).toEqual([]);
    expect(await page.frames()[1]!.evaluate(() => document.scripts.length)).toBe(1);
  });

  it('opens its claim in a tab of its own', async () => {
    const { page } = await news.open(news.snippet('corrected-claim') + news.hostScript);
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      page.frames()[1]!.click('footer a'),
    ]);
    expect(tab.url()).toBe(`${news.servers.root}claims/corrected-claim/`);
  });

  it('shows twenty on a page, and nothing shifts once they are there', async () => {
    const twenty = Array.from({ length: 4 }, () =>
      news.servers.site.claims.map(({ id }) => news.snippet(id)).join(''),
    ).join('');
    const { page } = await news.open(twenty + news.hostScript);
    expect(await measures(page)).toHaveLength(20);
    const shifted = await layoutShift(page, { fromNow: true });
    for (const { scrollHeight, clientHeight } of await measures(page))
      expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    expect(await shifted()).toBe(0);
  });
});

/** Sets a style of every frame on a page. */
const setFrames = (page: Page, style: string) =>
  page.addStyleTag({ content: `iframe { ${style} }` });
