import { lstat, open, readdir, realpath, stat } from 'node:fs/promises';
import { join, resolve, sep } from 'node:path';
import { MAX_BYTES, placeOf } from '../core/content/place-of.ts';
import type { ContentFile } from '../core/content/content.ts';

/** Folders inside folders that are looked into. */
const MAX_DEPTH = 4;
const READ_AT_ONCE = 16;

/** The absolute path of the content folder: `VERBATIM_CONTENT`, or `content` where the command was started. */
export function contentFolder(env: Readonly<Record<string, string | undefined>>): string {
  return resolve(env['VERBATIM_CONTENT'] || 'content');
}

/**
 * Reads every file of a content folder, sorted by path. What is not an ordinary file of a bearable size, or is a link
 * out of the folder, is listed with the reason why it was not read. Hidden files are left out.
 * An absent folder reads as an empty one: the check says what is missing.
 */
export async function readContent(folder: string): Promise<ContentFile[]> {
  const root = await realpath(folder).catch(() => undefined);
  if (root === undefined || !(await stat(root)).isDirectory()) return [];
  const paths: string[] = [];
  const refused: ContentFile[] = [];
  await list(root, '', 0, paths, refused);

  const files: ContentFile[] = [];
  for (let i = 0; i < paths.length; i += READ_AT_ONCE) {
    const batch = paths.slice(i, i + READ_AT_ONCE);
    files.push(...(await Promise.all(batch.map((path) => readOne(root, path)))));
  }
  return [...files, ...refused].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
}

async function list(
  root: string,
  under: string,
  depth: number,
  paths: string[],
  refused: ContentFile[],
): Promise<void> {
  let entries;
  try {
    entries = await readdir(join(root, under), { withFileTypes: true });
  } catch (error) {
    refused.push({ path: under, refused: `the folder cannot be read (${codeOf(error)})` });
    return;
  }
  for (const entry of entries) {
    if (entry.name.startsWith('.')) continue;
    const path = under ? `${under}/${entry.name}` : entry.name;
    if (!entry.isDirectory()) {
      if (placeOf(path).kind !== 'ignored') paths.push(path);
    } else if (/\.[a-z]+$/i.test(entry.name)) refused.push({ path, refused: 'it is a folder' });
    else if (depth < MAX_DEPTH) await list(root, path, depth + 1, paths, refused);
    else refused.push({ path, refused: 'it is a folder too deep inside others' });
  }
}

async function readOne(root: string, path: string): Promise<ContentFile> {
  try {
    const name = join(root, path);
    const target = await realpath(name);
    if (!target.startsWith(root + sep))
      return { path, refused: 'it is a link to outside the content folder' };
    const info = await lstat(target);
    if (info.isDirectory()) return { path, refused: 'it is a link to a folder' };
    if (!info.isFile()) return { path, refused: 'it is not an ordinary file' };
    const most = mostBytes(path);
    if (info.size > most) return { path, refused: tooLarge(info.size, most) };
    return { path, bytes: await readUpTo(target, info.size) };
  } catch (error) {
    return { path, refused: `it cannot be read (${codeOf(error)})` };
  }
}

/** Reads no more than was announced: a file that grows while it is read stays bounded. */
async function readUpTo(name: string, size: number): Promise<Uint8Array> {
  const handle = await open(name, 'r');
  try {
    const bytes = new Uint8Array(size);
    let at = 0;
    while (at < size) {
      const { bytesRead } = await handle.read(bytes, at, size - at, at);
      if (bytesRead === 0) break;
      at += bytesRead;
    }
    return bytes.subarray(0, at);
  } finally {
    await handle.close();
  }
}

/** The parser's own limit for such a file; what has none is not read as a record. */
function mostBytes(path: string): number {
  const extension = path.slice(path.lastIndexOf('.') + 1);
  return Object.hasOwn(MAX_BYTES, extension)
    ? MAX_BYTES[extension as keyof typeof MAX_BYTES]
    : MAX_BYTES.yml;
}

const tooLarge = (size: number, most: number): string =>
  `it has ${kilobytes(size)} KB, and at most ${kilobytes(most)} KB are read`;
const kilobytes = (bytes: number): string => Math.ceil(bytes / 1024).toLocaleString('en');

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : String(error);
}
