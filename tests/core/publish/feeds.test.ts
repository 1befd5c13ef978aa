import { parseAtomFeed, parseJsonFeed } from 'feedsmith';
import { describe, expect, it } from 'vitest';
import { atomFeed, correctionsFeed, jsonFeed } from '../../../src/core/publish/feeds.ts';
import { hostile, site } from './site-fixture.ts';

const feeds = site.languages.flatMap((lang) => [
  ['feed.xml', lang, atomFeed(site, lang)] as const,
  ['corrections.xml', lang, correctionsFeed(site, lang)] as const,
]);

describe('the Atom feeds', () => {
  it.each(feeds)('%s in %s has what RFC 4287 requires', (name, lang, xml) => {
    const feed = parseAtomFeed(xml);
    const root = lang === 'en' ? 'https://verbatim.example/x/' : 'https://verbatim.example/x/fr/';
    expect(feed.id).toBe(root + name);
    expect(feed.links).toContainEqual({
      href: root + name,
      rel: 'self',
      type: 'application/atom+xml',
    });
    expect(feed.authors).toEqual([{ name: 'The Publisher' }]);
    for (const entry of [feed, ...feed.entries!]) {
      expect(entry.title!.value).not.toBe('');
      expect(entry.updated).toMatch(/^\d{4}-\d{2}-\d{2}T00:00:00/);
    }
    const ids = feed.entries!.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.every((id) => id!.startsWith(root))).toBe(true);
  });

  it('says when something last changed, by the content’s own dates', () => {
    const dates = new Map(
      parseAtomFeed(atomFeed(site, 'en')).entries!.map(({ id, updated }) => [
        id,
        updated?.slice(0, 10),
      ]),
    );
    expect(dates.get('https://verbatim.example/x/claims/corrected-claim/')).toBe('2026-12-02');
    expect(parseAtomFeed(atomFeed(site, 'en')).updated?.slice(0, 10)).toBe('2026-12-05');
  });

  it('keep hostile words inert, and say them as they are', () => {
    const xml = atomFeed(site, 'en');
    const entry = parseAtomFeed(xml).entries!.find(({ id }) => id!.includes('hostile'))!;
    expect(entry.title!.value).toContain(hostile);
    expect(entry.content!.value).not.toMatch(/<script/);
  });

  it('hold no character that XML cannot', () => {
    const odd = { ...site, name: 'A\u0000B\u0008C\uFFFE' };
    expect(parseAtomFeed(atomFeed(odd, 'en')).title!.value).toBe('ABC: findings');
  });

  it('say why a claim was corrected, and from what to what', () => {
    const [withdrawal, correction, update] = parseAtomFeed(correctionsFeed(site, 'fr')).entries!;
    expect(withdrawal!.title!.value).toMatch(/^Retrait\u00a0: /);
    expect(correction!.content!.value).toBe(
      'L’évaluation passe de «\u00a0Jugé supported\u00a0» à «\u00a0Jugé disputed\u00a0». Nous avions lu juin pour mai.',
    );
    expect(update!.id).toBe('https://verbatim.example/x/fr/claims/corrected-claim/#history-1');
  });

  it('say that a claim was withdrawn before what it found', () => {
    const entry = parseAtomFeed(atomFeed(site, 'en')).entries!.find(({ id }) =>
      id!.includes('withdrawn'),
    )!;
    expect(entry.summary!.value).toMatch(/^Withdrawn 5 December 2026\./);
  });

  it('exist before there is a claim', () => {
    const empty = { ...site, claims: [], changes: [] };
    expect(parseAtomFeed(atomFeed(empty, 'en')).id).toBe('https://verbatim.example/x/feed.xml');
    expect(parseAtomFeed(correctionsFeed(empty, 'en')).id).toBe(
      'https://verbatim.example/x/corrections.xml',
    );
  });
});

describe('feed.json', () => {
  it('holds what the Atom feed holds, as JSON Feed 1.1', () => {
    const feed = parseJsonFeed(JSON.stringify(jsonFeed(site, 'fr')));
    expect(jsonFeed(site, 'fr')).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      language: 'fr',
    });
    expect(feed.items!.map(({ id }) => id)).toEqual(
      parseAtomFeed(atomFeed(site, 'fr')).entries!.map(({ id }) => id),
    );
    for (const item of feed.items!) expect(item.content_html).toMatch(/^<blockquote /);
  });
});
