import {
  BEFORE_FIGURES,
  MONTHS,
  NEVER_LAST,
  ORDINAL_DETERMINERS,
  PAIRS,
  PARTICLES,
  SOMETIMES_LAST,
  STARTERS,
  TITLES,
} from './abbreviations.ts';
import type { Written } from './written.ts';

const ROMAN = /^[IVXLC]+$/;
const SHORT_FIGURE = /^\p{Nd}{1,3}$/u;
const INITIAL = /^\p{Lu}$/u;

/**
 * Whether the single full stop at `at` ends the sentence that began at `start`. What follows, from
 * `past` on, is not a small letter.
 */
export function stopEnds(text: Written, start: number, at: number, past: number): boolean {
  const word = text.list[at - 1] ?? '';
  const lead = text.lead(past);
  if (text.glued(past)) return past > at + 1 || gluedEnds(text, word, past);
  // Whatever stands between the word and its stop, the word is not shortened.
  if (!text.glued(at) || past > at + 1) return true;
  if (isLabel(text, start, at)) return false;
  if (isOrdinal(text, at, lead)) return false;
  return abbreviationEnds(text, word, at, lead);
}

/** `jours.Cloudflare`: sentences that an extraction has glued together, and not `example.org` or `ASP.NET`. */
function gluedEnds(text: Written, word: string, past: number): boolean {
  if (text.opens(past)) return true;
  if (text.caseAt(past) === 'caseless') return true;
  if (text.caseAt(past) !== 'upper') return false;
  return (
    /(?:\p{Ll}{2}|\p{L}\p{Ll}|\p{Nd}|["')])$/u.test(word) &&
    /^\p{Lu}(?:\p{Ll}|'|$|-)/u.test(text.list[past] as string) &&
    text.list[past + 1] !== '.'
  );
}

/** `1. First`, `a. Second`: the label of an item, which begins its sentence. */
function isLabel(text: Written, start: number, at: number): boolean {
  const word = text.list[at - 1] ?? '';
  if (at - 1 !== start && text.lead(start) !== at - 1) return false;
  return SHORT_FIGURE.test(word) || /^\p{L}$/u.test(word) || ROMAN.test(word);
}

/** `am 3. Mai`, `im 19. Jahrhundert`. */
function isOrdinal(text: Written, at: number, lead: number): boolean {
  const word = text.list[at - 1] ?? '';
  if (!SHORT_FIGURE.test(word)) return false;
  const next = (text.list[lead] ?? '').toLowerCase();
  if (word.length <= 2 && MONTHS.has(next)) return true;
  const before = (text.list[at - 2] ?? '').toLowerCase();
  if (!ORDINAL_DETERMINERS.has(before) || STARTERS.has(next)) return false;
  // `I am 19.`
  return !(before === 'am' && text.list[at - 3] === 'I');
}

/** What a word with a stop is, if it is shortened, and so whether the stop also ends its sentence. */
function abbreviationEnds(text: Written, word: string, at: number, lead: number): boolean {
  const low = word.toLowerCase();
  if (isNeverLast(text, word, at)) return false;
  const next = text.list[lead] ?? '';
  const figure = text.caseAt(lead) === 'figure' || (ROMAN.test(next) && next !== 'I');
  if (BEFORE_FIGURES.has(low) && figure) return false;
  const before = stoppedBefore(text, at);
  const chained = /^\p{L}$/u.test(before) && /^\p{L}{1,2}$/u.test(word);
  if (!INITIAL.test(word) && !chained && !SOMETIMES_LAST.has(low)) return true;
  return startsSentence(text, lead);
}

/** A title, `vs.`, or one of a pair such as `e.g.` */
function isNeverLast(text: Written, word: string, at: number): boolean {
  const low = word.toLowerCase();
  const after = text.list[at + 2] === '.' ? (text.list[at + 1] ?? '').toLowerCase() : '';
  return (
    NEVER_LAST.has(low) ||
    (TITLES.has(low) && word !== low) ||
    PAIRS.has(`${stoppedBefore(text, at)}.${low}`) ||
    PAIRS.has(`${low}.${after}`)
  );
}

/** The word before that has a stop of its own: the `e` of `e.g.`; '' where there is none. */
function stoppedBefore(text: Written, at: number): string {
  return text.list[at - 2] === '.' ? (text.list[at - 3] ?? '').toLowerCase() : '';
}

function startsSentence(text: Written, lead: number): boolean {
  const next = (text.list[lead] ?? '').toLowerCase();
  if (text.caseAt(lead) === 'figure' || text.caseAt(lead) === 'caseless') return true;
  if (!STARTERS.has(next.split('-', 1)[0] as string) || text.list[lead + 1] === '.') return false;
  return !(PARTICLES.has(next) && text.caseAt(lead + 1) === 'upper');
}
