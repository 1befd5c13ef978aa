import { searchLanguage } from '../core/search/language.ts';
import type { FoundClaim, SearchIndex } from '../core/search/types.ts';
import { vocabularyShard } from '../core/search/vocabulary.ts';

/** What is used of Pagefind's interface for browsers. */
interface Result {
  readonly id: string;
  readonly score: number;
}
interface SearchOptions {
  readonly filters?: Readonly<Record<string, string>>;
  readonly sort?: { readonly date: 'asc' | 'desc' };
}
interface Pagefind {
  options(options: { baseUrl?: string; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Readonly<Record<string, Readonly<Record<string, number>>>>>;
  search(
    term: string | null,
    options?: SearchOptions,
  ): Promise<{ readonly results: readonly Result[] }>;
}

/** A value of a facet, as the index has it, with the claims that it has. */
export interface FacetValue {
  readonly facet: string;
  readonly value: string;
  readonly ids: ReadonlySet<string>;
}

let loading: Promise<ClaimIndex> | undefined;

/**
 * Loads the index of the page's language, once, when a reader reaches for it. A failure is forgotten, so that one may
 * try again.
 * @param folder of the index, from the root of the server on
 * @param total how many claims there are
 */
export function claimIndexAt(folder: string, lang: string, total: number): Promise<ClaimIndex> {
  loading ??= load(folder, lang, total).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(folder: string, lang: string, total: number): Promise<ClaimIndex> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Its worker would load the same code once more, 12 KB, for answers that take milliseconds.
  await pagefind.options({ baseUrl: '/', noWorker: true });
  await pagefind.init();
  return new ClaimIndex(pagefind, folder, lang, total);
}

/** The claims as Pagefind has indexed them. Every answer is kept. */
export class ClaimIndex implements SearchIndex {
  readonly total: number;
  private readonly pagefind: Pagefind;
  private readonly folder: string;
  private readonly lang: string;
  private readonly indexed: (stem: string) => string;
  private readonly kept = new Map<string, Promise<unknown>>();

  constructor(pagefind: Pagefind, folder: string, lang: string, total: number) {
    this.pagefind = pagefind;
    this.folder = folder;
    this.lang = lang;
    ({ indexed: this.indexed } = searchLanguage(lang));
    this.total = total;
  }

  having(stem: string): Promise<ReadonlyMap<string, number>> {
    return this.once(`having ${stem}`, async () => {
      const word = this.indexed(stem);
      // Quoted, a word is found only as it stands, but without a score; bare, with a score, also as a beginning.
      const ids = await this.search(`"${word}"`);
      if (ids.length === 0) return new Map<string, number>();
      const { results } = await this.pagefind.search(word);
      const scores = new Map(results.map(({ id, score }) => [id, score]));
      return new Map(ids.map((id) => [id, scores.get(id) ?? 0]));
    });
  }

  async havingPhrase(stems: readonly string[]): Promise<ReadonlySet<string>> {
    return new Set(await this.search(`"${stems.map(this.indexed).join(' ')}"`));
  }

  claim(id: string): Promise<FoundClaim> {
    return this.once(`claim ${id}`, () => this.json<FoundClaim>(`claims/${id}.json`));
  }

  vocabulary(letter: string): Promise<ReadonlyMap<string, number>> {
    const path = `words/${this.lang}/${vocabularyShard(letter)}.json`;
    return this.once(
      path,
      async () => new Map(Object.entries(await this.json<Record<string, number>>(path))),
    );
  }

  /** Every value of every facet. */
  facets(): Promise<readonly FacetValue[]> {
    return this.once('facets', async () => {
      const values = Object.entries(await this.pagefind.filters()).flatMap(([facet, counts]) =>
        Object.keys(counts).map((value) => ({ facet, value })),
      );
      return Promise.all(
        values.map(async ({ facet, value }) => ({
          facet,
          value,
          ids: new Set(await this.search(null, { filters: { [facet]: value } })),
        })),
      );
    });
  }

  /** The ids of all claims, by the day of their last change. */
  byDate(order: 'asc' | 'desc'): Promise<readonly string[]> {
    return this.once(`date ${order}`, () => this.search(null, { sort: { date: order } }));
  }

  private async search(term: string | null, options?: SearchOptions): Promise<readonly string[]> {
    const { results } = await this.pagefind.search(term, options);
    return results.map(({ id }) => id);
  }

  private async json<T>(path: string): Promise<T> {
    const response = await fetch(this.folder + path);
    if (!response.ok) throw new Error(`${response.status} ${response.url}`);
    return (await response.json()) as T;
  }

  private once<T>(key: string, answer: () => Promise<T>): Promise<T> {
    let kept = this.kept.get(key) as Promise<T> | undefined;
    if (!kept) {
      kept = answer().catch((error: unknown) => {
        this.kept.delete(key);
        throw error;
      });
      this.kept.set(key, kept);
    }
    return kept;
  }
}
