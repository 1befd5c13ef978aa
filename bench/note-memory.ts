/** Loaded into a measured process before its own code: notes, as it ends, what memory and processor time it took. */
import { cpuMs, note } from '../src/io/timed.ts';

process.once('exit', () =>
  note({ peak: process.resourceUsage().maxRSS, cpuMs: cpuMs(process.cpuUsage()) }),
);
