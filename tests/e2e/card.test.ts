import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hostPath, integrityOf, pinnedHostPath } from '../../src/core/export/host-script.ts';
import { iframeSnippet } from '../../src/core/export/snippets.ts';
import { oembed } from '../../src/core/export/oembed.ts';
import { embedScripts } from '../../src/io/embed-scripts.ts';
import { filteredByWordPress } from '../core/export/wordpress.ts';
import { launchBrowser } from './browser.ts';
import { cardServers, type CardServers } from './card-servers.ts';

let browser: Browser;
let servers: CardServers;
beforeAll(async () => {
  [browser, servers] = await Promise.all([launchBrowser(), cardServers()]);
});
afterAll(async () => {
  await browser?.close();
  await servers?.close();
});

const claims = () => servers.site.claims;
const snippet = (id: string, lang = 'en') =>
  iframeSnippet(servers.site, claims().find((claim) => claim.id === id)!, lang).replace(' loading="lazy"', '');
const hostScript = () => `<script async src="${servers.root}${hostPath}"></script>`;

/** Opens a page of the newspaper; gathers what its console complains of. */
async function open(body: string, how: { headers?: Record<string, string>; context?: BrowserContextOptions } = {}) {
  const context = await browser.newContext({ viewport: { width: 800, height: 900 }, ...how.context });
  const page = await context.newPage();
  const complaints: string[] = [];
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(error.message));
  await page.goto(servers.page(body, how.headers), { waitUntil: 'load' });
  await page.waitForTimeout(250);
  return { page, complaints, close: () => context.close() };
}

/** For each frame: its height on the page, and how high and wide its document is against what is seen of it. */
const measures = async (page: Page) =>
  Promise.all(
    page.frames().slice(1).map(async (frame) => {
      const element = await frame.frameElement();
      const box = (await element.boundingBox())!;
      const inner = await frame.evaluate(() => {
        const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
        return { scrollHeight, scrollWidth, clientHeight, clientWidth, bar: innerWidth - clientWidth };
      });
      return { height: Math.round(box.height), width: Math.round(box.width), ...inner };
    }),
  );
const heightOf = async (page: Page) => (await measures(page))[0]!.height;

describe('a card in a page on another origin', () => {
  it.each([240, 320, 600, 900])('is shown whole at %i px: no scroll bar, nothing cut', async (width) => {
    const frames = claims().flatMap(({ id }) => [snippet(id), snippet(id, 'fr')]).join('');
    const { page, complaints, close } = await open(`<style>iframe{width:${width}px}</style>${frames}${hostScript()}`);
    const all = await measures(page);
    expect(all).toHaveLength(claims().length * 2);
    for (const { height, scrollHeight, scrollWidth, clientHeight, clientWidth, bar } of all) {
      expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
      expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
      expect(bar).toBe(0);
      expect(height).toBe(clientHeight);
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('does not grow: after a second it is as high as before', async () => {
    const { page, close } = await open(snippet('corrected-claim') + hostScript());
    const before = await heightOf(page);
    await page.waitForTimeout(1000);
    expect(await heightOf(page)).toBe(before);
    await close();
  });

  it('follows the width of its frame, up and down again', async () => {
    const { page, close } = await open(snippet('corrected-claim') + hostScript());
    const wide = await heightOf(page);
    await page.addStyleTag({ content: 'iframe{width:260px}' });
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBeGreaterThan(wide);
    await page.addStyleTag({ content: 'iframe{width:600px}' });
    await page.waitForTimeout(300);
    expect(await heightOf(page)).toBe(wide);
    await close();
  });

  it('without the host script has the height of the snippet, and most cards fit; a longer one scrolls', async () => {
    const { page, close } = await open(claims().map(({ id }) => snippet(id)).join(''));
    const all = await measures(page);
    expect(all.filter(({ scrollHeight, clientHeight }) => scrollHeight <= clientHeight).length).toBeGreaterThanOrEqual(all.length - 1);
    for (const { height, scrollHeight } of all) expect(height - scrollHeight).toBeLessThan(120);
    await page.addStyleTag({ content: 'iframe{height:120px}' });
    const frame = page.frames()[1]!;
    await frame.evaluate(() => scrollTo(0, 1e6));
    expect(await frame.evaluate(() => scrollY)).toBeGreaterThan(50);
    await close();
  });

  it('says nothing and asks for nothing beyond itself', async () => {
    const context = await browser.newContext();
    const page = await context.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('console', (message) => complaints.push(message.text()));
    await page.goto(`${servers.root}embed/corrected-claim/`);
    await page.waitForTimeout(200);
    expect(requests.filter((url) => !url.startsWith('data:'))).toEqual([`${servers.root}embed/corrected-claim/`]);
    expect(complaints).toEqual([]);
    expect(await context.cookies()).toEqual([]);
    await context.close();
  });

  it.each(['light', 'dark'] as const)('has an opaque background and legible words in %s', async (colorScheme) => {
    const { page, close } = await open(snippet('corrected-claim') + hostScript(), { context: { colorScheme } });
    const colours = await page.frames()[1]!.evaluate(() => {
      const luminance = (colour: string) => {
        const [r, g, b] = colour.match(/[\d.]+/g)!.map(Number).map((c) => (c / 255 <= 0.04045 ? c / 255 / 12.92 : ((c / 255 + 0.055) / 1.055) ** 2.4));
        return 0.2126 * r! + 0.7152 * g! + 0.0722 * b!;
      };
      const background = getComputedStyle(document.documentElement).backgroundColor;
      const ground = luminance(background);
      const contrasts = [...document.querySelectorAll('body *')].filter(({ tagName }) => tagName !== 'SCRIPT').map((element) => {
        const ink = luminance(getComputedStyle(element).color);
        return (Math.max(ink, ground) + 0.05) / (Math.min(ink, ground) + 0.05);
      });
      return { background, least: Math.min(...contrasts), ground };
    });
    expect(colours.background).toMatch(/^rgb\(/);
    expect(colours.least).toBeGreaterThanOrEqual(4.5);
    expect(colours.ground > 0.5).toBe(colorScheme === 'light');
    await close();
  });

  it('keeps its stamp in forced colours', async () => {
    const { page, close } = await open(snippet('corrected-claim') + hostScript(), { context: { forcedColors: 'active' } });
    const stroke = await page.frames()[1]!.evaluate(() => getComputedStyle(document.querySelector('svg')!).stroke);
    expect(stroke).not.toBe('none');
    await close();
  });

  it('runs no word of the claim', async () => {
    const { page, complaints, close } = await open(snippet('hostile-claim') + hostScript());
    page.on('dialog', () => complaints.push('a dialog opened'));
    await page.reload();
    await page.waitForTimeout(200);
    expect(complaints).toEqual([]);
    expect(await page.frames()[1]!.evaluate(() => document.scripts.length)).toBe(1);
    await close();
  });

  it('opens its claim in a tab of its own', async () => {
    const { page, close } = await open(snippet('corrected-claim') + hostScript());
    const [tab] = await Promise.all([page.context().waitForEvent('page'), page.frames()[1]!.click('footer a')]);
    expect(tab.url()).toBe(`${servers.root}claims/corrected-claim/`);
    await close();
  });

  it('shows twenty on a page, and nothing shifts once they are there', async () => {
    const twenty = Array.from({ length: 4 }, () => claims().map(({ id }) => snippet(id)).join('')).join('');
    const { page, close } = await open(twenty + hostScript());
    await page.waitForTimeout(300);
    const shift = await page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let sum = 0;
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
          }).observe({ type: 'layout-shift' });
          setTimeout(() => resolve(sum), 700);
        }),
    );
    expect(shift).toBe(0);
    expect(await measures(page)).toHaveLength(20);
    for (const { scrollHeight, clientHeight } of await measures(page)) expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
    await close();
  });
});

