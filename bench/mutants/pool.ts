import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import type { Job, Verdict } from './worker.ts';

/** A mutant that runs for ever counts as killed, after so many milliseconds. */
const MAX_TIME = 60_000;
/** Modules that were loaded stay in memory, so that a worker makes room for a fresh one after so many mutants. */
const MAX_JOBS = 150;

/** Runs every job on so many workers; gives the ids of those that nothing noticed, in order. */
export async function runAll(jobs: readonly Job[], workers: number): Promise<number[]> {
  const queue = [...jobs];
  const survivors: number[] = [];
  const work = async (): Promise<void> => {
    while (queue.length > 0) {
      const worker = new Worker(new URL('./worker.ts', import.meta.url));
      for (let done = 0; done < MAX_JOBS && queue.length > 0; done += 1) {
        const verdict = await verdictOn(worker, queue.shift()!);
        if (verdict === 'too long') break;
        if (verdict.killedBy === undefined) survivors.push(verdict.id);
      }
      await worker.terminate();
      process.stderr.write(`${jobs.length - queue.length} of ${jobs.length}\r`);
    }
  };
  await Promise.all(Array.from({ length: workers }, work));
  return survivors.sort((a, b) => a - b);
}

/** Waits for what a worker says of a job. */
async function verdictOn(worker: Worker, job: Job): Promise<Verdict | 'too long'> {
  const stop = new AbortController();
  worker.postMessage(job);
  const verdict = once(worker, 'message', { signal: stop.signal }) as Promise<[Verdict]>;
  const first = await Promise.race([
    verdict,
    setTimeout(MAX_TIME, 'too long' as const, { signal: stop.signal }),
  ]);
  stop.abort();
  return first === 'too long' ? first : first[0];
}
