import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tideGauge, tideGaugeSite } from '../site/tide-gauge.ts';
import { kindsOfPage, openSite } from './open-site.ts';
import { faultsInLightAndDark, overflow, overflowOnPhone } from './page-state.ts';
import { searchResults } from './search-page.ts';
import { CANNOT_SCROLL, follow, scrollsToText } from './text-fragments.ts';

const { site, folder, served, visit } = await openSite(await tideGaugeSite());
const root = `${served}${tideGauge.address.base}`;

/** What it has and the site in `dist/` may not have; that is looked at page by page elsewhere. */
const rareKinds = ['open source', 'withdrawn claim', 'corrected claim', 'corrections'];
const ownPages: [string, string][] = [
  ...kindsOfPage(site).filter(([kind]) => rareKinds.includes(kind)),
  ['claim from right to left', '/claims/navires-au-port/'],
];

/** A publication with an open text, a corrected claim, a withdrawn one and one from right to left, under a base. */
describe('another publication', () => {
  it('holds every kind of page', () => {
    const kinds = kindsOfPage(site).map(([kind]) => kind);
    expect(kinds).toEqual(expect.arrayContaining([...rareKinds, 'sealed source']));
  });

  it.each(ownPages)(
    'has a %s (%s) that is for everybody, and fits a phone and letters of twice the size',
    async (_kind, path) => {
      const { page, complaints, requests } = await visit('en', path);
      expect(await faultsInLightAndDark(page)).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests.filter((url) => !url.startsWith(root))).toEqual([]);
      expect(await overflowOnPhone(page)).toBeLessThanOrEqual(0);
      await page.setViewportSize({ width: 640, height: 640 });
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflow(page), 'enlarged').toBeLessThanOrEqual(0);
    },
  );

  it('prints a claim on two pages at most', async () => {
    const { page } = await visit('en', '/claims/water-stood-highest/');
    const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
    expect(pdf.match(/\/Type\s*\/Page\b/g)!.length).toBeLessThanOrEqual(2);
  });

  it('leads from the data of a claim, and from its page, to the passage in the whole text', async ({
    skip,
  }) => {
    const { page } = await visit('en', '/claims/water-stood-highest/', {
      viewport: { width: 700, height: 300 },
    });
    const links = page.locator('a[href*="/sources/tide-log/#:~:text="]');
    const fromPage = await links.evaluateAll((all) =>
      all.map((a) => (a as HTMLAnchorElement).href),
    );
    const file = join(folder, 'api/v1/claims/water-stood-highest.json');
    const { evidence } = JSON.parse(await readFile(file, 'utf8')) as {
      evidence: { source: string; jump: string }[];
    };
    const jumps = evidence.filter(({ source }) => source === 'tide-log').map(({ jump }) => jump);
    expect(jumps.map((jump) => jump.replace(tideGauge.address.origin, served))).toEqual(fromPage);
    expect(jumps.length).toBeGreaterThan(1);
    const claim = site.claims.find(({ id }) => id === 'water-stood-highest')!;
    const quotes = claim.evidence.filter(({ source }) => source === 'tide-log');
    const able = await scrollsToText(page);
    for (const [i, address] of fromPage.entries()) {
      if (able) await follow(page, root, address);
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
    skip(!able, CANNOT_SCROLL);
  });
});

describe('its search', () => {
  it('counts for each facet the claims that it leads to', async () => {
    const { page, complaints } = await visit('en', '/search/');
    await page.click('#narrow summary');
    await page.locator('[data-facet=rating] input').first().waitFor();
    for (const [facet, of] of [
      ['rating', ({ rating }: (typeof site.claims)[number]) => [rating]],
      ['topic', ({ topics }: (typeof site.claims)[number]) => topics],
      [
        'source',
        ({ evidence }: (typeof site.claims)[number]) => evidence.map(({ source }) => source),
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
      for (const claim of site.claims)
        for (const id of new Set(of(claim))) expected.set(id, (expected.get(id) ?? 0) + 1);
      expect(Object.fromEntries(offered), facet).toEqual(Object.fromEntries(expected));
    }
    expect(complaints).toEqual([]);
  });

  it('marks the words that were asked for, and leads to the claim', async () => {
    const { page } = await visit('en', '/search/?q=keeper');
    const [first] = await searchResults(page);
    expect(first).toMatch(/^\/x\/claims\/[a-z-]+\/$/);
    expect(await page.locator('#found mark').first().textContent()).toMatch(/keeper/i);
    await Promise.all([page.waitForURL(/\/x\/claims\//), page.click('#found li h3 a')]);
  });
});
