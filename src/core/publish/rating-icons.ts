import type { Tone } from '../content/types.ts';

/** Drawn for this site on a 16 by 16 grid, in strokes of 1.6, to be read at 16 px in one colour. */
const ring = 'M8 1.6a6.4 6.4 0 1 1 0 12.8a6.4 6.4 0 0 1 0-12.8z';
const check = 'M4.9 8.3l2.2 2.2l4-4.6';
const dotted = `<path d="${ring}" stroke-dasharray="0.1 2.55" stroke-linecap="round"/>`;
const path = (d: string): string => `<path d="${d}"/>`;

const byRating: Readonly<Record<string, string>> = {
  supported: path(ring + check),
  'mostly-supported': path(`M10.9 2.3a6.4 6.4 0 1 0 3.4 4.6${check}`),
  'missing-context': path('M4.6 2.2h-2.4v11.6h2.4M11.4 2.2h2.4v11.6h-2.4M4.8 8h1.6M9.6 8h1.6'),
  disputed: path('M0.4 8h6.2M2.6 3.4l4.4 4.6l-4.4 4.6M15.6 8h-6.2M13.4 3.4l-4.4 4.6l4.4 4.6'),
  contradicted: path(`${ring}M3.5 12.5l9-9`),
  outdated: path(`M8 3.4v4.6l3.4 2M12.2 3.2a6.4 6.4 0 1 0 2.1 3.6M12.4 0.9v2.6h-2.6`),
  'not-established': dotted,
};

/** For a scale that is not ours: the tone still has a shape of its own. */
const byTone: Readonly<Record<Tone, string>> = {
  positive: byRating['supported']!,
  mixed: path(`${ring}M4.8 8h6.4`),
  negative: byRating['contradicted']!,
  neutral: dotted,
};

/**
 * The glyph of a rating as the inner markup of `<svg viewBox="0 0 16 16">`, without colour or style:
 * set `fill="none" stroke="currentColor" stroke-width="1.6"` on the `<svg>`.
 */
export function ratingIcon(ratingId: string, tone: Tone): string {
  return Object.hasOwn(byRating, ratingId) ? byRating[ratingId]! : byTone[tone];
}
