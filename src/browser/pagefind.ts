import type { FacetName } from './search-query.ts';

/** What is used of Pagefind's interface for browsers. */
export interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly meta: Readonly<Record<string, string>>;
}
export interface Result {
  readonly id: string;
  readonly score: number;
  data(): Promise<Fragment>;
}
export type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;
export interface Found {
  readonly results: readonly Result[];
  readonly filters: Counts;
  readonly totalFilters: Counts;
}
interface SearchOptions {
  readonly filters?: Readonly<Partial<Record<FacetName, { readonly any: readonly string[] }>>>;
  readonly sort?: { readonly date: 'asc' | 'desc' };
}
export interface Pagefind {
  options(options: { baseUrl?: string; excerptLength?: number; noWorker?: boolean }): Promise<void>;
  init(): Promise<void>;
  filters(): Promise<Counts>;
  search(term: string | null, options?: SearchOptions): Promise<Found>;
}

let loading: Promise<Pagefind> | undefined;

/** Loads the index's code, once, when a reader reaches for it. A failure is forgotten, so that one may try again. */
export function pagefindAt(folder: string): Promise<Pagefind> {
  loading ??= load(folder).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(folder: string): Promise<Pagefind> {
  const pagefind = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
  // Its worker would load the same code once more, 12 KB, for answers that take milliseconds.
  await pagefind.options({ baseUrl: '/', excerptLength: 28, noWorker: true });
  await pagefind.init();
  return pagefind;
}

/** The claims that have every part, best match first (or by date), with what the facets would leave. */
export async function find(
  pagefind: Pagefind,
  parts: readonly { readonly text: string; readonly phrase: boolean }[],
  options: SearchOptions,
): Promise<Found> {
  const words = parts.filter(({ phrase }) => !phrase).map(({ text }) => text);
  const phrases = parts.filter(({ phrase }) => phrase).map(({ text }) => `"${text}"`);
  const whole = words.length > 0 ? words.join(' ') : (phrases[0] ?? null);
  const found = await pagefind.search(whole, options);
  // Pagefind does not ask for every word, and takes a phrase only alone: each part is looked for by itself as well.
  const alone = parts.length > 1 ? [...words, ...phrases] : [];
  let results = found.results;
  for (const part of alone) {
    const have = new Set((await pagefind.search(part, options)).results.map(({ id }) => id));
    results = results.filter(({ id }) => have.has(id));
  }
  return { ...found, results };
}
