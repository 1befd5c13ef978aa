import type { Site } from './types.ts';

/** How many claims there are of each topic and rating: counts alone, however many claims there are. */
export interface Overview {
  /** The ratings that claims have, in the order of the scale. */
  readonly ratings: readonly string[];
  /** The topics that claims are on, in the order of the publication; last, without a topic, those on none. */
  readonly rows: readonly {
    readonly topic?: string;
    /** As many as there are ratings. */
    readonly counts: readonly number[];
  }[];
  /** The largest of all counts. */
  readonly largest: number;
}

/** The claims at a glance. One that is on several topics counts for each of them. */
export function overviewOf({ claims, ratings: scale, topics }: Site): Overview {
  const counted = new Map<string, number>();
  for (const { rating, topics: on } of claims)
    for (const topic of on.length > 0 ? on : [''])
      counted.set(`${topic} ${rating}`, (counted.get(`${topic} ${rating}`) ?? 0) + 1);

  const had = new Set(claims.map(({ rating }) => rating));
  const ratings = scale.map(({ id }) => id).filter((id) => had.has(id));
  const rows = [...topics.map(({ id }) => id), undefined]
    .map((topic) => ({
      ...(topic !== undefined && { topic }),
      counts: ratings.map((rating) => counted.get(`${topic ?? ''} ${rating}`) ?? 0),
    }))
    .filter(({ counts }) => counts.some((count) => count > 0));
  return { ratings, rows, largest: Math.max(0, ...counted.values()) };
}

/** The width of the glyph that stands for a count, in pixels: its area grows with the count. */
export const glyphSize = (count: number, largest: number): number =>
  Math.round(10 + 18 * Math.sqrt(count / largest));
