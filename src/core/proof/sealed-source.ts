import type { SealFile } from '../seal/types.ts';
import { verifyWindow } from '../seal/verify-window.ts';
import type { WindowRefusalReason } from '../seal/verify-window.ts';
import { ProofSource } from './source.ts';
import type { Part } from './source.ts';

/** A window that does not stand at its place in the text that was sealed, or that overlaps the one before. */
export interface InvalidWindow {
  /** Index in the seal file. */
  readonly window: number;
  readonly reason: WindowRefusalReason | 'overlap';
  readonly message: string;
}

/** A source of which only windows can be seen: those that verify. Nothing is proven against the others. */
export function sealedSource(
  id: string,
  file: SealFile,
): { source: ProofSource; problems: readonly InvalidWindow[] } {
  const problems: InvalidWindow[] = [];
  const parts: Part[] = [];
  let seen = -1;
  for (const [window, given] of file.windows.entries()) {
    const verified = verifyWindow(given, file);
    if (!verified.ok) {
      problems.push({ window, reason: verified.reason, message: verified.message });
      continue;
    }
    if (verified.start < seen) {
      const message = `The window starts at token ${verified.start}, before the end of another at ${seen}; expected windows in order, none overlapping.`;
      problems.push({ window, reason: 'overlap', message });
      continue;
    }
    seen = verified.end;
    parts.push({ start: verified.start, tokens: verified.tokens });
  }
  const source = new ProofSource({
    id,
    sealed: true,
    total: file.tokens,
    parts,
    confirmed: new Set(file.confirmed),
  });
  return { source, problems };
}
