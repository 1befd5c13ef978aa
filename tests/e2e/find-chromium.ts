import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { chromium } from 'playwright-core';

/** Where a machine's own browser may stand. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that tests and audits run in: `CHROMIUM_PATH`, one that Playwright installed, the machine's own, or
 * the one that comes with `npm ci`, unpacked once into the folder for temporary files.
 */
export async function findChromium(): Promise<string> {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...installed];
  return candidates.find((path) => path && existsSync(path)) ?? packaged.executablePath();
}

/** Only flags that leave its security as readers have it: with the packaged browser's own, the same-origin policy is off. */
export const chromiumFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
];
