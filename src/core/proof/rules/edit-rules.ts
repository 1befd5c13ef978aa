import { tokensOf } from '../../text/tokens.ts';
import { insertedHalfWords, rawBrackets } from '../brackets.ts';
import { halfWords } from '../characters.ts';
import { negationAt, opensNegation } from './edges.ts';
import type { Reading } from '../readings.ts';
import type { PlacedSegment } from '../shown.ts';
import { openSource } from '../source.ts';
import type { ProofSource } from '../source.ts';
import type { QuoteFault } from '../types.ts';
import { wordList } from '../languages/word-lists.ts';
import type { CompiledList } from '../languages/word-lists.ts';

/** Something that an edit does and should not, or that a reader should know of. */
export interface EditProblem {
  readonly rule: 'edit-misuse' | 'edit-doubtful';
  readonly message: string;
  /** Which bracket of the quote, counted from 0 over those that are edits. */
  readonly edit: number;
  readonly fix?: string;
}

const MIN_SEGMENT_HALF_WORDS = 6;
const MAX_INSERTED_HALF_WORDS = 24;
/** A gap of so many tokens is looked at; in a sealed text it is opened for that. */
export const NEAR_GAP = 12;

/** What is wrong with a reading, wherever it may stand: decided before it is looked for. */
export function misuseOf(reading: Reading): EditProblem | undefined {
  const meanings = reading.meanings.filter((meaning) => meaning !== 'literal');
  if (reading.segments.length > 1) {
    for (const [at, { tokens, from, to }] of reading.segments.entries()) {
      if (halfWords(tokens.slice(from, to)) >= MIN_SEGMENT_HALF_WORDS) continue;
      const edit = nth(meanings, 'omission', Math.max(0, at - 1));
      const empty = from === to;
      const outer = at === 0 || at === reading.segments.length - 1;
      if (empty && outer) {
        return {
          rule: 'edit-misuse',
          message:
            'An omission stands at the end of the quote: a quote need not say that its source goes on',
          edit,
          fix: 'remove this […]',
        };
      }
      return {
        rule: 'edit-misuse',
        message: `The words ${outer ? 'beside' : 'between'} […] are fewer than three: too few to be a passage`,
        edit,
        fix: 'quote at least three words on each side, or two passages',
      };
    }
  }
  const inserted = reading.segments
    .flatMap(({ edits }) => edits)
    .filter(({ kind }) => kind === 'insertion');
  const words = inserted.reduce((sum, { inner }) => sum + insertedHalfWords(inner), 0);
  if (words > MAX_INSERTED_HALF_WORDS) {
    return {
      rule: 'edit-misuse',
      message: 'More than 12 words are inserted in all',
      edit: 0,
      fix: 'say so in the analysis instead',
    };
  }
  return undefined;
}

function nth(meanings: readonly string[], kind: string, count: number): number {
  let left = count;
  for (const [at, meaning] of meanings.entries()) if (meaning === kind && left-- === 0) return at;
  return 0;
}

/** What the insertions of a reading say that they should not. */
export function readInsertions(reading: Reading, lang: string): EditProblem[] {
  const problems: EditProblem[] = [];
  const edits = reading.segments.flatMap((segment) => segment.edits);
  const meanings = reading.meanings.filter((meaning) => meaning !== 'literal');
  let seen = -1;
  for (const [at, meaning] of meanings.entries()) {
    if (meaning === 'omission') continue;
    const edit = edits[++seen];
    if (edit?.kind !== 'insertion') continue;
    const inserted = openSource('insertion', edit.inner);
    const lists = [lang, 'en', 'fr'].map(wordList);
    const negation = lists
      .map((list) => negationIn(inserted, 0, inserted.total, list))
      .find((found) => found !== undefined);
    if (negation !== undefined) {
      problems.push({
        rule: 'edit-misuse',
        message: `The words inserted by the editor hold a negation, “${negation}”`,
        edit: at,
        fix: 'say it in the analysis instead',
      });
    } else if (tokensOf(edit.inner).some((token) => isNumber(token, lists))) {
      problems.push({
        rule: 'edit-doubtful',
        message: 'The words inserted by the editor hold a number',
        edit: at,
      });
    }
  }
  return problems;
}

