import { generateAtomFeed, generateJsonFeed } from 'feedsmith';
import { changeId } from './api-lists.ts';
import { noticeOf, ratedTitle, verdictOf } from './notice.ts';
import { claimUrl, imageUrl } from './places.ts';
import { blockquoteSnippet } from './snippets.ts';
import type { Lang } from '../content/types.ts';
import { claimOf, ratingOf, topicOf } from '../site/lookup.ts';
import { inLang, labelOf, textOf, type NameInLang } from '../site/texts.ts';
import type { ClaimView, Site } from '../site/types.ts';
import { urlOf } from '../site/urls.ts';
import { wordsFor } from '../i18n/words.ts';

/** Readers ask for feeds often: the newest are enough, and the API has the rest. */
const MAX_ENTRIES = 50;
const ourWords = (text: string, lang: Lang) => ({
  value: plain(text),
  type: 'text',
  xml: { lang },
});

/** `feed.xml` (Atom, RFC 4287): the newest findings. */
export function atomFeed(site: Site, lang: Lang): string {
  const words = wordsFor(site, lang);
  const claims = site.claims.slice(0, MAX_ENTRIES);
  return atom({
    ...head(
      site,
      lang,
      '/feed.xml',
      words.feeds.claims(site.name),
      labelOf(site, site.tagline, lang),
    ),
    updated: latest(claims),
    entries: claims.map((claim) => {
      const { text } = textOf(claim, lang);
      return {
        id: claimUrl(site, claim, lang),
        title: ourWords(ratedTitle(site, claim, lang), text.lang),
        links: [alternate(claimUrl(site, claim, lang), text.lang)],
        published: midnight(claim.published),
        updated: midnight(claim.modified),
        summary: ourWords(summaryOf(site, claim, lang), text.lang),
        content: { type: 'html', value: plain(blockquoteSnippet(site, claim, lang)) },
        categories: claim.topics.map((id) => ({
          term: id,
          label: plain(inLang(site, topicOf(site, id).label, lang)),
        })),
      };
    }),
  });
}

/** `corrections.xml` (Atom): every correction, update and withdrawal. */
export function correctionsFeed(site: Site, lang: Lang): string {
  const { feeds: words, lang: around } = wordsFor(site, lang);
  const changes = site.changes
    .slice(0, MAX_ENTRIES)
    .map(({ claim, entry }) => ({ claim: claimOf(site, claim), entry }));
  const dates = changes.map(({ claim, entry }) => claim.history[entry]!.date);
  return atom({
    ...head(site, lang, '/corrections.xml', words.corrections(site.name), {
      name: words.correctionsAbout,
      lang: around,
    }),
    updated: midnight(dates.toSorted().at(-1) ?? firstDay(site)),
    entries: changes.map(({ claim, entry }) => {
      const { text } = textOf(claim, lang);
      const { date, kind, from, to } = claim.history[entry]!;
      const label = (id: string) => inLang(site, ratingOf(site, id).label, lang);
      const rating =
        from !== undefined && to !== undefined ? words.rating(label(from), label(to)) : '';
      return {
        id: changeId(site, claim, entry, lang),
        title: ourWords(words.changed(kind, text.claim), text.lang),
        links: [alternate(changeId(site, claim, entry, lang), text.lang)],
        published: midnight(date),
        updated: midnight(date),
        content: ourWords([rating, text.historyNotes[entry]].filter(Boolean).join(' '), text.lang),
      };
    }),
  });
}

/** `feed.json` (JSON Feed 1.1): what `feed.xml` holds. */
export function jsonFeed(site: Site, lang: Lang): unknown {
  const words = wordsFor(site, lang);
  return generateJsonFeed({
    title: words.feeds.claims(site.name),
    home_page_url: urlOf(site, lang, '/'),
    feed_url: urlOf(site, lang, '/feed.json'),
    description: inLang(site, site.tagline, lang),
    language: lang,
    authors: [authorOf(site)],
    items: site.claims.slice(0, MAX_ENTRIES).map((claim) => {
      const { text } = textOf(claim, lang);
      return {
        id: claimUrl(site, claim, lang),
        url: claimUrl(site, claim, lang),
        title: ratedTitle(site, claim, lang),
        content_html: blockquoteSnippet(site, claim, lang),
        summary: summaryOf(site, claim, lang),
        image: imageUrl(site, claim, lang),
        date_published: midnight(claim.published),
        date_modified: midnight(claim.modified),
        tags: claim.topics.map((id) => inLang(site, topicOf(site, id).label, lang)),
        language: text.lang,
      };
    }),
  });
}

type AtomInput = Parameters<typeof generateAtomFeed>[0];

/** The generator sets white space about its CDATA, which would be part of the text. */
const atom = (feed: AtomInput): string =>
  `${(generateAtomFeed(feed) as string)
    .replace(/>\s+<!\[CDATA\[/g, '><![CDATA[')
    .replace(/\]\]>\s+<\//g, ']]></')
    .trimEnd()}\n`;

const head = (site: Site, lang: Lang, path: string, title: string, subtitle: NameInLang) => ({
  id: urlOf(site, lang, path),
  xml: { lang },
  title: ourWords(title, wordsFor(site, lang).lang),
  subtitle: ourWords(subtitle.name, subtitle.lang),
  links: [
    { href: urlOf(site, lang, path), rel: 'self', type: 'application/atom+xml' },
    { href: urlOf(site, lang, '/'), rel: 'alternate', type: 'text/html', hreflang: lang },
  ],
  authors: [{ name: plain(site.publisher.name), uri: site.publisher.url }],
  rights: ourWords(site.license.content, lang),
});

const authorOf = (site: Site) => ({
  name: site.publisher.name,
  url: site.publisher.url ?? urlOf(site, site.languages[0]!, '/'),
});

const alternate = (href: string, hreflang: Lang) => ({
  href,
  rel: 'alternate',
  type: 'text/html',
  hreflang,
});

function summaryOf(site: Site, claim: ClaimView, lang: Lang): string {
  const verdict = verdictOf(site, claim, lang);
  const summary = wordsFor(site, lang).card.title(textOf(claim, lang).text.finding, verdict);
  return [noticeOf(site, claim, lang)?.text, summary].filter(Boolean).join(' ');
}

/** Content knows days; a feed asks for an instant, so it gets the day's first. */
const midnight = (date: string): string => `${date}T00:00:00Z`;
const firstDay = (site: Site): string =>
  site.claims.map((claim) => claim.published).sort()[0] ?? '1970-01-01';
const latest = (claims: readonly ClaimView[]): string =>
  midnight(
    claims
      .map((claim) => claim.modified)
      .sort()
      .at(-1) ?? '1970-01-01',
  );

/** Without the characters that XML 1.0 cannot hold, even escaped. */
const plain = (text: string): string =>
  text.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '');
