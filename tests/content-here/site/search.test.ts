import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { builtSite } from '../../e2e/built-site.ts';
import { openSite } from '../../e2e/open-site.ts';
import { searchResults } from '../../e2e/search-page.ts';
import { misspelled, nothing, wellSpelled, type SearchCase } from '../searches.ts';
import { isThisPublication } from '../this-publication.ts';

/** Of a hundred searches, so many have a right claim first, and so many among the first three. */
const FIRST = 85;
const AMONG_THREE = 95;

describe.runIf(isThisPublication)('searches as readers type them', async () => {
  const { visit } = await openSite(await builtSite());
  const languages = ['en', 'fr'] as const;

  /** The ids that each query finds, typed one after another into the box of one page. */
  async function search(lang: string, queries: readonly string[]): Promise<string[][]> {
    const { page } = await visit(lang, '/search/');
    const found: string[][] = [];
    for (const query of queries) {
      await page.fill('#q', query);
      await page.keyboard.press('Enter');
      await page.locator('#results[aria-busy=false]').waitFor();
      found.push((await searchResults(page)).map((path) => path.split('/').at(-2)!));
    }
    return found;
  }

  it('are many, in both languages, many of them misspelled, and for all that there is something for', () => {
    const all = languages.flatMap((lang) => [...misspelled[lang]!, ...wellSpelled[lang]!]);
    const none = languages.flatMap((lang) => nothing[lang]!);
    expect(all.length + none.length).toBeGreaterThanOrEqual(120);
    expect(languages.flatMap((lang) => misspelled[lang]!).length).toBeGreaterThanOrEqual(40);
    expect(none.length).toBeGreaterThanOrEqual(15);
  });

  it('have a right claim first, or among three', async () => {
    const ranks: [SearchCase, number][] = [];
    for (const lang of languages) {
      const cases = [...misspelled[lang]!, ...wellSpelled[lang]!];
      const found = await search(
        lang,
        cases.map(([query]) => query),
      );
      cases.forEach((one, i) => {
        const [, ...claims] = one;
        ranks.push([one, found[i]!.findIndex((id) => claims.includes(id))]);
      });
    }
    const within = (most: number): number =>
      (100 * ranks.filter(([, rank]) => rank >= 0 && rank < most).length) / ranks.length;
    const late = ranks
      .filter(([, rank]) => rank !== 0)
      .map(([[query], rank]) => `${query}: ${rank}`);
    console.log(
      `Of ${ranks.length} searches ${within(1).toFixed(1)} % have a right claim first, ${within(3).toFixed(1)} % among three.`,
      ...late.map((line) => `\n  ${line}`),
    );
    expect(within(1)).toBeGreaterThanOrEqual(FIRST);
    expect(within(3)).toBeGreaterThanOrEqual(AMONG_THREE);
  });

  it.each(languages)('find nothing where there is nothing, in %s', async (lang) => {
    const found = await search(lang, nothing[lang]!);
    expect(nothing[lang]!.filter((_, i) => found[i]!.length > 0)).toEqual([]);
  });

  it.each([
    ['en', 'why did cloudflare block kiwi farms'],
    ['fr', 'hebergeur de kiwifarms'],
  ])('load at most 150 KB until the first results, in %s', async (lang, query) => {
    const { page } = await visit(lang, '/search/');
    const sizes: Promise<number>[] = [];
    page.on('response', (response) => sizes.push(response.body().then(transferred)));
    await page.fill('#q', query);
    await page.locator('#found li').first().waitFor();
    const script = await page.evaluate(async () => {
      const sources = [...document.scripts].map(({ src }) => src).filter(Boolean);
      return Promise.all(sources.map(async (src) => (await fetch(src)).text()));
    });
    const all = [
      ...(await Promise.all(sizes)),
      ...script.map((text) => transferred(Buffer.from(text))),
    ];
    const sum = all.reduce((total, size) => total + size, 0);
    console.log(`${lang}: ${Math.round(sum / 1024)} KB until the first results.`);
    expect(sum).toBeLessThanOrEqual(150 * 1024);
  });
});

/** What a server that compresses sends of a file: what Pagefind has compressed itself does not get smaller. */
const transferred = (body: Buffer): number => Math.min(body.length, gzipSync(body).length);
