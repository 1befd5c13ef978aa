import { describe, expect, it } from 'vitest';
import { oembed } from '../../../src/core/publish/oembed.ts';
import { blockquoteSnippet, iframeSnippet } from '../../../src/core/publish/snippets.ts';
import { claimNamed, site } from './site-fixture.ts';
import { filteredByWordPress } from './wordpress.ts';

const response = (id: string, lang = 'en') => oembed(site, claimNamed(id), lang);
const every = site.claims.flatMap(({ id }) => site.languages.map((lang) => [id, lang] as const));

describe('oEmbed', () => {
  it.each(every)('%s in %s answers as oEmbed 1.0 asks of `rich`', (id, lang) => {
    const answer = response(id, lang);
    expect(answer).toMatchObject({
      version: '1.0',
      type: 'rich',
      width: 600,
      thumbnail_width: 1200,
      thumbnail_height: 630,
    });
    expect(Number.isInteger(answer.height)).toBe(true);
    expect(answer.thumbnail_url).toMatch(
      /^https:\/\/verbatim\.example\/x\/(fr\/)?og\/[a-z-]+\.png$/,
    );
    for (const key of ['title', 'author_name', 'provider_name', 'provider_url', 'html'] as const)
      expect(answer[key]).not.toBe('');
  });

  it.each(every)('%s in %s is a link to the claim and its card, and nothing else', (id, lang) =>
    expect(response(id, lang).html).toMatch(
      /^<blockquote hidden><a href="https:[^"<>]+\/claims\/[^"<>]+">[^<>]+<\/a><\/blockquote><iframe src="https:[^"<>]+"( [a-z]+="[^"<>]*")+><\/iframe>$/,
    ),
  );

  it('says what was found before the claim, or that it was withdrawn', () => {
    expect(response('corrected-claim').title).toMatch(/^Rated disputed: The bridge/);
    expect(response('withdrawn-claim', 'fr').title).toMatch(/^Retirée\u00a0: Le pont/);
  });

  it('keeps to the heights that WordPress allows', () => {
    for (const [id, lang] of every) {
      expect(response(id, lang).height).toBeGreaterThanOrEqual(200);
      expect(response(id, lang).height).toBeLessThanOrEqual(1000);
    }
  });

  it('gives Ghost the `html` and the numeric `width` that it needs', () => {
    expect(typeof response('corrected-claim').html).toBe('string');
    expect(typeof response('corrected-claim').width).toBe('number');
  });

  it.each(every)('%s in %s stands after WordPress has filtered it', (id, lang) => {
    const filtered = filteredByWordPress(response(id, lang).html, 'abc123DEF4');
    const path = lang === 'en' ? 'embed' : 'fr/embed';
    expect(filtered).toContain(
      `src="https://verbatim.example/x/${path}/${id}/#?secret=abc123DEF4"`,
    );
    expect(filtered).toContain('sandbox="allow-scripts"');
    expect(filtered).toMatch(/ width="600" height="\d+"/);
    expect(filtered).not.toContain('visibility: hidden');
    expect(filtered!.match(/<iframe/g)).toHaveLength(1);
  });
});

describe('the snippets', () => {
  it('frame a card without rights but to run, and to open the claim', () => {
    const snippet = iframeSnippet(site, claimNamed('corrected-claim'), 'fr');
    for (const part of [
      'sandbox="allow-scripts allow-popups allow-popups-to-escape-sandbox"',
      'loading="lazy"',
      'referrerpolicy="no-referrer"',
      'title="Verbatim &amp; Co vérifie une affirmation\u00a0: Le pont',
    ])
      expect(snippet).toContain(part);
  });

  it('quote without a frame, a script or a style', () => {
    const snippet = blockquoteSnippet(site, claimNamed('corrected-claim'), 'en');
    expect(snippet).toMatch(/^<blockquote [^]*<\/blockquote>$/);
    expect(snippet).not.toMatch(/<(script|iframe|style|img)|style=/);
    for (const part of [
      'The bridge was closed in May.',
      'Rated disputed',
      '«\u00a0Le pont est resté […] fermé pendant tout l’été\u00a0»',
      'Our translation from French',
      'Corrected 2 December 2026.',
      'Take care.',
      'href="https://verbatim.example/x/claims/corrected-claim/"',
    ])
      expect(snippet).toContain(part);
  });

  it('keep hostile words inert', () =>
    expect(blockquoteSnippet(site, claimNamed('hostile-claim'), 'en')).not.toMatch(/<\/?script/));
});
