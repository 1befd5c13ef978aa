import { explain } from '../../core/proof/explain/explain.ts';
import type { Unproven } from '../../core/proof/plan-seal.ts';
import { openSource } from '../../core/proof/source.ts';
import type { CommandIo } from '../command.ts';
import type { AskedQuote } from './quotes-by-source.ts';

/**
 * Says of each quote that the whole text does not prove where it stands, why, and how to mend it.
 * Gives true where there is none. The source's words are shown here, and written nowhere.
 */
export function explainUnproven(
  unproven: readonly Unproven[],
  quotes: readonly AskedQuote[],
  id: string,
  text: string,
  io: CommandIo,
): boolean {
  if (unproven.length === 0) return true;
  const source = openSource(id, text);
  for (const { index, spec, proof } of unproven) {
    const { file, at } = quotes[index]!;
    const explained = explain(spec, source);
    const { faults } = explained.faults.length > 0 ? explained : proof;
    io.err(`  ${file}:${at.line}:${at.column}  not proven: ${proof.status}\n`);
    for (const { message, fix } of faults)
      io.err(`    ${message}\n${fix ? `    mend: ${fix}\n` : ''}`);
  }
  return false;
}
