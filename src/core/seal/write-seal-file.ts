import { SCHEME, TEXT_RULES } from './types.ts';
import type { SealFile } from './types.ts';

/** The bytes of a seal file: keys in their order, two-space indent, final newline. Same facts, same bytes. */
export function writeSealFile(file: SealFile): string {
  const windows = file.windows
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, text, salts, hashes }) => ({ start, text, salts, hashes }));
  const confirmed = [...new Set(file.confirmed)].sort();
  const { tokens, seal } = file;
  const value = { scheme: SCHEME, text: TEXT_RULES, tokens, seal, confirmed, windows };
  return `${JSON.stringify(value, null, 2)}\n`;
}
