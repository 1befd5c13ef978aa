import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { EXAMPLE_CONTENT } from '../core/check/example-content.ts';
import type { Problem } from '../../src/core/problem.ts';
import { runFrom, runOn, workshop, type Said } from './content-in-folder.ts';

const MAIN = resolve('src/cli/main.ts');
export const CLAIM = 'claims/bridge-opened.md';

/** The example publication's claim with one thing changed. */
export function claimWith(from: string, to: string): string {
  const claim = EXAMPLE_CONTENT[CLAIM]!;
  if (!claim.includes(from)) throw new Error(`The example claim has no “${from}”.`);
  return claim.replace(from, () => to);
}

export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

/** Projects in a temporary folder of the test file's own, and `check` run in them. */
export function checkProjects() {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-check-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The example publication with some files changed; null leaves one out. */
  async function project(changes: Changes = {}): Promise<string> {
    const files = Object.entries({ ...EXAMPLE_CONTENT, ...changes }).flatMap(([path, text]) =>
      text === null ? [] : [[path, text] as const],
    );
    return (await workshop(Object.fromEntries(files), folder)).folder;
  }

  /** `check` as a contributor starts it in a folder, in this process: many cases in little time. */
  const runIn = (
    cwd: string,
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<Said> => runFrom(cwd, ['check', ...args], env);

  /** The same in a process of its own, with its exit code and all that it writes. */
  const runProcessIn = (
    cwd: string,
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<Said> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        [MAIN, 'check', ...args],
        { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 },
        (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  /** The problems in JSON. */
  async function problemsIn(
    cwd: string,
    ...paths: string[]
  ): Promise<{ code: number; problems: Problem[]; out: string }> {
    const { code, out, err } = await runOn(cwd, ['check', '--format', 'json', ...paths]);
    expect(err).toBe('');
    return { code, problems: (JSON.parse(out) as { problems: Problem[] }).problems, out };
  }

  return { folder: () => folder, project, runIn, runProcessIn, problemsIn };
}
