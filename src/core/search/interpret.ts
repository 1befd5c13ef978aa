import { searchLanguage } from './language.ts';
import type { ParsedQuery } from './query.ts';
import { nearestWord } from './spelling.ts';
import type { SearchIndex, Term } from './types.ts';
import { foldWord, type SearchWord } from './words.ts';

/** A query as the words of an index can answer it. */
export interface Interpretation {
  readonly terms: readonly Term[];
  /** The query as it was corrected, where it was. */
  readonly corrected?: string;
}

/** How many ways in which a word that is still being typed may go on are looked for. */
const MOST_COMPLETIONS = 6;
/** A shorter word may go on in too many ways. */
const SHORTEST_BEGINNING = 4;
/** Kindred words have at least so many first letters in common, and so much of the longer one. */
const COMMON_LETTERS = 5;
const COMMON_PART = 0.6;
/** A shorter part of a word that was typed as one is an accident. */
const SHORTEST_PART = 3;
/** Letters that words are wrongly begun with, for one another. */
const BEGINNINGS = ['ckq', 'csz', 'fp', 'gj', 'iyh', 'eah', 'oh', 'uw', 'vw'];

/** A word of the vocabulary in its folded form, as it is written, with how many claims have it. */
type KnownWord = readonly [word: string, { readonly surface: string; readonly count: number }];

/** A stretch of the query, and what stands in its place. */
interface Reading {
  readonly from: SearchWord;
  readonly to: SearchWord;
  readonly terms: readonly Term[];
}

/**
 * Makes of each word of a query a term: the word, where the index has it or a kindred one; otherwise the words that
 * begin with it; otherwise what was probably meant: two words in one, one in two, another spelling.
 * @param exact takes every word as typed
 */
export async function interpret(
  query: string,
  { words }: ParsedQuery,
  lang: string,
  index: SearchIndex,
  exact: boolean,
): Promise<Interpretation> {
  const reader = new Reader(lang, index);
  const readings: Reading[] = [];
  for (let i = 0; i < words.length; i++) {
    const word = words[i]!;
    const typed: Reading = { from: word, to: word, terms: [term(word.word, [word.stem])] };
    if (exact || (await reader.has(word.stem))) {
      readings.push(typed);
      continue;
    }
    const next = words[i + 1];
    const before = readings.at(-1);
    const joined = next && (await reader.joined(word, next));
    const joinedBefore =
      !joined && before && before.from === before.to && (await reader.joined(before.from, word));
    if (joinedBefore) readings.pop();
    if (joined) i += 1;
    readings.push(joined || joinedBefore || (await reader.readUnknown(word)) || typed);
  }
  const terms = readings.flatMap((reading) => reading.terms);
  const changed = readings.filter((reading) =>
    reading.terms.some((one) => one.reading === 'corrected'),
  );
  return changed.length === 0 ? { terms } : { terms, corrected: withChanges(query, changed) };
}

const term = (
  text: string,
  stems: readonly string[],
  reading: Term['reading'] = 'typed',
): Term => ({ text, stems, reading });

function withChanges(query: string, readings: readonly Reading[]): string {
  let corrected = query;
  for (const { from, to, terms } of readings.toReversed())
    corrected =
      corrected.slice(0, from.start) +
      terms.map(({ text }) => text).join(' ') +
      corrected.slice(to.end);
  return corrected;
}

/** Reads words that the index does not have. */
class Reader {
  private readonly stem: (word: string) => string;
  private readonly isPassedOver: (word: string) => boolean;
  private readonly index: SearchIndex;

  constructor(lang: string, index: SearchIndex) {
    ({ stem: this.stem, isPassedOver: this.isPassedOver } = searchLanguage(lang));
    this.index = index;
  }

  async has(stem: string): Promise<boolean> {
    return (await this.index.having(stem)).size > 0;
  }

