/**
 * The token expression of `qn1` as a scanner: the same tokens as the expression in docs/proof.md
 * (tests hold the two together), in one pass, with no backtracking and no stack.
 */

const KNOWN = 1;
/** W: letters, marks and numbers of scripts that part words by spaces, and every decimal digit. */
const WORD = 2;
const DIGIT = 4;
const MARK = 8;
const HAN_NUMBER = 16;
/** SEP: what may stand between two digits of one figure. */
const SEPARATOR = 32;

const IS_WORD =
  /[[[\p{L}\p{M}\p{N}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30FC\uFF70]]\p{Nd}]/v;
const IS_DIGIT = /\p{Nd}/v;
const IS_MARK = /\p{M}/v;
const IS_HAN_NUMBER = /[〇零一二三四五六七八九十百千万萬億亿兆両两兩]/v;
const IS_SEPARATOR = /[.,:\/'\u066B\u066C\u00B7\u2044\uFF0C\uFF0E\u30FB]/v;

const classes = new Uint8Array(0x110000);

function classify(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  const found =
    KNOWN |
    (IS_WORD.test(character) ? WORD : 0) |
    (IS_DIGIT.test(character) ? DIGIT : 0) |
    (IS_MARK.test(character) ? MARK : 0) |
    (IS_HAN_NUMBER.test(character) ? HAN_NUMBER : 0) |
    (IS_SEPARATOR.test(character) ? SEPARATOR : 0);
  classes[codePoint] = found;
  return found;
}

/** The class of the code point that starts at `at`; 0 past the end. */
function classAt(text: string, at: number): number {
  if (at >= text.length) return 0;
  const unit = text.charCodeAt(at);
  const codePoint = unit >= 0xd800 && unit <= 0xdbff ? (text.codePointAt(at) ?? unit) : unit;
  return classes[codePoint] || classify(codePoint);
}

/** The class of the code point that ends at `at`; 0 at the start. */
function classBefore(text: string, at: number): number {
  if (at === 0) return 0;
  const unit = text.charCodeAt(at - 1);
  return classAt(text, unit >= 0xdc00 && unit <= 0xdfff && at > 1 ? at - 2 : at - 1);
}

/** Code units of the code point at `at`. */
function widthAt(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return unit >= 0xd800 && unit <= 0xdbff && at + 1 < text.length ? 2 : 1;
}

/** Past the run of code points of a class from `at` on. */
function pastRun(text: string, at: number, wanted: number): number {
  let end = at;
  while (classAt(text, end) & wanted) end += widthAt(text, end);
  return end;
}

/** Past a to z, of which most words are made. */
function pastSmallLetters(text: string, at: number): number {
  let end = at;
  for (;;) {
    const unit = text.charCodeAt(end);
    if (!(unit >= 0x61 && unit <= 0x7a)) return end;
    end++;
  }
}

const MINUS = 0x2d;
const PLUS = 0x2b;
const POINT = 0x2e;
const COMMA = 0x2c;
const APOSTROPHE = 0x27;
const SPACE = 0x20;
const ARABIC_DECIMAL = 0x66b;

/** First line of the expression, `-12 500,50`: the end of a figure in groups that starts at `at`, or -1. */
function groupedFigure(text: string, at: number): number {
  const groups = fewDigits(text, at);
  if (groups < 0 || text.charCodeAt(groups) !== SPACE) return -1;
  let end = -1;
  let next = groups;
  while (text.charCodeAt(next) === SPACE) {
    const past = threeDigits(text, next + 1);
    if (past < 0) break;
    next = past;
    if (!(classAt(text, next) & DIGIT)) end = next;
  }
  if (end < 0) return -1;
  const mark = text.charCodeAt(end);
  if (mark === POINT || mark === COMMA || mark === ARABIC_DECIMAL) {
    const decimals = pastRun(text, end + 1, DIGIT);
    if (decimals > end + 1) end = decimals;
  }
  return pastRun(text, end, WORD);
}

/** Past one to three digits that no fourth follows, or -1. */
function fewDigits(text: string, at: number): number {
  let end = at;
  let count = 0;
  while (classAt(text, end) & DIGIT) {
    if (++count > 3) return -1;
    end += widthAt(text, end);
  }
  return count === 0 ? -1 : end;
}

function threeDigits(text: string, at: number): number {
  let end = at;
  for (let count = 0; count < 3; count++) {
    if (!(classAt(text, end) & DIGIT)) return -1;
    end += widthAt(text, end);
  }
  return end;
}

/** Second line from its `W+` on: the end of a word, figure or compound whose first code point is at `at`. */
function word(text: string, at: number): number {
  let end = pastRun(text, pastSmallLetters(text, at), WORD);
  for (;;) {
    const mark = classAt(text, end);
    const joins =
      text.charCodeAt(end) === MINUS
        ? classAt(text, end + 1) & WORD
        : mark & SEPARATOR && classBefore(text, end) & DIGIT && classAt(text, end + 1) & DIGIT;
    if (!joins) break;
    end = pastRun(text, end + 1, WORD);
  }
  return text.charCodeAt(end) === APOSTROPHE && classAt(text, end + 1) & WORD ? end + 1 : end;
}

/** The end of the figure that starts at `at`, with its sign and leading point, or -1 where none does; `first` is the class there. */
function figureEnd(text: string, at: number, first: number): number {
  const unit = text.charCodeAt(at);
  const signed = unit === MINUS || unit === PLUS;
  if (!signed && unit !== POINT && !(first & DIGIT)) return -1;
  const inWord = classBefore(text, at) & WORD;
  if (!inWord && unit !== POINT) {
    const grouped = groupedFigure(text, signed ? at + 1 : at);
    if (grouped >= 0) return grouped;
  }
  if (first & DIGIT) return word(text, at);
  return inWord ? -1 : pointedFigure(text, at, signed ? at + 1 : at);
}

/** A figure whose digits, or whose point and digits, begin at `point`, after the sign at `at` if there is one. */
function pointedFigure(text: string, at: number, point: number): number {
  const pointed = text.charCodeAt(point) === POINT;
  const start = pointed ? point + 1 : point;
  // The second of two points begins no figure.
  const afterPoint = pointed && point === at && text.charCodeAt(at - 1) === POINT;
  return !afterPoint && classAt(text, start) & DIGIT ? word(text, start) : -1;
}

/**
 * The end of the token that starts at `at`, in normalised text, where no space stands.
 * `at` must be where the token before ended, or a start after spaces.
 */
export function tokenEnd(text: string, at: number): number {
  const first = classAt(text, at);
  if ((first & (WORD | DIGIT | MARK)) === WORD) return word(text, at);

  const figure = figureEnd(text, at, first);
  if (figure >= 0) return figure;
  if (first & HAN_NUMBER) return pastRun(text, at, HAN_NUMBER);
  return pastRun(text, at + widthAt(text, at), MARK);
}
