import type { CommandIo } from './command.ts';

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
