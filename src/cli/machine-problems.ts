import type { Summary } from '../core/check/checked.ts';
import type { Problem } from '../core/problem.ts';
import { printable } from './plain-text.ts';

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

/**
 * Problems as workflow commands of GitHub Actions, which shows them beside the lines of a change.
 * Everything is escaped, so that no content can end its line or add a property.
 * @param path of the content folder from the root of the repository, without a slash at the end
 */
export function githubProblems(problems: readonly Problem[], path: string): string {
  return problems
    .map((problem) => {
      const properties = {
        file: path ? `${path}/${problem.file}` : problem.file,
        line: problem.line,
        endLine: problem.endLine,
        col: problem.column,
        endColumn: problem.endColumn,
        title: problem.rule,
      };
      const list = Object.entries(properties).map(
        ([key, value]) => `${key}=${property(String(value))}`,
      );
      const mend = problem.fix ? ` — mend: ${problem.fix}` : '';
      return `::${problem.severity} ${list.join(',')}::${message(problem.message + mend)}\n`;
    })
    .join('');
}

const message = (text: string): string => printable(text).replaceAll('%', '%25');
const property = (text: string): string =>
  message(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
