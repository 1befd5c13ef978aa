import { annotations } from './annotations.ts';
import { claimDocument } from './api-claim.ts';
import {
  claimsDocument,
  correctionsDocument,
  ratingsDocument,
  sourcesDocument,
} from './api-lists.ts';
import { cardDocument } from './card.ts';
import { claimReviewFeed } from './claim-review.ts';
import { claimsCsv } from './claims-csv.ts';
import { atomFeed, correctionsFeed, jsonFeed } from './feeds.ts';
import { headersFile } from './headers.ts';
import { hostPath, pinnedHostPath, type EmbedScripts } from './host-script.ts';
import { jsonFile, mediaTypes, type PublishedFile } from './published-file.ts';
import { oembed } from './oembed.ts';
import { openapi } from './openapi.ts';
import { annotationsPath, filePath, textPath } from './places.ts';
import { verifyFiles } from './verify-data.ts';
import type { Site } from '../site/types.ts';
import { rootUrl } from '../site/urls.ts';

/**
 * Every file that the site publishes beside its pages and its pictures, one after another and in a stable order.
 * The same site and scripts give the same bytes.
 */
export function* allFiles(site: Site, scripts: EmbedScripts): Generator<PublishedFile> {
  yield* cards(site, scripts);
  yield* api(site);
  yield* feeds(site);
  yield* verifyFiles(site);
  yield { path: '_headers', body: headersFile(site), type: 'text/plain; charset=utf-8' };
  yield { path: 'robots.txt', body: robots(site), type: 'text/plain; charset=utf-8' };
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

function* api(site: Site): Generator<PublishedFile> {
  yield jsonFile('api/v1/claims.json', claimsDocument(site));
  for (const claim of site.claims)
    yield jsonFile(`api/v1/claims/${claim.id}.json`, claimDocument(site, claim));
  yield {
    path: 'api/v1/claims.csv',
    body: claimsCsv(site),
    type: mediaTypes.csv,
  };
  yield jsonFile('api/v1/sources.json', sourcesDocument(site));
  yield jsonFile('api/v1/ratings.json', ratingsDocument(site));
  yield jsonFile('api/v1/corrections.json', correctionsDocument(site));
  yield jsonFile('api/v1/claimreview.json', claimReviewFeed(site), mediaTypes.jsonLd);
  yield jsonFile('api/v1/openapi.json', openapi(site));
  for (const source of site.sources) {
    yield jsonFile(annotationsPath(source.id), annotations(site, source), mediaTypes.annotations);
    if (source.openText !== undefined)
      yield { path: textPath(source.id), body: source.openText, type: 'text/plain; charset=utf-8' };
  }
}

function* feeds(site: Site): Generator<PublishedFile> {
  const type = mediaTypes.atom;
  for (const lang of site.languages) {
    yield { path: filePath(site, lang, '/feed.xml'), body: atomFeed(site, lang), type };
    yield {
      path: filePath(site, lang, '/corrections.xml'),
      body: correctionsFeed(site, lang),
      type,
    };
    yield jsonFile(filePath(site, lang, '/feed.json'), jsonFeed(site, lang), mediaTypes.jsonFeed);
  }
}

const robots = (site: Site): string =>
  `User-agent: *\nAllow: /\n\nSitemap: ${rootUrl(site, '/sitemap-index.xml')}\n`;
