import { relative } from 'node:path';
import { parseArgs } from 'node:util';
import { buildSite, outFolder, unfitFor } from '../../io/build-site.ts';
import { loadSite } from '../../io/load-site.ts';
import { timed } from '../../io/timed.ts';
import { whileSaying, WrongUse, type CommandIo } from '../command.ts';
import { printProblems } from '../print-problems.ts';

export const help = `npm run build

Checks the content and, where it has no error, builds the site into dist/. The same content gives
the same files, byte for byte.

  SITE=https://example.org   the address of the site, instead of the one in site.yml
  BASE=/repo/                the path that it stands under
  VERBATIM_CONTENT=<folder>  another publication's content, instead of content/
  VERBATIM_OUT=<folder>      where to, instead of dist/
`;

export async function run(args: string[], io: CommandIo): Promise<number> {
  parseArgs({ args });
  return (await checkAndBuild(io)) ? 0 : 1;
}

/** Gives false, with the problems printed, where the content has errors. */
export async function checkAndBuild(io: CommandIo): Promise<boolean> {
  const start = performance.now();
  const out = outFolder(io.env);
  const unfit = await unfitFor(out);
  if (unfit)
    throw new WrongUse(`${unfit}: a build replaces all of it. Name another with VERBATIM_OUT.`);
  const { site, checked, folder } = await whileSaying('Checking the content …', io, () =>
    timed('check', loadSite),
  );
  printProblems(checked, folder, io);
  if (!site) return false;
  io.err(`Building the site …\n`);
  await timed('build', buildSite);
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  io.err(`The site stands in ${relative('', out) || '.'}/, made in ${seconds} s.\n`);
  return true;
}
