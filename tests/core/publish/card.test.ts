import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { HtmlValidate } from 'html-validate';
import { describe, expect, it } from 'vitest';
import { cardDocument } from '../../../src/core/publish/card.ts';
import { cardHeight } from '../../../src/core/publish/card-size.ts';
import type { Stance } from '../../../src/core/content/types.ts';
import type { Site } from '../../../src/core/site/types.ts';
import { embedScripts } from '../../../src/io/embed-scripts.ts';
import { claimNamed, site } from './site-fixture.ts';

const scripts = embedScripts();
const card = (id: string, lang = 'en') => cardDocument(site, claimNamed(id), lang, scripts.card);
const every = site.claims.flatMap(({ id }) => site.languages.map((lang) => [id, lang] as const));
const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
const between = (text: string, from: string, to: string) => text.split(from)[1]!.split(to)[0]!;

describe('a card', () => {
  it.each(every)('%s in %s is valid HTML of at most 8 KB gzip', async (id, lang) => {
    const html = card(id, lang);
    expect(gzipSync(html).length).toBeLessThanOrEqual(8 * 1024);
    const report = await new HtmlValidate({
      extends: ['html-validate:standard'],
      rules: {
        'require-sri': 'off',
        'long-title': 'off',
        'no-inline-style': 'error',
        'no-raw-characters': 'off',
      },
    }).validateString(html);
    expect(
      report.results.flatMap(({ messages }) => messages.map(({ message }) => message)),
    ).toEqual([]);
  });

  it.each(every)(
    '%s in %s lets in its own style and script and asks for nothing else',
    (id, lang) => {
      const html = card(id, lang);
      const policy = between(html, 'http-equiv="Content-Security-Policy" content="', '"');
      expect(policy).toContain("default-src 'none'");
      expect(policy).toContain(`style-src ${hashOf(between(html, '<style>', '</style>'))};`);
      expect(policy).toContain(
        `script-src ${hashOf(html.split('<script>').at(-1)!.split('</script>')[0]!)};`,
      );
      expect(html).not.toMatch(/<(img|iframe|object|embed|video|audio|form|base)\b|url\(|@import/);
      for (const [tag] of html.matchAll(/<[a-z][^>]*>/g))
        expect(tag).not.toMatch(/\s(src|srcset|style|on\w+)=/);
    },
  );

  it('never depends on the height of its frame', () =>
    expect(between(card('corrected-claim'), '<style>', '</style>')).not.toMatch(
      /\d[sdl]?vh|height:\s*100%/,
    ));

  it('keeps hostile words inert', () => {
    const html = card('hostile-claim');
    expect(html.match(/<script>/g)).toHaveLength(1);
    expect(html).not.toContain('alert(1)</script>');
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).toContain('+1 src=&#39;https://evil.example/&#39;');
  });

  it('says that a claim was withdrawn, or corrected, when and why', () => {
    expect(card('withdrawn-claim')).toContain(
      'Withdrawn 5 December 2026. We no longer stand by this.',
    );
    expect(card('withdrawn-claim')).toContain('It could not be told apart.');
    expect(card('corrected-claim', 'fr')).toContain('Corrigée le 2 décembre 2026.');
    expect(card('corrected-claim', 'fr')).toContain('Nous avions lu juin pour mai.');
    expect(card('only-in-french')).not.toContain('class="w"');
  });

  it('shows rating, finding and the deciding passage with whose words they are and where they stand', () => {
    const html = card('corrected-claim');
    for (const part of [
      'Rated disputed',
      'The text says that it was.',
      'The mayor, of the town',
      '<cite>The report on the bridge</cite>',
      '8 words, proven in place',
      'Checked 20 November 2026',
    ])
      expect(html).toContain(part);
    expect(html).not.toContain('again');
  });

  it('calls a source what sentences call it, or by its title, marked as what language it is in', () => {
    expect(card('corrected-claim', 'fr')).toContain('<cite>Le rapport sur le pont</cite>');
    expect(card('right-to-left')).toContain('<cite lang="ar" dir="rtl">تقرير</cite>');
  });

  describe('of a claim on which sources disagree', () => {
    const claim = claimNamed('corrected-claim');
    const [summer, again] = claim.evidence;
    const disputed: Site = {
      ...site,
      ratings: site.ratings.map((rating) =>
        rating.id === 'disputed' ? { ...rating, needs: [['supports'], ['contradicts']] } : rating,
      ),
    };
    const withStances = (...stances: Stance[]) => ({
      ...claim,
      evidence: stances.map((stance, i) => ({ ...(i % 2 ? again! : summer!), stance })),
    });
    const quotes = (...stances: Stance[]) => {
      const html = cardDocument(disputed, withStances(...stances), 'en', scripts.card);
      expect(gzipSync(html).length).toBeLessThanOrEqual(8 * 1024);
      return [...html.matchAll(/<figure>\s*(?:<p class="t"><b>(.*?)<)?/g)].map(([, said]) => said);
    };

    it('shows the first passage of each side, in the order of the claim, and says which it is', () => {
      expect(quotes('contradicts', 'contradicts', 'context', 'supports', 'supports')).toEqual([
        'Contradicts the claim',
        'Supports the claim',
      ]);
      expect(quotes('supports', 'contradicts')).toEqual([
        'Supports the claim',
        'Contradicts the claim',
      ]);
    });

    it('is offered a higher frame', () =>
      expect(cardHeight(disputed, withStances('supports', 'contradicts'), 'en')).toBeGreaterThan(
        cardHeight(site, withStances('supports', 'contradicts'), 'en') + 60,
      ));

    it('says once that texts are translations, and of which', () => {
      const html = cardDocument(
        disputed,
        withStances('supports', 'contradicts'),
        'en',
        scripts.card,
      );
      expect(html).toContain(
        'The report on the bridge reads as a machine translation from English, though it does not say so: its words are nobody’s exact words.',
      );
      expect(html.match(/machine translation/g)).toHaveLength(1);
    });
  });

  it('puts the content note before the passage', () => {
    const html = card('corrected-claim');
    expect(html.indexOf('Take care. Where to find help.')).toBeGreaterThan(0);
    expect(html.indexOf('Take care.')).toBeLessThan(html.indexOf('<blockquote'));
  });

  it('labels a translation as ours, without quotation marks, and the text as reading like a translation', () => {
    const html = card('corrected-claim');
    expect(html).toMatch(/Our translation from French: <i>The bridge stayed/);
    expect(html.match(/reads as a machine translation/g)).toHaveLength(1);
  });

  it('marks what is in another language, and its direction', () => {
    expect(card('right-to-left')).toContain('<blockquote lang="ar" dir="rtl">');
    expect(card('only-in-french')).toContain('<h1 lang="fr" dir="ltr" id="c">');
    expect(card('only-in-french')).toContain('<html lang="en" dir="ltr">');
  });

  it('is canonical to the page of its claim, the original’s where there is no translation', () => {
    const canonical = (id: string, lang: string) =>
      between(card(id, lang), 'rel="canonical" href="', '"');
    expect(canonical('corrected-claim', 'fr')).toBe(
      'https://verbatim.example/x/fr/claims/corrected-claim/',
    );
    expect(canonical('only-in-french', 'en')).toBe(
      'https://verbatim.example/x/fr/claims/only-in-french/',
    );
    expect(card('corrected-claim')).not.toContain('noindex');
  });

  it('opens its claim in a new tab that cannot reach back', () =>
    expect(card('corrected-claim', 'fr')).toContain(
      '<a href="https://verbatim.example/x/fr/claims/corrected-claim/" target="_blank" rel="noopener">',
    ));

  it('can be found by oEmbed through an absolute address', () =>
    expect(card('corrected-claim')).toContain(
      'type="application/json+oembed" href="https://verbatim.example/x/oembed/corrected-claim.json"',
    ));
});
