// @ts-check
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { alternatesOf, isOriginal } from './src/core/site/is-original.ts';
import { verbatim } from './src/astro/verbatim.ts';
import { loadSite } from './src/io/load-site.ts';

// Where the site stands is content: content/site.yml, or SITE and BASE.
const { site } = await loadSite();
const out = process.env['VERBATIM_OUT'] || './dist';

export default defineConfig({
  site: site?.origin,
  base: site?.base ?? '/',
  outDir: out,
  // A build to another place keeps Astro's cache apart, so that two builds may run at once.
  cacheDir: process.env['VERBATIM_OUT'] ? `${out}.cache` : './node_modules/.astro',
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  // 'jsx', the default, eats line breaks between inline elements and fuses words.
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  devToolbar: { enabled: false },
  integrations: [
    verbatim(),
    // A page that only repeats a text of another language is canonical to that, and not listed.
    ...(site
      ? [
          sitemap({
            filter: (url) => isOriginal(site, url),
            serialize: (item) => ({ ...item, links: alternatesOf(site, item.url) }),
          }),
        ]
      : []),
  ],
  vite: {
    // The policy of each page allows files only: nothing may be inlined.
    build: { assetsInlineLimit: 0 },
  },
});
