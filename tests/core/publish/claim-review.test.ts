import { describe, expect, it } from 'vitest';
import { claimReview, claimReviewFeed } from '../../../src/core/publish/claim-review.ts';
import { inlineJson } from '../../../src/core/publish/markup.ts';
import { claimNamed, hostile, site } from './site-fixture.ts';
import { vocabularyProblems } from './vocabulary.ts';

/** As a harvester reads it: what the types allow in general, seen as plain JSON. */
// eslint-disable-next-line @typescript-eslint/no-explicit-any
const asJson = (value: unknown): any => JSON.parse(JSON.stringify(value));
const review = (id: string, lang = 'en') => asJson(claimReview(site, claimNamed(id), lang));
const every = site.claims.flatMap(({ id }) => site.languages.map((lang) => [id, lang] as const));

describe('ClaimReview', () => {
  it.each(every)('%s in %s is one object with one type and all that is required', (id, lang) => {
    const json = review(id, lang);
    expect(json['@context']).toBe('https://schema.org');
    expect(json['@type']).toBe('ClaimReview');
    for (const key of [
      'url',
      'claimReviewed',
      'datePublished',
      'dateModified',
      'inLanguage',
      'author',
      'publisher',
      'reviewRating',
      'itemReviewed',
    ])
      expect(json, key).toHaveProperty(key);
    expect(json.reviewRating.alternateName).not.toBe('');
    expect(json.itemReviewed['@type']).toBe('Claim');
    expect(json.author).toMatchObject({
      '@type': 'Organization',
      name: 'The Publisher',
      url: expect.stringContaining('https://'),
    });
  });

  it.each(every)('%s in %s uses only properties that schema.org has for its types', (id, lang) =>
    expect(vocabularyProblems(review(id, lang))).toEqual([]),
  );

  it('gives a number only where the rating has one', () => {
    expect(review('right-to-left').reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Rated supported',
      ratingValue: 5,
      bestRating: 5,
      worstRating: 1,
      ratingExplanation: 'The text says that it was.',
    });
    expect(review('corrected-claim').reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Rated disputed',
      ratingExplanation: 'The text says that it was.',
    });
  });

  it('says of a withdrawn claim that it is withdrawn, and rates it no more', () => {
    expect(review('withdrawn-claim').reviewRating).toEqual({
      '@type': 'Rating',
      alternateName: 'Withdrawn',
      ratingExplanation: 'The text says that it was.',
    });
  });

  it('cites evidence, and never as an appearance', () => {
    const json = review('corrected-claim');
    expect(json.citation.map((one: { text: string }) => one.text)).toEqual([
      'Le pont est resté […] fermé pendant tout l’été',
      'closed the bridge',
    ]);
    expect(json.itemReviewed.appearance.map((one: { name: string }) => one.name)).toEqual([
      'A post',
      'A thread',
      'The minutes',
    ]);
    expect(review('only-in-french').itemReviewed).not.toHaveProperty('appearance');
  });

  it('links nothing that is never linked', () =>
    expect(JSON.stringify(review('corrected-claim'))).not.toContain('harassment.example'));

  it('lists corrections, not updates, and says that a claim is withdrawn', () => {
    expect(review('corrected-claim', 'fr').correction).toEqual([
      {
        '@type': 'CorrectionComment',
        text: 'Nous avions lu juin pour mai.',
        datePublished: '2026-12-02',
        inLanguage: 'fr',
      },
    ]);
    expect(review('withdrawn-claim')).toMatchObject({ creativeWorkStatus: 'Withdrawn' });
    expect(review('withdrawn-claim')).not.toHaveProperty('correction');
  });

  it('names no author after the title of a source: only its publisher, or its authors', () => {
    const made = { ...claimNamed('only-in-french'), claimant: { kind: 'publication' as const } };
    const authorFor = (source: string): unknown =>
      asJson(
        claimReview(
          site,
          {
            ...made,
            claimant: { ...made.claimant, source },
            texts: { fr: { ...made.texts['fr']!, claimantName: 'A name' } },
          },
          'fr',
        ),
      ).itemReviewed;
    expect(authorFor('minutes')).toMatchObject({
      author: { '@type': 'Organization', name: 'The council' },
    });
    expect(authorFor('arabic-report')).not.toHaveProperty('author');
  });

  it('does not say which appearance was the first where dates are known only in part', () =>
    expect(review('corrected-claim').itemReviewed).not.toHaveProperty('firstAppearance'));

  it('names the page that has the words: the original, where there is no translation', () =>
    expect(review('only-in-french', 'en')).toMatchObject({
      url: 'https://verbatim.example/x/fr/claims/only-in-french/',
      inLanguage: 'fr',
    }));

  it('stays inert in a script element, and says the same', () => {
    const inline = inlineJson(claimReview(site, claimNamed('hostile-claim'), 'en'));
    expect(inline).not.toMatch(/<|\u2028|\u2029/);
    expect(JSON.parse(inline).reviewRating.ratingExplanation).toBe(hostile);
  });

  it('is in the data feed once for each language that it is written in', () => {
    const feed = claimReviewFeed(site);
    expect(feed['@type']).toBe('DataFeed');
    const urls = feed.dataFeedElement.map(
      ({ item }) => JSON.parse(JSON.stringify(item))[0].url as string,
    );
    expect(new Set(urls).size).toBe(urls.length);
    expect(urls).toHaveLength(
      site.claims.reduce((sum, { texts }) => sum + Object.keys(texts).length, 0),
    );
  });
});
