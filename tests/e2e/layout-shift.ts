import type { Page } from 'playwright-core';

interface Shift extends PerformanceEntry {
  readonly value: number;
}

/**
 * Watches how far things jump on a page, from its first moment on or from now; gives what tells the sum so far
 * (Layout Instability, as Cumulative Layout Shift counts it, all windows together).
 */
export async function layoutShift(
  page: Page,
  { fromNow = false } = {},
): Promise<() => Promise<number>> {
  const seen = await page.evaluateHandle((buffered) => {
    const seen = { sum: 0 };
    const add = (entries: PerformanceEntryList): void => {
      for (const entry of entries) seen.sum += (entry as Shift).value;
    };
    const observer = new PerformanceObserver((list) => add(list.getEntries()));
    observer.observe({ type: 'layout-shift', buffered });
    return { seen, take: () => add(observer.takeRecords()) };
  }, !fromNow);
  return () =>
    seen.evaluate(({ seen, take }) => {
      take();
      return seen.sum;
    });
}
