import { createServer } from 'node:http';
import { allFiles } from '../../src/core/publish/all-files.ts';
import { headersFor } from '../../src/core/publish/headers.ts';
import { embedScripts } from '../../src/io/embed-scripts.ts';
import type { Site } from '../../src/core/site/types.ts';
import { site as fixture } from '../core/publish/site-fixture.ts';
import { closeServer, listen } from './local-server.ts';

/** A publication made by hand on one origin, with all that it publishes beside its pages, and a newspaper on another. */
export interface CardServers {
  readonly site: Site;
  /** The root of the publication: `http://127.0.0.1:1234/x/`. */
  readonly root: string;
  /** The address of a page of the newspaper with this body, and these headers. */
  page(body: string, headers?: Readonly<Record<string, string>>): string;
  close(): Promise<void>;
}

/** Starts both. */
export async function cardServers(): Promise<CardServers> {
  const files = new Map<string, { body: string | Uint8Array; type: string }>();
  let site = fixture;
  const ours = createServer((request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const file = files.get(pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html'));
    for (const [name, value] of Object.entries(headersFor(pathname, site)))
      response.setHeader(name, value);
    if (!file)
      return void response.writeHead(404, { 'Content-Type': 'text/html' }).end('<p>Nothing here.');
    response.writeHead(200, { 'Content-Type': file.type }).end(file.body);
  });
  const pages: { body: string; headers: Readonly<Record<string, string>> }[] = [];
  const theirs = createServer((request, response) => {
    // What a browser asks every site for is no matter of these tests.
    if (request.url === '/favicon.ico') return void response.writeHead(204).end();
    const page = pages[Number(request.url!.slice(1))];
    const body = page?.body;
    if (body === undefined) return void response.writeHead(404).end();
    response
      .writeHead(200, { 'Content-Type': 'text/html; charset=utf-8', ...page?.headers })
      .end(body);
  });
  const [our, their] = await Promise.all([listen(ours), listen(theirs)]);
  site = { ...fixture, origin: our };
  for (const { path, body, type } of allFiles(site, embedScripts()))
    files.set(path, { body, type });
  files.set('index.html', { body: '<!doctype html><title>Home</title><p>Home', type: 'text/html' });
  return {
    site,
    root: `${our}${site.base}`,
    page: (body, headers = {}) =>
      `${their}/${pages.push({ body: `<!doctype html><meta charset="utf-8"><title>News</title>${body}`, headers }) - 1}`,
    close: async () => {
      await Promise.all([ours, theirs].map(closeServer));
    },
  };
}
