import { gunzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';
import { searchDocuments, type SearchDocument } from '../core/publish/search-documents.ts';
import { vocabularyFiles } from '../core/publish/search-vocabulary.ts';
import type { Site } from '../core/site/types.ts';

/** A file of the index, from `pagefind/` on. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/**
 * Pagefind brings interfaces of its own and a worker; ours needs none of them. Nor does it need the fragments, which
 * repeat the stems that were indexed: what a result shows stands in files of ours, by the same ids.
 */
const isNeeded = (path: string): boolean =>
  !/^(?:pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b|fragment\/)/.test(path);

/**
 * The search index of a site: what the search page loads, and nothing else, in a stable order.
 * Throws with Pagefind's own words where it reports an error.
 */
export async function searchIndex(site: Site): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    refuse(errors);
    const documents = [...searchDocuments(site)];
    for (const { url, content } of documents)
      refuse((await index!.addHTMLFile({ url, content })).errors);
    const { files, errors: failures } = await index!.getFiles();
    refuse(failures);
    const own = [...foundClaimFiles(documents, files), ...vocabularyFiles(documents)].map(
      ({ path, body }) => ({ path, content: new TextEncoder().encode(body) }),
    );
    return [...files.filter(({ path }) => isNeeded(path)), ...own]
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

/** What Pagefind begins each file with before it packs it. */
const SIGNATURE = 'pagefind_dcd';

/** What results show, a file for each fragment: Pagefind names the fragment of a claim in its answers, and the fragment its address. */
function* foundClaimFiles(
  documents: readonly SearchDocument[],
  files: readonly IndexFile[],
): Generator<{ readonly path: string; readonly body: string }> {
  const byUrl = new Map(documents.map(({ url, found }) => [url, found]));
  for (const { path, content } of files) {
    const id = /^fragment\/(.+)\.pf_fragment$/.exec(path)?.[1];
    if (id === undefined) continue;
    const json = gunzipSync(content).toString('utf8').slice(SIGNATURE.length);
    const { url } = JSON.parse(json) as { readonly url: string };
    yield { path: `claims/${id}.json`, body: JSON.stringify(byUrl.get(url)) };
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind could not index the claims: ${errors.join('; ')}`);
}
