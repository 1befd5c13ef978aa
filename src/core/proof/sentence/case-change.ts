import type { TokenRun } from '../../text/sentences.ts';
import type { Tokens } from '../../text/tokens.ts';
import { lexiconOf } from './lexicons.ts';

/** What a bracket round one letter does wrong: `[p]olish` for `Polish`, `the [M]arch` for `the march`. */
export type CaseFault = 'name-to-word' | 'word-to-name';

const CAPITAL = /^\p{Lu}/u;

/**
 * Whether a change of a word's first letter turns a name into a word, or a word into a name.
 * A capital may be lowered where it is that of its sentence's beginning and the text does not write the
 * word with a capital elsewhere, or where the word is an article, a pronoun or the like. A letter may be
 * raised where the quote, or a sentence or segment of it, begins (`opens`).
 */
export function caseFault(
  tokens: Tokens,
  sentences: readonly TokenRun[],
  position: number,
  opens: boolean,
  lang: string,
): CaseFault | undefined {
  const token = tokens.list[position] ?? '';
  if (!CAPITAL.test(token)) return opens ? undefined : 'word-to-name';
  if (isFunctionWord(token, lang)) return undefined;
  const starts = sentenceStarts(tokens, sentences);
  if (!starts.has(position)) return 'name-to-word';
  for (let at = 0; at < tokens.list.length; at++)
    if (tokens.list[at] === token && !starts.has(at)) return 'name-to-word';
  return undefined;
}

function isFunctionWord(token: string, lang: string): boolean {
  const word = token.toLowerCase().replace(/'$/u, '');
  const words = lexiconOf(lang)?.words;
  if (!words) return false;
  const has = (...lists: readonly string[]): boolean =>
    lists.some((list) => list.split(' ').includes(word));
  // `May` and `Will` are names too.
  if (has(words.modals, words.finites)) return false;
  return has(
    words.openings,
    words.subjects,
    words.coordinators,
    words.contrasts,
    words.subordinators,
  );
}

/** The first words of sentences, of quotations and after colons. */
function sentenceStarts(tokens: Tokens, sentences: readonly TokenRun[]): ReadonlySet<number> {
  const starts = new Set<number>();
  for (const [start, end] of sentences) {
    let opens = true;
    for (let at = start; at < end; at++) {
      const token = tokens.list[at] as string;
      if (/[\p{L}\p{N}]/u.test(token)) {
        if (opens) starts.add(at);
        opens = false;
      } else if (/^["':-]$/.test(token)) opens = true;
    }
  }
  return starts;
}
