import { parseArgs } from 'node:util';
import { headersFor } from '../../core/publish/headers.ts';
import { outFolder } from '../../io/build-site.ts';
import { currentSite } from '../../io/current-site.ts';
import { serve } from '../../io/serve.ts';
import type { CommandIo } from '../command.ts';
import { checkAndBuild } from './build.ts';
import { portOf } from '../port.ts';

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
