/** What the insertions of a quote say that they should not, wherever it stands. */
import { tokensOf } from '../../text/tokens.ts';
import { wordsOf } from '../characters.ts';
import type { EditProblem } from '../edit-problem.ts';
import { marksOf } from '../edit-problem.ts';
import { wordList } from '../languages/word-lists.ts';
import { negationsIn } from '../negation.ts';
import { isNumber } from '../number.ts';
import type { Reading } from '../read/readings.ts';
import { insertionFault } from '../sentence/insertions.ts';
import type { InsertionFault } from '../sentence/insertions.ts';
import { lexiconOf } from '../sentence/lexicons.ts';

/** An editor writes in the language of the source, or in one that the site is read in. */
const EDITORS_LANGUAGES = ['de', 'en', 'fr'];

export function insertionProblems(reading: Reading, lang: string): EditProblem[] {
  const problems: EditProblem[] = [];
  for (const { mark, segment, edit } of marksOf(reading)) {
    if (mark.kind !== 'insertion') continue;
    const before = reading.segments[segment]?.tokens[mark.token - 1];
    const tokens = tokensOf(mark.inner);
    const problem = misuse(tokens, lang, before) ?? doubtful(tokens, lang);
    if (problem) problems.push({ ...problem, edit });
  }
  return problems;
}

/** What an insertion does beyond naming who or what is meant, explaining or translating. */
const DOES: Readonly<Record<InsertionFault['kind'], string>> = {
  negation: 'negates',
  denial: 'denies',
  falsity: 'says that something is untrue',
  exception: 'makes an exception or a restriction',
  condition: 'sets a condition',
  quantity: 'changes how much or how many are meant',
  doubt: 'casts doubt',
  intention: 'says that something was only wanted or planned',
  pretence: 'says that something is invented or said in jest',
  question: 'asks',
  object: 'says what is meant by the words before it',
  judgement: 'judges',
  attribute: 'says what somebody or something is like',
  statement: 'makes a statement of its own',
  addition: 'adds something or somebody else',
};

type Misuse = Omit<EditProblem, 'edit'>;

function misuse(tokens: readonly string[], lang: string, before?: string): Misuse | undefined {
  const fault = insertionFault(tokens, lang, before) ?? listedNegation(tokens, lang);
  if (!fault) return undefined;
  return {
    rule: 'edit-misuse',
    message: `The words inserted by the editor do more than name, explain or translate: “${fault.word}” ${DOES[fault.kind]}.`,
    fix: 'Remove the bracket, and say it in the analysis instead.',
  };
}

/** A negation, by the list of a language whose sentences are not read. */
function listedNegation(tokens: readonly string[], lang: string): InsertionFault | undefined {
  if (lexiconOf(lang)) return undefined;
  const [negation] = negationsIn((at) => tokens[at] ?? '', 0, tokens.length, wordList(lang));
  if (!negation) return undefined;
  return { kind: 'negation', word: wordsOf(tokens.slice(negation.start, negation.end)) };
}

function doubtful(tokens: readonly string[], lang: string): Misuse | undefined {
  const lists = [lang, ...EDITORS_LANGUAGES].map(wordList);
  const number = tokens.find((token) => lists.some((list) => isNumber(token, list)));
  if (number === undefined) return undefined;
  return {
    rule: 'edit-doubtful',
    message: `The words inserted by the editor hold a number, “${number}”.`,
    fix: 'Look whether the source says it too, or say it in the analysis instead.',
  };
}
