/** What is wrong with the edits of a reading wherever it may stand: decided before it is looked for. */
import { halfWords } from '../characters.ts';
import { omissionAt } from '../edit-problem.ts';
import type { EditProblem } from '../edit-problem.ts';
import { insertedHalfWords } from '../read/brackets.ts';
import type { Reading } from '../read/readings.ts';

const MIN_SEGMENT_HALF_WORDS = 2 * 3;
const MAX_INSERTED_HALF_WORDS = 2 * 12;

/** The first thing that is wrong, if any. */
export function misplacedEdit(reading: Reading): EditProblem | undefined {
  return shortSegment(reading) ?? tooMuchInserted(reading);
}

/** Each part beside or between omissions has three words at least. */
function shortSegment(reading: Reading): EditProblem | undefined {
  const { segments } = reading;
  if (segments.length === 1) return undefined;
  const at = segments.findIndex(
    ({ tokens, from, to }) => halfWords(tokens.slice(from, to)) < MIN_SEGMENT_HALF_WORDS,
  );
  const short = segments[at];
  if (!short) return undefined;
  const edit = omissionAt(reading, Math.max(0, at - 1));
  const outer = at === 0 || at === segments.length - 1;
  if (outer && short.from === short.to) {
    return {
      rule: 'edit-misuse',
      message:
        'An omission stands at the end of the quote: a quote need not say that its source goes on.',
      edit,
      fix: 'Remove this […].',
    };
  }
  return {
    rule: 'edit-misuse',
    message: `The words ${outer ? 'beside' : 'between'} […] are fewer than three: too few to be a passage.`,
    edit,
    fix: 'Quote at least three words on each side, or two passages.',
  };
}

/** All insertions together have twelve words at most. */
function tooMuchInserted({ segments }: Reading): EditProblem | undefined {
  let inserted = 0;
  for (const { edits } of segments)
    for (const { kind, inner } of edits)
      if (kind === 'insertion') inserted += insertedHalfWords(inner);
  if (inserted <= MAX_INSERTED_HALF_WORDS) return undefined;
  return {
    rule: 'edit-misuse',
    message: 'More than 12 words are inserted in all.',
    edit: 0,
    fix: 'Say it in the analysis instead.',
  };
}
