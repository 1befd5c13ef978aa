import type { Site } from '../core/site/types.ts';
import { loadSite, reloadSite } from './load-site.ts';

/** Vite loads a copy of this module for the pages; both copies share what stands on `globalThis`. */
const shared = globalThis as { verbatimCurrent?: Site | undefined };

/** The site that pages show. Throws where the content has errors: whoever starts a build has shown them already. */
export async function currentSite(): Promise<Site> {
  return (shared.verbatimCurrent ??= demand((await loadSite()).site));
}

/**
 * Reads the content anew, for the live preview. Where it has errors the last good site stays, so that a reader of the
 * preview sees the page as it was while the terminal says what is wrong.
 */
export async function refreshSite(): ReturnType<typeof loadSite> {
  const loaded = await reloadSite();
  if (loaded.site) shared.verbatimCurrent = loaded.site;
  return loaded;
}

function demand(site: Site | undefined): Site {
  if (!site)
    throw new Error('The content has errors, so there is no site to show. Run: npm run check');
  return site;
}
