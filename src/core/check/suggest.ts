import { nearest } from '../content/nearest.ts';

/** Names that are looked at: enough to help, and bounded for any content. */
const MAX_NAMES = 2000;
/** Names that are shown to choose from. */
const MAX_SHOWN = 8;

/** A mend for an unknown name: what was probably meant, or else what there is to choose from. */
export function suggest(name: string, known: Iterable<string>): string {
  const names = [...known].slice(0, MAX_NAMES);
  const near = nearest(name, names) ?? longerName(name, names);
  if (near) return `Write “${near}”.`;
  if (names.length === 0) return 'Add it first: there is none to choose from yet.';
  const some = names.slice(0, MAX_SHOWN).join(', ');
  return `Choose one of: ${some}${names.length > MAX_SHOWN ? ` … (${names.length} in all)` : ''}.`;
}

/** Forgotten words: `old-bridge` for `close-the-old-bridge`, where only one name fits. */
function longerName(name: string, names: readonly string[]): string | undefined {
  const longer = name.length < 4 ? [] : names.filter((candidate) => candidate.includes(name));
  return longer.length === 1 ? longer[0] : undefined;
}
