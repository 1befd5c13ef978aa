import { spawn } from 'node:child_process';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Measurement } from '../src/io/timed.ts';

/** Time on the clock and processor time, in milliseconds. */
export interface Duration {
  readonly ms: number;
  readonly cpuMs: number;
}

/** One run of a program, measured from outside and from within. Times in milliseconds. */
export interface MeasuredRun {
  readonly ms: number;
  /** Processor time of its Node processes. */
  readonly cpuMs: number;
  /** Time of each phase that the program named. */
  readonly phases: ReadonlyMap<string, Duration>;
  /** The most memory that one of its Node processes held, in bytes. */
  readonly peak: number;
  readonly output: string;
}

/** The duration of a phase that did not run. */
export const NO_TIME: Duration = { ms: 0, cpuMs: 0 };

/** Runs a file under this Node. Rejects with all of its output where it fails. */
export async function measuredRun(
  file: string,
  args: readonly string[],
  folder: string,
  env: Readonly<Record<string, string>>,
): Promise<MeasuredRun> {
  const timings = join(folder, 'timings.jsonl');
  await rm(timings, { force: true });
  const memory = new URL('./note-memory.ts', import.meta.url).href;
  const from = performance.now();
  const output = await outputOf(file, args, {
    ...process.env,
    ...env,
    VERBATIM_TIMINGS: timings,
    NODE_OPTIONS: `--import ${memory}`,
    ASTRO_TELEMETRY_DISABLED: '1',
  });
  const ms = performance.now() - from;
  const noted = (await readFile(timings, 'utf8'))
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Measurement);
  const phases = new Map<string, Duration>();
  let peak = 0;
  let cpuMs = 0;
  for (const measurement of noted) {
    if ('peak' in measurement) {
      peak = Math.max(peak, measurement.peak * 1024);
      cpuMs += measurement.cpuMs;
    } else {
      const before = phases.get(measurement.phase) ?? NO_TIME;
      phases.set(measurement.phase, {
        ms: before.ms + measurement.ms,
        cpuMs: before.cpuMs + measurement.cpuMs,
      });
    }
  }
  return { ms, cpuMs, phases, peak, output };
}

function outputOf(file: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [file, ...args], {
      env,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => (output += String(chunk)));
    child.once('error', reject);
    child.once('close', (code) =>
      code === 0
        ? resolve(output)
        : reject(new Error(`${file} ${args.join(' ')} ended with ${code}:\n${output}`)),
    );
  });
}
