import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, onTestFinished } from 'vitest';
import { headersFor } from '../../src/core/publish/headers.ts';
import { decidingEvidence } from '../../src/core/site/claim-facts.ts';
import { noteOf } from '../../src/core/site/lookup.ts';
import type { Site } from '../../src/core/site/types.ts';
import { pathOf } from '../../src/core/site/urls.ts';
import { serve } from '../../src/io/serve.ts';
import type { Published } from '../site/published.ts';
import { sharedBrowser } from './browser.ts';
import { closeServer } from './local-server.ts';

/** A page that a reader looks at, and what it did meanwhile. */
export interface Visit {
  readonly page: Page;
  /** Addresses of everything that it asked for. */
  readonly requests: string[];
  /** Errors and warnings of the console, exceptions, failed requests. */
  readonly complaints: string[];
}

export interface OpenSite extends Published {
  /** Where it is served: `http://localhost:12345`, no trailing slash. */
  readonly served: string;
  /**
   * Opens a path of the site, without base and language. Nothing is kept from one visit to the next; a visit ends with
   * its test.
   */
  visit(lang: string, path: string, how?: BrowserContextOptions): Promise<Visit>;
}

/** Serves a built site on a free port, for the browser, until the tests of the file or group that asks for it have run. */
export async function openSite(built: Published): Promise<OpenSite> {
  const { site, folder } = built;
  const { url, server } = await serve(folder, {
    port: 0,
    base: site.base,
    headersOf: (path) => headersFor(path, site),
  });
  const browser = await sharedBrowser();
  const served = new URL(url).origin;
  afterAll(async () => {
    await browser.close();
    await closeServer(server);
  });
  return {
    ...built,
    served,
    visit: async (lang, path, how) => {
      const context = await browser.newContext(how);
      onTestFinished(() => context.close());
      const visit = watched(await context.newPage());
      await visit.page.goto(served + pathOf(site, lang, path), { waitUntil: 'load' });
      return visit;
    },
  };
}

/** A page, and from now on a record of what it asks for and complains of. */
export function watched(page: Page): Visit {
  // Only what never comes runs into this.
  page.setDefaultTimeout(120_000);
  const requests: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('requestfailed', (request) => complaints.push(`failed: ${request.url()}`));
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (['error', 'warning'].includes(message.type())) complaints.push(message.text());
  });
  return { page, requests, complaints };
}

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
    ...one(
      'disputed claim',
      'claims',
      site.claims.find((other) => decidingEvidence(site, other).length > 1)?.id,
    ),
    ...one(
      'claim with an urgent note',
      'claims',
      site.claims.find(({ contentNotes }) => contentNotes.some((id) => noteOf(site, id).urgent))
        ?.id,
    ),
    ...one('topic', 'topics', claim?.topics[0]),
    ...one('rating', 'ratings', claim?.rating),
    ['list of sources', '/sources/'],
    ...one('sealed source', 'sources', site.sources.find(({ text }) => text === 'sealed')?.id),
    ...one('open source', 'sources', site.sources.find(({ text }) => text === 'open')?.id),
    ['search', '/search/'],
    ['check of a copy', '/verify/'],
    ['corrections', '/corrections/'],
    ['standards', '/standards/'],
    ['how to embed', '/embed/'],
    ...site.pages.slice(0, 1).map(({ name }): [string, string] => ['page', `/${name}/`]),
    ...one('card', 'embed', claim?.id),
  ];
}
