import type { Reporter } from 'vitest/node';

type TestRun = Parameters<NonNullable<Reporter['onTestRunEnd']>>;

/**
 * `12 passed, 0 failed, 3 skipped`, over all test files of a run. A file that could not be loaded is one failure, and
 * so is an error outside every test, or a run that ended badly without a test to blame.
 */
export function tallyOf([modules, unhandledErrors, reason]: TestRun): string {
  const states = modules.flatMap(({ children }) =>
    [...children.allTests()].map((test) => test.result().state),
  );
  const count = (state: string): number => states.filter((each) => each === state).length;
  const broken = modules.flatMap((module) => module.errors()).length + unhandledErrors.length;
  const badEnd = reason === 'failed' || modules.length === 0;
  const failed = count('failed') + broken;
  const skipped = count('skipped') + count('pending');
  return `${count('passed')} passed, ${failed || (badEnd ? 1 : 0)} failed, ${skipped} skipped`;
}

/** Makes the tally the last line that a run of tests prints. */
export const tallyReporter: Reporter = {
  onTestRunEnd: (...run) => console.log(tallyOf(run)),
};
