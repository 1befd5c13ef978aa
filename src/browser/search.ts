import { formatNumber } from '../core/i18n/format.ts';
import type { SearchWords } from '../core/i18n/en/search.ts';
import { explainResult } from '../core/search/explain-result.ts';
import { findClaims, type Found } from '../core/search/find-claims.ts';
import { claimIndexAt, type ClaimIndex } from './pagefind.ts';
import { chosenIds, showFacets } from './search-facets.ts';
import { listenToKeys } from './search-keys.ts';
import { isFiltered, queryFrom, searchString, type FacetName, type Query } from './search-query.ts';
import { resultItem, type ResultWords } from './search-results.ts';

/** The search page: the form's state is the address, and the list below follows it. */
const RESULTS_A_PAGE = 10;
const PAUSE_IN_TYPING = 150;
const byId = <T extends HTMLElement>(id: string): T => document.getElementById(id) as T;
const page = JSON.parse(byId('search-words').textContent) as {
  /** The language of the claims; `lang` is that of the words around them. */
  readonly claimsLang: string;
  readonly index: string;
  readonly total: number;
  readonly order: readonly string[];
} & ResultWords &
  Omit<SearchWords, 'button'>;
const form = byId<HTMLFormElement>('search');
const input = byId<HTMLInputElement>('q');
const sort = byId<HTMLSelectElement>('sort');
const narrow = byId<HTMLDetailsElement>('narrow');
const clear = byId<HTMLButtonElement>('clear');
const status = byId('status');
const exactly = byId('exactly');
const list = byId<HTMLOListElement>('found');
const more = byId<HTMLButtonElement>('more');

/** Grows with every search, so that an answer that comes late can tell that it is no longer wanted. */
let latestSearch = 0;
let exact = false;
let remaining: readonly string[] = [];
let shown: Found | undefined;

const results = byId('results');
results.hidden = false;
narrow.hidden = false;
show(fromAddress());
listenToKeys(input, list);

form.addEventListener('submit', (event) => {
  event.preventDefault();
  search();
});
let typing: ReturnType<typeof setTimeout> | undefined;
input.addEventListener('input', () => {
  clearTimeout(typing);
  exact = false;
  typing = setTimeout(() => search('replace'), PAUSE_IN_TYPING);
});
input.addEventListener('focus', () => void index().catch(() => undefined), { once: true });
narrow.addEventListener('toggle', () => {
  if (narrow.open) void run(fromAddress());
});
narrow.addEventListener('change', () => search());
clear.addEventListener('click', () => {
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = false;
  search();
  input.focus();
});
exactly.querySelector('a')!.addEventListener('click', (event) => {
  event.preventDefault();
  exact = true;
  search();
  input.focus();
});
more.addEventListener('click', async () => {
  const first = list.children.length;
  await showMore(latestSearch, await index());
  list.children[first]?.querySelector('a')?.focus();
});
addEventListener('popstate', () => show(fromAddress()));

function fromAddress(): Query {
  return queryFrom(new URLSearchParams(location.search));
}

/** Nothing of the index is loaded before a reader reaches for it. */
function index(): Promise<ClaimIndex> {
  return claimIndexAt(page.index, page.claimsLang, page.total);
}

/** Takes what the form says into the address, and shows it. */
function search(how: 'push' | 'replace' = 'push'): void {
  clearTimeout(typing);
  const params = new URLSearchParams([...new FormData(form)].map(([k, v]) => [k, String(v)]));
  if (exact) params.set('exact', '1');
  const query = queryFrom(params);
  const address = location.pathname + searchString(query);
  if (address !== location.pathname + location.search)
    history[how === 'push' ? 'pushState' : 'replaceState'](null, '', address);
  void run(query);
}

/** Takes what the address says into the form, and shows it. */
function show(query: Query): void {
  input.value = query.q;
  sort.value = query.sort;
  exact = query.exact;
  for (const box of form.querySelectorAll<HTMLInputElement>('input[type=checkbox]'))
    box.checked = query.chosen[box.name as FacetName].includes(box.value);
  if (isFiltered(query) || query.sort) narrow.open = true;
  void run(query);
}

