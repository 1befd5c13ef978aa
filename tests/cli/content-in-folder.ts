import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { CommandIo } from '../../src/cli/command.ts';
import { main } from '../../src/cli/main.ts';

/** What a command said, and its exit code. */
export interface Said {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

/** A content folder of its own, and commands run on it. */
export interface Workshop {
  readonly folder: string;
  run(...args: string[]): Promise<Said>;
  read(path: string): Promise<string>;
  write(path: string, text: string): Promise<void>;
  remove(): Promise<void>;
}

/** Runs a command on the content folder that stands in `folder`, in this process. */
export async function runOn(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = { VERBATIM_CONTENT: join(folder, 'content') },
): Promise<Said> {
  let out = '';
  let err = '';
  const io: CommandIo = {
    out: (text) => void (out += text),
    err: (text) => void (err += text),
    interactive: false,
    env,
  };
  return { code: await main(args, io), out, err };
}

/** Runs a command as if it were started in `folder`, in this process: what it says names files from there. */
export async function runFrom(
  folder: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Said> {
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await runOn(folder, args, env);
  } finally {
    process.chdir(before);
  }
}

/** `files` by their paths in the content folder. */
export async function workshop(
  files: Readonly<Record<string, string | Uint8Array>>,
  parent = tmpdir(),
): Promise<Workshop> {
  const folder = await mkdtemp(join(parent, 'verbatim-cli-'));
  const write = async (path: string, text: string | Uint8Array): Promise<void> => {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  };
  for (const [path, text] of Object.entries(files)) await write(`content/${path}`, text);
  return {
    folder,
    write,
    read: (path) => readFile(join(folder, path), 'utf8'),
    remove: () => rm(folder, { recursive: true }),
    run: (...args) => runOn(folder, args),
  };
}
