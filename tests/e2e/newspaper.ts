import type { BrowserContextOptions, Frame, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { hostPath } from '../../src/core/publish/host-script.ts';
import { iframeSnippet } from '../../src/core/publish/snippets.ts';
import { sharedBrowser } from './browser.ts';
import { cardServers, type CardServers } from './card-servers.ts';
import { watched, type Visit } from './open-site.ts';
import { drawn } from './page-state.ts';

/** A newspaper with cards of ours in its pages, read in a real browser. */
export interface Newspaper {
  readonly servers: CardServers;
  /** The HTML of a claim's card; loaded at once, unlike what we tell people to paste. */
  snippet(id: string, lang?: string): string;
  /** The element that loads the host script. */
  readonly hostScript: string;
  /** Opens a page of the newspaper, with all its frames; it is closed with the test. */
  open(
    body: string,
    how?: { headers?: Record<string, string>; context?: BrowserContextOptions },
  ): Promise<Visit>;
}

/** Opens the newspaper, until the tests of the file that asks for it have run. */
export async function newspaper(): Promise<Newspaper> {
  const [browser, servers] = await Promise.all([sharedBrowser(), cardServers()]);
  afterAll(async () => {
    await browser.close();
    await servers.close();
  });
  return {
    servers,
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
      onTestFinished(() => context.close());
      const visit = watched(await context.newPage());
      await visit.page.goto(servers.page(body, how.headers), { waitUntil: 'load' });
      return visit;
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

/** Measures each frame in view, since a browser may leave a frame that nobody sees as it was, and once it is settled. */
export async function measures(page: Page): Promise<Measure[]> {
  const all = [];
  for (const frame of page.frames().slice(1)) {
    await (await frame.frameElement()).scrollIntoViewIfNeeded();
    await settled(page, frame);
    all.push(await measureOf(frame));
  }
  return all;
}

/**
 * Resolves when a page and a frame in it have answered one another. A card says its height once it is drawn, the page
 * makes room once it is drawn in turn, and the card may then be of another height: so each is drawn twice.
 */
async function settled(page: Page, frame: Frame): Promise<void> {
  for (let round = 0; round < 2; round++) {
    await drawn(frame);
    await heard(page, frame);
    await drawn(page);
  }
}

/** Resolves when the page has heard all that a frame has posted to it so far: messages come in order. */
export async function heard(page: Page, frame: Frame): Promise<void> {
  const last = await page.evaluateHandle(() => ({
    heard: new Promise<void>((done) => {
      addEventListener('message', function listen({ data }) {
        if (data !== 'the last message') return;
        removeEventListener('message', listen);
        done();
      });
    }),
  }));
  await frame.evaluate(() => parent.postMessage('the last message', '*'));
  await last.evaluate(({ heard }) => heard);
  await last.dispose();
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
