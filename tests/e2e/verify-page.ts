import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { BrowserContextOptions, Page } from 'playwright-core';
import { root } from '../source-files.ts';
import type { OpenSite, Visit } from './open-site.ts';

/** A publication whose sealed text is at hand, which those of the site's own sources are not. */
const content = join(root, 'tests/fixtures/publication');
export const LETTER = readFileSync(
  join(root, 'tests/fixtures/publication-texts/letter.txt'),
  'utf8',
);
export const LOG = readFileSync(join(content, 'sources/tide-log.txt'), 'utf8');

/** Builds and serves it. What is imported later reads the environment that this sets. */
export async function openPublication(): Promise<OpenSite> {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  process.env['VERBATIM_CONTENT'] = content;
  process.env['VERBATIM_OUT'] = join(folder, 'site');
  await promisify(execFile)(process.execPath, ['src/cli/main.ts', 'build'], { cwd: root });
  const open = await (await import('./open-site.ts')).openSite();
  return {
    ...open,
    close: async () => {
      await open.close();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The page, ready for a copy, and what it has asked for since. */
export async function ready(
  open: OpenSite,
  lang: string,
  source: string,
  how?: BrowserContextOptions,
): Promise<Visit & { asked(): string[] }> {
  const visit = await open.visit(lang, `/verify/?source=${source}`, how);
  await visit.page.waitForSelector('#verify:not([hidden])');
  await visit.page.waitForLoadState('networkidle');
  const before = visit.requests.length;
  return { ...visit, asked: () => visit.requests.slice(before) };
}

export async function verdict(page: Page): Promise<{ kind: string | undefined; text: string }> {
  await page.waitForSelector('#result:not([hidden])');
  const kind = await page.evaluate(() => document.getElementById('result')?.dataset['kind']);
  return { kind, text: await page.innerText('#verdict') };
}

export async function compare(page: Page, text: string) {
  await page.fill('#copy', text);
  await page.click('.compare');
  return verdict(page);
}

export const file = (name: string, content: string | Buffer) => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(content),
});

export async function drop(page: Page, name: string, text: string): Promise<void> {
  const dataTransfer = await page.evaluateHandle(
    ([as, of]) => {
      const transfer = new DataTransfer();
      transfer.items.add(new File([of], as));
      return transfer;
    },
    [name, text] as const,
  );
  await page.dispatchEvent('main', 'drop', { dataTransfer });
}
