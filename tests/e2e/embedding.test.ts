import { describe, expect, it } from 'vitest';
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

describe('frames and origins', () => {
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
