import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { tideGauge } from '../site/tide-gauge.ts';
import type { OpenSite, Visit } from './open-site.ts';

/** The text of a sealed source, and that of an open one. */
export const LETTER = readFileSync(tideGauge.sealedText, 'utf8');
export const LOG = readFileSync(join(tideGauge.content, 'sources/tide-log.txt'), 'utf8');

/** Opens the page for a source, when it has loaded all that it needs; `asked` tells what it has asked for since. */
export async function openVerify(
  { visit }: OpenSite,
  lang: string,
  source: string,
  how?: BrowserContextOptions,
): Promise<Visit & { asked(): string[] }> {
  const visited = await visit(lang, `/verify/?source=${source}`, how);
  await visited.page.waitForSelector('#verify:not([hidden])');
  await visited.page.waitForLoadState('networkidle');
  const before = visited.requests.length;
  return { ...visited, asked: () => visited.requests.slice(before) };
}

/** What the page says of a copy, once it says it. */
export async function verdict(page: Page): Promise<{ kind: string | undefined; text: string }> {
  await page.waitForSelector('#result:not([hidden])');
  const kind = await page.evaluate(() => document.getElementById('result')?.dataset['kind']);
  return { kind, text: await page.innerText('#verdict') };
}

/** Pastes a copy and has it compared. */
export async function compare(page: Page, text: string) {
  await page.fill('#copy', text);
  await page.click('.compare');
  return verdict(page);
}

/** A file as a reader may choose it. */
export const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

/** Drops a file on the page. */
export async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([fileName, content]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([content], fileName));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