async function run(query: Query): Promise<void> {
  const thisSearch = ++latestSearch;
  results.ariaBusy = 'true';
  clear.hidden = !isFiltered(query);
  byId('list').hidden = true;
  if (!query.q && !isFiltered(query) && !narrow.open) return showAnswer([], page.empty);
  if (!shown) status.textContent = page.loading;
  try {
    const claims = await index();
    const answer = await answerTo(query, claims);
    if (thisSearch !== latestSearch) return;
    const { found, ids } = answer;
    if (!query.q && !isFiltered(query)) showAnswer([], page.empty);
    else {
      showAnswer(ids, summaryOf(ids, query, found), found);
      showReading(query, found);
      await showMore(thisSearch, claims);
    }
    // After the results: they do not wait for what may narrow them.
    const values = await claims.facets();
    if (thisSearch === latestSearch)
      showFacets(form, values, query, found && new Set(found.ids), page);
  } catch {
    if (thisSearch !== latestSearch) return;
    showAnswer([], page.error);
    byId('list').hidden = false;
  }
}

interface Answer {
  /** What the words find, whatever is chosen; undefined where there are none. */
  readonly found: Found | undefined;
  /** What is to be shown, in its order. */
  readonly ids: readonly string[];
}

async function answerTo(query: Query, claims: ClaimIndex): Promise<Answer> {
  const within = isFiltered(query) ? chosenIds(await claims.facets(), query) : undefined;
  const found = query.q
    ? await findClaims(query.q, page.claimsLang, claims, { exact: query.exact })
    : undefined;
  const ids = await inOrder(query, found, within, claims);
  // Loaded before the last answer goes, so that nothing flickers while a reader types.
  await Promise.all(ids.slice(0, RESULTS_A_PAGE).map((id) => claims.claim(id)));
  return { found, ids };
}

/** The claims of a query that the filters leave, as they answer it or by date; without a query all, the newest first. */
async function inOrder(
  query: Query,
  found: Found | undefined,
  within: ReadonlySet<string> | undefined,
  claims: ClaimIndex,
): Promise<readonly string[]> {
  const isLeft = (id: string): boolean => within?.has(id) ?? true;
  if (found && !query.sort) return found.ids.filter(isLeft);
  const ids = found && new Set(found.ids);
  const all = await claims.byDate(query.sort === 'oldest' ? 'asc' : 'desc');
  return all.filter((id) => isLeft(id) && (ids?.has(id) ?? true));
}

function showAnswer(ids: readonly string[], summary: string, found?: Found): void {
  remaining = ids;
  shown = found;
  list.replaceChildren();
  more.hidden = true;
  exactly.hidden = true;
  status.textContent = summary;
  results.ariaBusy = 'false';
}

async function showMore(thisSearch: number, claims: ClaimIndex): Promise<void> {
  const ids = remaining.slice(0, RESULTS_A_PAGE);
  const found = await Promise.all(ids.map((id) => claims.claim(id)));
  if (thisSearch !== latestSearch) return;
  const terms = shown?.terms ?? [];
  remaining = remaining.slice(RESULTS_A_PAGE);
  list.append(
    ...found.map((claim, i) =>
      resultItem(claim, explainResult(ids[i]!, claim, terms, page.claimsLang), page),
    ),
  );
  more.hidden = remaining.length === 0;
}

/** Says which words were taken for which, and leads to the search for those that were typed. */
function showReading(query: Query, found: Found | undefined): void {
  if (found?.corrected === undefined) return;
  exactly.hidden = false;
  const link = exactly.querySelector('a')!;
  link.href = location.pathname + searchString({ ...query, exact: true });
  link.textContent = page.exactly.replace('{query}', () => quoted(query.q));
}

/** Who typed quotation marks sees them as they were typed. */
const quoted = (q: string): string =>
  /^["“«]/.test(q) ? q : page.quoted.replace('{words}', () => q);

/** How many claims were found, for what, in words. */
function summaryOf(ids: readonly string[], { q }: Query, found: Found | undefined): string {
  if (!found) return ids.length === 0 ? page.noneFiltered : counted(page.foundFiltered, ids.length);
  const query = quoted(found.corrected ?? q);
  const whole = ids.filter((id) => found.complete.has(id)).length;
  const isCorrected = found.corrected !== undefined;
  const said = [
    ...(isCorrected ? [page.corrected] : []),
    ...(ids.length === 0 ? [page.none] : []),
    ...(ids.length > 0 && whole === 0 ? [page.closest] : []),
    // The words stand in the sentence before, where they were corrected.
    ...(whole > 0 ? [`${counted(isCorrected ? page.foundFiltered : page.found, whole)}.`] : []),
    ...(whole > 0 && ids.length > whole ? [counted(page.alsoClose, ids.length - whole)] : []),
  ];
  return said.join(' ').replaceAll('{query}', () => query);
}

/** A text with a number, in the form that its language gives to it. */
function counted(forms: Readonly<Record<string, string>>, count: number): string {
  const text = forms[new Intl.PluralRules(page.lang).select(count)] ?? forms['other'] ?? '';
  return text.replace('{count}', () => formatNumber(page.lang, count));
}
