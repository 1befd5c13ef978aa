import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { EXAMPLE_CONTENT } from '../core/check/example-content.ts';
import { GitRefused, readContentAt } from '../../src/io/git.ts';
import { readContent } from '../../src/io/content-folder.ts';

let folder: string;
let content: string;
const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], {
    cwd: folder,
    stdio: 'pipe',
  });

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(content, path)), { recursive: true });
  await writeFile(join(content, path), text);
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-base-'));
  content = join(folder, 'some where', 'content');
  for (const [path, text] of Object.entries(EXAMPLE_CONTENT)) await write(path, text);
  await writeFile(join(folder, 'outside.md'), 'not content');
  git('init', '-q', '-b', 'main');
  git('add', '.');
  git('commit', '-q', '-m', 'First');
  git('tag', 'first');
  await write('claims/bridge-opened.md', 'changed');
  await write('claims/é ø.md', 'added');
  await rm(join(content, 'topics.yml'));
});
afterAll(() => rm(folder, { recursive: true }));

describe('content at a commit', () => {
  it('is what the folder held then, not what it holds now', async () => {
    const decoder = new TextDecoder();
    const files = await readContentAt(content, 'first');
    const then = Object.fromEntries(
      files.map((file) => [file.path, 'bytes' in file ? decoder.decode(file.bytes) : file.refused]),
    );
    expect(then).toEqual(EXAMPLE_CONTENT);
  });

  it('has the same files in the same form as the folder itself', async () => {
    git('add', '.');
    git('commit', '-q', '-m', 'Second');
    const byPath = (files: { path: string }[]) =>
      files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
    expect(byPath(await readContentAt(content, 'main'))).toEqual(
      byPath(await readContent(content)),
    );
  });

  it.each(['nope', '--help', '', 'first:outside.md', 'main..first'])(
    'that git does not know is refused in words: “%s”',
    async (ref) => {
      await expect(readContentAt(content, ref)).rejects.toThrow(GitRefused);
      await expect(readContentAt(content, ref)).rejects.toThrow(/knows no commit/);
    },
  );

  it('is refused in words outside of a repository', async () => {
    const outside = await mkdtemp(join(tmpdir(), 'verbatim-no-git-'));
    await expect(readContentAt(outside, 'main')).rejects.toThrow(/no git repository/);
    await rm(outside, { recursive: true });
  });
});