describe('the host script', () => {
  const fits = async (page: Page) => {
    for (const { height, scrollHeight, clientHeight } of await measures(page)) {
      expect(scrollHeight).toBeLessThanOrEqual(clientHeight);
      // The snippet's own height is a round number of 20; the card's is its own.
      expect(height).toBe(scrollHeight);
    }
  };
  const card = () => snippet('corrected-claim').replace(/height="\d+"/, 'height="100"');

  it('works twice, in the head, in a module page', async () => {
    const { page, complaints, close } = await open(`<script src="${servers.root}${hostPath}"></script><script type="module" src="${servers.root}${hostPath}"></script>${card()}${hostScript()}`);
    await fits(page);
    expect(complaints).toEqual([]);
    await close();
  });

  it('works when it comes late, and for frames that come later still', async () => {
    const { page, close } = await open(card());
    await page.addScriptTag({ url: servers.root + hostPath });
    await page.waitForTimeout(250);
    await fits(page);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), card());
    await page.waitForTimeout(400);
    expect(await measures(page)).toHaveLength(2);
    await fits(page);
    await close();
  });

  it('works under a policy that lets in that file alone, pinned by its hash', async () => {
    const integrity = integrityOf(embedScripts().host);
    const { page, complaints, close } = await open(
      `${card().replace(/ style="[^"]*"/, '')}<script src="${servers.root}${pinnedHostPath}" integrity="${integrity}" crossorigin="anonymous"></script>`,
      { headers: { 'Content-Security-Policy': `default-src 'none'; script-src ${servers.root}${pinnedHostPath}; frame-src ${servers.root}` } },
    );
    await fits(page);
    expect(complaints).toEqual([]);
    await close();
  });

  it('holds against a page whose styles count borders in', async () => {
    const { page, close } = await open(`<style>*{box-sizing:border-box}iframe{border:5px solid;padding:7px}</style>${card().replace(/ style="[^"]*"| frameborder="0"/g, '')}${hostScript()}`);
    for (const { scrollHeight, clientHeight } of await measures(page)) expect(scrollHeight).toBe(clientHeight);
    await close();
  });

  it('changes nothing for a frame that is not a card, whatever it says', async () => {
    const liar = servers.page(`<script>for (const height of [500, 1e9, -5, NaN, Infinity, '300', null]) parent.postMessage({ type: 'verbatim:height', height }, '*'); setInterval(() => { for (let i = 0; i < 500; i++) parent.postMessage({ type: 'verbatim:height', height: 100 + Math.random() * 900 }, '*') }, 10)</script>`);
    const { page, close } = await open(`${hostScript()}<iframe src="${liar}" height="150" frameborder="0"></iframe>${card()}`);
    await page.waitForTimeout(300);
    const [first, second] = await measures(page);
    expect(first!.height).toBe(150);
    expect(second!.height).toBe(second!.scrollHeight);
    await close();
  });

  it('does not let one frame speak for another', async () => {
    const forger = servers.page(`<script>setInterval(() => { for (const other of [parent, ...[...Array(parent.length)].map((_, i) => parent[i])]) other.postMessage({ type: 'verbatim:height', height: 700 }, '*') }, 20)</script>`);
    const { page, close } = await open(`${hostScript()}${card()}<iframe src="${forger}" height="150" frameborder="0"></iframe>`);
    await page.waitForTimeout(300);
    const [first, second] = await measures(page);
    expect(first!.height).toBe(first!.scrollHeight);
    expect(second!.height).toBe(150);
    await close();
  });

  it('keeps a card between 80 and 2000 pixels, and takes numbers alone', async () => {
    const { page, close } = await open(card() + hostScript());
    const say = async (height: string) => {
      await page.frames()[1]!.evaluate(`parent.postMessage({ type: 'verbatim:height', height: ${height} }, '*')`);
      await page.waitForTimeout(120);
      return heightOf(page);
    };
    expect(await say('1e9')).toBe(2000);
    for (const nonsense of ['NaN', 'Infinity', '"300"', 'null', '{}', '[300]']) expect(await say(nonsense)).toBe(2000);
    expect(await say('-5')).toBe(80);
    await close();
  });
});

