/**
 * Compares off the page's own thread, so that the page stays awake. One job at a time: a newer one, or word to stop,
 * ends the one that runs. Asks nothing of anyone: the text comes in by a message, and findings leave by one.
 */
import { compareCopy } from '../core/compare/compare-copy.ts';
import { sealedSource } from '../core/proof/sealed-source.ts';
import { parseSealFile } from '../core/seal/seal-file.ts';
import type { Answer, Ask, WindowsCheck } from './verify-job.ts';
import { plainMarkdown } from './verify-markdown.ts';

/** Work without looking at messages that came meanwhile, in milliseconds. */
const MAX_STRETCH_MS = 40;

let current = 0;

addEventListener('message', ({ data }: MessageEvent<Ask>) => {
  current = data.job;
  if ('text' in data) void run(data).catch(() => answer({ job: data.job, failed: true }));
});

const answer = (message: Answer): void => postMessage(message);
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));

async function run({ job, text, markdown, source, sealFile }: Extract<Ask, { text: string }>) {
  const work = compareCopy(markdown ? plainMarkdown(text) : text, source);
  let since = -Infinity;
  for (;;) {
    const next = work.next();
    if (next.done) {
      const windows = sealFile === undefined ? undefined : checkWindows(source, sealFile);
      answer({ job, comparison: next.value, ...(windows ? { windows } : {}) });
      return;
    }
    if (performance.now() - since > MAX_STRETCH_MS || next.value.step === 'seal') {
      answer({ job, step: next.value });
      await pause();
      if (current !== job) return;
      since = performance.now();
    }
  }
}

/** Whether the excerpts that the site publishes stand in the sealed text, and the passages in the excerpts. */
function checkWindows(
  source: Extract<Ask, { text: string }>['source'],
  json: string,
): WindowsCheck {
  const parsed = parseSealFile(json);
  if (!parsed.ok || parsed.file.seal !== source.seal || parsed.file.tokens !== source.tokens)
    return { count: 0, broken: true };
  const opened = sealedSource('source', parsed.file);
  const shown = source.passages
    .flatMap(({ segments }) => segments)
    .every(({ exact, start, end }) => opened.source.slice(start, end) === exact);
  return { count: parsed.file.windows.length, broken: opened.problems.length > 0 || !shown };
}
