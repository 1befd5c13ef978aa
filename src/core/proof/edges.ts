import type { EdgeCheck, EdgeContext, EdgeProblem } from './edge-context.ts';
import { figureCheck } from './rules/figures.ts';
import { GOVERNING_CHECKS } from './rules/governing-words.ts';
import { WORD_JOIN_CHECKS } from './rules/word-joins.ts';

/** Everything that is asked of each edge of a passage; an edge may fail several. */
const EDGE_CHECKS: readonly EdgeCheck[] = [...WORD_JOIN_CHECKS, figureCheck, ...GOVERNING_CHECKS];

/** What stands directly outside an edge and does not let the passage begin or end there. */
export function edgeProblems(edge: EdgeContext): EdgeProblem[] {
  const problems: EdgeProblem[] = [];
  // Where the text begins or ends, or nothing can be seen, there is nothing to look at.
  if (edge.outside.length === 0) return problems;
  for (const check of EDGE_CHECKS) {
    const problem = check(edge);
    if (problem) problems.push(problem);
  }
  return problems;
}
