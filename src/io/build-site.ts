import { resolve } from 'node:path';

/** The folder that a build writes to: `VERBATIM_OUT`, or `dist` where the command was started. */
export const outFolder = (env: Readonly<Record<string, string | undefined>>): string =>
  resolve(env['VERBATIM_OUT'] || 'dist');

/** Makes the pages and all that goes with them, quietly. Throws where Astro or the search index fails. */
export async function buildSite(): Promise<void> {
  const { build } = await import('astro');
  await build({ logLevel: 'error' });
}

/** Starts the live preview; it runs until the process ends. Gives its address. */
export async function previewSite(port: number): Promise<string> {
  const { dev } = await import('astro');
  const server = await dev({ logLevel: 'warn', server: { port } });
  return `http://localhost:${server.address.port}`;
}
