import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Command, CommandIo } from './command.ts';
import { runCommand, runProcess } from './run-command.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: () => import('./commands/new.ts'),
  check: () => import('./commands/check.ts'),
  seal: () => import('./commands/seal.ts'),
  translate: () => import('./commands/translate.ts'),
  dev: () => import('./commands/dev.ts'),
  build: () => import('./commands/build.ts'),
  start: () => import('./commands/start.ts'),
  headers: () => import('./commands/headers.ts'),
};

/** Runs one command by its name and gives its exit code. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(
      `${name ? `There is no command “${name}”.` : 'Which command?'} There are: ${Object.keys(commands).join(', ')}.\n`,
    );
    return 2;
  }
  return runCommand(await load(), rest, io);
}

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) await runProcess(main);
