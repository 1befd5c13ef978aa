import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readSnapshot, readSnapshots } from '../../src/io/snapshots.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-snapshots-'));
  await writeFile(join(folder, 'plain.txt'), ' two  spaces\r\n');
  await writeFile(join(folder, 'latin.txt'), Buffer.from([0x63, 0x61, 0x66, 0xe9]));
  await symlink('plain.txt', join(folder, 'linked.txt'));
  await mkdir(join(folder, 'folder.txt'));
});
afterAll(() => rm(folder, { recursive: true }));

it('reads a text as it is', async () => {
  expect(await readSnapshot(folder, 'plain')).toEqual({ text: ' two  spaces\r\n' });
});

it.each([
  ['absent', 'is not there'],
  ['latin', 'is not UTF-8 text'],
  ['linked', 'is not an ordinary file'],
  ['folder', 'is not an ordinary file'],
])('says of %s.txt that it %s', async (id, missing) => {
  expect(await readSnapshot(folder, id)).toEqual({ missing, path: join(folder, `${id}.txt`) });
});

it('leaves out what it cannot read', async () => {
  expect([...(await readSnapshots(folder, ['plain', 'absent'])).keys()]).toEqual(['plain']);
});
