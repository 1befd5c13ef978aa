import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { runProgram } from '../../src/io/run-program.ts';
import { root } from '../source-files.ts';
import { published, type Published } from './published.ts';

/** Builds as `npm run build` does, with these variables; the rest of the environment has no say in it. */
export async function buildFolder(env: Readonly<Record<string, string>>): Promise<void> {
  const code = await runProgram(join(root, 'src/cli/main.ts'), ['build'], {
    ...process.env,
    GITHUB_ACTIONS: '',
    NODE_ENV: 'production',
    ...env,
  });
  if (code !== 0) throw new Error(`A build ended with ${code}: see its output above.`);
}

/** Builds a content folder into `out`, and reads what stands there. */
export async function buildPublication(
  content: string,
  out: string,
  address: { readonly origin: string; readonly base: string },
): Promise<Published> {
  await buildFolder({
    VERBATIM_CONTENT: content,
    VERBATIM_OUT: out,
    SITE: address.origin,
    BASE: address.base,
  });
  return published(out, content, address);
}

/** Writes a content folder, as files by path, below `folder`, and builds it beside. */
export async function buildFiles(
  files: Readonly<Record<string, string>>,
  folder: string,
  address: { readonly origin: string; readonly base: string },
): Promise<Published> {
  for (const [path, text] of Object.entries(files)) {
    const file = join(folder, 'content', path);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, text);
  }
  return buildPublication(join(folder, 'content'), join(folder, 'dist'), address);
}
