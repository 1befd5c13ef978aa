import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, it } from 'vitest';
import { checkContent } from '../../src/core/check/check-content.ts';
import { pathOf } from '../../src/core/site/urls.ts';
import { wordsFor } from '../../src/core/i18n/words.ts';
import { readContent } from '../../src/io/content-folder.ts';
import { buildPublication } from '../site/build-publication.ts';
import { holdsForAnySite } from '../site/site-rules.ts';
import { root } from '../source-files.ts';
import { kindsOfPage, openSite } from './open-site.ts';
import { faultsInLightAndDark, overflowOnPhone } from './page-state.ts';
import { searchResults } from './search-page.ts';

const content = join(root, 'tests/fixtures/german');
const folder = await mkdtemp(join(tmpdir(), 'verbatim-german-'));
afterAll(() => rm(folder, { recursive: true, force: true }));
const open = await openSite(
  await buildPublication(content, folder, { origin: 'https://fahrtenbuch.example', base: '/' }),
);
const { site, visit } = open;

/** Every kind of page in German; in Spanish those that differ in more than words. */
const kinds = kindsOfPage(site);
const looked = [
  ...kinds.map((kind) => ['de', ...kind] as const),
  ...kinds
    .filter(([kind]) => ['home', 'claim', 'search', 'card'].includes(kind))
    .map((kind) => ['es', ...kind] as const),
];

/** What only the publication says in Spanish. */
const SPANISH =
  /\b(?:El primer|Lo que se|Confirmado|Incompleto|La estación|Relojes|apuntes|El diario|fogonero|Cómo|andén|accidente)\b/;
const { site: words } = wordsFor(site, 'de');
/** What only we say, in German. */
const OURS = [words.skip, words.latest, words.claims, words.analysis, words.history, words.record];

/** A publication in German, and in Spanish, which the product does not speak. */
describe('a publication in German and Spanish', () => {
  holdsForAnySite(() => open);

  it('is told, once, which of its languages has no words of ours', async () => {
    const { problems } = checkContent(await readContent(content));
    const found = problems.filter(({ rule }) => rule === 'words-missing');
    expect(found).toMatchObject([
      { file: 'site.yml', severity: 'warning', found: 'es', expected: 'one of de, en, fr' },
    ]);
    expect(found[0]!.message).toContain('its words are in “de”');
    expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it.each(looked)(
    'in %s, has a %s page (%s) that is for everybody and fits a phone',
    async (lang, _kind, path) => {
      const { page, complaints } = await visit(lang, path);
      expect(await faultsInLightAndDark(page)).toEqual([]);
      expect(await overflowOnPhone(page)).toBeLessThanOrEqual(0);
      expect(complaints).toEqual([]);
    },
  );

  it.each(kindsOfPage(site))(
    'marks on the Spanish %s page (%s) each text with the language that it is in',
    async (_kind, path) => {
      const { page } = await visit('es', path);
      expect(await page.getAttribute('html', 'lang')).toBe('es');
      const texts = await textsByLanguage(page);
      expect(texts.filter(({ text }) => SPANISH.test(text)).map(({ lang }) => lang)).not.toContain(
        'de',
      );
      expect(
        texts
          .filter(({ text }) => OURS.some((words) => text.includes(words)))
          .map(({ lang }) => lang),
      ).not.toContain('es');
    },
  );

  it('says a page that is not there in its one language of words', async () => {
    const { page } = await visit('de', '/no/such/page/');
    expect(await page.locator('.title').allTextContents()).toEqual(['Diese Seite gibt es nicht']);
  });

  it('finds inflected words, with and without umlauts', async () => {
    for (const query of ['verspätungen', 'verspatung', 'züge']) {
      const { page } = await visit('de', `/search/?q=${encodeURIComponent(query)}`);
      expect((await searchResults(page))[0], query).toBe('/claims/zug-puenktlich/');
    }
  });

  it('is checked against a copy in German words', async () => {
    const { page } = await visit('es', '/verify/?source=fahrtenbuch');
    await page.fill('#copy', site.sources[0]!.openText!);
    await page.click('.compare');
    const { verify } = wordsFor(site, 'es');
    await expect.poll(() => page.textContent('#verdict')).toBe(verify.whole.same(true));
    expect(pathOf(site, 'es', '/verify/')).toBe('/es/verify/');
  });
});

/** Every text that a page shows, with the language of the nearest element that has one. */
const textsByLanguage = (page: Page): Promise<{ text: string; lang: string | undefined }[]> =>
  page.evaluate(() => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const found: { text: string; lang: string | undefined }[] = [];
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (parent.closest('script, .snippet') || !node.textContent?.trim()) continue;
      found.push({ text: node.textContent, lang: parent.closest<HTMLElement>('[lang]')?.lang });
    }
    return found;
  });
