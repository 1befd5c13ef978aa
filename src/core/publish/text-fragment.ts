import type { PassageView } from '../site/types.ts';

/** Longer passages are given by their first and last words, as the specification advises. */
const MAX_EXACT_LENGTH = 300;
/** How many characters the first and the last words of a long passage are, at least. */
const MIN_END_LENGTH = 60;
/** How many words of context may tell two places apart. */
const MAX_CONTEXT_WORDS = 12;

/**
 * What follows `#:~:text=` to scroll to a passage and light it (URL Fragment Text Directives, WICG):
 * one directive for each unbroken run, `[prefix-,]start[,end][,-suffix]`, in the source's own characters.
 * `whole` is the text that the passage stands in, where that may be seen.
 */
export function textFragment(passage: PassageView, whole?: string): string {
  const { segments, prefix, suffix } = passage;
  return segments
    .map(({ exact, offsets }, i) => {
      if (whole === undefined || !offsets)
        return directive(exact, i === 0 ? prefix : '', i === segments.length - 1 ? suffix : '');
      return directive(exact, whole.slice(0, offsets[0]), whole.slice(offsets[1]));
    })
    .join('&text=');
}

function directive(exact: string, before = '', after = ''): string {
  const [start, end] = endsOf(exact);
  const [left, right] = contextFor(exact, start, end, before, after);
  return [
    left && `${encode(left)}-,`,
    encode(start),
    end && `,${encode(end)}`,
    right && `,-${encode(right)}`,
  ].join('');
}

/**
 * The fewest words before and after that make a browser's first match the right one. They are needed as well where
 * the passage begins or ends inside what a browser takes for one word, as after the elision of `l’enquête`.
 */
function contextFor(
  exact: string,
  start: string,
  end: string,
  before: string,
  after: string,
): [string, string] {
  const left = gluedTo(before, exact) ? 1 : 0;
  const right = gluedTo(exact, after) ? 1 : 0;
  const place = (words: number): number =>
    fold(before.slice(0, before.length - lastWords(before, words).length)).length;
  if (end) {
    const [all, rest] = [fold(before + start), fold(exact + after)];
    const first = few(left, (n) => all.indexOf(fold(lastWords(before, n) + start)) === place(n));
    const at = fold(exact).length - fold(end).length;
    const last = few(
      right,
      (n) => rest.indexOf(fold(end + firstWords(after, n)), fold(start).length) === at,
    );
    return [lastWords(before, first).trim(), firstWords(after, last).trim()];
  }
  const all = fold(before + exact + after);
  const alone = (l: number, r: number): boolean =>
    all.indexOf(fold(lastWords(before, l) + exact + firstWords(after, r))) === place(l);
  // Words before, or after, or both: whatever takes the fewest.
  const n = few(
    0,
    (words) =>
      alone(Math.max(words, left), right) ||
      alone(left, Math.max(words, right)) ||
      alone(Math.max(words, left), Math.max(words, right)),
  );
  const [l, r] = [Math.max(n, left), Math.max(n, right)];
  if (alone(l, right)) return [lastWords(before, l).trim(), firstWords(after, right).trim()];
  return [lastWords(before, alone(left, r) ? left : l).trim(), firstWords(after, r).trim()];
}

/** The least number of words, from `least` on, that will do; the most there may be, where none will. */
function few(least: number, enough: (words: number) => boolean): number {
  let words = least;
  while (words < MAX_CONTEXT_WORDS && !enough(words)) words++;
  return words;
}

/** The passage itself or, where it is long or runs over paragraphs (which an exact match cannot), its two ends. */
function endsOf(exact: string): [start: string, end: string] {
  const paragraphs = exact.split(paragraphBreak);
  if (paragraphs.length === 1 && exact.length <= MAX_EXACT_LENGTH) return [exact, ''];
  const first = paragraphs[0]!;
  const last = paragraphs.at(-1)!;
  const all = fold(exact);
  const start = first.slice(0, cutAfter(first, MIN_END_LENGTH));
  // The browser takes the first match after the start, so the end may not stand earlier in the passage.
  for (let length = MIN_END_LENGTH; length < last.length; length += MIN_END_LENGTH) {
    const end = last.slice(cutBefore(last, last.length - length));
    if (all.indexOf(fold(end), fold(start).length) + fold(end).length === all.length)
      return [start, end];
  }
  return [start, last];
}

/** A line break is a break of blocks on our page of a text, so it may be one anywhere. */
const paragraphBreak = /\s*[\r\n]\s*/u;
const isSpace = (text: string, at: number): boolean => /\s/u.test(text.charAt(at));
const isInPair = (text: string, at: number): boolean => /[\uDC00-\uDFFF]/.test(text.charAt(at));

/** The end of the word at an offset; in scripts without spaces, the offset. */
function cutAfter(text: string, offset: number): number {
  for (let at = offset; at < offset + MIN_END_LENGTH; at++)
    if (at >= text.length || isSpace(text, at)) return at;
  return isInPair(text, offset) ? offset + 1 : offset;
}

function cutBefore(text: string, offset: number): number {
  for (let at = offset; at > offset - MIN_END_LENGTH; at--)
    if (at <= 0 || isSpace(text, at - 1)) return Math.max(at, 0);
  return isInPair(text, offset) ? offset - 1 : offset;
}

/** The last words of a text with all that follows them, not further back than its last paragraph. */
function lastWords(text: string, words: number): string {
  let at = text.length;
  for (let n = 0; n < words; n++) {
    let word = at;
    while (word > 0 && isSpace(text, word - 1)) word--;
    if (word === 0 || (n > 0 && paragraphBreak.test(text.slice(word, at)))) break;
    while (word > 0 && !isSpace(text, word - 1)) word--;
    at = word;
  }
  return text.slice(at);
}

function firstWords(text: string, words: number): string {
  let at = 0;
  for (let n = 0; n < words; n++) {
    let word = at;
    while (word < text.length && isSpace(text, word)) word++;
    if (word === text.length || (n > 0 && paragraphBreak.test(text.slice(at, word)))) break;
    while (word < text.length && !isSpace(text, word)) word++;
    at = word;
  }
  return text.slice(0, at);
}

/** Whether no boundary of words (UAX 29) lies between: two letters, or letters about an apostrophe or a point. */
const gluedTo = (left: string, right: string): boolean =>
  /[\p{L}\p{M}\p{N}_]['’.:·]?$/u.test(left) && /^['’.:·]?[\p{L}\p{M}\p{N}_]/u.test(right);

/** As a browser compares: without case, accents, or differences of white space. */
const fold = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/\s+/gu, ' ');

/** Percent-encoded, the directive's own punctuation (`-`, `,`, `&`) too. */
const encode = (text: string): string =>
  encodeURIComponent(text.replace(/[\t\n\r ]+/gu, ' ')).replace(
    /[-!'()*]/g,
    (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`,
  );
