import { close, createIndex } from 'pagefind';
import { searchDocuments } from '../core/publish/search-documents.ts';
import { vocabularyFiles } from '../core/publish/search-vocabulary.ts';
import type { Site } from '../core/site/types.ts';

/** A file of the index, from `pagefind/` on. */
export interface IndexFile {
  readonly path: string;
  readonly content: Uint8Array;
}

/** Pagefind brings interfaces of its own and a worker; ours needs none of them. */
const isNeeded = (path: string): boolean =>
  !/^pagefind-(?:ui|modular-ui|component-ui|highlight|worker)\b/.test(path);

/**
 * The search index of a site: what the search page loads, and nothing else, in a stable order.
 * Throws with Pagefind's own words where it reports an error.
 */
export async function searchIndex(site: Site): Promise<IndexFile[]> {
  try {
    const { index, errors } = await createIndex({ keepIndexUrl: true });
    refuse(errors);
    for (const { url, content } of searchDocuments(site))
      refuse((await index!.addHTMLFile({ url, content })).errors);
    const { files, errors: failures } = await index!.getFiles();
    refuse(failures);
    const words = vocabularyFiles(searchDocuments(site)).map(({ path, body }) => ({
      path,
      content: new TextEncoder().encode(body),
    }));
    return [...files.filter(({ path }) => isNeeded(path)), ...words]
      .map(({ path, content }) => ({ path: `pagefind/${path}`, content }))
      .sort((a, b) => (a.path < b.path ? -1 : 1));
  } finally {
    await close();
  }
}

function refuse(errors: readonly string[]): void {
  if (errors.length > 0)
    throw new Error(`Pagefind could not index the claims: ${errors.join('; ')}`);
}
