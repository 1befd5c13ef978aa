import { realpathSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { machineTrouble, NotWritten } from '../io/write-file.ts';
import type { Command, CommandIo } from './command.ts';
import { processIo, WrongUse } from './command.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  new: () => import('./commands/new.ts'),
  check: () => import('./commands/check.ts'),
  seal: () => import('./commands/seal.ts'),
  translate: () => import('./commands/translate.ts'),
  bench: () => import('./commands/bench.ts'),
  dev: () => import('./commands/dev.ts'),
  build: () => import('./commands/build.ts'),
  start: () => import('./commands/start.ts'),
  test: () => import('./commands/test.ts'),
};

/** Runs one command and gives its exit code. What goes wrong in it ends here, in words. */
export async function main(args: readonly string[], io: CommandIo): Promise<number> {
  const [name = '', ...rest] = args;
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!load) {
    io.err(
      `${name ? `There is no command “${name}”.` : 'Which command?'} There are: ${Object.keys(commands).join(', ')}.\n`,
    );
    return 2;
  }
  const command = await load();
  if (rest.includes('--help') || rest.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(rest, io);
  } catch (error) {
    if (isWrongUse(error)) {
      io.err(`${(error as Error).message}\n\n${command.help}`);
      return 2;
    }
    const { message, stack } = error as Error;
    const trouble = error instanceof NotWritten ? message : machineTrouble(error as Error);
    if (trouble) io.err(`${trouble}\n`);
    else
      io.err(
        `${stack ?? message}\n\nThis is a fault of the program, not of your content: please report it, with the lines above.\n`,
      );
    return 3;
  }
}

/** Ours, and those of `parseArgs`: an unknown option, an option without its value. */
const isWrongUse = (error: unknown): boolean =>
  error instanceof WrongUse ||
  String((error as { code?: unknown }).code).startsWith('ERR_PARSE_ARGS');

if (realpathSync(process.argv[1] ?? '.') === fileURLToPath(import.meta.url)) {
  // Whoever read along has seen enough, as `head` does.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  process.exitCode = await main(process.argv.slice(2), processIo);
}
