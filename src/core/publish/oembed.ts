import { cardHeight, cardWidth } from './card-size.ts';
import { claimUrl, imageUrl } from './places.ts';
import { markup } from './markup.ts';
import { ratedTitle } from './notice.ts';
import { iframeSnippet } from './snippets.ts';
import type { Lang } from '../content/types.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { urlOf } from '../site/urls.ts';

/** The oEmbed 1.0 response for a claim's page and card. A static file cannot honour `maxwidth`. */
export const oembed = (site: Site, claim: ClaimView, lang: Lang) => ({
  version: '1.0',
  type: 'rich',
  title: ratedTitle(site, claim, lang),
  author_name: site.publisher.name,
  author_url: site.publisher.url ?? urlOf(site, lang, '/'),
  provider_name: site.name,
  provider_url: urlOf(site, lang, '/'),
  cache_age: 86400,
  html: embedHtml(site, claim, lang),
  width: cardWidth,
  height: cardHeight(site, claim, lang),
  thumbnail_url: imageUrl(site, claim, lang),
  thumbnail_width: 1200,
  thumbnail_height: 630,
});

/**
 * The card behind a link to its claim. WordPress loads the script that gives a card its height, and follows the card's
 * link, only where the markup holds a blockquote; it takes `hidden` away from it where no script runs.
 */
const embedHtml = (site: Site, claim: ClaimView, lang: Lang): string =>
  markup`<blockquote hidden><a href="${claimUrl(site, claim, lang)}">${ratedTitle(site, claim, lang)}</a></blockquote>`
    .text + iframeSnippet(site, claim, lang);
