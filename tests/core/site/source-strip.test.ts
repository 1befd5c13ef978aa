import { describe, expect, it } from 'vitest';
import { countUses, stripMarks, usesOf } from '../../../src/core/site/source-strip.ts';
import type { Stance } from '../../../src/core/content/types.ts';
import type { Site, SourceView } from '../../../src/core/site/types.ts';
import { claimNamed, site as fixture } from '../publish/site-fixture.ts';

const model = claimNamed('only-in-french');
const stances: Stance[] = ['supports', 'contradicts', 'qualifies', 'context'];

/** A site with a claim for each stance, whose evidence has the stance as its id. */
const site: Site = {
  ...fixture,
  claims: stances.map((stance) => ({
    ...model,
    id: stance,
    evidence: [{ ...model.evidence[0]!, id: stance, stance }],
  })),
};

type Use = Stance | 'appearance';
const quotedAs = (use: Use) =>
  use === 'appearance' ? { claim: 'supports' } : { claim: use, evidence: use };

/** A source of 1,000 tokens with passages `[start, end, uses]`. */
const sourceOf = (...passages: [number, number, ...Use[]][]): SourceView => ({
  ...fixture.sources[0]!,
  tokens: 1_000,
  passages: passages.map(([start, end, ...uses]) => ({
    passage: { ...model.evidence[0]!.passage, start, end },
    quotedBy: uses.map(quotedAs),
  })),
});
const marks = (...passages: [number, number, ...Use[]][]): string[] =>
  stripMarks(site, sourceOf(...passages)).map(
    ({ use, x, width, passage, passages: many }) => `${use} ${x}+${width} #${passage}×${many}`,
  );

describe('what a passage is to its claims', () => {
  it('is each stance once, and where a claim was made', () =>
    expect(
      usesOf(
        site,
        sourceOf([1, 9, 'appearance', 'contradicts', 'supports', 'supports']).passages[0]!,
      ),
    ).toEqual(['supports', 'contradicts', 'appearance']));

  it('is counted for a source by passages, not by claims', () =>
    expect(
      countUses(site, sourceOf([1, 9, 'supports', 'supports'], [20, 30, 'supports', 'context'])),
    ).toEqual({ supports: 2, contradicts: 0, qualifies: 0, context: 1, appearance: 0 }));
});

describe('the line of a source', () => {
  it('has a mark for each passage at its place, in thousandths', () =>
    expect(marks([100, 150, 'supports'], [300, 320, 'qualifies'])).toEqual([
      'supports 100+50 #1×1',
      'qualifies 300+20 #2×1',
    ]));

  it('has one for each use of a passage', () =>
    expect(marks([100, 150, 'supports', 'contradicts'])).toEqual([
      'supports 100+50 #1×1',
      'contradicts 100+50 #1×1',
    ]));

  it('shows a short passage, also at the end', () =>
    expect(marks([10, 11, 'context'], [999, 1_000, 'context'])).toEqual([
      'context 10+6 #1×1',
      'context 994+6 #2×1',
    ]));

  it('joins marks of one use that would overlap, and no others', () =>
    expect(
      marks(
        [10, 40, 'supports'],
        [20, 30, 'contradicts'],
        [30, 60, 'supports'],
        [60, 70, 'supports'],
      ),
    ).toEqual(['supports 10+50 #1×2', 'supports 60+10 #4×1', 'contradicts 20+10 #2×1']));

  it('keeps the width of a mark that holds a shorter one', () =>
    expect(marks([10, 90, 'supports'], [20, 30, 'supports'])).toEqual(['supports 10+80 #1×2']));

  it('does not grow with the number of passages', () => {
    const many = Array.from({ length: 999 }, (_, i): [number, number, Use] => [
      i,
      i + 1,
      'context',
    ]);
    expect(marks(...many).length).toBeLessThanOrEqual(170);
  });

  it('is empty where nothing is quoted', () => expect(marks()).toEqual([]));
});
