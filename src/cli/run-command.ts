import { machineTrouble, NotWritten } from '../io/write-file.ts';
import { processIo, WrongUse, type Command, type CommandIo } from './command.ts';

/** Runs a command and gives its exit code. What goes wrong in it ends here, in words. */
export async function runCommand(command: Command, args: string[], io: CommandIo): Promise<number> {
  if (args.includes('--help') || args.includes('-h')) {
    io.out(command.help);
    return 0;
  }
  try {
    return await command.run(args, io);
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

/** Runs what the process was started for, and leaves its exit code to the process. */
export async function runProcess(
  run: (args: string[], io: CommandIo) => Promise<number>,
): Promise<void> {
  // Whoever read along has seen enough, as `head` does.
  for (const stream of [process.stdout, process.stderr])
    stream.on('error', (error: NodeJS.ErrnoException) => {
      if (error.code !== 'EPIPE') throw error;
      process.exit();
    });
  process.exitCode = await run(process.argv.slice(2), processIo);
}
