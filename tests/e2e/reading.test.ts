import { describe, expect, it } from 'vitest';
import { textOf } from '../../src/core/site/texts.ts';
import { urlOf } from '../../src/core/site/urls.ts';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { openSite } from './open-site.ts';

const { site, visit } = await openSite(await tideGaugeSite());
const claim = site.claims.find(({ id }) => id === 'water-stood-highest')!;

describe.each([...site.languages])('without scripts, in %s', (lang) => {
  it('a claim can be read whole', async () => {
    const { page } = await visit(lang, `/claims/${claim.id}/`, {
      javaScriptEnabled: false,
    });
    const { text } = textOf(claim, lang);
    const shown = flat(await page.locator('main').innerText());
    expect(shown).toContain(flat(text.finding));
    for (const { passage } of claim.evidence) expect(shown).toContain(flat(passage.quote));
  });

  it('search says what it needs, and leads to the lists', async () => {
    const { page } = await visit(lang, '/search/?q=a', { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="/claims/"]:visible').count()).toBeGreaterThan(0);
  });
});

/** Typography apart: pages may set other spaces and quotation marks than the content has. */
const flat = (text: string): string =>
  text.replace(/[\s\u00a0\u202f]+/gu, ' ').replace(/[’‘]/g, "'");

describe('with a keyboard', () => {
  const lang = site.languages[0]!;

  it('the first stop is a link to the content', async () => {
    const { page } = await visit(lang, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
  });

  it('every stop on a claim’s page is seen and named', async () => {
    const { page } = await visit(lang, `/claims/${claim.id}/`);
    const stops = await page
      .locator('a[href]:visible, button:visible, input:visible, summary:visible, textarea:visible')
      .count();
    const faults: string[] = [];
    for (let i = 0; i < stops; i++) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const at = document.activeElement as HTMLElement;
        const { outlineStyle, boxShadow } = getComputedStyle(at);
        const seen = outlineStyle !== 'none' || boxShadow !== 'none';
        const named = Boolean(
          at.innerText?.trim() ||
          at.getAttribute('aria-label') ||
          (at as HTMLInputElement).labels?.length,
        );
        return at === document.body || (seen && named) ? '' : at.outerHTML;
      });
      if (fault) faults.push(fault);
    }
    expect(stops).toBeGreaterThan(5);
    expect(faults).toEqual([]);
  });

  it('a citation leads to its passage and the passage back', async () => {
    const { page } = await visit(lang, `/claims/${claim.id}/`);
    const cited = page.locator('a[href^="#evidence-"]').first();
    const target = await cited.getAttribute('href');
    await cited.focus();
    await page.keyboard.press('Enter');
    expect(new URL(page.url()).hash).toBe(target);
    const back = page.locator(`${target!} a[href^="#cite-"]`).first();
    const origin = await back.getAttribute('href');
    await back.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator(origin!).count()).toBe(1);
  });
});

describe('the address of a claim', () => {
  const lang = site.languages[0]!;
  const path = `/claims/${claim.id}/`;

  it('is not offered to be shared where the device cannot', async () => {
    const { page } = await visit(lang, path);
    expect(await page.locator('[data-share]:visible').count()).toBe(0);
  });

  it('is shared by the device’s own means where it has them, and asks nobody else', async () => {
    const { page, requests } = await visit(lang, path);
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = JSON.stringify(data);
        return Promise.resolve();
      };
    });
    await page.reload();
    const before = requests.length;
    await page.locator('[data-share]').click();
    expect(JSON.parse(await page.title())).toEqual({
      title: textOf(claim, lang).text.claim,
      url: urlOf(site, lang, path),
    });
    expect(requests.slice(before)).toEqual([]);
  });
});
