import { createHash } from 'node:crypto';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join, relative, resolve, sep } from 'node:path';

/** The folder that a build writes to: `VERBATIM_OUT`, or `dist` where the command was started. */
export const outFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  resolve(env['VERBATIM_OUT'] || 'dist');

/** What every built site has at its root, and hardly anything else has. */
const marks = ['404.html', '_astro', '_headers'];

/** Why a folder must not be built to, since all that is in it would go; nothing where it may be. */
export async function unfitFor(out: string): Promise<string | undefined> {
  const within = relative(out, process.cwd());
  if (within.split(sep)[0] !== '..' && resolve(out, within) === process.cwd())
    return `${out} holds the folder that you are in`;
  const names = await readdir(out).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.length > 0 && !names.some((name) => marks.includes(name))
    ? `${out} holds something else than a site that was built before`
    : undefined;
}

/**
 * Makes the pages and all that goes with them, quietly. Throws where Astro or the search index fails; the site that
 * was built before stands until the new one is whole.
 */
export async function buildSite(): Promise<void> {
  const out = outFolder(process.env);
  // Inside this folder, since what Astro renders with finds its packages only there; and one for each place that is
  // built to, so that two builds do not meet.
  const made = resolve('.cache/build', createHash('sha256').update(out).digest('hex').slice(0, 12));
  await rm(made, { recursive: true, force: true });
  // By itself first: where nothing may be written, the recursive form says only that something is missing.
  await mkdir('.cache').catch((error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST') throw error;
  });
  await mkdir(made, { recursive: true });
  const { build } = await import('astro');
  await build({ logLevel: 'error', outDir: made });
  await mkdir(out, { recursive: true });
  await replaceAll(made, out);
  await rm(made, { recursive: true, force: true });
}

/**
 * Puts everything in `from` in the place of everything in `to`, which stays as it was where there is no room for both.
 * The folder itself stays: it may be a mount, or be served. The marks go last and come first, so that a folder that was
 * left half-way is known for what it is.
 */
async function replaceAll(from: string, to: string): Promise<void> {
  const beside = join(to, '.new');
  await rm(beside, { recursive: true, force: true });
  try {
    await moved(from, beside);
    for (const name of (await readdir(to)).sort().reverse())
      if (name !== '.new') await rm(join(to, name), { recursive: true, force: true });
    for (const name of (await readdir(beside)).sort())
      await rename(join(beside, name), join(to, name));
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}

async function moved(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    await cp(from, to, { recursive: true });
  }
}

/** Starts the live preview; it runs until the process ends. Gives its address. */
export async function previewSite(port: number): Promise<string> {
  const { dev } = await import('astro');
  const server = await dev({ logLevel: 'warn', server: { port } });
  return `http://localhost:${server.address.port}`;
}
