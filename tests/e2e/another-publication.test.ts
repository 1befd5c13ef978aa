import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../source-files.ts';
import { buildPublication } from '../site/build-publication.ts';
import { kindsOfPage, openSite, type OpenSite } from './open-site.ts';
import { results } from './search-page.ts';
import { cannotScroll, follow, scrollsToText } from './text-fragments.ts';

let folder: string;
let open: OpenSite;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-e2e-'));
  open = await openSite(
    await buildPublication(join(root, 'tests/fixtures/publication'), join(folder, 'dist'), {
      origin: 'https://other.example',
      base: '/x/',
    }),
  );
});
afterAll(async () => {
  await open?.close();
  await rm(folder, { recursive: true, force: true });
});

/** What it has and the site in `dist/` may not have; that is looked at page by page elsewhere. */
const ownKinds = (): [string, string][] => [
  ...kindsOfPage(open.site).filter(([kind]) =>
    ['open source', 'withdrawn claim', 'corrected claim', 'corrections'].includes(kind),
  ),
  ['claim from right to left', '/claims/navires-au-port/'],
];

/** A publication with an open text, a corrected claim, a withdrawn one and one from right to left, under a base. */
describe('another publication', () => {
  it('holds every kind of page', () => {
    const kinds = kindsOfPage(open.site).map(([kind]) => kind);
    expect(kinds).toEqual(
      expect.arrayContaining([
        'open source',
        'sealed source',
        'withdrawn claim',
        'corrected claim',
      ]),
    );
  });

  it.each(['light', 'dark'] as const)('is for everybody, in %s', async (colorScheme) => {
    for (const lang of open.site.languages)
      for (const [kind, path] of ownKinds()) {
        const { page, complaints, requests, close } = await open.visit(lang, path, { colorScheme });
        const { violations } = await new AxeBuilder({ page }).analyze();
        const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html)}`);
        expect(found, `${kind} in ${lang}`).toEqual([]);
        expect(complaints, `${kind} in ${lang}`).toEqual([]);
        expect(requests.filter((url) => !url.startsWith(`${open.origin}/x/`))).toEqual([]);
        await close();
      }
  });

  it('fits a narrow phone, and letters of twice the size', async () => {
    for (const lang of open.site.languages)
      for (const [kind, path] of ownKinds()) {
        const { page, close } = await open.visit(lang, path, {
          viewport: { width: 320, height: 640 },
        });
        const wider = () => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(await wider(), `${kind} in ${lang}`).toBeLessThanOrEqual(0);
        await page.setViewportSize({ width: 640, height: 640 });
        await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
        expect(await wider(), `${kind} in ${lang}, enlarged`).toBeLessThanOrEqual(0);
        await close();
      }
  });

  it('prints a claim on two pages at most', async () => {
    const { page, close } = await open.visit('en', '/claims/water-stood-highest/');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
    await close();
  });

  it('leads from the data of a claim, and from its page, to the passage in the whole text', async ({
    skip,
  }) => {
    const { page, close } = await open.visit('en', '/claims/water-stood-highest/', {
      viewport: { width: 700, height: 300 },
    });
    const links = page.locator('a[href*="/sources/tide-log/#:~:text="]');
    const fromPage = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    const file = join(folder, 'dist/api/v1/claims/water-stood-highest.json');
    const { evidence } = JSON.parse(await readFile(file, 'utf8')) as {
      evidence: { source: string; jump: string }[];
    };
    const jumps = evidence.filter(({ source }) => source === 'tide-log').map(({ jump }) => jump);
    expect(jumps.map((jump) => jump.replace('https://other.example', open.origin))).toEqual(
      fromPage,
    );
    expect(jumps.length).toBeGreaterThan(1);
    const claim = open.site.claims.find(({ id }) => id === 'water-stood-highest')!;
    const quotes = claim.evidence.filter(({ source }) => source === 'tide-log');
    const able = await scrollsToText(page);
    for (const [i, address] of fromPage.entries()) {
      if (able) await follow(page, `${open.origin}/x/`, address);
      else await page.goto(address);
      const { exact } = quotes[i]!.passage.segments[0]!;
      const tops = await page.evaluate(
        (words) =>
          [...document.querySelectorAll('.whole-text mark')]
            .filter((mark) => words.startsWith(mark.textContent.slice(0, 20)))
            .map((mark) => mark.getBoundingClientRect().top),
        exact,
      );
      expect(tops, exact).not.toEqual([]);
      if (able) expect(tops.some((top) => top >= 0 && top < 300)).toBe(true);
    }
    await close();
    skip(!able, cannotScroll);
  });
});

describe('its search', () => {
  it('counts for each facet the claims that it leads to', async () => {
    const { page, complaints, close } = await open.visit('en', '/search/');
    await page.click('#narrow summary');
    await page.locator('[data-facet=rating] input').first().waitFor();
    for (const [facet, of] of [
      ['rating', ({ rating }: (typeof open.site.claims)[number]) => [rating]],
      ['topic', ({ topics }: (typeof open.site.claims)[number]) => topics],
      [
        'source',
        ({ evidence }: (typeof open.site.claims)[number]) => evidence.map(({ source }) => source),
      ],
    ] as const) {
      const offered = await page
        .locator(`[data-facet=${facet}] label`)
        .evaluateAll((labels) =>
          labels.map((label): [string, number] => [
            label.querySelector('input')!.value,
            Number(label.querySelector('.count')!.textContent),
          ]),
        );
      const expected = new Map<string, number>();
      for (const claim of open.site.claims)
        for (const id of new Set(of(claim))) expected.set(id, (expected.get(id) ?? 0) + 1);
      expect(Object.fromEntries(offered), facet).toEqual(Object.fromEntries(expected));
    }
    expect(complaints).toEqual([]);
    await close();
  });

  it('marks the words that were asked for, and leads to the claim', async () => {
    const { page, close } = await open.visit('en', '/search/?q=keeper');
    const [first] = await results(page);
    expect(first).toMatch(/^\/x\/claims\/[a-z-]+\/$/);
    expect(await page.locator('#found mark').first().textContent()).toMatch(/keeper/i);
    await page.click('#found li h3 a');
    await page.waitForURL(/\/x\/claims\//);
    await close();
  });
});
