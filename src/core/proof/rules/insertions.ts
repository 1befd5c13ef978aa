/** What the insertions of a quote say that they should not, wherever it stands. */
import { tokensOf } from '../../text/tokens.ts';
import { wordsOf } from '../characters.ts';
import type { EditProblem } from '../edit-problem.ts';
import { editsOf } from '../edit-problem.ts';
import { wordList } from '../languages/word-lists.ts';
import type { CompiledList } from '../languages/word-lists.ts';
import { negationsIn } from '../negation.ts';
import { isNumber } from '../number.ts';
import type { Reading } from '../read/readings.ts';

/** An editor writes in the language of the source, or in one that the site is read in. */
const EDITORS_LANGUAGES = ['en', 'fr'];

export function insertionProblems(reading: Reading, lang: string): EditProblem[] {
  if (reading.meanings.every((meaning) => meaning === 'literal')) return [];
  const lists = [lang, ...EDITORS_LANGUAGES].map(wordList);
  const marks = reading.segments.flatMap(({ edits }) => edits);
  const problems: EditProblem[] = [];
  let mark = 0;
  for (const [edit, meaning] of editsOf(reading).entries()) {
    if (meaning === 'omission') continue;
    const { kind, inner } = marks[mark++]!;
    const problem = kind === 'insertion' ? insertionProblem(inner, edit, lists) : undefined;
    if (problem) problems.push(problem);
  }
  return problems;
}

function insertionProblem(
  inner: string,
  edit: number,
  lists: readonly CompiledList[],
): EditProblem | undefined {
  const tokens = tokensOf(inner);
  const tokenAt = (position: number): string => tokens[position] ?? '';
  for (const list of lists) {
    const [negation] = negationsIn(tokenAt, 0, tokens.length, list);
    if (!negation) continue;
    return {
      rule: 'edit-misuse',
      message: `The words inserted by the editor hold a negation, “${wordsOf(tokens.slice(negation.start, negation.end))}”.`,
      edit,
      fix: 'Say it in the analysis instead.',
    };
  }
  const number = tokens.find((token) => lists.some((list) => isNumber(token, list)));
  if (number === undefined) return undefined;
  return {
    rule: 'edit-doubtful',
    message: `The words inserted by the editor hold a number, “${number}”.`,
    edit,
    fix: 'Look whether the source says it too, or say it in the analysis instead.',
  };
}
