import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { oembed } from '../../src/core/publish/oembed.ts';
import { filteredByWordPress } from '../core/publish/wordpress.ts';
import { measures, newspaper } from './newspaper.ts';

const news = await newspaper();

describe('WordPress', () => {
  const hostOf = (html: string) => `${html}<script>
    window.heard = [];
    addEventListener('message', ({ data, source }) => {
      for (const frame of document.querySelectorAll('iframe[data-secret]'))
        if (frame.contentWindow === source && data.secret === frame.dataset.secret && !/[^a-zA-Z0-9]/.test(data.secret)) heard.push(data);
    });
  </script>`;

  it('hears the height of a card, and the link that its reader follows', async () => {
    const claim = news.servers.site.claims.find(({ id }) => id === 'corrected-claim')!;
    const html = filteredByWordPress(oembed(news.servers.site, claim, 'en').html, 'abc123DEF4')!;
    const { page } = await news.open(hostOf(html));
    const heard = () => page.evaluate('heard') as Promise<{ message: string; value: unknown }[]>;
    await expect.poll(heard).not.toEqual([]);
    const [first] = await heard();
    expect(first).toMatchObject({ message: 'height', secret: 'abc123DEF4' });
    expect(first!.value).toBeGreaterThan(200);
    await page.evaluate(
      `document.querySelector('iframe').contentWindow.postMessage({ message: 'ready', secret: 'abc123DEF4' }, '*')`,
    );
    await page.frames()[1]!.click('footer a');
    await expect.poll(async () => (await heard()).at(-1)?.message).toBe('link');
    expect((await heard()).slice(1)).toEqual([
      first,
      {
        message: 'link',
        value: `${news.servers.root}claims/corrected-claim/`,
        secret: 'abc123DEF4',
      },
    ]);
  });

  it('hears nothing with a secret that is not letters and digits', async () => {
    const html = news
      .snippet('corrected-claim')
      .replace(/src="([^"]+)"/, 'src="$1#?secret=a%22b<c" data-secret="a"');
    const { page } = await news.open(hostOf(html));
    await measures(page);
    expect(await page.evaluate('heard')).toEqual([]);
  });
});

describe('hosts like Embedly', () => {
  it('hear the height of a card as they expect it', async () => {
    const { page } = await news.open(`<script>
      window.heard = [];
      addEventListener('message', ({ data }) => typeof data === 'string' && heard.push(data));
    </script>${news.snippet('corrected-claim')}`);
    const heard = () => page.evaluate('heard') as Promise<string[]>;
    await expect.poll(heard).not.toEqual([]);
    const message = JSON.parse((await heard())[0]!) as Record<string, unknown>;
    expect(message).toMatchObject({
      src: `${news.servers.root}embed/corrected-claim/`,
      context: 'iframe.resize',
    });
    expect(message['height']).toBeGreaterThan(200);
  });
});

describe('the scheme of a card', () => {
  const paper = { light: 'rgb(255, 254, 250)', dark: 'rgb(23, 22, 20)' };

  it.each([
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const)(
    'is %s where its address says so, with scripts off and for a reader of %s',
    async (asked, liked) => {
      const { page } = await news.open(
        news
          .snippet('corrected-claim')
          .replace(/src="([^"]+)"/, `src="$1#${asked}"`)
          .replace('allow-scripts ', ''),
        { context: { colorScheme: liked } },
      );
      const background = await page
        .frames()[1]!
        .evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
      expect(background).toBe(paper[asked]);
    },
  );
});

describe('frames and origins', () => {
  it('let a card stand in an isolated page, which takes nothing from elsewhere unasked', async () => {
    const { page, complaints } = await news.open(
      news.snippet('corrected-claim') + news.hostScript,
      {
        headers: {
          'Cross-Origin-Embedder-Policy': 'require-corp',
          'Cross-Origin-Opener-Policy': 'same-origin',
        },
      },
    );
    expect(await page.frames()[1]!.innerText('h1')).toBe('The bridge was closed in May.');
    expect(complaints).toEqual([]);
  });

  it('let a card stand in a sandboxed `srcdoc`, which has no origin', async () => {
    const card = news.snippet('corrected-claim').replaceAll('"', '&quot;');
    const { page } = await news.open(`<iframe sandbox="allow-scripts" srcdoc="${card}"></iframe>`);
    await expect.poll(() => page.frames().length).toBe(3);
    expect(await page.frames()[2]!.innerText('h1')).toBe('The bridge was closed in May.');
  });

  it('let a card stand in a file', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'verbatim-host-page-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    await writeFile(join(folder, 'page.html'), `<!doctype html>${news.snippet('corrected-claim')}`);
    const { page } = await news.open('');
    await page.goto(pathToFileURL(join(folder, 'page.html')).href, { waitUntil: 'load' });
    expect(await page.frames()[1]!.innerText('h1')).toBe('The bridge was closed in May.');
  });

  it('let a card be framed, and nothing else of the site', async () => {
    const { page } = await news.open(
      `<iframe src="${news.servers.root}"></iframe><iframe src="${news.servers.root}embed/corrected-claim/"></iframe>`,
    );
    const texts = await Promise.all(
      page
        .frames()
        .slice(1)
        .map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
    );
    expect(texts[0]).not.toContain('Home');
    expect(texts[1]).toContain('The bridge was closed');
  });

  it('let another origin read the data, and not a page', async () => {
    const { page } = await news.open('');
    const read = (path: string) =>
      page.evaluate(
        (url) =>
          fetch(url).then(
            (r) => r.text(),
            () => 'refused',
          ),
        news.servers.root + path,
      );
    expect(JSON.parse(await read('api/v1/claims.json')).claims).toHaveLength(
      news.servers.site.claims.length,
    );
    expect(await read('oembed/corrected-claim.json')).toContain('"rich"');
    expect(await read('feed.xml')).toContain('<feed');
    expect(await read('')).toBe('refused');
  });

  it('the feeds are well-formed XML to a browser', async () => {
    const { page } = await news.open('');
    for (const path of ['feed.xml', 'corrections.xml', 'fr/feed.xml', 'fr/corrections.xml']) {
      const problems = await page.evaluate(async (url) => {
        const text = await (await fetch(url)).text();
        return new DOMParser()
          .parseFromString(text, 'application/xml')
          .querySelectorAll('parsererror').length;
      }, news.servers.root + path);
      expect(problems, path).toBe(0);
    }
  });
});
