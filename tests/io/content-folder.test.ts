import { execFileSync } from 'node:child_process';
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { contentFolder, readContent } from '../../src/io/content-folder.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'content-'));
  await mkdir(join(folder, 'claims'));
  await writeFile(join(folder, 'site.yml'), 'name: x\n');
  await writeFile(join(folder, 'claims/a.md'), '---\n---\n');
});
afterEach(async () => {
  await rm(folder, { recursive: true, force: true });
});

/** Each path, with why it was refused or how many bytes were read. */
const read = async (): Promise<Record<string, string | number>> =>
  Object.fromEntries(
    (await readContent(folder)).map((file) => [
      file.path,
      'refused' in file ? file.refused : file.bytes.length,
    ]),
  );

describe('readContent', () => {
  it('reads files with paths relative to the folder, sorted', async () => {
    expect(Object.entries(await read())).toEqual([
      ['claims/a.md', 8],
      ['site.yml', 8],
    ]);
  });
  it('leaves hidden files out', async () => {
    await writeFile(join(folder, 'claims/.DS_Store'), 'x');
    await mkdir(join(folder, '.git'));
    expect(Object.keys(await read())).toEqual(['claims/a.md', 'site.yml']);
  });
  it('reads no link that leads out of the folder, but one that stays inside', async () => {
    await symlink('/etc/hostname', join(folder, 'claims/out.md'));
    await symlink('/etc', join(folder, 'sources'));
    await symlink('a.md', join(folder, 'claims/in.md'));
    await symlink('nowhere.md', join(folder, 'claims/lost.md'));
    const files = await read();
    expect(files['claims/out.md']).toMatch(/outside/);
    expect(files['claims/lost.md']).toEqual(expect.any(String));
    expect(Object.keys(files).some((path) => path.startsWith('sources/'))).toBe(false);
    expect(files['claims/in.md']).toBe(8);
  });
  it('follows no loop of links', async () => {
    await symlink('.', join(folder, 'claims/loop'));
    await symlink('self.md', join(folder, 'claims/self.md'));
    expect((await read())['claims/self.md']).toEqual(expect.any(String));
  });
  it('opens no pipe and no folder that is named like a file', async () => {
    execFileSync('mkfifo', [join(folder, 'claims/pipe.md')]);
    await mkdir(join(folder, 'claims/folder.md'));
    const files = await read();
    expect(files['claims/pipe.md']).toMatch(/not an ordinary file/);
    expect(files['claims/folder.md']).toMatch(/folder/);
  });
  it('reads nothing that is too large for its kind', async () => {
    await writeFile(join(folder, 'claims/big.md'), Buffer.alloc(1_000_000, 'a'));
    await mkdir(join(folder, 'sources'));
    await writeFile(join(folder, 'sources/long.txt'), Buffer.alloc(1_000_000, 'a'));
    await writeFile(join(folder, 'sources/huge.txt'), Buffer.alloc(5 * 2 ** 20, 'a'));
    const files = await read();
    expect(files['claims/big.md']).toMatch(/KB/);
    expect(files['sources/long.txt']).toBe(1_000_000);
    expect(files['sources/huge.txt']).toMatch(/KB/);
  });
  it.skipIf(process.getuid?.() === 0)('says which file it may not read', async () => {
    await chmod(join(folder, 'claims/a.md'), 0);
    expect((await read())['claims/a.md']).toMatch(/EACCES/);
  });
  it('of a folder that is not there, or no folder, is empty', async () => {
    expect(await readContent(join(folder, 'nowhere'))).toEqual([]);
    expect(await readContent(join(folder, 'site.yml'))).toEqual([]);
  });
});

describe('contentFolder', () => {
  it('is that of the environment, or content/', () => {
    expect(contentFolder({ VERBATIM_CONTENT: '/somewhere' })).toBe('/somewhere');
    expect(contentFolder({})).toBe(join(process.cwd(), 'content'));
  });
});
