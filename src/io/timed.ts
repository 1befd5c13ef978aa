import { appendFileSync } from 'node:fs';

/** One measurement of a build, as a line of the file that `VERBATIM_TIMINGS` names. */
export type Measurement =
  | { readonly phase: string; readonly ms: number; readonly cpuMs: number }
  /** Of a whole process: the most memory that it held, in KiB, and its processor time. */
  | { readonly peak: number; readonly cpuMs: number };

export function note(measurement: Measurement): void {
  const file = process.env['VERBATIM_TIMINGS'];
  if (file) appendFileSync(file, `${JSON.stringify(measurement)}\n`);
}

/** Does a phase of the build's work; its time is noted where somebody measures. */
export async function timed<T>(phase: string, work: () => T | Promise<T>): Promise<T> {
  const from = performance.now();
  const cpu = process.cpuUsage();
  try {
    return await work();
  } finally {
    note({ phase, ms: performance.now() - from, cpuMs: cpuMs(process.cpuUsage(cpu)) });
  }
}

/** Processor time of all threads together, in milliseconds: what other work on the machine changes least. */
export const cpuMs = ({ user, system }: NodeJS.CpuUsage): number => (user + system) / 1000;
