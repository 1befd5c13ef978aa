import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { hostPath, integrityOf, pinnedHostPath } from '../../src/core/publish/host-script.ts';
import { embedScripts } from '../../src/io/embed-scripts.ts';
import { heightOf, measures, newspaper } from './newspaper.ts';

const news = await newspaper();

describe('the host script', () => {
  /** Resolves when the host script has set a height of every card. */
  const everyCardHasRoom = (page: Page) =>
    page.waitForFunction(() =>
      [...document.querySelectorAll('iframe')].every(
        ({ src, style }) => !src.includes('/embed/') || style.height,
      ),
    );
  const fits = async (page: Page) => {
    await everyCardHasRoom(page);
    for (const { height, scrollHeight, clientHeight } of await measures(page)) {
      expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
      // The snippet's own height is a round number of 20; the card's is its own.
      expect(height).toBe(scrollHeight);
    }
  };
  const card = () => news.snippet('corrected-claim').replace(/height="\d+"/, 'height="100"');

  it('works twice, in the head, in a module page', async () => {
    const { page, complaints } = await news.open(
      `<script src="${news.servers.root}${hostPath}"></script><script type="module" src="${news.servers.root}${hostPath}"></script>${card()}${news.hostScript}`,
    );
    await fits(page);
    expect(complaints).toEqual([]);
  });

  it('works when it comes late, and for frames that come later still', async () => {
    const { page } = await news.open(card());
    await page.addScriptTag({ url: news.servers.root + hostPath });
    await fits(page);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), card());
    await everyCardHasRoom(page);
    expect(await measures(page)).toHaveLength(2);
    await fits(page);
  });

  it('works under a policy that lets in that file alone, pinned by its hash', async () => {
    const integrity = integrityOf('sha384', embedScripts().host);
    const { page, complaints } = await news.open(
      `${card().replace(/ style="[^"]*"/, '')}<script src="${news.servers.root}${pinnedHostPath}" integrity="${integrity}" crossorigin="anonymous"></script>`,
      {
        headers: {
          'Content-Security-Policy': `default-src 'none'; script-src ${news.servers.root}${pinnedHostPath}; frame-src ${news.servers.root}`,
        },
      },
    );
    await fits(page);
    expect(complaints).toEqual([]);
  });

  it('finds a card in an open shadow root, in one within another', async () => {
    const { page } = await news.open(`<div></div>${news.hostScript}`);
    await page.evaluate((markup) => {
      const inner = document.createElement('p');
      document.querySelector('div')!.attachShadow({ mode: 'open' }).append(inner);
      inner.attachShadow({ mode: 'open' }).innerHTML = markup;
    }, card());
    const height = (): Promise<string> =>
      page.evaluate(
        () =>
          document
            .querySelector('div')!
            .shadowRoot!.querySelector('p')!
            .shadowRoot!.querySelector('iframe')!.style.height,
      );
    await expect.poll(height).toMatch(/^[1-9][0-9]{2}px$/);
  });

  it('holds against a page whose styles count borders in', async () => {
    const { page } = await news.open(
      `<style>*{box-sizing:border-box}iframe{border:5px solid;padding:7px}</style>${card().replace(/ style="[^"]*"| frameborder="0"/g, '')}${news.hostScript}`,
    );
    for (const { scrollHeight, clientHeight } of await measures(page))
      expect(scrollHeight).toBe(clientHeight);
  });

  it('changes nothing for a frame that is not a card, whatever it says', async () => {
    const liar = news.servers.page(
      `<script>for (const height of [500, 1e9, -5, NaN, Infinity, '300', null]) parent.postMessage({ type: 'verbatim:height', height }, '*'); setInterval(() => { for (let i = 0; i < 500; i++) parent.postMessage({ type: 'verbatim:height', height: 100 + Math.random() * 900 }, '*') }, 10)</script>`,
    );
    const { page } = await news.open(
      `${news.hostScript}<iframe src="${liar}" height="150" frameborder="0"></iframe>${card()}`,
    );
    await everyCardHasRoom(page);
    const [first, second] = await measures(page);
    expect(first!.height).toBe(150);
    expect(second!.height).toBe(second!.scrollHeight);
  });

  it('does not let one frame speak for another', async () => {
    const forger = news.servers.page(
      `<script>setInterval(() => { for (const other of [parent, ...[...Array(parent.length)].map((_, i) => parent[i])]) other.postMessage({ type: 'verbatim:height', height: 700 }, '*') }, 20)</script>`,
    );
    const { page } = await news.open(
      `${news.hostScript}${card()}<iframe src="${forger}" height="150" frameborder="0"></iframe>`,
    );
    await everyCardHasRoom(page);
    const [first, second] = await measures(page);
    expect(first!.height).toBe(first!.scrollHeight);
    expect(second!.height).toBe(150);
  });

  it('keeps a card between 80 and 2000 pixels, and takes numbers alone', async () => {
    const { page } = await news.open(card() + news.hostScript);
    const say = async (height: string) => {
      await page
        .frames()[1]!
        .evaluate(`parent.postMessage({ type: 'verbatim:height', height: ${height} }, '*')`);
      return heightOf(page);
    };
    expect(await say('1e9')).toBe(2000);
    for (const nonsense of ['NaN', 'Infinity', '"300"', 'null', '{}', '[300]'])
      expect(await say(nonsense)).toBe(2000);
    expect(await say('-5')).toBe(80);
  });
});
