import { cardHeight, cardWidth } from './card-size.ts';
import { imageUrl } from './places.ts';
import { iframeSnippet } from './snippets.ts';
import type { Lang } from '../content/types.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { urlOf } from '../site/urls.ts';
import { textOf } from '../site/texts.ts';

/** The oEmbed 1.0 response for a claim's page and card. A static file cannot honour `maxwidth`. */
export const oembed = (site: Site, claim: ClaimView, lang: Lang) => ({
  version: '1.0',
  type: 'rich',
  title: textOf(claim, lang).text.claim,
  author_name: site.publisher.name,
  author_url: site.publisher.url ?? urlOf(site, lang, '/'),
  provider_name: site.name,
  provider_url: urlOf(site, lang, '/'),
  cache_age: 86400,
  html: iframeSnippet(site, claim, lang),
  width: cardWidth,
  height: cardHeight(site, claim, lang),
  thumbnail_url: imageUrl(site, claim, lang),
  thumbnail_width: 1200,
  thumbnail_height: 630,
});
