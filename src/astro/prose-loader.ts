import type { Loader } from 'astro/loaders';
import type { Site } from '../core/site/types.ts';
import { currentSite } from '../io/current-site.ts';

interface Entry {
  readonly kind: 'claim' | 'source' | 'page';
  readonly of: string;
  readonly lang: string;
  readonly html: string;
}

/** The key of a text in the store: `claim/some-id/fr`. */
const proseId = (kind: Entry['kind'], of: string, lang: string): string => `${kind}/${of}/${lang}`;

/**
 * Hands Astro the HTML that the core has rendered and sanitised, as flat entries: no second Markdown pipeline, and
 * nothing cyclic for Astro to search. The store is emptied first, so that what has been removed is gone.
 */
export function proseLoader(): Loader {
  return {
    name: 'verbatim-prose',
    async load({ store, parseData, generateDigest }) {
      store.clear();
      for (const { html, ...record } of entries(await currentSite())) {
        const id = proseId(record.kind, record.of, record.lang);
        const data = await parseData({ id, data: record });
        store.set({ id, data, rendered: { html }, digest: generateDigest(html) });
      }
    },
  };
}

function* entries(site: Site): Generator<Entry> {
  for (const { id, texts } of site.claims)
    for (const { lang, html } of Object.values(texts)) yield { kind: 'claim', of: id, lang, html };
  for (const { id, texts } of site.sources)
    for (const { lang, html } of Object.values(texts)) yield { kind: 'source', of: id, lang, html };
  for (const { name, texts } of site.pages)
    for (const { lang, html } of Object.values(texts)) yield { kind: 'page', of: name, lang, html };
}
