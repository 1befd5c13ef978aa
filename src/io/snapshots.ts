import { lstat, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the texts of sealed sources are looked for, unless a command says otherwise. Git ignores it. */
export const SNAPSHOTS = 'snapshots';

const MAX_BYTES = 16 * 2 ** 20;

/** The whole text of a sealed source, or why there is none. */
export type Snapshot =
  { readonly text: string } | { readonly missing: string; readonly path: string };

/** Reads `<folder>/<source id>.txt`, as it is: nothing is trimmed or mended. */
export async function readSnapshot(folder: string, id: string): Promise<Snapshot> {
  const path = join(folder, `${id}.txt`);
  const missing = (why: string): Snapshot => ({ missing: why, path });
  try {
    const info = await lstat(path);
    if (!info.isFile()) return missing('is not an ordinary file');
    if (info.size > MAX_BYTES)
      return missing(`has ${info.size} bytes; at most ${MAX_BYTES} are read`);
    return {
      text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(await readFile(path)),
    };
  } catch (error) {
    if (error instanceof TypeError) return missing('is not UTF-8 text');
    const code = (error as NodeJS.ErrnoException).code;
    return missing(code === 'ENOENT' ? 'is not there' : `cannot be read (${code})`);
  }
}

/** The texts that a folder holds for the given sources; those that it lacks are left out. */
export async function readSnapshots(
  folder: string,
  ids: Iterable<string>,
): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const id of ids) {
    const snapshot = await readSnapshot(folder, id);
    if ('text' in snapshot) texts.set(id, snapshot.text);
  }
  return texts;
}
