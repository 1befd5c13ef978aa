import type { Problem } from '../core/problem.ts';
import { printable } from './plain-text.ts';

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
