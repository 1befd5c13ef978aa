import type { SearchWords } from '../core/i18n/en/search.ts';
import { formatNumber } from '../core/i18n/format.ts';
import { find, pagefindAt, type Counts, type Pagefind, type Result } from './pagefind.ts';
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
const perPage = 10;
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const said = JSON.parse(byId('search-words').textContent) as {
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
let turn = 0;
let rest: readonly Result[] = [];

byId('results').hidden = false;
narrow.hidden = false;
show(queryFrom(new URLSearchParams(location.search)));

form.addEventListener('submit', (event) => {
  event.preventDefault();
  ask();
});
let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  typing = setTimeout(() => ask('replace'), 250);
});
input.addEventListener('focus', () => void warm(), { once: true });
narrow.addEventListener('toggle', () => void warm(), { once: true });
narrow.addEventListener('change', () => ask());
clear.addEventListener('click', () => {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = false;
  ask();
  input.focus();
});
more.addEventListener('click', async () => {
  const first = list.children.length;
  await showMore(turn);
  list.children[first]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => show(queryFrom(new URLSearchParams(location.search))));

/** Takes what the form says into the address, and shows it. */
function ask(how: 'push' | 'replace' = 'push'): void {
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
async function warm(): Promise<Pagefind | undefined> {
  try {
    const pagefind = await pagefindAt(said.index);
    offer(await pagefind.filters());
    return pagefind;
  } catch {
    return undefined;
  }
}

async function run(query: Query): Promise<void> {
  const now = ++turn;
  const parts = partsOf(query.q);
  const filtered = isFiltered(query);
  clear.hidden = !filtered;
  byId('list').hidden = true;
  if (parts.length === 0 && !filtered) return answer([], said.empty);
  status.textContent = said.loading;
  try {
    const pagefind = await pagefindAt(said.index);
    const all = await pagefind.filters();
    if (now !== turn) return;
    offer(all, query);
    const filters = Object.fromEntries(
      facetNames
        .filter((name) => query.chosen[name].length > 0)
        .map((name) => [name, { any: query.chosen[name].map((id) => valueOf(all, name, id)) }]),
    );
    const found = await find(pagefind, parts, {
      filters,
      ...(query.sort ? { sort: { date: query.sort === 'newest' ? 'desc' : 'asc' } } : {}),
    });
    if (now !== turn) return;
    answer(found.results, sentence(found.results.length, query));
    await showMore(now);
  } catch {
    if (now !== turn) return;
    answer([], said.error);
    byId('list').hidden = false;
  }
}

function answer(results: readonly Result[], sentence: string): void {
  rest = results;
  list.replaceChildren();
  more.hidden = true;
  status.textContent = sentence;
}

async function showMore(now: number): Promise<void> {
  const parts = partsOf(input.value);
  const fragments = await Promise.all(rest.slice(0, perPage).map((result) => result.data()));
  if (now !== turn) return;
  rest = rest.slice(perPage);
  list.append(...fragments.map((fragment) => resultItem(fragment, parts, said)));
  more.hidden = rest.length === 0;
}

function sentence(count: number, { q }: Query): string {
  // Who typed quotation marks sees them as they were typed.
  const asked = /^["“«]/.test(q) ? q : said.quoted.replace('{words}', () => q);
  const none = q ? said.none : said.noneFiltered;
  const forms: Readonly<Record<string, string>> = q ? said.found : said.foundFiltered;
  const form = new Intl.PluralRules(said.lang).select(count);
  const text = count === 0 ? none : (forms[form] ?? forms['other'] ?? '');
  return text
    .replace('{count}', () => formatNumber(said.lang, count))
    .replace('{query}', () => asked);
}

/** A value of the index is `id label`; a claimant's is the name alone. */
const idOf = (name: FacetName, value: string): string =>
  name === 'claimant' ? value : value.split(' ', 1)[0]!;
const labelOf = (name: FacetName, value: string): string =>
  name === 'claimant' ? value : value.slice(value.indexOf(' ') + 1);
const valueOf = (all: Counts, name: FacetName, id: string): string =>
  Object.keys(all[name] ?? {}).find((value) => idOf(name, value) === id) ?? id;

/** Makes a box for each value of each facet, once; a scale is short, sources may be many. */
function offer(all: Counts, query = queryFrom(new URLSearchParams(location.search))): void {
  for (const name of facetNames) {
    const group = form.querySelector<HTMLFieldSetElement>(`[data-facet=${name}]`)!;
    const values = Object.entries(all[name] ?? {}).sort(([, a], [, b]) => b - a);
    if (!group.hidden || values.length === 0) continue;
    group.hidden = false;
    for (const [value, count] of values) {
      const label = document.createElement('label');
      const box = Object.assign(document.createElement('input'), {
        type: 'checkbox',
        name,
        value: idOf(name, value),
      });
      box.checked = query.chosen[name].includes(box.value);
      const number = Object.assign(document.createElement('span'), {
        className: 'count',
        textContent: formatNumber(said.lang, count),
      });
      // A title may be written in the other direction.
      const shown = Object.assign(document.createElement('bdi'), {
        textContent: labelOf(name, value),
      });
      label.append(box, ' ', shown, ' ', number);
      group.append(label);
    }
  }
}
