import { describe, expect, it } from 'vitest';
import { restsOn } from '../../../src/core/site/rests-on.ts';
import { claimNamed, site } from '../publish/site-fixture.ts';

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
