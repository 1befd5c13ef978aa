import type { Server } from 'node:http';
import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { headersFor } from '../../src/core/publish/headers.ts';
import type { Site } from '../../src/core/site/types.ts';
import { pathOf } from '../../src/core/site/urls.ts';
import { loadSite } from '../../src/io/load-site.ts';
import { serve } from '../../src/io/serve.ts';
import { dist } from './built-site.ts';
import { launchBrowser } from './browser.ts';

/** A page that a reader looks at, and what it did meanwhile. */
export interface Visit {
  readonly page: Page;
  /** Addresses of everything that it asked for. */
  readonly requests: string[];
  /** Errors and warnings of the console, exceptions, failed requests. */
  readonly complaints: string[];
  close(): Promise<void>;
}

export interface OpenSite {
  readonly site: Site;
  /** `http://localhost:12345`, no trailing slash. */
  readonly origin: string;
  /** Opens a path of the site, without base and language. Nothing is kept from one visit to the next. */
  visit(lang: string, path: string, how?: BrowserContextOptions): Promise<Visit>;
  close(): Promise<void>;
}

/** Serves a built site on a free port, and opens a browser: the one in `dist/`, unless another is given. */
export async function openSite(
  other?: Readonly<{ site: Site; folder: string }>,
): Promise<OpenSite> {
  const site = other?.site ?? (await loadSite()).site;
  if (!site) throw new Error('The content has errors: npm run check');
  const { url, server } = await serve(other?.folder ?? dist, {
    port: 0,
    base: site.base,
    headersOf: (path) => headersFor(path, site),
  });
  const browser = await launchBrowser();
  const { origin } = new URL(url);
  return {
    site,
    origin,
    visit: (lang, path, how) => visit(browser, origin + pathOf(site, lang, path), how),
    close: async () => {
      await browser.close();
      await closed(server);
    },
  };
}

async function visit(
  browser: Browser,
  address: string,
  how: BrowserContextOptions = {},
): Promise<Visit> {
  const context = await browser.newContext(how);
  const page = await context.newPage();
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  await page.goto(address, { waitUntil: 'load' });
  return { page, requests, complaints, close: () => context.close() };
}

const closed = (server: Server): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });

/** One path of each kind of page that the site has, by the name of the kind. */
export function kindsOfPage(site: Site): [string, string][] {
  const [claim] = site.claims;
  const one = (name: string, section: string, id: string | undefined): [string, string][] =>
    id === undefined ? [] : [[name, `/${section}/${id}/`]];
  return [
    ['home', '/'],
    ['list of claims', '/claims/'],
    ...one('claim', 'claims', claim?.id),
    ...one('corrected claim', 'claims', site.claims.find(({ history }) => history.length > 0)?.id),
    ...one(
      'withdrawn claim',
      'claims',
      site.claims.find(({ status }) => status === 'withdrawn')?.id,
    ),
    ...one('topic', 'topics', claim?.topics[0]),
    ...one('rating', 'ratings', claim?.rating),
    ['list of sources', '/sources/'],
    ...one('sealed source', 'sources', site.sources.find(({ text }) => text === 'sealed')?.id),
    ...one('open source', 'sources', site.sources.find(({ text }) => text === 'open')?.id),
    ['search', '/search/'],
    ['check of a copy', '/verify/'],
    ['corrections', '/corrections/'],
    ['how to embed', '/embed/'],
    ...site.pages.slice(0, 1).map(({ name }): [string, string] => ['page', `/${name}/`]),
    ...one('card', 'embed', claim?.id),
  ];
}
