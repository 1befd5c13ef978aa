import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';

/** What became of a file. */
export type Written = 'created' | 'changed' | 'unchanged';

/** A file could not be written; what stood there before still does. */
export class NotWritten extends Error {
  constructor(path: string, cause: NodeJS.ErrnoException) {
    super(
      `${path} was not written: ${reasons[cause.code ?? ''] ?? cause.message}. What stood there before is untouched.`,
      { cause },
    );
    this.name = 'NotWritten';
  }
}

/** A fault of the machine that a person can mend, in words; nothing for any other error. */
export function machineTrouble(error: NodeJS.ErrnoException): string | undefined {
  const { code = '', path, dest = path } = error as NodeJS.ErrnoException & { dest?: string };
  const reason = code === 'EEXIST' ? undefined : reasons[code];
  return reason && `${dest ? `${dest}: ` : 'Something could not be written: '}${reason}.`;
}

const reasons: Record<string, string> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'your share of the disk is used up',
  EACCES: 'you may not write there',
  EPERM: 'you may not write there',
  EROFS: 'the disk is read-only',
  EMFILE: 'too many files are open',
  EEXIST: 'a file of that name exists',
};

/**
 * Writes a whole file or nothing: beside its place first, then moved there in one step. A file that
 * already holds these words is not touched.
 * @throws {NotWritten}
 */
export async function writeWhole(path: string, text: string): Promise<Written> {
  const before = await readFile(path, 'utf8').catch(() => undefined);
  if (before === text) return 'unchanged';
  await place(path, text, rename);
  return before === undefined ? 'created' : 'changed';
}

/**
 * Writes a file that must not exist yet.
 * @throws {NotWritten}
 */
export const writeNew = (path: string, text: string): Promise<void> => place(path, text, link);

async function place(
  path: string,
  text: string,
  move: (from: string, to: string) => Promise<void>,
): Promise<void> {
  const beside = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    const file = await open(beside, 'wx');
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await move(beside, path);
  } catch (error) {
    throw new NotWritten(path, error as NodeJS.ErrnoException);
  } finally {
    await rm(beside, { force: true });
  }
}
