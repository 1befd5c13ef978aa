/** Two texts are much the same from this share of common shingles (Jaccard's index) on. */
const SAME = 0.7;
const SHINGLE = 3;
/** A shingle that more texts share tells nothing apart; the bound keeps the index linear on any content. */
const MAX_BEARERS = 32;

interface Entry {
  readonly id: string;
  readonly shingles: ReadonlySet<string>;
  readonly figures: string;
}

/** Texts added one by one, each compared with those before it through their shingles, never one with all. */
export class TextIndex {
  private readonly exact = new Map<string, string>();
  private readonly bearers = new Map<string, Entry[]>();

  /** How many entries searches have been compared with so far, once for each shingle in common: what their work grows with. */
  compared = 0;

  /** The id of an added text that says much the same, if any: the most similar one. Other figures are another claim. */
  similarTo(text: string): string | undefined {
    const words = wordsOf(text);
    const exact = this.exact.get(words.join(' '));
    if (exact !== undefined) return exact;
    const shingles = shinglesOf(words);
    const figures = figuresOf(words);
    const common = new Map<Entry, number>();
    for (const shingle of shingles)
      for (const entry of this.bearers.get(shingle) ?? []) {
        this.compared++;
        if (entry.figures === figures) common.set(entry, (common.get(entry) ?? 0) + 1);
      }
    let best: string | undefined;
    let most = SAME;
    for (const [entry, count] of common) {
      const share = count / (shingles.size + entry.shingles.size - count);
      if (share >= most) [best, most] = [entry.id, share + Number.EPSILON];
    }
    return best;
  }

  add(id: string, text: string): void {
    const words = wordsOf(text);
    const key = words.join(' ');
    if (!this.exact.has(key)) this.exact.set(key, id);
    const entry = { id, shingles: shinglesOf(words), figures: figuresOf(words) };
    for (const shingle of entry.shingles) {
      const bearers = this.bearers.get(shingle);
      if (!bearers) this.bearers.set(shingle, [entry]);
      else if (bearers.length < MAX_BEARERS) bearers.push(entry);
    }
  }
}

const wordsOf = (text: string): string[] =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** Every run of three words; shorter texts have none, and are like their own words alone. */
const shinglesOf = (words: readonly string[]): Set<string> =>
  new Set(words.slice(SHINGLE - 1).map((_, i) => words.slice(i, i + SHINGLE).join(' ')));

const figuresOf = (words: readonly string[]): string =>
  words
    .filter((word) => /\p{N}/u.test(word))
    .sort()
    .join(' ');
