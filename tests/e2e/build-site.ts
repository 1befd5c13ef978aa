import { execFileSync } from 'node:child_process';
import { root } from '../source-files.ts';
import { findChromium } from './browser.ts';

/** Before the tests of the built site: builds it, so that none looks at an older one, and finds a browser. */
export default async function buildSite(): Promise<void> {
  execFileSync(process.execPath, ['src/cli/main.ts', 'build'], { cwd: root, stdio: 'inherit' });
  process.env['CHROMIUM_PATH'] ??= await findChromium();
}
