import type { Page } from 'playwright-core';

/** The paths of the claims that a search page has found, once it has found them: all, however many pages there are. */
export async function searchResults(page: Page): Promise<string[]> {
  await page.waitForFunction(() => {
    const said = document.querySelector('#status')?.textContent ?? '';
    const list = document.querySelectorAll('#found li').length;
    return /\d/.test(said) ? list > 0 : said !== '' && !said.includes('…');
  });
  while (await page.locator('#more').isVisible()) {
    const before = await page.locator('#found li').count();
    await page.click('#more');
    await page.waitForFunction(
      (count) => document.querySelectorAll('#found li').length > count,
      before,
    );
  }
  return page
    .locator('#found li h3 a')
    .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
}
