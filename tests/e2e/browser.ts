import { existsSync } from 'node:fs';
import packaged from '@sparticuz/chromium';
import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { inject } from 'vitest';

/** Where a machine's own browser may stand. */
const installed = [
  '/usr/bin/google-chrome',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that tests run in: `CHROMIUM_PATH`, one that Playwright installed, the machine's own, or
 * the one that comes with `npm ci`, unpacked once into the folder for temporary files.
 */
async function findChromium(): Promise<string> {
  const candidates = [process.env['CHROMIUM_PATH'], chromium.executablePath(), ...installed];
  return candidates.find((path) => path && existsSync(path)) ?? packaged.executablePath();
}

/**
 * Starts it headless. Only flags that leave its security as readers have it: with the packaged
 * browser's own flags, which switch the same-origin policy off, no test of security could fail.
 */
export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await findChromium(),
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--no-first-run'],
  });
}

/** The browser that all test files share. What one opens is its own: closing it here closes only that. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browserEndpoint'));
