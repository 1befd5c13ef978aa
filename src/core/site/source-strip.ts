/** The text of a source as a line, with what claims quote of it at its place: the geometry of the drawing. */
import type { Stance } from '../content/types.ts';
import { claimOf } from './lookup.ts';
import type { Site, SourcePassage, SourceView } from './types.ts';

/** What a passage is to a claim that quotes it: the stance of evidence, or where the claim was made. */
export type PassageUse = Stance | 'appearance';

export const PASSAGE_USES: readonly PassageUse[] = [
  'supports',
  'contradicts',
  'qualifies',
  'context',
  'appearance',
];

/** What a passage is to the claims that quote it, each once, in the order of `PASSAGE_USES`. */
export function usesOf(site: Site, { quotedBy }: SourcePassage): PassageUse[] {
  const uses = new Set(
    quotedBy.map(({ claim, evidence }) =>
      evidence === undefined
        ? 'appearance'
        : claimOf(site, claim).evidence.find(({ id }) => id === evidence)!.stance,
    ),
  );
  return PASSAGE_USES.filter((use) => uses.has(use));
}

/** How many passages of a source are of each use. */
export function countUses(
  site: Site,
  { passages }: Pick<SourceView, 'passages'>,
): Record<PassageUse, number> {
  const counts = { supports: 0, contradicts: 0, qualifies: 0, context: 0, appearance: 0 };
  for (const passage of passages) for (const use of usesOf(site, passage)) counts[use]++;
  return counts;
}

/** A mark on the line, for one passage or for several that stand too close to be told apart. */
export interface StripMark {
  readonly use: PassageUse;
  /** Where it begins and how wide it is, in thousandths of the text. */
  readonly x: number;
  readonly width: number;
  /** The first of its passages, from 1 in the order of the text, and how many they are. */
  readonly passage: number;
  readonly passages: number;
}

/** A mark is at least so wide, in thousandths, so that a short passage of a long text can still be seen. */
const MIN_WIDTH = 6;

/**
 * The marks of a source, use by use and in the order of the text. Marks of one use never overlap: those that would are
 * one, so that there are at most some 160 of each, however many claims quote the source.
 */
export function stripMarks(site: Site, { passages, tokens }: SourceView): StripMark[] {
  const lanes = new Map<PassageUse, StripMark[]>(PASSAGE_USES.map((use) => [use, []]));
  for (const [i, quoted] of passages.entries()) {
    const { start, end } = quoted.passage;
    const width = Math.max(((end - start) / tokens) * 1000, MIN_WIDTH);
    const x = Math.min((start / tokens) * 1000, 1000 - width);
    for (const use of usesOf(site, quoted)) {
      const lane = lanes.get(use)!;
      const last = lane.at(-1);
      if (last && x < last.x + last.width)
        lane[lane.length - 1] = {
          ...last,
          width: Math.max(last.width, x + width - last.x),
          passages: last.passages + 1,
        };
      else lane.push({ use, x, width, passage: i + 1, passages: 1 });
    }
  }
  return [...lanes.values()].flat();
}

/** The height of the drawing; the line is in its middle. */
export const STRIP_HEIGHT = 36;

/** Where a mark begins and how high it is: its use shows in the place, whatever its colour. */
export const MARK_HEIGHTS: Readonly<Record<PassageUse, readonly [y: number, height: number]>> = {
  supports: [2, 12],
  contradicts: [22, 12],
  qualifies: [8, 20],
  context: [15, 6],
  appearance: [0, STRIP_HEIGHT],
};
