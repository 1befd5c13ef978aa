import { expect, it } from 'vitest';
import { checkContent } from '../../../src/core/check/check-content.ts';
import { exampleFiles } from './example-content.ts';

it.each(['', '\n', ' \u00a0\n\n'])(
  'an open text of %j is one problem, which its quotes do not repeat',
  (to) => {
    const { problems } = checkContent(exampleFiles([{ file: 'sources/harbour-report.txt', to }]));
    expect(problems).toMatchObject([
      {
        file: 'sources/harbour-report.txt',
        line: 1,
        column: 1,
        rule: 'source-text',
        severity: 'error',
        message: 'The text of “harbour-report” is empty.',
        fix: 'Save the text as sources/harbour-report.txt.',
      },
    ]);
  },
);
