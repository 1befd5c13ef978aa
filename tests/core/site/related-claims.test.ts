import { describe, expect, it } from 'vitest';
import { relatedClaims } from '../../../src/core/site/related-claims.ts';
import type { ClaimView, Site, SourcePassage } from '../../../src/core/site/types.ts';
import { claimNamed, site as fixture } from '../publish/site-fixture.ts';

/** What a made claim quotes, as `source start end`, and the topics that it is on. */
interface Made {
  readonly id: string;
  readonly quotes: readonly string[];
  readonly topics: readonly string[];
  readonly status?: 'withdrawn';
}

/** A site of made claims, in their order, whose sources know their passages as a linked site's do. */
function siteOf(made: readonly Made[]): Site {
  const { evidence, ...model } = claimNamed('only-in-french');
  const claims = made.map(({ id, quotes, topics, status }): ClaimView => ({
    ...model,
    id,
    topics,
    status: status ?? 'published',
    evidence: quotes.map((quote, i) => {
      const [source = '', start, end] = quote.split(' ');
      const passage = { ...evidence[0]!.passage, start: Number(start), end: Number(end) };
      return { ...evidence[0]!, id: `e${i}`, source, passage };
    }),
  }));
  const quoted = claims.flatMap(({ evidence: all }) => all);
  const names = [...new Set(quoted.map(({ source }) => source))];
  const sources = names.map((id) => ({
    ...fixture.sources[0]!,
    id,
    passages: quoted
      .filter(({ source }) => source === id)
      .map(({ passage }): SourcePassage => ({ passage, quotedBy: [] }))
      .sort((a, b) => a.passage.start - b.passage.start || a.passage.end - b.passage.end),
  }));
  return { ...fixture, claims, sources };
}

const relatedTo = (site: Site, id: string): string[] =>
  relatedClaims(
    site,
    site.claims.find((claim) => claim.id === id)!,
  ).map(({ claim, by, topic }) => `${claim.id} by ${topic === undefined ? by : `${by} ${topic}`}`);

describe('related claims', () => {
  it('are first those that quote the same passage, then the same source, then those on the same topic', () => {
    const site = siteOf([
      { id: 'on-topic', quotes: ['other 1 5'], topics: ['tides'] },
      { id: 'same-source', quotes: ['log 50 60'], topics: ['ships'] },
      { id: 'claim', quotes: ['log 10 20'], topics: ['tides'] },
      { id: 'same-passage', quotes: ['log 10 20'], topics: ['ships'] },
      { id: 'same-source-and-topic', quotes: ['log 70 80'], topics: ['tides'] },
      { id: 'neither', quotes: ['other 7 9'], topics: ['ships'] },
    ]);
    expect(relatedTo(site, 'claim')).toEqual([
      'same-passage by passage',
      'same-source-and-topic by source',
      'same-source by source',
      'on-topic by topic tides',
    ]);
  });

  it('quote the same passage where their quotes have words in common, and only there', () => {
    const site = siteOf([
      { id: 'before', quotes: ['log 5 12'], topics: [] },
      { id: 'claim', quotes: ['log 10 20'], topics: [] },
      { id: 'within', quotes: ['log 12 13'], topics: [] },
      { id: 'beside', quotes: ['log 20 30'], topics: [] },
      // Overlaps `before`, and so is in one run of passages with the claim, yet shares no word with it.
      { id: 'further', quotes: ['log 1 6'], topics: [] },
    ]);
    expect(relatedTo(site, 'claim')).toEqual([
      'within by passage',
      'before by passage',
      'beside by source',
      'further by source',
    ]);
  });

  it('are published, each there once, and never the claim itself', () => {
    const site = siteOf([
      { id: 'claim', quotes: ['log 1 5', 'log 7 9'], topics: ['tides', 'ships'] },
      { id: 'withdrawn', quotes: ['log 1 5'], topics: ['tides'], status: 'withdrawn' },
      { id: 'twice', quotes: ['log 1 5', 'log 7 9'], topics: ['tides', 'ships'] },
    ]);
    expect(relatedTo(site, 'claim')).toEqual(['twice by passage']);
    expect(relatedTo(site, 'withdrawn')).toEqual(['claim by passage', 'twice by passage']);
  });

  it('are at most three for each reason, those that follow in the order of the site', () => {
    const site = siteOf(
      Array.from({ length: 9 }, (_, i) => ({
        id: `c${i}`,
        quotes: ['log 1 5'],
        topics: ['tides'],
      })),
    );
    expect(relatedTo(site, 'c7').slice(0, 3)).toEqual([
      'c8 by passage',
      'c0 by passage',
      'c1 by passage',
    ]);
    expect(relatedTo(site, 'c7')).toHaveLength(9 - 1);
  });

  it('lead to every claim from another', () => {
    const ids = Array.from({ length: 40 }, (_, i) => `c${i}`);
    const site = siteOf(ids.map((id) => ({ id, quotes: ['log 1 5'], topics: ['tides'] })));
    const reached = site.claims.flatMap((claim) =>
      relatedClaims(site, claim).map((one) => one.claim.id),
    );
    expect([...new Set(reached)].sort()).toEqual(ids.sort());
  });

  it('cost the same for each claim, however many there are', () => {
    let looks = 0;
    const made = Array.from({ length: 2_000 }, (_, i) => ({
      id: `c${i}`,
      quotes: [`log ${i} ${i + 2_000}`],
      topics: ['tides'],
    }));
    const site = siteOf(made);
    relatedClaims(site, site.claims[0]!);
    const counted = site.claims.map(
      (claim) => new Proxy(claim, { get: (of, key) => (looks++, Reflect.get(of, key) as unknown) }),
    );
    const again = { ...site, claims: counted };
    relatedClaims(again, counted[0]!);
    const first = looks;
    for (const claim of counted.slice(1, 11)) relatedClaims(again, claim);
    expect((looks - first) / 10).toBeLessThan(1_000);
  });

  it('may be none', () =>
    expect(relatedTo(siteOf([{ id: 'claim', quotes: [], topics: ['tides'] }]), 'claim')).toEqual(
      [],
    ));
});
