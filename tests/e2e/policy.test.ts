import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { textOf } from '../../src/core/site/texts.ts';
import { loadSite } from '../../src/io/load-site.ts';
import { kindsOfPage, openSite, type OpenSite } from './open-site.ts';

const { site } = await loadSite();
const lang = site!.languages[0]!;

let open: OpenSite;
beforeAll(async () => {
  open = await openSite();
});
afterAll(() => open?.close());

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
  const { page, close } = await open.visit(lang, '/404.html');
  const asked: string[] = [];
  await page.route('**/*', async (route) => {
    const request = route.request();
    // Only what the policy lets out comes here.
    if (new URL(request.url()).origin !== open.origin) {
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
  const base = site!.base.replace(/\/$/, '');
  await page.goto(open.origin + base + path, { waitUntil: 'load' });
  await page.waitForTimeout(150);
  return { page, asked, close };
}

const ran = (page: Page) => page.evaluate(() => (window as { ran?: string }).ran);

describe('what somebody injects', () => {
  it.each(kindsOfPage(site!))('does nothing on the %s page (%s)', async (_kind, path) => {
    const { page, asked, close } = await visitInjected(path, 'kept');
    expect(await ran(page)).toBeUndefined();
    await page.evaluate(() => document.getElementById('lure')!.click());
    await page.waitForTimeout(50);
    expect(await ran(page)).toBeUndefined();
    const { position, float } = await page.evaluate(() => {
      const { position, cssFloat } = getComputedStyle(document.getElementById('styled')!);
      return { position, float: cssFloat };
    });
    expect([position, float]).toEqual(['static', 'none']);
    expect(await page.evaluate(() => new URL('x', document.baseURI).origin)).toBe(open.origin);
    await page.evaluate(() => document.querySelector<HTMLFormElement>('#theft')!.submit());
    await page.waitForTimeout(100);
    expect(new URL(page.url()).pathname.endsWith(path)).toBe(true);
    expect(
      await page.evaluate(() => fetch('https://elsewhere.invalid/').then(String, () => 'refused')),
    ).toBe('refused');
    expect(asked).toEqual([]);
    await close();
  });

  it('would have run without the policy', async () => {
    const { page, asked, close } = await visitInjected('/', 'taken out');
    expect(await ran(page)).toBeDefined();
    expect(asked).toContain('https://elsewhere.invalid/x.js');
    await close();
  });

  it('does not keep the search from working', async () => {
    const { page, close } = await visitInjected('/search/', 'kept');
    const { claim } = textOf(site!.claims[0]!, lang).text;
    await page.fill('#q', claim.split(/\P{L}+/u).find((word) => word.length > 5) ?? claim);
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelectorAll('#found li').length > 0);
    expect(await ran(page)).toBeUndefined();
    await close();
  });
});
