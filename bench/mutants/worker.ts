/** Runs mutants one after the other, each against the examples of the rules. */
import { registerHooks } from 'node:module';
import type * as TrialsModule from './trials.ts';
import { parentPort } from 'node:worker_threads';

/** A mutant to run. */
export interface Job {
  readonly id: number;
  /** `file:` URL of the mutated module, and its text. */
  readonly url: string;
  readonly source: string;
  /** URLs of the modules that import it, however far away: they are loaded anew. */
  readonly importers: readonly string[];
  /** The rule whose examples are tried first. */
  readonly first: string | undefined;
}

export interface Verdict {
  readonly id: number;
  /** What noticed the mutant; missing where nothing did. */
  readonly killedBy?: string;
}

let job: Job | undefined;
const versionOf = (url: string | undefined): string | undefined =>
  /\?mutant=\d+$/.exec(url ?? '')?.[0];

registerHooks({
  resolve(specifier, context, next) {
    const resolved = next(specifier, context);
    const version = versionOf(context.parentURL);
    const isAnew = resolved.url === job?.url || job?.importers.includes(resolved.url);
    return version && isAnew ? { ...resolved, url: resolved.url + version } : resolved;
  },
  load(url, context, next) {
    return job && versionOf(url) && url.startsWith(`${job.url}?`)
      ? { format: 'module-typescript', source: job.source, shortCircuit: true }
      : next(url, context);
  },
});

type Trials = typeof TrialsModule;
const TRIALS = new URL('./trials.ts', import.meta.url).href;

parentPort!.on('message', (next: Job) => {
  job = next;
  void judged(next).then((verdict) => parentPort!.postMessage(verdict));
});

async function judged({ id, first }: Job): Promise<Verdict> {
  try {
    const trials = (await import(`${TRIALS}?mutant=${id}`)) as Trials;
    const killedBy = trials.firstFailure(first);
    return killedBy === undefined ? { id } : { id, killedBy };
  } catch (error) {
    return { id, killedBy: `it throws: ${(error as Error).message}` };
  }
}