  /** Two words that were meant as one: `pro publica`, `neuro divergent`. */
  async joined(from: SearchWord, to: SearchWord): Promise<Reading | undefined> {
    const word = from.word + to.word;
    if (/^\d+$/.test(word) || !(await this.has(this.stem(word)))) return undefined;
    return { from, to, terms: [term(await this.written(word), [this.stem(word)], 'corrected')] };
  }

  async readUnknown(word: SearchWord): Promise<Reading | undefined> {
    const reading = (terms: readonly Term[] | undefined): Reading | undefined =>
      terms && { from: word, to: word, terms };
    return (
      reading(await this.completions(word.word)) ??
      reading(await this.respelled(word.word)) ??
      reading(await this.split(word.word)) ??
      reading(await this.kindred(word.word))
    );
  }

  /** The words that begin so: it may not be typed to its end, or have another ending. */
  private async completions(word: string): Promise<Term[] | undefined> {
    if (word.length < SHORTEST_BEGINNING || /^\d/.test(word)) return undefined;
    return this.anyOf(word, 'typed', ([known]) => known.startsWith(word));
  }

  /** Words that have their beginning in common with it, most of them: `autism` and `autistic`. */
  private async kindred(word: string): Promise<Term[] | undefined> {
    const commonWith = (known: string): number => {
      let common = 0;
      while (common < word.length && word[common] === known[common]) common += 1;
      return common;
    };
    return this.anyOf(word, 'guessed', ([known]) => {
      const common = commonWith(known);
      return (
        common >= COMMON_LETTERS && common >= COMMON_PART * Math.max(word.length, known.length)
      );
    });
  }

  /** The commonest words of the same first letter that are meant, as one term. */
  private async anyOf(
    word: string,
    reading: Term['reading'],
    isMeant: (known: KnownWord) => boolean,
  ): Promise<Term[] | undefined> {
    const stems = (await this.known(word[0]!))
      .filter(isMeant)
      .sort(([, a], [, b]) => b.count - a.count)
      .map(([known]) => this.stem(known));
    if (stems.length === 0) return undefined;
    return [term(word, [...new Set(stems)].slice(0, MOST_COMPLETIONS), reading)];
  }

  private async respelled(word: string): Promise<Term[] | undefined> {
    const first = word[0]!;
    const others = BEGINNINGS.filter((group) => group.includes(first))
      .join('')
      .replaceAll(first, '');
    const second = first === 'h' ? (word[1] ?? '') : '';
    for (const letters of [first, others + second]) {
      const known = (await Promise.all([...new Set(letters)].map((one) => this.known(one)))).flat();
      const meant = nearestWord(
        word,
        known.map(([one, { count }]) => [one, count] as const),
      );
      if (meant === undefined) continue;
      const { surface } = known.find(([one]) => one === meant)![1];
      return [term(surface, [this.stem(meant)], 'corrected')];
    }
    return undefined;
  }

  /** One word that was meant as two: `dailystormer`. */
  private async split(word: string): Promise<Term[] | undefined> {
    for (let cut = SHORTEST_PART; cut <= word.length - SHORTEST_PART; cut++) {
      const parts = [word.slice(0, cut), word.slice(cut)];
      if (parts.some((part) => this.isPassedOver(part))) continue;
      const known = await Promise.all(parts.map((part) => this.has(this.stem(part))));
      if (!known.every(Boolean)) continue;
      return Promise.all(
        parts.map(async (part) => term(await this.written(part), [this.stem(part)], 'corrected')),
      );
    }
    return undefined;
  }

  /** The words of the vocabulary that begin with a letter, but for those that a query passes over, by their folded form. */
  private async known(letter: string): Promise<KnownWord[]> {
    return [...(await this.index.vocabulary(letter))].flatMap(([surface, count]) => {
      const word = foldWord(surface);
      return this.isPassedOver(word) ? [] : [[word, { surface, count }] as KnownWord];
    });
  }

  private async written(word: string): Promise<string> {
    const known = await this.known(word[0]!);
    return known.find(([one]) => one === word)?.[1].surface ?? word;
  }
}
