import type { Problem } from '../core/problem.ts';
import type { Summary } from '../core/check/checked.ts';

/** Problems and summary as JSON with a fixed order of keys; paths are relative to the content folder. */
export function jsonProblems(problems: readonly Problem[], summary: Summary): string {
  const { claims, sources, passages, proven, errors, warnings } = summary;
  const ordered = problems.map((problem) => ({
    file: problem.file,
    line: problem.line,
    column: problem.column,
    endLine: problem.endLine,
    endColumn: problem.endColumn,
    rule: problem.rule,
    severity: problem.severity,
    message: problem.message,
    found: problem.found,
    expected: problem.expected,
    fix: problem.fix,
    url: problem.url,
  }));
  return `${JSON.stringify({ problems: ordered, summary: { claims, sources, passages, proven, errors, warnings } }, null, 2)}\n`;
}
