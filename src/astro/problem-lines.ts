import type { Problem } from '../core/problem.ts';

/** Errors as lines for a log, where the check's own printing is not at hand. */
export const problemLines = (problems: readonly Problem[]): string[] =>
  problems
    .filter(({ severity }) => severity === 'error')
    .map(
      ({ file, line, column, message, fix }) =>
        `${file}:${line}:${column} ${message}${fix ? ` ${fix}` : ''}`,
    );
