import { rawBrackets } from './read/brackets.ts';
import type { Meaning } from './read/brackets.ts';
import type { EditorMark, Reading } from './read/readings.ts';
import type { QuoteFault } from './types.ts';

/** Something that an edit does and should not, or that a reader should know of. */
export interface EditProblem {
  readonly rule: 'edit-misuse' | 'edit-doubtful';
  /** One sentence. */
  readonly message: string;
  readonly fix: string;
  /** Which bracket of the quote, counted from 0 over those that are edits. */
  readonly edit: number;
  /** Put in place of the bracket, this mends the quote. */
  readonly replacement?: string;
}

/** What the brackets of a reading mean that are edits, in order. */
function editsOf(reading: Reading): Meaning[] {
  return reading.meanings.filter((meaning) => meaning !== 'literal');
}

/** The marks of a reading in order, each with the segment that it stands in and which edit it is. */
export function marksOf(reading: Reading): { mark: EditorMark; segment: number; edit: number }[] {
  let marks = 0;
  // An omission parts each segment from the one before.
  return reading.segments.flatMap(({ edits }, segment) =>
    edits.map((mark) => ({ mark, segment, edit: segment + marks++ })),
  );
}

/** Which edit of a reading is its omission number `count`, from 0. */
export function omissionAt(reading: Reading, count: number): number {
  const omissions = [...editsOf(reading).entries()].filter(([, meaning]) => meaning === 'omission');
  return omissions[count]?.[0] ?? 0;
}

/** An edit problem as a fault, at its bracket in the value as it was written. */
export function editFault(
  { rule, message, edit, fix, replacement }: EditProblem,
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
    ...(spans[edit] && replacement !== undefined ? { replacement } : {}),
  };
}
