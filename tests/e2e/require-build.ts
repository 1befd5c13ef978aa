import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium } from './browser.ts';
import { dist } from './built-site.ts';

/** Looks, once for all test files, that there is a site to test and a browser to test it in. */
export default async function requireBuild(): Promise<void> {
  if (!existsSync(join(dist, 'index.html'))) {
    throw new Error(`No site stands in ${dist}. Build it first: npm run build`);
  }
  process.env['CHROMIUM_PATH'] ??= await findChromium();
}
