import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import { extract } from '@extractus/oembed-extractor';
import { unfurl } from 'unfurl.js';
import { afterAll, describe, expect, it } from 'vitest';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { closeServer, listen } from './local-server.ts';

const types: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  json: 'application/json; charset=utf-8',
};
const { site, folder } = await tideGaugeSite();

/** The site at an address of our own: its absolute addresses are those of the site that it was built for. */
const server = createServer(async (request, response) => {
  const { pathname } = new URL(request.url!, 'http://x');
  const path = pathname.slice(site.base.length).replace(/(^|\/)$/, '$1index.html');
  const body = await readFile(join(folder, path), 'utf8').catch(() => undefined);
  if (body === undefined) return void response.writeHead(404).end();
  response.writeHead(200, {
    'Content-Type': types[path.split('.').at(-1)!] ?? 'application/octet-stream',
  });
  response.end(body.replaceAll(site.origin, origin));
});
const origin = await listen(server);
const root = origin + site.base;
afterAll(() => closeServer(server));

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