describe('WordPress', () => {
  const hostOf = (html: string) => `${html}<script>
    window.heard = [];
    addEventListener('message', ({ data, source }) => {
      for (const frame of document.querySelectorAll('iframe[data-secret]'))
        if (frame.contentWindow === source && data.secret === frame.dataset.secret && !/[^a-zA-Z0-9]/.test(data.secret)) heard.push(data);
    });
  </script>`;

  it('hears the height of a card, and the link that its reader follows', async () => {
    const claim = claims().find(({ id }) => id === 'corrected-claim')!;
    const html = filteredByWordPress(oembed(servers.site, claim, 'en').html, 'abc123DEF4')!;
    const { page, close } = await open(hostOf(html));
    const heard = () => page.evaluate('heard') as Promise<{ message: string; value: unknown }[]>;
    const [first] = await heard();
    expect(first).toMatchObject({ message: 'height', secret: 'abc123DEF4' });
    expect(first!.value).toBeGreaterThan(200);
    await page.evaluate(`document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'abc123DEF4' }, '*')`);
    await page.frames()[1]!.click('footer a');
    await page.waitForTimeout(150);
    expect((await heard()).slice(1)).toEqual([first, { message: 'link', value: `${servers.root}claims/corrected-claim/`, secret: 'abc123DEF4' }]);
    await close();
  });

  it('hears nothing with a secret that is not letters and digits', async () => {
    const html = snippet('corrected-claim').replace(/src="([^"]+)"/, 'src="$1#?secret=a%22b<c" data-secret="a"');
    const { page, close } = await open(hostOf(html));
    expect(await page.evaluate('heard')).toEqual([]);
    await close();
  });
});

describe('frames and origins', () => {
  it('let a card be framed, and nothing else of the site', async () => {
    const { page, close } = await open(`<iframe src="${servers.root}"></iframe><iframe src="${servers.root}embed/corrected-claim/"></iframe>`);
    const texts = await Promise.all(page.frames().slice(1).map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')));
    expect(texts[0]).not.toContain('Home');
    expect(texts[1]).toContain('The bridge was closed');
    await close();
  });

  it('let another origin read the data, and not a page', async () => {
    const { page, close } = await open('');
    const read = (path: string) => page.evaluate((url) => fetch(url).then((r) => r.text(), () => 'refused'), servers.root + path);
    expect(JSON.parse(await read('api/v1/claims.json')).claims).toHaveLength(claims().length);
    expect(await read('oembed/corrected-claim.json')).toContain('"rich"');
    expect(await read('feed.xml')).toContain('<feed');
    expect(await read('')).toBe('refused');
    await close();
  });

  it('the feeds are well-formed XML to a browser', async () => {
    const { page, close } = await open('');
    for (const path of ['feed.xml', 'corrections.xml', 'fr/feed.xml', 'fr/corrections.xml']) {
      const problems = await page.evaluate(async (url) => {
        const text = await (await fetch(url)).text();
        return new DOMParser().parseFromString(text, 'application/xml').querySelectorAll('parsererror').length;
      }, servers.root + path);
      expect(problems, path).toBe(0);
    }
    await close();
  });
});
