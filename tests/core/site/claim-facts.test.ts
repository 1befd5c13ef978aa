import { describe, expect, it } from 'vitest';
import { firstAppearance, restsOn } from '../../../src/core/site/claim-facts.ts';
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
  it('counts each source once, with the machine translations among them, and names who is reported', () => {
    expect(restsOn(site, claimNamed('corrected-claim'))).toEqual({
      sources: 2,
      kind: undefined,
      machine: 1,
      speakers: ['The mayor'],
    });
  });

  it('says of what kind the sources are where all are of one', () => {
    const claim = claimNamed('corrected-claim');
    const twice = { ...claim, evidence: [claim.evidence[1]!, claim.evidence[1]!] };
    expect(restsOn(site, twice)).toMatchObject({ sources: 1, kind: 'report', speakers: [] });
  });

  it('is nothing where there is no evidence', () => {
    const bare = { ...claimNamed('corrected-claim'), evidence: [] };
    expect(restsOn(site, bare)).toEqual({ sources: 0, kind: undefined, machine: 0, speakers: [] });
  });
});
