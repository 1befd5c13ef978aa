/** A bracket round the first letter of a word that makes another word of it: `[p]olish` for `Polish`. */
import { isWordy } from '../characters.ts';
import { marksOf } from '../edit-problem.ts';
import type { EditProblem } from '../edit-problem.ts';
import type { PlacedSegment } from '../passage.ts';
import type { Reading } from '../read/readings.ts';
import { caseFault } from '../sentence/case-change.ts';
import type { Part, ProofSource } from '../source.ts';

export function caseProblems(
  source: ProofSource,
  placed: readonly PlacedSegment[],
  reading: Reading,
  lang: string,
): EditProblem[] {
  const problems: EditProblem[] = [];
  for (const { mark, segment, edit } of marksOf(reading)) {
    if (mark.kind !== 'case') continue;
    const { place, segment: read } = placed[segment] as PlacedSegment;
    const position = place + mark.token;
    const part = source.partAt(position) as Part;
    const at = position - part.start;
    const opens = begins(read.tokens.slice(read.from, mark.token));
    const fault = caseFault(part.tokens, source.sentencesOf(part), at, opens, lang);
    // In a window what stands before a word may not be seen, or may be a heading.
    if (!fault || (fault === 'name-to-word' && source.sealed && !followsWord(source, position)))
      continue;
    const word = source.slice(position, position + 1);
    const [letter = ''] = word;
    problems.push({
      rule: 'edit-misuse',
      message:
        fault === 'name-to-word'
          ? `The bracket takes from “${word}” a capital that it does not have from a sentence’s beginning: without it, it is another word.`
          : `The bracket gives “${word}” a capital where no sentence begins: with it, it is another word.`,
      edit,
      fix: `Replace “[${mark.inner}]${word.slice(letter.length)}” by “${word}”.`,
      replacement: letter,
    });
  }
  return problems;
}

/** Whether what follows these words of a part of the quote begins a sentence or quotation of it, or the part itself. */
function begins(before: readonly string[]): boolean {
  const last = before.findLastIndex(isWordy);
  return last < 0 || before.slice(last + 1).some((token) => /^["':.!?-]$/.test(token));
}

/** Whether a word stands before a token on the same line. */
function followsWord(source: ProofSource, position: number): boolean {
  const between = source.between(position - 1);
  return between !== undefined && !between.includes('\n') && isWordy(source.at(position - 1) ?? '');
}
