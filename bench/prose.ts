import type { Random } from './random.ts';

const syllables =
  'ba ce di fo gu la me ni po ru sa te vi zo bré clé dru fla gri plo stra tré vou chi'.split(' ');

/** Some 4,000 made-up words of at least five letters, so that none is a word that the proof knows. */
export function vocabulary(random: Random): string[] {
  const words = new Set<string>();
  while (words.size < 4000) {
    const word = Array.from({ length: random.between(3, 5) }, () => random.one(syllables)).join('');
    words.add(word);
  }
  return [...words];
}

/** A text of so many words, in sentences and paragraphs, some words far more frequent than others. */
export interface MadeText {
  readonly words: readonly string[];
  /** What follows each word: a space, a comma, the end of a sentence or a paragraph. */
  readonly after: readonly string[];
}

export function prose(random: Random, words: readonly string[], length: number): MadeText {
  const frequent = (): string => words[Math.floor(words.length * random.fraction() ** 2)]!;
  const chosen = Array.from({ length }, frequent);
  const after = Array.from({ length }, (_, i) => {
    const chance = random.fraction();
    if (i === length - 1) return '.\n';
    return chance < 0.01 ? '.\n\n' : chance < 0.07 ? '. ' : chance < 0.15 ? ', ' : ' ';
  });
  // Without its capital no sentence would begin.
  const begins = (i: number): boolean => i === 0 || after[i - 1]!.startsWith('.');
  return { words: chosen.map((word, i) => (begins(i) ? capital(word) : word)), after };
}

const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

export const textOf = ({ words, after }: MadeText): string =>
  words.map((word, i) => word + after[i]!).join('');

/** The words [from, to) as they stand in the text, without what follows the last. */
export function quoteFrom({ words, after }: MadeText, from: number, to: number): string {
  return words
    .slice(from, to)
    .map((word, i) => (i === to - from - 1 ? word : word + after[from + i]!))
    .join('');
}
