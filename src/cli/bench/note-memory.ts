/** Loaded into a measured process before its own code: notes, as it ends, how much memory it held at most. */
import { note } from '../../io/timed.ts';

process.once('exit', () => note({ peak: process.resourceUsage().maxRSS }));
