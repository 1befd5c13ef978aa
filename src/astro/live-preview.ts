import type { AstroIntegrationLogger } from 'astro';
import type { ViteDevServer } from 'vite';
import type { Problem } from '../core/problem.ts';
import { allFiles } from '../core/publish/all-files.ts';
import type { PublishedFile } from '../core/publish/published-file.ts';
import { currentSite, refreshSite } from '../io/current-site.ts';
import { embedScripts } from '../io/embed-scripts.ts';
import { loadSite } from '../io/load-site.ts';
import { publishedImages } from './images.ts';
import { searchIndex } from './search-index.ts';

/**
 * The live preview: follows the content folder, and serves what a build would write beside the pages. A change with
 * errors leaves the last good pages standing and says what is wrong.
 */
export async function livePreview(
  server: ViteDevServer,
  logger: AstroIntegrationLogger,
): Promise<void> {
  const { folder } = await loadSite();
  let files: Promise<Map<string, PublishedFile>> | undefined;
  let images: Promise<Map<string, PublishedFile>> | undefined;
  let index: Promise<Map<string, PublishedFile>> | undefined;

  server.watcher.add(folder);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  server.watcher.on('all', (_event, path) => {
    if (!path.startsWith(folder)) return;
    clearTimeout(waiting);
    waiting = setTimeout(async () => {
      const { site, checked } = await refreshSite();
      files = images = index = undefined;
      if (!site) {
        for (const line of problemLines(checked.problems)) logger.error(line);
        logger.error('The last good pages stay until this is mended.');
      }
      // Astro keeps the addresses that each page gave for itself until it hears this; a new claim would be missing.
      for (const environment of Object.values(server.environments))
        environment.hot.send('astro:content-changed', {});
      server.ws.send({ type: 'full-reload' });
    }, 100);
  });

  server.middlewares.use(async (request, response, next) => {
    const site = await currentSite();
    const [pathname = ''] = (request.url ?? '/').split('?', 1);
    // Vite takes the base off before its own middleware, and may not have done so yet.
    const under = pathname.startsWith(site.base)
      ? pathname.slice(site.base.length)
      : pathname.slice(1);
    const path = decodePath(under.endsWith('/') ? `${under}index.html` : under);
    const made = path.startsWith('pagefind/')
      ? (index ??= indexFiles())
      : /(?:^|\/)og\//.test(path)
        ? (images ??= collect(publishedImages(site)))
        : (files ??= collect(allFiles(site, embedScripts())));
    const file = (await made).get(path);
    if (!file) return next();
    response.setHeader('Content-Type', file.type);
    response.setHeader('Access-Control-Allow-Origin', '*');
    response.end(file.body);
  });
}

const decodePath = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};

async function indexFiles(): Promise<Map<string, PublishedFile>> {
  const files = await searchIndex(await currentSite());
  return new Map(
    files.map(({ path, content }) => [
      path,
      {
        path,
        body: content,
        type: path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream',
      },
    ]),
  );
}

async function collect(
  from: Iterable<PublishedFile> | AsyncIterable<PublishedFile>,
): Promise<Map<string, PublishedFile>> {
  const all = new Map<string, PublishedFile>();
  for await (const file of from) all.set(file.path, file);
  return all;
}

/** Errors as lines for a log, where the check's own printing is not at hand. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, column, message, fix }) =>
        `${file}:${line}:${column} ${message}${fix ? ` ${fix}` : ''}`,
    );
