import { parseArgs } from 'node:util';
import { headersFor } from '../../core/publish/headers.ts';
import { outFolder } from '../../io/build-site.ts';
import { currentSite } from '../../io/current-site.ts';
import { serve } from '../../io/serve.ts';
import { WrongUse, type CommandIo } from '../command.ts';
import { checkAndBuild } from './build.ts';

export const help = `npm start [-- --port <number>]

Builds the site and serves it at http://localhost:4321, with the headers that a host would send.

  --port <number>   another port; where it is taken, the next free one
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const port = portOf(values.port);
  if (!(await checkAndBuild(io))) return 1;
  const site = await currentSite();
  const { url, server } = await serve(outFolder(io.env), {
    port,
    base: site.base,
    headersOf: (path) => headersFor(path, site),
  });
  io.out(`Open ${url}   (to stop: Ctrl+C)\n`);
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const)
      process.once(signal, () => {
        server.close();
        server.closeAllConnections();
        resolve(0);
      });
  });
}

/** The port that an option names; 4321 unless it says another. */
export function portOf(text = '4321'): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongUse(`--port takes a number from 0 to 65535, not “${text}”.`);
  return port;
}
