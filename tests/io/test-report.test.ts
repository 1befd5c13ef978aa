import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { add, none, readTally, step, tallyLine } from '../../src/io/test-report.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-report-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function tally(report: object, exitCode: number) {
  const file = join(folder, 'report.json');
  const counts = {
    numPassedTests: 0,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    testResults: [],
  };
  await writeFile(file, JSON.stringify({ ...counts, ...report }));
  return readTally(file, exitCode);
}

describe('the tally of a run', () => {
  it('counts what passed, failed, and was skipped or left to do', async () => {
    const report = { numPassedTests: 5, numFailedTests: 2, numPendingTests: 3, numTodoTests: 1 };
    expect(await tally(report, 1)).toEqual({ passed: 5, failed: 2, skipped: 4 });
  });

  it('counts a file that could not be loaded as a failure', async () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(await tally({ numPassedTests: 5, testResults }, 1)).toEqual({
      passed: 5,
      failed: 1,
      skipped: 0,
    });
  });

  it('never calls a run good that ended badly', async () => {
    expect((await tally({ numPassedTests: 5 }, 1)).failed).toBe(1);
    expect((await readTally(join(folder, 'no-such-report.json'), 0)).failed).toBe(1);
  });
});

describe('the closing line', () => {
  it('names the skipped only where there are some', () => {
    expect(tallyLine(add(step(true), step(false)))).toBe('1 passed, 1 failed');
    expect(tallyLine({ ...none, skipped: 2 })).toBe('0 passed, 0 failed, 2 skipped');
  });
});
