import type { Problem } from '../core/claim/problem.ts';

/** Errors as lines for a log, where the check's own printing is not at hand. */
export function* problemLines(problems: readonly Problem[], folder: string): Generator<string> {
  const errors = problems.filter(({ severity }) => severity === 'error');
  for (const { file, line, column, message, fix } of errors)
    yield `${file}:${line}:${column} ${message}${fix ? ` ${fix}` : ''}`;
  yield `The content in ${folder} has ${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: nothing was built. For more, run: npm run check`;
}
