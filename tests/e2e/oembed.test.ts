import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/io/load-site.ts';
import type { Site } from '../../src/core/site/types.ts';
import { dist } from './built-site.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
let site: Site;
let server: Server;
let root: string;

/** The built site at an address of our own: its absolute addresses are those of the site that it was built for. */
beforeAll(async () => {
  site = (await loadSite()).site!;
  server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url!, 'http://x');
    const path = pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
    const body = await readFile(join(dist, path), 'utf8').catch(() => undefined);
    if (body === undefined) return void response.writeHead(404).end();
    response.writeHead(200, {
      'Content-Type': types[path.split('.').at(-1)!] ?? 'application/octet-stream',
    });
    response.end(body.replaceAll(site.origin, origin));
  });
  const origin = await new Promise<string>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      if (typeof address === 'object' && address) resolve(`http://127.0.0.1:${address.port}`);
    });
  });
  root = origin + site.base;
});
afterAll(() => {
  server?.closeAllConnections();
  server?.close();
});

describe.each(['claims', 'embed'])('oEmbed from a page under /%s/', (section) => {
  it.each(['', 'fr/'])('is found and taken by unfurl.js (%s)', async (lang) => {
    const { id } = site.claims[0]!;
    const { oEmbed } = await unfurl(`${root}${lang}${section}/${id}/`);
    expect(oEmbed).toMatchObject({ type: 'rich', version: '1.0', width: 600 });
    expect((oEmbed as { html: string }).html).toContain(`<iframe src="${root}${lang}embed/${id}/"`);
  });

  it('is found and taken by @extractus/oembed-extractor', async () => {
    const { id } = site.claims[0]!;
    const found = await extract(`${root}${section}/${id}/`);
    expect(found).toMatchObject({
      type: 'rich',
      width: 600,
      provider_name: site.name,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
  });

  it('stands in the part of the page that WordPress reads, as an absolute address', async () => {
    const { id } = site.claims[0]!;
    const page = await (await fetch(`${root}${section}/${id}/`)).text();
    const head = page.slice(0, 150 * 1024).split('</head>')[0]!;
    const [link] = [...head.matchAll(/<link\b[^>]*>/g)]
      .map(([tag]) => tag)
      .filter((tag) => tag.includes('application/json+oembed'));
    expect(link).toContain(`href="${root}oembed/${id}.json"`);
    expect(head).toMatch(/<meta name="description" content="[^"]+"/);
  });
});
