import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { allFiles } from '../core/publish/all-files.ts';
import { currentSite } from '../io/current-site.ts';
import { embedScripts } from '../io/embed-scripts.ts';
import { loadSite } from '../io/load-site.ts';
import { timed } from '../io/timed.ts';
import { publishedImages } from './images.ts';
import { livePreview, problemLines } from './live-preview.ts';
import { searchIndex } from './search-index.ts';

/** Binds the publication to Astro: no build of content with errors, its files and search index beside the pages. */
export function verbatim(): AstroIntegration {
  return {
    name: 'verbatim',
    hooks: {
      'astro:config:setup': async ({ command, logger, updateConfig }) => {
        // Not import.meta.env.DEV, which the environment of whoever runs the build may set.
        updateConfig({ vite: { define: { __LIVE_PREVIEW__: String(command === 'dev') } } });
        if (command !== 'build' && command !== 'dev') return;
        const { site, checked, folder } = await loadSite();
        if (site) return;
        for (const line of problemLines(checked.problems)) logger.error(line);
        logger.error(
          `The content in ${folder} has errors: nothing was built. For more, run: npm run check`,
        );
        // Not thrown: a stack trace would bury what a contributor has to mend.
        process.exit(1);
      },
      'astro:server:setup': ({ server, logger }) => livePreview(server, logger),
      'astro:build:done': async ({ dir }) => {
        const site = await currentSite();
        const out = fileURLToPath(dir);
        const folders = new Set<string>();
        const write = (path: string, content: string | Uint8Array): void => {
          const file = join(out, path);
          const folder = dirname(file);
          if (!folders.has(folder)) {
            mkdirSync(folder, { recursive: true });
            folders.add(folder);
          }
          writeFileSync(file, content);
        };
        await timed('cards and data', () => {
          for (const { path, body } of allFiles(site, embedScripts())) write(path, body);
        });
        await timed('images', async () => {
          for await (const { path, body } of publishedImages(site)) write(path, body);
        });
        await timed('search index', async () => {
          for (const { path, content } of await searchIndex(site)) write(path, content);
        });
      },
    },
  };
}
