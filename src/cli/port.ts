import { WrongUse } from './command.ts';

/** The port that an option names; 4321 unless it says another. */
export function portOf(text = '4321'): number {
  const port = Number(text);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new WrongUse(`--port takes a number from 0 to 65535, not “${text}”.`);
  return port;
}
