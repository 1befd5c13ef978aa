import type { ContentNote, Rating, Topic } from '../content/types.ts';
import type { ClaimView, PageView, Site, SourceView } from './types.ts';

interface Index {
  readonly claims: ReadonlyMap<string, ClaimView>;
  readonly sources: ReadonlyMap<string, SourceView>;
  readonly ratings: ReadonlyMap<string, Rating>;
  readonly topics: ReadonlyMap<string, Topic>;
  readonly notes: ReadonlyMap<string, ContentNote>;
  readonly pages: ReadonlyMap<string, PageView>;
}

/** The site is frozen, so an index made once stays true; it goes when the site does. */
const indexes = new WeakMap<Site, Index>();

/** A claim by id. Throws for an unknown one: the check has refused dangling references, so that is a bug. */
export const claimOf = (site: Site, id: string): ClaimView => find(site, 'claims', id);
export const sourceOf = (site: Site, id: string): SourceView => find(site, 'sources', id);
/** The sources that a claim's evidence is quoted from, each once, the deciding one first. */
export const sourcesOf = (site: Site, claim: ClaimView): SourceView[] =>
  [...new Set(claim.evidence.map(({ source }) => source))].map((id) => sourceOf(site, id));
export const ratingOf = (site: Site, id: string): Rating => find(site, 'ratings', id);
export const topicOf = (site: Site, id: string): Topic => find(site, 'topics', id);
export const noteOf = (site: Site, id: string): ContentNote => find(site, 'notes', id);

/** A page by name, `about`; a publication need not have every page. */
export const pageNamed = (site: Site, name: string): PageView | undefined =>
  indexOf(site).pages.get(name);

type Kind = Exclude<keyof Index, 'pages'>;
type Entry<K extends Kind> = Index[K] extends ReadonlyMap<string, infer T> ? T : never;

function find<K extends Kind>(site: Site, kind: K, id: string): Entry<K> {
  const entry = indexOf(site)[kind].get(id);
  if (entry === undefined) throw new Error(`The site has no entry “${id}” among its ${kind}.`);
  return entry as Entry<K>;
}

function indexOf(site: Site): Index {
  let index = indexes.get(site);
  if (!index) {
    index = {
      claims: byId(site.claims),
      sources: byId(site.sources),
      ratings: byId(site.ratings),
      topics: byId(site.topics),
      notes: byId(site.notes),
      pages: new Map(site.pages.map((page) => [page.name, page])),
    };
    indexes.set(site, index);
  }
  return index;
}

const byId = <T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> =>
  new Map(entries.map((entry) => [entry.id, entry]));
