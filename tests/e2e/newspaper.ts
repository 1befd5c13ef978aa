import type { Browser, BrowserContextOptions, Frame, Page } from 'playwright-core';
import { hostPath } from '../../src/core/publish/host-script.ts';
import { iframeSnippet } from '../../src/core/publish/snippets.ts';
import { launchBrowser } from './browser.ts';
import { cardServers, type CardServers } from './card-servers.ts';

/** A newspaper with cards of ours in its pages, read in a real browser. */
export interface Newspaper {
  readonly servers: CardServers;
  readonly browser: Browser;
  snippet(id: string, lang?: string): string;
  /** The element that loads the host script. */
  readonly hostScript: string;
  /** Opens a page of the newspaper; gathers what its console complains of. */
  open(
    body: string,
    how?: { headers?: Record<string, string>; context?: BrowserContextOptions },
  ): Promise<OpenPage>;
  close(): Promise<void>;
}

export interface OpenPage {
  readonly page: Page;
  readonly complaints: string[];
  close(): Promise<void>;
}

export async function newspaper(): Promise<Newspaper> {
  const [browser, servers] = await Promise.all([launchBrowser(), cardServers()]);
  return {
    servers,
    browser,
    hostScript: `<script async src="${servers.root}${hostPath}"></script>`,
    snippet: (id, lang = 'en') =>
      iframeSnippet(
        servers.site,
        servers.site.claims.find((claim) => claim.id === id)!,
        lang,
      ).replace(' loading="lazy"', ''),
    async open(body, how = {}) {
      const context = await browser.newContext({
        viewport: { width: 800, height: 900 },
        ...how.context,
      });
      const page = await context.newPage();
      const complaints: string[] = [];
      page.on(
        'console',
        (message) => message.type() === 'error' && complaints.push(message.text()),
      );
      page.on('pageerror', (error) => complaints.push(error.message));
      await page.goto(servers.page(body, how.headers), { waitUntil: 'load' });
      await page.waitForTimeout(250);
      return { page, complaints, close: () => context.close() };
    },
    close: async () => {
      await browser.close();
      await servers.close();
    },
  };
}

/** A frame's height on the page, and how high and wide its document is against what is seen of it. */
interface Measure {
  readonly height: number;
  readonly width: number;
  readonly scrollHeight: number;
  readonly scrollWidth: number;
  readonly clientHeight: number;
  readonly clientWidth: number;
  /** The width of a scroll bar. */
  readonly bar: number;
}

/**
 * Measures each frame in view, since a browser may leave a frame that nobody sees as it was, and once it has come to
 * rest: page, frame and host script answer one another from processes of their own.
 */
export async function measures(page: Page): Promise<Measure[]> {
  const all = [];
  for (const frame of page.frames().slice(1)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    let before = '';
    let measure = await measureOf(frame);
    for (let i = 0; i < 20 && JSON.stringify(measure) !== before; i++) {
      before = JSON.stringify(measure);
      await page.waitForTimeout(100);
      measure = await measureOf(frame);
    }
    all.push(measure);
  }
  return all;
}

async function measureOf(frame: Frame): Promise<Measure> {
  const inner = await frame.evaluate(() => {
    const { scrollHeight, scrollWidth, clientHeight, clientWidth } = document.documentElement;
    return { scrollHeight, scrollWidth, clientHeight, clientWidth, bar: innerWidth - clientWidth };
  });
  const { height, width } = (await (await frame.frameElement()).boundingBox())!;
  return { height: Math.round(height), width: Math.round(width), ...inner };
}

export const heightOf = async (page: Page) => (await measures(page))[0]!.height;
