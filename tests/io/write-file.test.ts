import { chmod, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { machineTrouble, NotWritten, writeNew, writeWhole } from '../../src/io/write-file.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-write-'));
});
afterEach(async () => {
  await chmod(folder, 0o700);
  await rm(folder, { recursive: true });
});

describe('writing a whole file', () => {
  it('says whether the file was created, changed or left alone', async () => {
    const path = join(folder, 'deep/er/a.json');
    expect(await writeWhole(path, 'one\n')).toBe('created');
    expect(await writeWhole(path, 'two\n')).toBe('changed');
    expect(await writeWhole(path, 'two\n')).toBe('unchanged');
    expect(await readFile(path, 'utf8')).toBe('two\n');
  });

  it('leaves nothing beside it', async () => {
    await writeWhole(join(folder, 'a'), 'x');
    expect(await readdir(folder)).toEqual(['a']);
  });

  it('leaves the old file whole, and says so, where the new one cannot be written', async () => {
    const path = join(folder, 'a');
    await writeWhole(path, 'old');
    await writeFile(join(folder, `.a.${process.pid}.tmp`), 'in the way');
    await expect(writeWhole(path, 'new')).rejects.toThrow(/was not written.*untouched/);
    expect(await readFile(path, 'utf8')).toBe('old');
  });
});

describe('writing a new file', () => {
  it('never takes the place of another', async () => {
    const path = join(folder, 'a.md');
    await writeNew(path, 'mine');
    await expect(writeNew(path, 'yours')).rejects.toThrow(NotWritten);
    expect(await readFile(path, 'utf8')).toBe('mine');
    expect(await readdir(folder)).toEqual(['a.md']);
  });
});

describe('a fault of the machine', () => {
  it('is told in words, with the place', () => {
    const full = Object.assign(new Error('ENOSPC: no space left on device'), {
      code: 'ENOSPC',
      path: 'from/a.html',
      dest: 'to/a.html',
    });
    expect(machineTrouble(full)).toBe('to/a.html: the disk is full.');
  });

  it('is no other error', () => {
    expect(machineTrouble(new Error('a mistake of ours'))).toBeUndefined();
    expect(machineTrouble(new RangeError('too deep'))).toBeUndefined();
  });
});
