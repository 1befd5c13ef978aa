import type { BrowserContextOptions } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { wordsFor } from '../../src/core/i18n/words.ts';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { openSite } from './open-site.ts';
import { faultsInLightAndDark, overflowOnPhone } from './page-state.ts';
import { compare, drop, file, LETTER, LOG, openVerify, verdict } from './verify-page.ts';

const open = await openSite(await tideGaugeSite());
const ready = (lang: string, source: string, how?: BrowserContextOptions) =>
  openVerify(open, lang, source, how);

describe('checking a copy', () => {
  const lang = 'fr';
  const words = wordsFor(open.site, lang).verify;

  it('finds the sealed text, word for word, and asks nobody anything', async () => {
    const { page, asked, complaints } = await ready(lang, 'letter');
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
  });

  it('finds it inside a text file, with other words around it', async () => {
    const { page, asked } = await ready(lang, 'letter');
    await page.setInputFiles('#file', file('copie.txt', `Menu\nAccueil\n\n${LETTER}\n\nImprimer`));
    expect((await verdict(page)).text).toBe(words.whole.inside(false));
    expect(await page.innerText('#findings')).toContain(words.means.inside(2, 1));
    expect(asked()).toEqual([]);
  });

  it('finds it inside a saved page that is dropped, of which nothing runs or loads', async () => {
    const { page, asked, complaints } = await ready(lang, 'letter');
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
  });

  it('sets Markdown’s marks aside', async () => {
    const { page } = await ready(lang, 'letter');
    const markdown = `---\ntitle: x\n---\n\n> ${LETTER.replace('Le gardien', '**Le** _gardien_').replace('registre', '[registre](https://a.example/b)')}\n`;
    await page.setInputFiles('#file', file('copie.md', markdown));
    expect((await verdict(page)).text).toBe(words.whole.same(false));
  });

  it('explains a passage in which words differ', async () => {
    const { page } = await ready(lang, 'letter');
    const { kind, text } = await compare(page, LETTER.replace('quatre mètres', 'cinq mètres'));
    expect(kind).toBe('other');
    expect(text).toBe(words.whole.other(1, 2));
    const passage = page.locator('.compared > .missing');
    expect(await passage.innerText()).toContain(words.reasons.number);
    expect(await passage.locator('del').innerText()).toContain('quatre');
    expect(await passage.locator('ins').innerText()).toContain('cinq');
    expect(await passage.locator('a').getAttribute('href')).toContain('/claims/');
  });

  it('compares the whole of an open source, place by place', async () => {
    const { page } = await ready(lang, 'tide-log');
    const { text } = await compare(page, LOG.replace('Nobody was hurt', 'One man was hurt'));
    expect(text).toBe(words.whole.differs(1));
    expect(await page.innerText('#findings')).toContain('Nobody');
    expect(await page.innerText('#findings')).toContain('One man');
  });

  it('says that another text is another', async () => {
    const { page } = await ready(lang, 'letter');
    const { kind } = await compare(page, LOG);
    expect(kind).toBe('unlike');
    expect(await page.innerText('#findings')).toContain(words.means.language('en', 'fr'));
  });

  it('refuses what is no text, in words, and stays usable', async () => {
    const { page } = await ready(lang, 'letter');
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
  });

  it('shows a hostile copy as the characters that it is', async () => {
    const { page, asked, complaints } = await ready(lang, 'letter');
    await compare(page, `${LETTER.replace('Il dit', '<img src=x onerror=alert()> Il dit')}\u202E`);
    expect(await page.innerText('#findings')).toContain('<img src=x onerror=alert()>');
    expect(await page.locator('#findings img').count()).toBe(0);
    expect(asked()).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('works by keyboard alone', async () => {
    const { page } = await ready(lang, 'letter');
    await page.focus('#source');
    await page.keyboard.press('Tab');
    await page.keyboard.insertText(LETTER);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.className)).toBe('compare');
    await page.keyboard.press('Enter');
    expect((await verdict(page)).kind).toBe('same');
  });

  it.each(open.site.languages)(
    'says what it found in the language of the page: %s',
    async (lang) => {
      const words = wordsFor(open.site, lang).verify;
      const { page } = await ready(lang, 'letter');
      const { text } = await compare(page, LETTER.replace('quatre mètres', 'cinq mètres'));
      expect(text).toBe(words.whole.other(1, 2));
      expect(await page.innerText('.compared > .missing')).toContain(words.reasons.number);
    },
  );

  it('is for everybody, with what it found', async () => {
    const { page } = await ready(lang, 'letter');
    await compare(page, LETTER.replace('quatre mètres', 'cinq mètres'));
    expect(await faultsInLightAndDark(page)).toEqual([]);
    expect(await overflowOnPhone(page)).toBeLessThanOrEqual(0);
  });

  it('says without scripts how to check by other means, and can send nothing', async () => {
    const { page } = await open.visit(lang, '/verify/', { javaScriptEnabled: false });
    expect(await page.isVisible('#verify')).toBe(false);
    expect(await page.innerText('main')).toContain(words.noScript);
    const data = await page.getAttribute('a[href$="/verify/letter.json"]', 'href');
    const response = await page.request.get(open.served + data);
    expect(await response.json()).toMatchObject({ sealFile: { scheme: 'verbatim-seal/1' } });
    expect(await page.locator('#verify [name]').count()).toBe(0);
  });

  it('is linked from every proof on a claim’s page, with its source chosen', async () => {
    const { page } = await open.visit(lang, '/claims/water-stood-highest/');
    const links = await page
      .locator('.proof a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).search));
    expect(new Set(links)).toEqual(new Set(['?source=tide-log', '?source=letter']));
  });
});

describe('a copy of 50,000 words', () => {
  const filler = Array.from({ length: 50_000 }, (_, i) => `mot${(i * 7919) % 9973}`);
  const long = [...filler.slice(0, 25_000), LETTER, ...filler.slice(25_000)].join(' ');

  it.each(['copie.txt', 'copie.html'])(
    'leaves the page awake while it is compared: %s',
    async (name) => {
      const { page } = await ready('fr', 'letter');
      const text = name.endsWith('.html') ? long.replace(/(\S+ ){50}/g, '<p>$&</p>') : long;
      // How often the page gets a turn: were the comparison its own work, it would get none meanwhile.
      const counted = await page.evaluateHandle(() => {
        const counted = { turns: 0 };
        const turn = (): void => {
          if (document.getElementById('status')?.textContent) counted.turns++;
          setTimeout(turn);
        };
        turn();
        return counted;
      });
      await page.setInputFiles('#file', file(name, text));
      expect((await verdict(page)).kind).toBe('inside');
      expect(await counted.evaluate(({ turns }) => turns)).toBeGreaterThan(10);
    },
  );

  it('is let go of when something else is asked', async () => {
    const { page } = await ready('en', 'letter');
    const shown = await page.evaluateHandle(() => {
      const result = document.getElementById('result')!;
      const kinds: (string | undefined)[] = [];
      new MutationObserver(() => result.hidden || kinds.push(result.dataset['kind'])).observe(
        result,
        { attributeFilter: ['hidden'] },
      );
      return kinds;
    });
    await page.fill('#copy', long.replace('quatre', 'cinq'));
    // Another copy takes the place of the first as soon as the worker has said how far it is.
    const { loading, reading } = wordsFor(open.site, 'en').verify;
    await page.evaluate(
      ([letter, ...before]) => {
        const status = document.getElementById('status')!;
        new MutationObserver((_, observer) => {
          if (!status.textContent || before.includes(status.textContent)) return;
          observer.disconnect();
          const copy = document.getElementById('copy') as HTMLTextAreaElement;
          copy.value = letter!;
          copy.dispatchEvent(new Event('input'));
        }).observe(status, { childList: true });
      },
      [LETTER, loading, reading],
    );
    await page.click('.compare');
    await page.waitForFunction(
      (letter) => document.querySelector<HTMLTextAreaElement>('#copy')?.value === letter,
      LETTER,
    );
    expect(await page.isVisible('#result')).toBe(false);
    expect(await page.innerText('#status')).toBe('');
    await page.click('.compare');
    expect((await verdict(page)).kind).toBe('same');
    // The worker answers in the order that it was asked in: nothing of the first comparison is still to come.
    expect(await shown.jsonValue()).toEqual(['same']);
  });
});

describe('what the page may do', () => {
  it('is to show itself, to compare in its own worker and to fetch what this site publishes', async () => {
    const { page } = await open.visit('en', '/verify/');
    const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', 'content');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("worker-src 'self'");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).not.toContain('unsafe');
  });
});
