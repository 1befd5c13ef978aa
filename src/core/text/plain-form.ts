/**
 * `qn1` for the text that most texts are: nothing in it composes, decomposes or is deleted, so that
 * white space and typography alone change, in one pass. Tests hold it to the steps of `normalise`.
 */
import { DELETED, FOLDED, WHITE } from './folds.ts';

const PLAIN = 1;
const SPACE = 2;
const FOLD = 3;
/** Normalisation must look at more than this character. */
const ENTANGLED = 4;

const IS_SPACE = new RegExp(`[${WHITE}]`);
/** Half a pair, or what acts on the character before it: a mark, a jamo, a joiner. */
const IS_ENTANGLED = new RegExp(
  String.raw`[\p{Surrogate}\p{M}\u1100-\u11FF\u200C\u200D${DELETED}]`,
  'u',
);

const kinds = new Uint8Array(0x10000);

function classify(unit: number): number {
  const character = String.fromCharCode(unit);
  let kind = PLAIN;
  // White space first: NFC makes one space of another (U+2000).
  if (IS_SPACE.test(character)) kind = SPACE;
  else if (IS_ENTANGLED.test(character) || character.normalize('NFC') !== character)
    kind = ENTANGLED;
  else if (FOLDED.has(character)) kind = FOLD;
  kinds[unit] = kind;
  return kind;
}

const BLANK = 0x20;

/** The normal form of `raw`, or undefined where it takes all the steps to tell. Linear. */
export function plainForm(raw: string): string | undefined {
  // Joined at the end, into one string that is quick to read: parts of strings are not.
  const pieces: string[] = [];
  let done = 0;
  /** Whether the pieces end in a space, or nothing stands before them. */
  let spaced = true;
  for (let at = 0; at < raw.length; at++) {
    const unit = raw.charCodeAt(at);
    const kind = kinds[unit] || classify(unit);
    if (kind === PLAIN) continue;
    if (kind === ENTANGLED) return undefined;
    if (at > done) spaced = raw.charCodeAt(at - 1) === BLANK;
    if (unit === BLANK && !spaced) continue;
    if (at > done) pieces.push(raw.slice(done, at));
    const by = kind === SPACE ? ' ' : (FOLDED.get(raw.charAt(at)) as string);
    if (!spaced) pieces.push(by);
    else if (by !== ' ') pieces.push(by.trimStart());
    spaced = by.endsWith(' ');
    done = at + 1;
  }
  return joined(raw, done, pieces);
}

/** The pieces with what is left of `raw` from `done` on, and no space at the end. */
function joined(raw: string, done: number, pieces: string[]): string {
  const end = raw.endsWith(' ') && raw.length > done ? raw.length - 1 : raw.length;
  if (done === 0) return raw.slice(0, end);
  if (end > done) pieces.push(raw.slice(done, end));
  else if (end === done) pieces.push((pieces.pop() ?? '').trimEnd());
  return pieces.join('');
}

/** The places of `tokens`, those of the plain form of `raw`: [start, end) of token i at 2i and 2i + 1. */
export function plainSpans(raw: string, tokens: readonly string[]): Int32Array {
  const spans = new Int32Array(2 * tokens.length);
  let at = 0;
  /** How much of what the character at `at` is folded to is used up. */
  let used = 0;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as string;
    while (used === 0 && kinds[raw.charCodeAt(at)] === SPACE) at++;
    if (used === 0 && raw.startsWith(token, at)) {
      spans[2 * i] = at;
      spans[2 * i + 1] = at += token.length;
      continue;
    }
    let start = -1;
    let end = at;
    for (let wanted = 0; wanted < token.length;) {
      const kind = kinds[raw.charCodeAt(at)];
      // A space inside a figure stands for any run of white space, which is passed over.
      if (token.charCodeAt(wanted) === BLANK) wanted++;
      if (kind === SPACE) {
        at++;
        continue;
      }
      const by = kind === FOLD ? (FOLDED.get(raw.charAt(at)) as string) : '';
      if (by.charCodeAt(used) !== BLANK) {
        if (start < 0) start = at;
        end = at + 1;
        wanted++;
      }
      if (++used >= by.length) {
        at++;
        used = 0;
      }
    }
    spans[2 * i] = start;
    spans[2 * i + 1] = end;
  }
  return spans;
}
