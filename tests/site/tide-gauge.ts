import { join } from 'node:path';
import { inject } from 'vitest';
import { root } from '../source-files.ts';
import { published, type Published } from './published.ts';

/**
 * The publication in `tests/fixtures`, where everything is other than in most: its scale, its topics, its address, a
 * base; it has open, sealed and right-to-left sources, a corrected claim and a withdrawn one. Whoever tests what any
 * site does tests it here, where the words are known.
 */
export const tideGauge = {
  content: join(root, 'tests/fixtures/publication'),
  /** The text of its sealed source, which is not in the publication. */
  sealedText: join(root, 'tests/fixtures/publication-texts/letter.txt'),
  address: { origin: 'https://other.example', base: '/x/' },
} as const;

/** Its site, which is built once for all test files. */
export const tideGaugeSite = (): Promise<Published> =>
  published(inject('tideGaugeFolder'), tideGauge.content, tideGauge.address);
