import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { EXAMPLE_CONTENT } from '../../src/core/check/example-content.ts';
import type { Problem } from '../../src/core/claim/problem.ts';

const MAIN = resolve('src/cli/main.ts');
export const CLAIM = 'claims/bridge-opened.md';

/** The example publication's claim with one thing changed. */
export const claimWith = (from: string, to: string): string =>
  EXAMPLE_CONTENT[CLAIM]!.replace(from, () => to);

export type Changes = Readonly<Record<string, string | Uint8Array | null>>;

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** Projects in a temporary folder of the test file's own, and `check` run in them. */
export function checkProjects() {
  let folder = '';
  let projects = 0;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'verbatim-check-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  /** The example publication with some files changed; null leaves one out. */
  async function project(changes: Changes = {}): Promise<string> {
    const cwd = join(folder, `project-${++projects}`);
    await mkdir(cwd);
    for (const [path, text] of Object.entries({ ...EXAMPLE_CONTENT, ...changes })) {
      if (text === null) continue;
      const name = join(cwd, 'content', path);
      await mkdir(dirname(name), { recursive: true });
      await writeFile(name, text);
    }
    return cwd;
  }

  /** As a contributor runs it: a process of its own. */
  const runIn = (
    cwd: string,
    args: readonly string[],
    env: Record<string, string> = {},
  ): Promise<Ran> =>
    new Promise((done) => {
      execFile(
        process.execPath,
        [MAIN, 'check', ...args],
        { cwd, env: { PATH: process.env['PATH'], ...env }, maxBuffer: 2 ** 26 },
        (error, out, err) => done({ code: error ? Number(error.code) : 0, out, err }),
      );
    });

  /** The problems in JSON, from this process: many cases in little time. */
  async function problemsIn(
    cwd: string,
    ...paths: string[]
  ): Promise<{ code: number; problems: Problem[]; out: string }> {
    let out = '';
    let err = '';
    const code = await main(['check', '--format', 'json', ...paths], {
      out: (text) => void (out += text),
      err: (text) => void (err += text),
      interactive: false,
      env: { VERBATIM_CONTENT: join(cwd, 'content') },
    });
    expect(err).toBe('');
    return { code, problems: (JSON.parse(out) as { problems: Problem[] }).problems, out };
  }

  return { folder: () => folder, project, runIn, problemsIn };
}
