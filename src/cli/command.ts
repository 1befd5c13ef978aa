/** What a command talks through, so that tests can listen. */
export interface CommandIo {
  /** What was asked for: results. */
  out(text: string): void;
  /** All else: problems, progress, how to use it. */
  err(text: string): void;
  /** Somebody sits there and can answer. */
  readonly interactive: boolean;
  readonly env: Readonly<Record<string, string | undefined>>;
}

export interface Command {
  readonly help: string;
  /** Gives the exit code: 0 fine, 1 errors in content, 2 wrong use, 3 a fault of the program. */
  run(args: string[], io: CommandIo): Promise<number>;
}

/** The command was not used as it can be. The message says what was wrong; the help follows it. */
export class WrongUse extends Error {
  override readonly name = 'WrongUse';
}

export const processIo: CommandIo = {
  out: (text) => void process.stdout.write(text),
  err: (text) => void process.stderr.write(text),
  interactive: Boolean(process.stdin.isTTY && process.stdout.isTTY),
  env: process.env,
};

/** Says what is going on while it goes on, to somebody at a terminal; the line is wiped when the work is done. */
export async function whileSaying<T>(
  text: string,
  io: CommandIo,
  work: () => T | Promise<T>,
): Promise<T> {
  if (!io.interactive || io.env['TERM'] === 'dumb') return work();
  io.err(text);
  try {
    return await work();
  } finally {
    io.err('\r\u001B[K');
  }
}
