import { describe, expect, it } from 'vitest';
import {
  firstAppearance,
  notesOn,
  restsOn,
  translatedTexts,
} from '../../../src/core/site/claim-facts.ts';
import { sourceOf } from '../../../src/core/site/lookup.ts';
import type { AppearanceView } from '../../../src/core/site/types.ts';
import { claimNamed, site } from '../publish/site-fixture.ts';

const first = (...appearances: AppearanceView[]) =>
  firstAppearance(site, { ...claimNamed('corrected-claim'), appearances });
const may = { title: 'A post', date: '2026-05-03' };
const june = { title: 'A thread', date: '2026-06-01' };

describe('where a claim was first made', () => {
  it('is the earliest of places that are all dated to the day', () => {
    expect(first(june, may)).toEqual({ index: 1, date: '2026-05-03' });
  });

  it('is a place that is alone, as far as its date is known; a source is dated as its record says', () => {
    expect(first({ date: '2026' })).toEqual({ index: 0, date: '2026' });
    expect(first({ source: 'minutes' })).toEqual({ index: 0, date: '2026-05' });
  });

  it('cannot be told where one has no date, or only a month beside a day', () => {
    expect(first(may, { title: 'Undated' })).toBeUndefined();
    expect(first(june, { source: 'minutes' })).toBeUndefined();
    expect(first()).toBeUndefined();
  });
});

describe('what a finding rests on', () => {
  it('counts each source once, and names who is reported', () => {
    expect(restsOn(site, claimNamed('corrected-claim'), 'en')).toEqual({
      sources: 2,
      kind: undefined,
      names: [],
      speakers: ['The mayor', 'the council’s clerk'],
    });
  });

  it('names who is described in the language of the reader, where that is known', () => {
    const claim = claimNamed('corrected-claim');
    expect(restsOn(site, claim, 'fr').speakers).toEqual(['The mayor', 'les greffiers du conseil']);
    const { fr, ...texts } = claim.texts;
    const { speakers: _, ...untold } = fr!;
    expect(restsOn(site, { ...claim, texts: { ...texts, fr: untold } }, 'fr').speakers).toEqual([
      'The mayor',
    ]);
  });

  it('says of what kind the sources are where all are of one', () => {
    const claim = claimNamed('corrected-claim');
    const { speaker: _, ...unspoken } = claim.evidence[1]!;
    const twice = { ...claim, evidence: [unspoken, unspoken] };
    expect(restsOn(site, twice, 'en')).toMatchObject({ sources: 1, kind: 'report', speakers: [] });
  });

  it('calls the sources by their short names where all have one in the language of the words', () => {
    const claim = claimNamed('corrected-claim');
    const one = { ...claim, evidence: claim.evidence.slice(0, 1) };
    expect(restsOn(site, one, 'en').names).toEqual(['the report on the bridge']);
    expect(restsOn(site, one, 'fr').names).toEqual(['le rapport sur le pont']);
    // The product does not speak it: the sentence is in the default language.
    expect(restsOn(site, one, 'sw').names).toEqual(['the report on the bridge']);
  });

  it('is nothing where there is no evidence', () => {
    const bare = { ...claimNamed('corrected-claim'), evidence: [] };
    expect(restsOn(site, bare, 'en')).toEqual({
      sources: 0,
      kind: undefined,
      names: [],
      speakers: [],
    });
  });
});

describe('texts that are translations', () => {
  const [report, minutes] = ['sealed-report', 'minutes'].map((id) => sourceOf(site, id));
  const machine = { by: 'machine', from: 'en', sure: false };

  it('are named where they are some among others', () => {
    expect(translatedTexts(site, [report!, minutes!], 'en')).toEqual([
      { ...machine, texts: 1, of: 2, names: ['the report on the bridge'] },
    ]);
    expect(translatedTexts(site, [report!], 'en')).toEqual([
      { ...machine, texts: 1, of: 1, names: [] },
    ]);
    expect(translatedTexts(site, [minutes!], 'en')).toEqual([]);
  });

  it('are together where the same is to be said of them', () => {
    const byHand = { ...minutes!, translated: { by: 'human' as const, sure: true } };
    expect(translatedTexts(site, [report!, byHand, report!], 'fr')).toMatchObject([
      { by: 'machine', texts: 2, of: 3 },
      { by: 'human', texts: 1, of: 3, names: [] },
    ]);
  });
});

describe('a source', () => {
  it('has the content notes of the claims that quote it', () => {
    expect(notesOn(site, sourceOf(site, 'sealed-report'))).toEqual(['care']);
    expect(notesOn(site, sourceOf(site, 'arabic-report'))).toEqual([]);
  });
});
