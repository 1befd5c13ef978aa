import { sourceOf } from './lookup.ts';
import type { ClaimView, EvidenceView, Site } from './types.ts';

/** Why a reader of one claim may want another: it quotes the same words, the same source, or is on the same topic. */
export type Relation = 'passage' | 'source' | 'topic';

export interface RelatedClaim {
  readonly claim: ClaimView;
  readonly by: Relation;
  /** The topic that both are on, where that is why. */
  readonly topic?: string;
}

/** As many claims as are shown for each reason. */
const MAX_EACH = 3;
/** As many claims as are looked at to find those, so that a page costs the same however many claims there are. */
const MAX_LOOKS = 24;

/**
 * Other claims that a reader may want next: first those that quote the same passage, then the same source (those on the
 * same topic before others), then those on the same topic. Each is there once, for the first of these reasons. Among
 * many equals they are those that follow in the order of the site, which begins again at its end: so every claim is
 * somewhere linked to.
 */
export function relatedClaims(site: Site, claim: ClaimView): RelatedClaim[] {
  const { byPassage, bySource, bySourceAndTopic, byTopic } = ringsOf(site);
  const chosen = new Map<string, RelatedClaim>();
  const add = (
    by: Relation,
    rings: readonly (Ring | undefined)[],
    fits: (other: ClaimView) => boolean = () => true,
    topic?: string,
  ): void => {
    let room = MAX_EACH - [...chosen.values()].filter((one) => one.by === by).length;
    for (const ring of rings)
      for (const other of ring ? following(ring, claim) : []) {
        if (room === 0) return;
        if (chosen.has(other.id) || !fits(other)) continue;
        chosen.set(other.id, { claim: other, by, ...(topic !== undefined && { topic }) });
        room--;
      }
  };

  const sources = [...new Set(claim.evidence.map(({ source }) => source))];
  for (const evidence of claim.evidence)
    add('passage', [byPassage.get(groupOf(site, evidence))], (other) =>
      other.evidence.some((one) => overlap(one, evidence)),
    );
  add(
    'source',
    sources.flatMap((id) => claim.topics.map((topic) => bySourceAndTopic.get(`${id} ${topic}`))),
  );
  add(
    'source',
    sources.map((id) => bySource.get(id)),
  );
  for (const topic of claim.topics) add('topic', [byTopic.get(topic)], undefined, topic);
  return [...chosen.values()];
}

/** Whether two quotes have words of a source in common. */
const overlap = (a: EvidenceView, b: EvidenceView): boolean =>
  a.source === b.source && a.passage.start < b.passage.end && b.passage.start < a.passage.end;

/** Claims that have something in common, in the order of the site. */
interface Ring {
  readonly claims: readonly ClaimView[];
  readonly places: ReadonlyMap<string, number>;
}

/** The claims after `claim` in a ring, all round it but for those too far to look at. */
function* following({ claims, places }: Ring, claim: ClaimView): Generator<ClaimView> {
  const from = places.get(claim.id) ?? -1;
  const steps = Math.min(MAX_LOOKS, claims.length - (from < 0 ? 0 : 1));
  for (let i = 1; i <= steps; i++) yield claims[(from + i) % claims.length]!;
}

interface Rings {
  readonly byPassage: ReadonlyMap<string, Ring>;
  readonly bySource: ReadonlyMap<string, Ring>;
  readonly bySourceAndTopic: ReadonlyMap<string, Ring>;
  readonly byTopic: ReadonlyMap<string, Ring>;
}

/** The site is frozen, so rings made once stay true; they go when the site does. */
const rings = new WeakMap<Site, Rings>();

function ringsOf(site: Site): Rings {
  const known = rings.get(site);
  if (known) return known;
  const shown = site.claims.filter(({ status }) => status === 'published');
  const by = (keysOf: (claim: ClaimView) => readonly string[]) => ringsBy(shown, keysOf);
  const made = {
    byPassage: by(({ evidence }) => evidence.map((one) => groupOf(site, one))),
    bySource: by(({ evidence }) => evidence.map(({ source }) => source)),
    bySourceAndTopic: by(({ evidence, topics }) =>
      evidence.flatMap(({ source }) => topics.map((topic) => `${source} ${topic}`)),
    ),
    byTopic: by(({ topics }) => topics),
  };
  rings.set(site, made);
  return made;
}

function ringsBy(
  claims: readonly ClaimView[],
  keysOf: (claim: ClaimView) => readonly string[],
): Map<string, Ring> {
  const grouped = new Map<string, ClaimView[]>();
  for (const claim of claims)
    for (const key of new Set(keysOf(claim))) {
      const group = grouped.get(key);
      if (group) group.push(claim);
      else grouped.set(key, [claim]);
    }
  return new Map(
    [...grouped].map(([key, group]) => [
      key,
      { claims: group, places: new Map(group.map(({ id }, i) => [id, i])) },
    ]),
  );
}

/** For each source, where a run of passages that overlap one another begins, by the place of each passage. */
const runs = new WeakMap<Site, ReadonlyMap<string, ReadonlyMap<number, number>>>();

/** A name for the run of overlapping passages that a quote is among: only claims with the same one can share words. */
function groupOf(site: Site, { source, passage }: EvidenceView): string {
  let known = runs.get(site);
  if (!known) {
    known = new Map(site.sources.map(({ id }) => [id, runStarts(site, id)]));
    runs.set(site, known);
  }
  return `${source} ${known.get(source)?.get(passage.start) ?? passage.start}`;
}

function runStarts(site: Site, source: string): Map<number, number> {
  const starts = new Map<number, number>();
  let [run, end] = [0, 0];
  for (const { passage } of sourceOf(site, source).passages) {
    if (passage.start >= end) run = passage.start;
    end = Math.max(end, passage.end);
    starts.set(passage.start, run);
  }
  return starts;
}
