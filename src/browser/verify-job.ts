import type { Comparison, ComparisonStep, CopySource } from '../core/compare/types.ts';

/** What the worker is asked: to compare, or, with a job alone, to stop what it does. */
export type Ask =
  | { readonly job: number }
  | {
      readonly job: number;
      readonly text: string;
      readonly markdown: boolean;
      readonly source: CopySource;
      /** The JSON of the seal file. */
      readonly sealFile?: string;
    };

/** The excerpts that the site publishes of a sealed text, as the reader's browser found them. */
export interface WindowsCheck {
  readonly count: number;
  readonly broken: boolean;
}

export interface Outcome {
  readonly comparison: Comparison;
  readonly windows?: WindowsCheck;
}

export type Answer = { readonly job: number } & (
  { readonly step: ComparisonStep } | Outcome | { readonly failed: true }
);

/** Comparisons, one at a time, in a worker that is there from the start: nothing is fetched for one. */
export class CopyJobs {
  readonly #worker = new Worker(new URL('./verify-worker.ts', import.meta.url), { type: 'module' });
  #job = 0;
  #broken = false;
  #end: (() => void) | undefined;

  constructor() {
    this.#worker.addEventListener('error', () => {
      this.#broken = true;
      this.#end?.();
    });
  }

  /**
   * Resolves to what was found, to `undefined` where `stop` or another call came first, and to `failed` where our
   * program did.
   */
  compare(
    ask: Omit<Extract<Ask, { text: string }>, 'job'>,
    onStep: (step: ComparisonStep) => void,
  ): Promise<Outcome | 'failed' | undefined> {
    this.stop();
    const job = this.#job;
    if (this.#broken) return Promise.resolve('failed');
    return new Promise((resolve) => {
      const listen = ({ data }: MessageEvent<Answer>): void => {
        if (data.job !== job) return;
        if ('step' in data) return onStep(data.step);
        this.#worker.removeEventListener('message', listen);
        resolve('failed' in data ? 'failed' : data);
      };
      this.#end = () => {
        this.#worker.removeEventListener('message', listen);
        resolve(this.#broken ? 'failed' : undefined);
      };
      this.#worker.addEventListener('message', listen);
      this.#worker.postMessage({ ...ask, job } satisfies Ask);
    });
  }

  /** Ends the comparison that runs, if one does. */
  stop(): void {
    this.#job += 1;
    this.#end?.();
    this.#end = undefined;
    this.#worker.postMessage({ job: this.#job } satisfies Ask);
  }
}