/** What the omissions of a quote leave out, at their places. Gaps that cannot be seen are left to `edges`. */
export function readGaps(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  reading: Reading,
  list: CompiledList,
): EditProblem[] {
  const problems: EditProblem[] = [];
  const meanings = reading.meanings.filter((meaning) => meaning !== 'literal');
  for (let at = 1; at < placed.length; at++) {
    const start = (placed[at - 1] as PlacedSegment).end;
    const { start: end } = placed[at] as PlacedSegment;
    const edit = nth(meanings, 'omission', at - 1);
    if (end === start) {
      problems.push({
        rule: 'edit-misuse',
        message: 'Nothing is left out here',
        edit,
        fix: 'remove this […]',
      });
    }
    if (end - start > NEAR_GAP) continue;
    const negation =
      negationIn(source, start, end, list) ??
      completionIn(source, placed[at - 1] as PlacedSegment, end, list);
    if (negation !== undefined) {
      problems.push({
        rule: 'edit-misuse',
        message: `The omission leaves out a negation, “${negation}”`,
        edit,
        fix: 'quote these words too',
      });
      continue;
    }
    for (let position = start; position < end; position++) {
      const token = source.at(position) ?? '';
      if (isNumber(token, [list])) {
        problems.push({
          rule: 'edit-doubtful',
          message: `The omission leaves out a number, “${token}”`,
          edit,
        });
        break;
      }
      if (list.hedges.has(token.toLowerCase())) {
        problems.push({
          rule: 'edit-doubtful',
          message: `The omission leaves out a condition or a doubt, “${token}”`,
          edit,
        });
        break;
      }
    }
  }
  return problems;
}

function isNumber(token: string, lists: readonly CompiledList[]): boolean {
  return /\p{N}/u.test(token) || lists.some((list) => list.magnitudes.has(token.toLowerCase()));
}

/** The first negation in tokens [start, end), before or after what it negationAt. */
function negationIn(
  source: ProofSource,
  start: number,
  end: number,
  list: CompiledList,
): string | undefined {
  let run = '';
  for (let position = start; position < end; position++) {
    const token = source.at(position) ?? '';
    const low = token.toLowerCase();
    run += low;
    if (list.within.length > 0) continue;
    const from = negationAt(source, position, list);
    if (from !== undefined) return source.slice(from, position + 1) || token;
    if (list.after.has(low) || list.afterPrefixes.some((prefix) => low.startsWith(prefix)))
      return token;
  }
  if (list.within.length === 0) return undefined;
  return [...list.before, ...list.within, ...list.direct].find((entry) => run.includes(entry));
}

/** The `que` or `plus` in the gap after a segment that completes a `ne` of the segment. */
function completionIn(
  source: ProofSource,
  before: PlacedSegment,
  end: number,
  list: CompiledList,
): string | undefined {
  if (!opensNegation(source, before.start, before.end, list)) return undefined;
  for (let position = before.end; position < end; position++) {
    const token = source.at(position) ?? '';
    if (list.withPartner.has(token.toLowerCase())) return token;
  }
  return undefined;
}

/** An edit problem at its bracket in the value as it was written. */
export function editFault(
  { rule, message, edit, fix }: EditProblem,
  quote: string,
  reading: Reading,
): QuoteFault {
  const spans = rawBrackets(quote).filter((_, at) => reading.meanings[at] !== 'literal');
  return {
    rule,
    message: `${message}.`,
    field: 'quote',
    ...(spans[edit] ? { span: spans[edit] } : {}),
    ...(fix ? { fix } : {}),
  };
}
