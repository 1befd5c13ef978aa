import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { loadSite } from '../../src/io/load-site.ts';
import { kindsOfPage, openSite, type OpenSite } from './open-site.ts';

const { site } = await loadSite();
const kinds = kindsOfPage(site!);
const languages = [...site!.languages];
const [claim] = site!.claims;

let open: OpenSite;
beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open.close());

describe.each(languages)('for everybody, in %s', (lang) => {
  describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
    it.each(kinds)('axe finds nothing against the %s page (%s)', async (_kind, path) => {
      const { page, close } = await open.visit(lang, path, { colorScheme });
      const { violations } = await new AxeBuilder({ page }).analyze();
      expect(
        violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`),
      ).toEqual([]);
      await close();
    });
  });

  it.each(kinds)('the %s page (%s) fits a narrow phone', async (_kind, path) => {
    const { page, close } = await open.visit(lang, path, { viewport: { width: 320, height: 640 } });
    const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(wider).toBeLessThanOrEqual(0);
    await close();
  });

  it('a claim can be read whole without scripts', async () => {
    const { page, close } = await open.visit(lang, `/claims/${claim!.id}/`, {
      javaScriptEnabled: false,
    });
    const text = claim!.texts[lang] ?? claim!.texts[claim!.lang]!;
    const shown = flat(await page.locator('main').innerText());
    expect(shown).toContain(flat(text.finding));
    for (const { passage } of claim!.evidence) {
      for (const { exact } of passage.segments) expect(shown).toContain(flat(exact));
    }
    await close();
  });

  it('search without scripts says what it needs, and leads to the lists', async () => {
    const { page, close } = await open.visit(lang, '/search/?q=a', { javaScriptEnabled: false });
    expect(await page.locator('main a[href$="/claims/"]:visible').count()).toBeGreaterThan(0);
    await close();
  });
});

/** Typography apart: pages may set other spaces and quotation marks than the content has. */
const flat = (text: string): string =>
  text.replace(/[\s\u00a0\u202f]+/gu, ' ').replace(/[’‘]/g, "'");

describe('with a keyboard', () => {
  const lang = languages[0]!;

  it('the first stop is a link to the content', async () => {
    const { page, close } = await open.visit(lang, '/');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('href'))).toBe(
      '#content',
    );
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('content');
    await close();
  });

  it('every stop on a claim’s page is seen and named', async () => {
    const { page, close } = await open.visit(lang, `/claims/${claim!.id}/`);
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
    await close();
  });

  it('a citation leads to its passage and the passage back', async () => {
    const { page, close } = await open.visit(lang, `/claims/${claim!.id}/`);
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
    await close();
  });
});
