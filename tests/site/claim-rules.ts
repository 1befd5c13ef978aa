import { expect, it } from 'vitest';
import { quotedSources, translatedTexts } from '../../src/core/site/claim-facts.ts';
import { citationOf } from '../../src/core/publish/citation.ts';
import { relatedClaims } from '../../src/core/site/related-claims.ts';
import { ratingOf, sourceOf } from '../../src/core/site/lookup.ts';
import { isRestHidden, shownRest } from '../../src/core/site/passage-sentence.ts';
import { inLang, textOf } from '../../src/core/site/texts.ts';
import { pathOf, urlOf } from '../../src/core/site/urls.ts';
import { wordsFor } from '../../src/core/i18n/words.ts';
import { bibtexOf } from '../../src/io/bibtex.ts';
import { attribute, inside, spaced, tags, values, words, type Published } from './published.ts';

/** What holds for the page of any claim, in each language. */
export function holdsForAnyClaim(get: () => Published): void {
  it('marks a text in another language as such, and is canonical to the original where it only repeats it', () => {
    const { site, pages } = get();
    for (const lang of site.languages)
      for (const claim of site.claims) {
        const { text, translated } = textOf(claim, lang);
        const { html } = pages.get(pathOf(site, lang, `/claims/${claim.id}/`))!;
        expect(html).toContain(
          `<link rel="canonical" href="${urlOf(site, translated ? lang : claim.lang, `/claims/${claim.id}/`)}"`,
        );
        expect(attribute(tags(html, 'h1')[0]!, 'lang')).toBe(
          // Where the program has no words of a language, the page is in English around the text.
          text.lang === wordsFor(site, lang).lang ? undefined : text.lang,
        );
        expect(/hreflang=/.test(html.slice(0, html.indexOf('</head>')))).toBe(
          translated && Object.keys(claim.texts).length > 1,
        );
      }
  });

  it('says in its JSON-LD what stands on the page', () => {
    const { site, pages } = get();
    for (const lang of site.languages)
      for (const claim of site.claims) {
        const { html } = pages.get(pathOf(site, lang, `/claims/${claim.id}/`))!;
        const data = JSON.parse(inside(html, 'script', 'ld\\+json')) as {
          '@type': string;
          url: string;
          claimReviewed: string;
          datePublished: string;
          reviewRating: { alternateName: string; ratingExplanation: string };
        };
        const { reviewRating, datePublished, url, '@type': type } = data;
        expect(type).toBe('ClaimReview');
        expect(spaced(data.claimReviewed)).toBe(words(inside(html, 'h1')));
        // That a claim is withdrawn stands above it.
        const said = claim.status === 'withdrawn' ? 'class="banner"' : 'class="verdict"';
        expect(words(inside(html, 'p', said)).toLowerCase()).toContain(
          spaced(reviewRating.alternateName).toLowerCase(),
        );
        expect(spaced(reviewRating.ratingExplanation)).toBe(
          words(inside(html, 'p', 'class="finding"')),
        );
        expect(html).toContain(`<time datetime="${datePublished}"`);
        expect(
          attribute(
            tags(html, 'link').find((tag) => tag.includes('canonical'))!,
            'href',
          ),
        ).toBe(url);
      }
  });

  it('shows each passage in the source’s characters, with its translation labelled and its proof', () => {
    const { site, pages } = get();
    for (const lang of site.languages)
      for (const claim of site.claims) {
        const { html } = pages.get(pathOf(site, lang, `/claims/${claim.id}/`))!;
        const said = wordsFor(site, lang);
        const { text } = textOf(claim, lang);
        for (const evidence of claim.evidence) {
          const figure = inside(html, 'figure', `id="evidence-${evidence.id}"`);
          const source = sourceOf(site, evidence.source);
          const quoted = inside(figure, 'blockquote');
          const rest = shownRest(evidence.passage);
          expect(words(rest ? inside(quoted, 'q') : quoted)).toBe(spaced(evidence.passage.quote));
          for (const part of rest ? [rest.before, rest.after] : [])
            expect(words(quoted)).toContain(spaced(part));
          if (source.lang !== said.lang)
            expect(attribute(tags(figure, 'blockquote')[0]!, 'lang')).toBe(source.lang);
          const translation = text.translations[evidence.id];
          if (translation !== undefined) {
            expect(words(figure)).toContain(spaced(translation));
            expect(words(figure)).toContain(
              spaced(
                source.translated
                  ? said.proof.translationOfTranslation(source.translated)
                  : said.proof.translation,
              ),
            );
          }
          const line = words(inside(figure, 'summary'));
          expect(line).toContain(said.proof.proven);
          expect(line.includes(spaced(said.proof.restHidden))).toBe(isRestHidden(evidence.passage));
        }
        // What is given to be pasted elsewhere says it again.
        const read = words(html.slice(0, html.indexOf('class="use"')));
        for (const texts of translatedTexts(site, quotedSources(site, claim), lang))
          expect(read.split(spaced(said.proof.translated(texts)))).toHaveLength(2);
        expect(words(html)).toContain(
          spaced(inLang(site, ratingOf(site, claim.rating).label, lang)),
        );
      }
  });

  it('leads to related claims, says why, and gives itself to be cited', () => {
    const { site, pages } = get();
    for (const lang of site.languages)
      for (const claim of site.claims) {
        const { html } = pages.get(pathOf(site, lang, `/claims/${claim.id}/`))!;
        const related = relatedClaims(site, claim);
        const listed = related.length > 0 ? inside(html, 'ul', 'class="related"') : '';
        expect(values(listed, 'href')).toEqual(
          related.map(({ claim: { id } }) => pathOf(site, lang, `/claims/${id}/`)),
        );
        for (const { by } of related)
          expect(words(listed)).toContain(spaced(wordsFor(site, lang).site.relatedBy[by]));
        expect(words(html)).toContain(spaced(bibtexOf(citationOf(site, claim, lang))));
      }
  });
}
