import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/** Watches how far things jump on a page, from its first moment on; gives what tells the sum so far. */
export async function layoutShift(page: Page): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle(() => {
    const seen = { sum: 0 };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) seen.sum += (entry as Shift).value;
    }).observe({ type: 'layout-shift', buffered: true });
    return seen;
  });
  return () => seen.evaluate(({ sum }) => sum);
}
