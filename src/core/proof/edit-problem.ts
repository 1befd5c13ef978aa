import { rawBrackets } from './read/brackets.ts';
import type { Meaning } from './read/brackets.ts';
import type { Reading } from './read/readings.ts';
import type { QuoteFault } from './types.ts';

/** Something that an edit does and should not, or that a reader should know of. */
export interface EditProblem {
  readonly rule: 'edit-misuse' | 'edit-doubtful';
  /** One sentence. */
  readonly message: string;
  readonly fix: string;
  /** Which bracket of the quote, counted from 0 over those that are edits. */
  readonly edit: number;
}

/** What the brackets of a reading mean that are edits, in order. */
export function editsOf(reading: Reading): Meaning[] {
  return reading.meanings.filter((meaning) => meaning !== 'literal');
}

/** Which edit of a reading is its omission number `count`, from 0. */
export function omissionAt(reading: Reading, count: number): number {
  const omissions = [...editsOf(reading).entries()].filter(([, meaning]) => meaning === 'omission');
  return omissions[count]?.[0] ?? 0;
}

/** An edit problem as a fault, at its bracket in the value as it was written. */
export function editFault(
  { rule, message, edit, fix }: EditProblem,
  quote: string,
  reading: Reading,
): QuoteFault {
  const spans = rawBrackets(quote).filter((_, at) => reading.meanings[at] !== 'literal');
  return {
    rule,
    message,
    field: 'quote',
    ...(spans[edit] ? { span: spans[edit] } : {}),
    fix,
  };
}
