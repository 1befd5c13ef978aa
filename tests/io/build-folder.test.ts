import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { outFolder, unfitFor } from '../../src/io/build-site.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-out-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

describe('the folder that a build replaces', () => {
  it('is dist/ unless VERBATIM_OUT names another', () => {
    expect(outFolder({})).toBe(join(process.cwd(), 'dist'));
    expect(outFolder({ VERBATIM_OUT: folder })).toBe(folder);
  });

  it('may be missing, empty, or a site that was built before', async () => {
    expect(await unfitFor(join(folder, 'new'))).toBeUndefined();
    expect(await unfitFor(folder)).toBeUndefined();
    await mkdir(join(folder, '_astro'));
    await writeFile(join(folder, 'index.html'), 'a page');
    expect(await unfitFor(folder)).toBeUndefined();
  });

  it('is no folder of somebody’s files', async () => {
    await writeFile(join(folder, 'thesis.md'), 'years of work');
    expect(await unfitFor(folder)).toContain('something else');
  });

  it('is not the folder that the build is started in, nor one above it', async () => {
    expect(await unfitFor(process.cwd())).toContain('that you are in');
    expect(await unfitFor(dirname(process.cwd()))).toContain('that you are in');
    expect(await unfitFor(`${process.cwd()}-beside`)).toBeUndefined();
  });
});
