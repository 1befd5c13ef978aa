import { readFileSync } from 'node:fs';
import type { SealFileWindow } from '../../../src/core/seal/types.ts';

interface Vectors {
  readonly tokens: readonly { text: string; tokens?: string[]; refused?: true }[];
  readonly seals: readonly { text: string; tokens: number; seal: string }[];
  readonly windows: readonly {
    of: string;
    seal: { tokens: number; seal: string };
    window: SealFileWindow;
  }[];
}

/** Read as a file: bundlers refuse JSON with a lone surrogate, which one vector is about. */
export const vectors = JSON.parse(
  readFileSync(new URL('../../fixtures/proof-vectors.json', import.meta.url), 'utf8'),
) as Vectors;
