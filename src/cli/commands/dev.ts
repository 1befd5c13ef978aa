import { parseArgs } from 'node:util';
import { previewSite } from '../../io/build-site.ts';
import { loadSite } from '../../io/load-site.ts';
import type { CommandIo } from '../command.ts';
import { printProblems } from '../print-problems.ts';
import { portOf } from './start.ts';

export const help = `npm run dev [-- --port <number>]

Shows the site while you write: pages, cards and data follow the content folder. A change with
errors leaves the last good pages standing and says what is wrong.

  --port <number>   another port than 4321
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  const { values } = parseArgs({ args, options: { port: { type: 'string' } } });
  const port = portOf(values.port);
  const { site, checked, folder } = await loadSite();
  printProblems(checked, folder, io);
  if (!site) return 1;
  const address = await previewSite(port);
  io.out(`Open ${address}${site.base}   (to stop: Ctrl+C)\n`);
  return new Promise(() => {});
}
