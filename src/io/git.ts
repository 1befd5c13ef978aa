import { spawn } from 'node:child_process';
import { realpath } from 'node:fs/promises';
import { relative, sep } from 'node:path';
import { MAX_BYTES, placeOf } from '../core/content/place-of.ts';
import type { ContentFile } from '../core/content/content.ts';

/** Git could not do what was asked: no repository, no such commit, no git. The message is for people. */
export class GitRefused extends Error {
  override readonly name = 'GitRefused';
}

const MAX_LIST_BYTES = 64 * 2 ** 20;
const MAX_CONTENT_BYTES = 512 * 2 ** 20;

/**
 * Reads a content folder as it was at a commit, with git's plumbing; the work tree is not touched.
 * @param folder absolute path of the content folder
 * @param ref a branch, tag or commit: `origin/main`
 * @throws GitRefused
 */
export async function readContentAt(folder: string, ref: string): Promise<ContentFile[]> {
  const at = (await realpath(folder).catch(() => undefined)) ?? folder;
  const top = (
    await git(at, ['rev-parse', '--show-toplevel'], '', 4096).catch(() =>
      refuse(notRepository(folder)),
    )
  )
    .toString('utf8')
    .trim();
  const commit = (
    await git(
      top,
      ['rev-parse', '--verify', '--quiet', '--end-of-options', `${ref}^{commit}`],
      '',
      4096,
    ).catch(() =>
      refuse(
        `git knows no commit “${ref}”: expected a branch, tag or commit that is here. For a branch of the server, run: git fetch origin ${ref.replace(/^origin\//, '')}`,
      ),
    )
  )
    .toString('utf8')
    .trim();
  const under = relative(await realpath(top), at)
    .split(sep)
    .join('/');
  const prefix = under ? `${under}/` : '';
  const listing = await git(
    top,
    ['ls-tree', '-r', '-z', '--long', '--full-tree', commit, '--', ...(under ? [under] : [])],
    '',
    MAX_LIST_BYTES,
  );
  return readBlobs(top, parseListing(listing.toString('utf8'), prefix));
}

interface Blob {
  readonly path: string;
  readonly hash: string;
  readonly size: number;
}

function parseListing(listing: string, prefix: string): Blob[] {
  return listing.split('\0').flatMap((line) => {
    const [, mode, hash, size, name] = /^(\d+) blob ([0-9a-f]+) +(\d+)\t([^]*)$/.exec(line) ?? [];
    // 120000 is a symbolic link: its blob is a path, not content.
    if (!name?.startsWith(prefix) || mode === '120000') return [];
    const path = name.slice(prefix.length);
    return placeOf(path).kind === 'ignored' ? [] : [{ path, hash: hash!, size: Number(size) }];
  });
}

/** All blobs through one `cat-file --batch`: its answers are a line `<hash> blob <size>`, the bytes, a newline. */
async function readBlobs(top: string, blobs: readonly Blob[]): Promise<ContentFile[]> {
  const fits = blobs.filter(({ size }) => size <= MAX_BYTES.json);
  const total = fits.reduce((sum, { size }) => sum + size + 128, 0);
  if (total > MAX_CONTENT_BYTES)
    refuse(`the content at that commit has ${total} bytes; at most ${MAX_CONTENT_BYTES} are read.`);
  const answer = await git(
    top,
    ['cat-file', '--batch'],
    fits.map(({ hash }) => `${hash}\n`).join(''),
    total,
  );
  const files: ContentFile[] = blobs
    .filter(({ size }) => size > MAX_BYTES.json)
    .map(({ path, size }) => ({ path, refused: `it has ${size} bytes` }));
  let offset = 0;
  for (const { path, size } of fits) {
    const start = answer.indexOf(10, offset) + 1;
    files.push({ path, bytes: new Uint8Array(answer.subarray(start, start + size)) });
    offset = start + size + 1;
  }
  return files;
}

const notRepository = (folder: string): string =>
  `${folder} is in no git repository, so there is nothing to compare with: leave --base out, or run this in a clone.`;

function refuse(message: string): never {
  throw new GitRefused(message);
}

/** Runs git and gives what it wrote; fails on a bad exit or on more output than `maxBytes`. */
function git(
  cwd: string,
  args: readonly string[],
  input: string,
  maxBytes: number,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', args, {
      cwd,
      stdio: ['pipe', 'pipe', 'ignore'],
      env: { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' },
    });
    const chunks: Buffer[] = [];
    let size = 0;
    child.on('error', () => reject(new GitRefused('git could not be started: is it installed?')));
    child.stdout.on('data', (chunk: Buffer) => {
      size += chunk.length;
      if (size > maxBytes) {
        child.kill();
        reject(new GitRefused('git wrote more than the content can hold.'));
      } else chunks.push(chunk);
    });
    child.on('close', (code) =>
      code === 0
        ? resolve(Buffer.concat(chunks))
        : reject(new GitRefused(`git ${args[0]} failed.`)),
    );
    child.stdin.on('error', () => {}); // git may end before it has read everything; its exit code says so
    child.stdin.end(input);
  });
}
