/** What the omissions of a quote leave out, at their places. Gaps that cannot be seen are left to who seals the text. */
import { oneLine } from '../../text/strings.ts';
import { isWordy } from '../characters.ts';
import { omissionAt } from '../edit-problem.ts';
import type { EditProblem } from '../edit-problem.ts';
import type { CompiledList } from '../languages/word-lists.ts';
import { negationsIn } from '../negation.ts';
import { isNumber } from '../number.ts';
import type { PlacedSegment } from '../passage.ts';
import type { Reading } from '../read/readings.ts';
import { lexiconOf } from '../sentence/lexicons.ts';
import type { ProofSource } from '../source.ts';

/** The words of a gap of so many tokens are looked at; in a sealed text they are opened for that. */
export const NEAR_GAP = 12;

/** What one omission leaves out: tokens [start, end) of the whole text, after the segment `before`. */
interface Gap {
  readonly source: ProofSource;
  readonly before: PlacedSegment;
  readonly start: number;
  readonly end: number;
  readonly list: CompiledList;
  readonly edit: number;
}

type GapCheck = (gap: Gap) => EditProblem | undefined;

/** Asked in this order, and each gap is told of the first thing only. */
const GAP_CHECKS: readonly GapCheck[] = [
  nothingOmitted,
  sentencesJoined,
  negationOmitted,
  numberOrHedgeOmitted,
];

export function omissionProblems(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  reading: Reading,
  list: CompiledList,
): EditProblem[] {
  const problems: EditProblem[] = [];
  for (const [at, { start: end }] of placed.entries()) {
    const before = placed[at - 1];
    if (!before) continue;
    const edit = omissionAt(reading, at - 1);
    const gap = { source, before, start: before.end, end, list, edit };
    for (const check of GAP_CHECKS) {
      const problem = check(gap);
      if (!problem) continue;
      problems.push(problem);
      break;
    }
  }
  return problems;
}

function nothingOmitted({ start, end, edit }: Gap): EditProblem | undefined {
  if (end > start) return undefined;
  return {
    rule: 'edit-misuse',
    message: 'Nothing is left out here.',
    edit,
    fix: 'Remove this […].',
  };
}

/** Words that are shown of the sentence that ends in a gap. */
const SHOWN_TOKENS = 6;

/** A sentence ends between the parts beside the omission, where they and all between them can be seen. */
function sentencesJoined({ source, before, start, end, edit }: Gap): EditProblem | undefined {
  const part = source.partAt(start - 1);
  if (!part || part !== source.partAt(end)) return undefined;
  // In a window the lines around are not seen, which tell where a line was broken on purpose: marks alone are sure.
  const sure = (first: number): boolean =>
    !source.sealed || !isWordy(part.tokens.list[first - 1] ?? '');
  const next = source
    .sentencesOf(part)
    .find(([first]) => part.start + first >= start && part.start + first <= end && sure(first));
  if (!next) return undefined;
  const stop = part.start + next[0];
  const last = oneLine(source.slice(Math.max(before.start, stop - SHOWN_TOKENS), stop));
  const words = last.replace(/^[^\p{L}\p{N}]+/u, '');
  return {
    rule: 'edit-misuse',
    message: `The omission joins parts of two sentences: “${words}” ends the first.`,
    edit,
    fix: 'Quote them as two pieces of evidence, or quote the words between them too.',
  };
}

/** A negation. Where sentences are read they tell of it, but of one that an edge of the gap cuts in two: `failed | to |`. */
function negationOmitted({ source, before, start, end, list, edit }: Gap): EditProblem | undefined {
  if (end - start > NEAR_GAP) return undefined;
  const tokenAt = (position: number): string => source.at(position) ?? '';
  const told = lexiconOf(list.lang) !== undefined;
  const negation = negationsIn(tokenAt, start, end, list, before.start).find(
    (found) => !told || found.start < start || found.end > end,
  );
  if (!negation) return undefined;
  const words = source.slice(negation.start, negation.end);
  return {
    rule: 'edit-misuse',
    message: `The omission leaves out a negation, “${words}”.`,
    edit,
    fix: 'Quote these words too.',
  };
}

function numberOrHedgeOmitted({ source, start, end, list, edit }: Gap): EditProblem | undefined {
  if (end - start > NEAR_GAP) return undefined;
  for (let position = start; position < end; position++) {
    const token = source.at(position) ?? '';
    const hedge = list.hedges.has(token.toLowerCase());
    if (!hedge && !isNumber(token, list)) continue;
    return {
      rule: 'edit-doubtful',
      message: `The omission leaves out ${hedge ? 'a condition or a doubt' : 'a number'}, “${token}”.`,
      edit,
      fix: 'Look whether the quote says the same without it, or quote it too.',
    };
  }
  return undefined;
}
