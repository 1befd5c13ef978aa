import { cardDocument } from './card.ts';
import { claimDocument, claimSummary } from './api-claim.ts';
import { hostPath, pinnedHostPath, type EmbedScripts } from './host-script.ts';
import { jsonFile } from './json.ts';
import { oembed } from './oembed.ts';
import { filePath } from './places.ts';
import type { PublishedFile } from './types.ts';
import type { Site } from '../model/types.ts';

/** Every file that the site publishes beside its pages and its pictures, in a stable order. */
export function* allFiles(site: Site, scripts: EmbedScripts): Generator<PublishedFile> {
  yield* cards(site, scripts);
  yield jsonFile('api/v1/claims.json', { claims: site.claims.map((claim) => claimSummary(site, claim)) });
  for (const claim of site.claims) yield jsonFile(`api/v1/claims/${claim.id}.json`, claimDocument(site, claim));
}

function* cards(site: Site, scripts: EmbedScripts): Generator<PublishedFile> {
  for (const path of [hostPath, pinnedHostPath])
    yield { path, body: scripts.host, type: 'text/javascript; charset=utf-8' };
  for (const lang of site.languages)
    for (const claim of site.claims) {
      yield {
        path: filePath(site, lang, `/embed/${claim.id}/index.html`),
        body: cardDocument(site, claim, lang, scripts.card),
        type: 'text/html; charset=utf-8',
      };
      yield jsonFile(filePath(site, lang, `/oembed/${claim.id}.json`), oembed(site, claim, lang));
    }
}
