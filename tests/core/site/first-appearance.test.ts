import { describe, expect, it } from 'vitest';
import { firstAppearance } from '../../../src/core/site/first-appearance.ts';
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
