import type { SearchWords } from '../core/i18n/en/search.ts';
import { formatNumber } from '../core/i18n/format.ts';
import { find, pagefindAt, type Counts, type Result } from './pagefind.ts';
import {
  facetNames,
  isFiltered,
  partsOf,
  queryFrom,
  searchString,
  type FacetName,
  type Query,
} from './search-query.ts';
import { resultItem } from './search-results.ts';

/** The search page: the form's state is the address, and the list below follows it. */
const RESULTS_A_PAGE = 10;
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const page = JSON.parse(byId('search-words').textContent) as {
  readonly lang: string;
  readonly index: string;
  readonly withdrawn: string;
} & Pick<
  SearchWords,
  'loading' | 'empty' | 'quoted' | 'found' | 'foundFiltered' | 'none' | 'noneFiltered' | 'error'
>;
const form = byId<HTMLFormElement>('search');
const input = byId<HTMLInputElement>('q');
const sort = byId<HTMLSelectElement>('sort');
const narrow = byId<HTMLDetailsElement>('narrow');
const clear = byId<HTMLButtonElement>('clear');
const status = byId('status');
const list = byId<HTMLOListElement>('found');
const more = byId<HTMLButtonElement>('more');

/** Grows with every search, so that an answer that comes late can tell that it is no longer wanted. */
let latestSearch = 0;
let remaining: readonly Result[] = [];

byId('results').hidden = false;
narrow.hidden = false;
show(queryFrom(new URLSearchParams(location.search)));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => search('replace'), 250);
});
input.addEventListener('focus', () => void preload(), { once: true });
narrow.addEventListener('toggle', () => void preload(), { once: true });
narrow.addEventListener('change', () => search());
clear.addEventListener('click', () => {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = false;
  search();
  input.focus();
});
more.addEventListener('click', async () => {
  const first = list.children.length;
  await showMore(latestSearch);
  list.children[first]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => show(queryFrom(new URLSearchParams(location.search))));

/** Takes what the form says into the address, and shows it. */
function search(how: 'push' | 'replace' = 'push'): void {
  clearTimeout(typing);
  const query = queryFrom(
    new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)])),
  );
  const address = location.pathname + searchString(query);
  if (address !== location.pathname + location.search)
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  void run(query);
}

/** Takes what the address says into the form, and shows it. */
function show(query: Query): void {
  input.value = query.q;
  sort.value = query.sort;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = query.chosen[box.name as FacetName].includes(box.value);
  if (isFiltered(query) || query.sort) narrow.open = true;
  void run(query);
}

/** Nothing of the index is loaded before a reader reaches for it. */
async function preload(): Promise<void> {
  try {
    const pagefind = await pagefindAt(page.index);
    addFacets(await pagefind.filters());
  } catch {
    // A search tries again, and says what is wrong.
  }
}

async function run(query: Query): Promise<void> {
  const thisSearch = ++latestSearch;
  const parts = partsOf(query.q);
  const filtered = isFiltered(query);
  clear.hidden = !filtered;
  byId('list').hidden = true;
  if (parts.length === 0 && !filtered) return showAnswer([], page.empty);
  status.textContent = page.loading;
  try {
    const pagefind = await pagefindAt(page.index);
    const all = await pagefind.filters();
    if (thisSearch !== latestSearch) return;
    addFacets(all, query);
    const filters = Object.fromEntries(
      facetNames
        .filter((name) => query.chosen[name].length > 0)
        .map((name) => [name, { any: query.chosen[name].map((id) => valueOf(all, name, id)) }]),
    );
    const byDate = { date: query.sort === 'newest' ? 'desc' : 'asc' } as const;
    const found = await find(pagefind, parts, query.sort ? { filters, sort: byDate } : { filters });
    if (thisSearch !== latestSearch) return;
    showAnswer(found.results, summaryOf(found.results.length, query));
    await showMore(thisSearch);
  } catch {
    if (thisSearch !== latestSearch) return;
    showAnswer([], page.error);
    byId('list').hidden = false;
  }
}

function showAnswer(results: readonly Result[], summary: string): void {
  remaining = results;
  list.replaceChildren();
  more.hidden = true;
  status.textContent = summary;
}

async function showMore(thisSearch: number): Promise<void> {
  const parts = partsOf(input.value);
  const fragments = await Promise.all(
    remaining.slice(0, RESULTS_A_PAGE).map((result) => result.data()),
  );
  if (thisSearch !== latestSearch) return;
  remaining = remaining.slice(RESULTS_A_PAGE);
  list.append(...fragments.map((fragment) => resultItem(fragment, parts, page)));
  more.hidden = remaining.length === 0;
}

/** How many claims were found, for what, in words. */
function summaryOf(count: number, { q }: Query): string {
  // Who typed quotation marks sees them as they were typed.
  const quoted = /^["“«]/.test(q) ? q : page.quoted.replace('{words}', () => q);
  const none = q ? page.none : page.noneFiltered;
  const forms: Readonly<Record<string, string>> = q ? page.found : page.foundFiltered;
  const plural = new Intl.PluralRules(page.lang).select(count);
  const text = count === 0 ? none : (forms[plural] ?? forms['other'] ?? '');
  return text
    .replace('{count}', () => formatNumber(page.lang, count))
    .replace('{query}', () => quoted);
}

/** A value of the index is `id label`; a claimant's is the name alone. */
const idOf = (name: FacetName, value: string): string =>
  name === 'claimant' ? value : value.split(' ', 1)[0]!;
const labelOf = (name: FacetName, value: string): string =>
  name === 'claimant' ? value : value.slice(value.indexOf(' ') + 1);
const valueOf = (all: Counts, name: FacetName, id: string): string =>
  Object.keys(all[name] ?? {}).find((value) => idOf(name, value) === id) ?? id;

/** Makes a box for each value of each facet, once; a scale is short, sources may be many. */
function addFacets(all: Counts, query = queryFrom(new URLSearchParams(location.search))): void {
  for (const name of facetNames) {
    const group = form.querySelector<HTMLFieldSetElement>(`[data-facet=${name}]`)!;
    const values = Object.entries(all[name] ?? {}).sort(([, a], [, b]) => b - a);
    if (!group.hidden || values.length === 0) continue;
    group.hidden = false;
    for (const [value, count] of values) group.append(facetBox(name, value, count, query));
  }
}

function facetBox(name: FacetName, value: string, count: number, query: Query): HTMLLabelElement {
  const label = document.createElement('label');
  const box = Object.assign(document.createElement('input'), {
    type: 'checkbox',
    name,
    value: idOf(name, value),
  });
  box.checked = query.chosen[name].includes(box.value);
  const number = Object.assign(document.createElement('span'), {
    className: 'count',
    textContent: formatNumber(page.lang, count),
  });
  // A title may be written in the other direction.
  const title = Object.assign(document.createElement('bdi'), {
    textContent: labelOf(name, value),
  });
  label.append(box, ' ', title, ' ', number);
  return label;
}
