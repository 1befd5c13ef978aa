import { describe, expect, it } from 'vitest';
import { citationOf } from '../../../src/core/publish/citation.ts';
import { claimNamed, site } from './site-fixture.ts';

const cited = (id: string, lang = 'en') => citationOf(site, claimNamed(id), lang);

describe('the citation of a claim’s page', () => {
  it('is an item of CSL-JSON in the reader’s language, dated as the page was last changed', () =>
    expect(cited('corrected-claim', 'fr')).toEqual({
      id: 'corrected-claim-fr',
      type: 'webpage',
      title: 'Jugé disputed\u00a0: Le pont a été fermé en mai',
      author: [{ literal: 'The Publisher' }],
      'container-title': 'Verbatim & Co',
      publisher: 'The Publisher',
      issued: { 'date-parts': [[2026, 12, 2]] },
      'original-date': { 'date-parts': [[2026, 11, 20]] },
      URL: 'https://verbatim.example/x/fr/claims/corrected-claim/',
      language: 'fr',
    }));

  it('has one date where nothing was changed', () =>
    expect(cited('right-to-left')).not.toHaveProperty('original-date'));

  it('is that of the original where there is no translation', () =>
    expect(cited('only-in-french')).toMatchObject({
      id: 'only-in-french-fr',
      URL: 'https://verbatim.example/x/fr/claims/only-in-french/',
      language: 'fr',
    }));

  it('says of a withdrawn claim that it is, in place of its rating', () =>
    expect(cited('withdrawn-claim').title).toMatch(/^Withdrawn: /));
});
