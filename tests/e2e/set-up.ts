import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildFolder } from '../site/build-publication.ts';
import { tideGauge } from '../site/tide-gauge.ts';
import { launchBrowser } from './browser.ts';
import { dist } from './built-site.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The folder that the publication in `tests/fixtures` was built into. */
    tideGaugeFolder: string;
    /** The address at which a test connects to the browser. */
    browserEndpoint: string;
  }
}

/**
 * Once for all test files of the site: builds the publication in its content folder, so that none looks at an older
 * one, and the one in `tests/fixtures`, and starts the browser that the files share.
 */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'verbatim-site-'));
  const built = join(folder, 'tide-gauge');
  const builds = await Promise.allSettled([
    buildFolder({ VERBATIM_OUT: dist }),
    buildFolder({
      VERBATIM_CONTENT: tideGauge.content,
      VERBATIM_OUT: built,
      SITE: tideGauge.address.origin,
      BASE: tideGauge.address.base,
    }),
  ]);
  // Both have ended, whatever became of them: what still ran would hold the process.
  for (const build of builds) if (build.status === 'rejected') throw build.reason;
  const browser = await launchBrowser();
  provide('tideGaugeFolder', built);
  provide('browserEndpoint', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  };
}
