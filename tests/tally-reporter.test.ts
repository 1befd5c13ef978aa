import { describe, expect, it } from 'vitest';
import { tallyOf } from './tally-reporter.ts';

type TestRun = Parameters<typeof tallyOf>[0];

/** A test file as the reporter sees it: the states of its tests, and errors that belong to none of them. */
const testFile = (states: readonly string[], errors: readonly unknown[] = []): TestRun[0][number] =>
  ({
    children: { allTests: () => states.map((state) => ({ result: () => ({ state }) })) },
    errors: () => errors,
  }) as unknown as TestRun[0][number];

const tally = (
  files: TestRun[0],
  unhandledErrors: readonly object[] = [],
  reason: TestRun[2] = 'passed',
): string => tallyOf([files, unhandledErrors as TestRun[1], reason]);

describe('the last line of npm test', () => {
  it('counts over all files what passed, failed, was skipped or never ran', () => {
    const files = [testFile(['passed', 'failed', 'skipped']), testFile(['passed', 'pending'])];
    expect(tally(files)).toBe('2 passed, 1 failed, 2 skipped');
  });

  it('counts a file that could not be loaded as a failure', () => {
    expect(tally([testFile([], [new Error('no such module')])])).toBe(
      '0 passed, 1 failed, 0 skipped',
    );
  });

  it('counts an error outside every test as a failure', () => {
    expect(tally([testFile(['passed'])], [{}])).toBe('1 passed, 1 failed, 0 skipped');
  });

  it('never calls a run good that ended badly, or in which nothing ran', () => {
    expect(tally([testFile(['passed'])], [], 'failed')).toBe('1 passed, 1 failed, 0 skipped');
    expect(tally([])).toBe('0 passed, 1 failed, 0 skipped');
  });
});
