import { Lexicon } from './governing-words.ts';
import type { GoverningWords } from './governing-words.ts';
import { de } from './languages/de.ts';
import { en } from './languages/en.ts';
import { es } from './languages/es.ts';
import { fr } from './languages/fr.ts';
import { it } from './languages/it.ts';
import { nl } from './languages/nl.ts';
import { pt } from './languages/pt.ts';

const WORDS: Readonly<Record<string, GoverningWords>> = { de, en, es, fr, it, nl, pt };

const compiled = new Map<string, Lexicon>();

/** The languages whose sentences are read for what governs a passage. */
export const READ_LANGUAGES: readonly string[] = Object.keys(WORDS);

/** What a language (a BCP 47 tag) is read with; undefined where there is no data, and nothing is known. */
export function lexiconOf(lang: string): Lexicon | undefined {
  const known = compiled.get(lang);
  if (known) return known;
  const key = lang.toLowerCase().split('-', 1)[0] as string;
  const words = Object.hasOwn(WORDS, key) ? WORDS[key] : undefined;
  if (!words) return undefined;
  let lexicon = compiled.get(key);
  if (!lexicon) compiled.set(key, (lexicon = new Lexicon(key, words)));
  return lexicon;
}
