import type { Page } from 'playwright-core';
import { drawn } from './page-state.ts';

/** How often a page is drawn, at most, before it counts as one that a browser does not scroll. */
const MAX_FRAMES = 60;

/** Follows a link from a page, as a reader does: a browser scrolls to text only where somebody has clicked. */
export async function follow(page: Page, from: string, to: string): Promise<void> {
  await page.goto(from);
  await page.evaluate((address) => {
    const link = Object.assign(document.createElement('a'), {
      href: address,
      textContent: 'there',
    });
    document.body.replaceChildren(link);
  }, to);
  await Promise.all([
    page.waitForURL((url) => url.pathname !== new URL(from).pathname),
    page.click('a'),
  ]);
  for (let frames = 0; frames < MAX_FRAMES; frames += 2) {
    await drawn(page);
    if ((await page.evaluate(() => scrollY)) > 0) return drawn(page);
  }
}

/** Why a test cannot be made where {@link scrollsToText} says no. */
export const CANNOT_SCROLL = 'this browser, a headless shell, does not scroll to text';

/** Some headless builds know the directive and do not scroll; a build that does is asked for all the rest. */
export async function scrollsToText(page: Page): Promise<boolean> {
  const filler = '<p>Nothing new.</p>'.repeat(200);
  await page.route('http://probe.invalid/*', (route) =>
    route.fulfill({
      contentType: 'text/html',
      body: `<title>Probe</title>${filler}<p>The end.</p>`,
    }),
  );
  await follow(page, 'http://probe.invalid/a', 'http://probe.invalid/b#:~:text=The%20end.');
  return (await page.evaluate(() => scrollY)) > 500;
}
