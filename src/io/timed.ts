import { appendFileSync } from 'node:fs';

/** One measurement of a build, as a line of the file that `VERBATIM_TIMINGS` names. */
export type Measurement =
  | { readonly phase: string; readonly ms: number }
  /** The most memory that a process held, in KiB. */
  | { readonly peak: number };

export function note(measurement: Measurement): void {
  const file = process.env['VERBATIM_TIMINGS'];
  if (file) appendFileSync(file, `${JSON.stringify(measurement)}\n`);
}

/** Does a phase of the build's work; its time is noted where somebody measures. */
export async function timed<T>(phase: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  try {
    return await work();
  } finally {
    note({ phase, ms: performance.now() - from });
  }
}
