import { chromium, type Browser, type BrowserServer } from 'playwright-core';
import { inject } from 'vitest';
import { chromiumFlags, findChromium } from './find-chromium.ts';

/** Starts it headless. */
export async function launchBrowser(): Promise<BrowserServer> {
  return chromium.launchServer({
    executablePath: await findChromium(),
    args: chromiumFlags,
  });
}

/** The browser that all test files share. What one opens is its own: closing it here closes only that. */
export const sharedBrowser = (): Promise<Browser> => chromium.connect(inject('browserEndpoint'));
