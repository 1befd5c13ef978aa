/**
 * What is a negation, and which words make it: for edges, omissions, insertions and explanations alike. The words are
 * those of `languages/`; `word-list.ts` says which kinds of negation there are.
 */
import type { CompiledList } from './languages/word-lists.ts';

/** The token at a position, '' where there is none or it cannot be seen. */
export type TokenAt = (position: number) => string;

/** Tokens [start, end) that make a negation. */
export interface Negation {
  readonly start: number;
  readonly end: number;
}

/** How far before a `plus` its `ne` may stand, in tokens. */
const PARTNER_REACH = 8;

/**
 * Where a negation of what follows begins, if the token at `position` ends one: `not`, the `don'` of `don'` + `t`, the
 * `failed` of `failed to`.
 */
export function negationEndingAt(
  tokenAt: TokenAt,
  position: number,
  list: CompiledList,
): number | undefined {
  const low = tokenAt(position).toLowerCase();
  const previous = tokenAt(position - 1).toLowerCase();
  if (low === 't' && list.before.has('t'))
    return previous.endsWith("n'") ? position - 1 : undefined;
  if (list.before.has(low)) return position;
  return list.before.has(`${previous} ${low}`) ? position - 1 : undefined;
}

/** Whether a word negates what stands before it: `pas`, `nicht`. */
export function negatesWhatPrecedes(token: string, list: CompiledList): boolean {
  const low = token.toLowerCase();
  return list.after.has(low) || list.afterPrefixes.some((prefix) => low.startsWith(prefix));
}

/** Whether a `ne` in [start, end), near its end, still waits for the word that completes it: `plus`, `que`. */
export function awaitsPartner(
  tokenAt: TokenAt,
  start: number,
  end: number,
  list: CompiledList,
): boolean {
  if (list.partners.size === 0) return false;
  for (let position = end - 1; position >= Math.max(start, end - PARTNER_REACH); position--) {
    const low = tokenAt(position).toLowerCase();
    if (list.partners.has(low)) return true;
    if (list.after.has(low) || list.withPartner.has(low) || !/[\p{L}\p{N}"']/u.test(low))
      return false;
  }
  return false;
}

/**
 * The negations of which some token stands in [start, end), by place: one of two words may begin just before or end just
 * after it. A word that needs a partner counts where its partner stands at `context` or after it.
 */
export function negationsIn(
  tokenAt: TokenAt,
  start: number,
  end: number,
  list: CompiledList,
  context = start,
): Negation[] {
  if (start >= end) return [];
  if (list.unspaced) return negationsInRun(tokenAt, start, end, list);
  const found: Negation[] = [];
  for (let position = start; position <= end; position++) {
    const token = tokenAt(position);
    const from = negationEndingAt(tokenAt, position, list);
    if (from !== undefined && from < end) found.push({ start: from, end: position + 1 });
    else if (
      position < end &&
      (negatesWhatPrecedes(token, list) ||
        (list.withPartner.has(token.toLowerCase()) &&
          awaitsPartner(tokenAt, context, position, list)))
    )
      found.push({ start: position, end: position + 1 });
  }
  return found;
}

/** In a script without spaces the entries are runs of characters; those that follow their verb stand at the start. */
function negationsInRun(
  tokenAt: TokenAt,
  start: number,
  end: number,
  list: CompiledList,
): Negation[] {
  let run = '';
  const positions: number[] = [];
  for (let position = start; position <= end; position++) {
    const token = tokenAt(position);
    run += token;
    for (let unit = 0; unit < token.length; unit++) positions.push(position);
  }
  const found: Negation[] = [];
  const add = (entry: string, at: number): void => {
    if (at < 0) return;
    const last = positions[at + entry.length - 1] as number;
    found.push({ start: positions[at] as number, end: last + 1 });
  };
  for (const entry of list.after) if (run.startsWith(entry)) add(entry, 0);
  for (const entry of [...list.before, ...list.within, ...list.direct])
    add(entry, run.indexOf(entry));
  return merged(found).filter((negation) => negation.start < end);
}

/** Entries that overlap are one negation: `もな` and `ない` make `もない`. */
function merged(found: readonly Negation[]): Negation[] {
  const runs: Negation[] = [];
  for (const next of found.toSorted((a, b) => a.start - b.start)) {
    const last = runs.at(-1);
    if (last && next.start < last.end)
      runs[runs.length - 1] = { start: last.start, end: Math.max(last.end, next.end) };
    else runs.push(next);
  }
  return runs;
}
