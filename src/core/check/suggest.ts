import { nearest } from '../content/nearest.ts';

/** Names that are looked at: enough to help, and bounded for any content. */
const MOST = 2000;

/** A mend for an unknown name: what was probably meant, or else what there is to choose from. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known].slice(0, MOST);
  const near = nearest(name, names) ?? longerName(name, names);
  if (near) return `write “${near}”`;
  if (names.length === 0) return 'there is none to choose from yet: add it first';
  const some = names.slice(0, 8).join(', ');
  return `choose one of: ${some}${names.length > 8 ? ` … (${names.length} in all)` : ''}`;
}

/** Forgotten words: `old-bridge` for `close-the-old-bridge`, where only one name fits. */
function longerName(name: string, names: readonly string[]): string | undefined {
  const longer = name.length < 4 ? [] : names.filter((candidate) => candidate.includes(name));
  return longer.length === 1 ? longer[0] : undefined;
}
