import { defineConfig } from 'vitest/config';
import { tallyReporter } from './tests/tally-reporter.ts';

// The site is tested at its own address, whatever is set where the tests run. Workers and builds inherit this.
for (const name of ['SITE', 'BASE', 'GITHUB_REPOSITORY']) delete process.env[name];

/** Tests that look at the built site in `dist/`; all the others need nothing built. */
const onTheSite = [
  'tests/site/**/*.test.ts',
  'tests/e2e/**/*.test.ts',
  'tests/content-here/site/**/*.test.ts',
];

/** Tests in programs that others wrote and somebody must have installed: `npm run test:consumers`. */
const withConsumers = ['tests/consumers/**/*.test.ts'];

export default defineConfig({
  test: {
    reporters: ['default', tallyReporter],
    // No test mocks a module or leaves anything behind on `globalThis`, so files may share a worker's modules: loading
    // them anew for each file took as long as the tests.
    isolate: false,
    maxWorkers: '100%',
    // A line for each file is enough to read.
    slowTestThreshold: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'consumers',
          include: withConsumers,
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/**/*.test.ts'],
          exclude: [...onTheSite, ...withConsumers, 'tests/fixtures/**'],
          // Only what hangs runs into these: a machine five times slower passes.
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: onTheSite,
          globalSetup: ['tests/e2e/set-up.ts'],
          expect: { poll: { timeout: 60_000 } },
          testTimeout: 300_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
