import type { Edit } from '../../../src/core/check/example.ts';
import { planSeal } from '../../../src/core/proof/plan-seal.ts';
import type { SealedWhole } from '../../../src/core/seal/seal-text.ts';
import { sealText } from '../../../src/core/seal/seal-text.ts';
import { writeSealFile } from '../../../src/core/seal/seal-file.ts';
import { EXAMPLE_CONTENT } from './example-content.ts';

export const REPORT = 'harbour-report';
export const REPORT_SEAL = `sources/${REPORT}.seal.json`;
export const QUOTE = 'The great bridge opened to traffic in the spring of 1932';

/** So many words of which each stands once. */
export const words = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, i) => {
    const [tens, ones] = [Math.floor((from + i) / 8), (from + i) % 8];
    return `${'abcdefghijklmnopqrstuvwxyz'[tens]}o${'bdfgklmn'[ones]}a`;
  }).join(' ');

/** The report with more words after it: 160 tokens, of which the window of the quote opens 17. */
export const LONG_REPORT = `${EXAMPLE_CONTENT[`sources/${REPORT}.txt`]!.trim()} ${words(102)}`;

let sealed: SealedWhole | undefined;
/** Sealing is slow on purpose, so the report is sealed once, when it is needed. */
const whole = (): SealedWhole => (sealed ??= sealText(LONG_REPORT));

/** The seal file of the long report, with windows for these quotes. */
export const sealFile = (quotes: readonly string[] = [QUOTE], text = whole()): string =>
  writeSealFile(
    planSeal(
      REPORT,
      text,
      quotes.map((quote) => ({ quote, lang: 'en' })),
    ).file,
  );

/** What makes the report of the example publication a sealed source. */
export const sealedReport = (seal = sealFile()): readonly Edit[] => [
  {
    file: `sources/${REPORT}.md`,
    from: 'text: open',
    to: 'text: sealed\nsealed: { on: 2026-11-21 }',
  },
  { file: `sources/${REPORT}.txt`, to: null },
  { file: REPORT_SEAL, to: seal },
];
