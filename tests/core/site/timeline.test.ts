import { describe, expect, it } from 'vitest';
import { datedEvents, timelineMarks } from '../../../src/core/site/timeline.ts';
import { claimNamed, site } from '../publish/site-fixture.ts';

const eventsOf = (id: string): string[] =>
  datedEvents(site, claimNamed(id)).map(({ date, kind }) => `${date} ${kind}`);

describe('what is dated about a claim', () => {
  it('is where it was made, what it rests on, its publication and its changes, in order', () =>
    expect(eventsOf('corrected-claim')).toEqual([
      // The minutes, of which only the month is known, are both an appearance and a source: they are there once.
      '2026-05 appearance',
      '2026-05-03 appearance',
      '2026-06-01 appearance',
      '2026-11-20 published',
      '2026-11-30 update',
      '2026-12-02 correction',
    ]));

  it('has the source of evidence where the claim was not made in it', () =>
    expect(eventsOf('only-in-french')).toEqual(['2026-05 source', '2026-11-21 published']));

  it('is only what is known', () =>
    expect(eventsOf('right-to-left')).toEqual(['2026-11-21 published']));
});

describe('the line of dates', () => {
  const places = (...dates: string[]) =>
    timelineMarks(dates)?.map(({ x, width }) => `${Math.round(x)}+${Math.round(width)}`);

  it('goes from the first to the last', () =>
    expect(places('2026-01-01', '2026-01-06', '2026-01-11')).toEqual(['0+0', '500+0', '1000+0']));

  it('gives a month and a year the room that they may mean', () => {
    expect(places('2026-01', '2026-02-01', '2026-02-28')).toEqual(['0+517', '534+0', '1000+0']);
    expect(places('2024', '2025', '2026')).toEqual(['0+333', '334+332', '668+332']);
  });

  it('is not drawn for fewer than three different dates', () => {
    expect(places('2026-01-01', '2026-01-02', '2026-01-02')).toBeUndefined();
    expect(places()).toBeUndefined();
  });
});
