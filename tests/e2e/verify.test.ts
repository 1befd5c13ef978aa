import { AxeBuilder } from '@axe-core/playwright';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/core/i18n/words.ts';
import type { OpenSite } from './open-site.ts';
import {
  compare,
  drop,
  file,
  LETTER,
  LOG,
  openPublication,
  ready as readyOn,
  verdict,
} from './verify-page.ts';

let open: OpenSite;
beforeAll(async () => {
  open = await openPublication();
});
afterAll(() => open.close());

const ready = (lang: string, source: string, how?: BrowserContextOptions) =>
  readyOn(open, lang, source, how);
const languages = ['en', 'fr'];

describe.each(languages)('checking a copy in %s', (lang) => {
  const words = wordsFor(lang).verify;

  it('finds the sealed text, word for word, and asks nobody anything', async () => {
    const { page, asked, complaints, close } = await ready(lang, 'letter');
    expect(await page.inputValue('#source')).toBe('letter');
    const { text } = await compare(page, LETTER.replaceAll('’', "'"));
    expect(text).toBe(words.whole.same(false));
    expect(await page.innerText('#status')).toBe(words.summary(2, 2));
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('verdict');
    expect(await page.innerText('#findings')).toContain(words.windows(1));
    expect(asked()).toEqual([]);
    expect(complaints).toEqual([]);
    expect(await page.evaluate(() => localStorage.length + sessionStorage.length)).toBe(0);
    expect(await page.context().cookies()).toEqual([]);
    expect(page.url()).not.toContain('tempête');
    await close();
  });

  it('finds it inside a text file, with other words around it', async () => {
    const { page, asked, close } = await ready(lang, 'letter');
    await page.setInputFiles('#file', file('copie.txt', `Menu\nAccueil\n\n${LETTER}\n\nImprimer`));
    expect((await verdict(page)).text).toBe(words.whole.inside(false));
    expect(await page.innerText('#findings')).toContain(words.means.inside(2, 1));
    expect(asked()).toEqual([]);
    await close();
  });

  it('finds it inside a saved page that is dropped, of which nothing runs or loads', async () => {
    const { page, asked, complaints, close } = await ready(lang, 'letter');
    const paragraphs = LETTER.replaceAll('tempête', 'tem<wbr>p&ecirc;te').split(/(?<=\. )/);
    const html = `<!doctype html><title>Page</title><script>document.title = 'x'; fetch('/stolen')</script>
      <style>p { color: red }</style><nav>Menu</nav><img src="https://elsewhere.example/x.png" onerror="alert(1)">
      <p hidden>secret</p>${paragraphs.map((text) => `<p>${text.replace('port', '<b>po</b>rt')}</p>`).join('')}
      <div style="display: none">hidden</div><footer>Imprimer</footer>`;
    await drop(page, 'page.html', html);
    expect((await verdict(page)).text).toBe(words.whole.inside(false));
    expect(await page.innerText('#findings')).toContain(words.means.inside(1, 1));
    expect(asked()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('sets Markdown’s marks aside', async () => {
    const { page, close } = await ready(lang, 'letter');
    const markdown = `---\ntitle: x\n---\n\n> ${LETTER.replace('Le gardien', '**Le** _gardien_').replace('registre', '[registre](https://a.example/b)')}\n`;
    await page.setInputFiles('#file', file('copie.md', markdown));
    expect((await verdict(page)).text).toBe(words.whole.same(false));
    await close();
  });

  it('explains a passage in which words differ', async () => {
    const { page, close } = await ready(lang, 'letter');
    const { kind, text } = await compare(page, LETTER.replace('quatre mètres', 'cinq mètres'));
    expect(kind).toBe('other');
    expect(text).toBe(words.whole.other(1, 2));
    const passage = page.locator('.compared > .missing');
    expect(await passage.innerText()).toContain(words.reasons.number);
    expect(await passage.locator('del').innerText()).toContain('quatre');
    expect(await passage.locator('ins').innerText()).toContain('cinq');
    expect(await passage.locator('a').getAttribute('href')).toContain('/claims/');
    await close();
  });

  it('compares the whole of an open source, place by place', async () => {
    const { page, close } = await ready(lang, 'tide-log');
    const { text } = await compare(page, LOG.replace('Nobody was hurt', 'One man was hurt'));
    expect(text).toBe(words.whole.differs(1));
    expect(await page.innerText('#findings')).toContain('Nobody');
    expect(await page.innerText('#findings')).toContain('One man');
    await close();
  });

  it('says that another text is another', async () => {
    const { page, close } = await ready(lang, 'letter');
    const { kind } = await compare(page, LOG);
    expect(kind).toBe('unlike');
    expect(await page.innerText('#findings')).toContain(words.means.language('en', 'fr'));
    await close();
  });

  it('refuses what is no text, in words, and stays usable', async () => {
    const { page, close } = await ready(lang, 'letter');
    const problem = page.locator('#problem:not(:empty)');
    await page.click('.compare');
    expect(await problem.innerText()).toBe(words.problems.empty);
    await page.setInputFiles('#file', file('x.pdf', '%PDF-1.7'));
    expect(await problem.innerText()).toBe(words.problems.kind);
    await page.setInputFiles('#file', file('x.txt', Buffer.from([0x50, 0x4b, 3, 4, 0, 0, 0, 0])));
    expect(await problem.innerText()).toBe(words.problems.binary);
    await page.setInputFiles('#file', file('big.txt', Buffer.alloc(11 * 2 ** 20, 'a ')));
    await page.waitForFunction(() =>
      /11/.test(document.getElementById('problem')?.textContent ?? ''),
    );
    await page.evaluate(() => {
      const copy = document.getElementById('copy') as HTMLTextAreaElement;
      copy.value = 'un \uD800 deux';
    });
    await page.click('.compare');
    await page.waitForFunction(
      (said) => document.getElementById('problem')?.textContent === said,
      words.problems.surrogate,
    );
    await page.selectOption('#source', '');
    await page.click('.compare');
    expect(await problem.innerText()).toBe(words.problems.noSource);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('source');
    await page.selectOption('#source', 'letter');
    expect((await compare(page, LETTER)).kind).toBe('same');
    expect(await problem.count()).toBe(0);
    await close();
  });

  it('shows a hostile copy as the characters that it is', async () => {
    const { page, asked, complaints, close } = await ready(lang, 'letter');
    await compare(page, `${LETTER.replace('Il dit', '<img src=x onerror=alert()> Il dit')}\u202E`);
    expect(await page.innerText('#findings')).toContain('<img src=x onerror=alert()>');
    expect(await page.locator('#findings img').count()).toBe(0);
    expect(asked()).toEqual([]);
    expect(complaints).toEqual([]);
    await close();
  });

  it('works by keyboard alone', async () => {
    const { page, close } = await ready(lang, 'letter');
    await page.focus('#source');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(LETTER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('compare');
    await page.keyboard.press('Enter');
    expect((await verdict(page)).kind).toBe('same');
    await close();
  });

  it.each(['light', 'dark'] as const)('is for everybody, in %s', async (colorScheme) => {
    const { page, close } = await ready(lang, 'letter', {
      colorScheme,
      viewport: { width: 320, height: 640 },
    });
    await compare(page, LETTER.replace('quatre mètres', 'cinq mètres'));
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await close();
  });

  it('says without scripts how to check by other means, and can send nothing', async () => {
    const { page, close } = await open.visit(lang, '/verify/', { javaScriptEnabled: false });
    expect(await page.isVisible('#verify')).toBe(false);
    expect(await page.innerText('main')).toContain(words.noScript);
    const data = await page.getAttribute('a[href$="/verify/letter.json"]', 'href');
    const response = await page.request.get(open.origin + data);
    expect(await response.json()).toMatchObject({ sealFile: { scheme: 'verbatim-seal/1' } });
    expect(await page.locator('#verify [name]').count()).toBe(0);
    await close();
  });

  it('is linked from every proof on a claim’s page, with its source chosen', async () => {
    const { page, close } = await open.visit(lang, '/claims/water-stood-highest/');
    const links = await page
      .locator('.proof a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
    expect(new Set(links)).toEqual(new Set(['?source=tide-log', '?source=letter']));
    await close();
  });
});

describe('a copy of 50,000 words', () => {
  const filler = Array.from({ length: 50_000 }, (_, i) => `mot${(i * 7919) % 9973}`);
  const long = [...filler.slice(0, 25_000), LETTER, ...filler.slice(25_000)].join(' ');

  /** The longest that the page could not answer, in milliseconds, while something ran. */
  async function longest(page: Page, run: () => Promise<unknown>): Promise<number> {
    await page.evaluate(() => {
      const held = window as unknown as { held: number[] };
      held.held = [];
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        held.held.push(now - last);
        last = now;
      }, 4);
    });
    await run();
    return page.evaluate(() => Math.max(...(window as unknown as { held: number[] }).held));
  }

  it.each(['copie.txt', 'copie.html'])(
    'leaves the page awake while it is compared: %s',
    async (name) => {
      const { page, close } = await ready('fr', 'letter');
      const text = name.endsWith('.html') ? long.replace(/(\S+ ){50}/g, '<p>$&</p>') : long;
      const held = await longest(page, async () => {
        await page.setInputFiles('#file', file(name, text));
        expect((await verdict(page)).kind).toBe('inside');
      });
      console.log(`50,000 words, ${name}: the page was held for ${Math.round(held)} ms at most`);
      expect(held).toBeLessThan(400);
      await close();
    },
  );

  it('is let go of when something else is asked', async () => {
    const { page, close } = await ready('en', 'letter');
    await page.fill('#copy', long.replace('quatre', 'cinq'));
    await page.click('.compare');
    await page.fill('#copy', LETTER);
    expect(await page.isVisible('#result')).toBe(false);
    expect(await page.innerText('#status')).toBe('');
    await page.waitForTimeout(1500);
    expect(await page.isVisible('#result')).toBe(false);
    await page.click('.compare');
    expect((await verdict(page)).kind).toBe('same');
    await close();
  });
});

describe('what the page may do', () => {
  it('is to show itself, to compare in its own worker and to fetch what this site publishes', async () => {
    const { page, close } = await open.visit('en', '/verify/');
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe');
    await close();
  });
});
