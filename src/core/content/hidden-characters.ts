/** Characters that a reader cannot see and that change what is read: bidirectional overrides, zero-width characters, controls. */
import type { Fault } from '../problem.ts';
import { codePointLabel, CONTROLS, FORMATTING, hiddenName } from '../text/hidden-characters.ts';

const SOFT_HYPHEN = '\u00ad';

export interface HiddenCharacter {
  /** UTF-16 offset in the text. */
  readonly at: number;
  readonly char: string;
  /** `U+202E RIGHT-TO-LEFT OVERRIDE`. */
  readonly name: string;
}

/**
 * What the check says of a hidden character. A soft hyphen is a case of its own: it comes along when words are copied
 * and hides nothing. Half a surrogate pair is no character at all, which is a fault of encoding.
 * @param writtenAs how it is written where it does not stand there itself: `an escape`, `an entity`
 */
export function hiddenCharacterFault({ char, name }: HiddenCharacter, writtenAs?: string): Fault {
  return {
    rule: writtenAs && /[\ud800-\udfff]/u.test(char) ? 'encoding' : 'hidden-character',
    case: char === SOFT_HYPHEN ? 'soft-hyphen' : undefined,
    message: writtenAs
      ? `An invisible character, ${name}, is written here as ${writtenAs}.`
      : `An invisible character stands here: ${name}.`,
    found: name,
    fix: /[\u2028\u2029]/.test(char) ? 'Replace it by a space.' : 'Remove it.',
  };
}

export const isSoftHyphen = ({ char }: HiddenCharacter): boolean => char === SOFT_HYPHEN;

const SUSPECT = new RegExp(
  String.raw`[${CONTROLS}\x0B-\x0D${FORMATTING}\u00AD\u180E\u200B-\u200D\u2028\u2029\u2060\uFEFF]|\p{Surrogate}`,
  'gu',
);

/** Scripts in which joiners shape letters, and those that mark where a line may break by a zero-width space. */
const JOINING =
  /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{M}]/u;
const UNSPACED =
  /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}\p{Script=Javanese}]/u;
const PICTURE = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f]/u;

/**
 * The hidden characters of a text that nothing excuses, in order.
 * Joiners between letters that need them, joined emoji, and marks of direction (U+200E, U+200F, U+061C) are no problem.
 */
export function hiddenCharacters(text: string): HiddenCharacter[] {
  const found: HiddenCharacter[] = [];
  for (const match of text.matchAll(SUSPECT)) {
    const char = match[0];
    if (isExcused(char, text, match.index)) continue;
    const name = `${codePointLabel(char)} ${hiddenName(char) ?? 'FORMAT CHARACTER'}`;
    found.push({ at: match.index, char, name });
  }
  return found;
}

function isExcused(char: string, text: string, at: number): boolean {
  const before = /.$/su.exec(text.slice(Math.max(0, at - 2), at))?.[0] ?? '';
  const after = String.fromCodePoint(text.codePointAt(at + char.length) ?? 0x20);
  if (char === '\u200d' && PICTURE.test(before) && PICTURE.test(after)) return true;
  if (char === '\u200c' || char === '\u200d')
    return (
      JOINING.test(before) &&
      !/[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}]\p{M}*$/u.test(
        text.slice(Math.max(0, at - 8), at),
      )
    );
  if (char === '\u200b') return UNSPACED.test(before) && UNSPACED.test(after);
  // The flags of England, Scotland and Wales are a black flag and tags.
  if ((char.codePointAt(0) ?? 0) >= 0xe0000)
    return /\u{1f3f4}[\u{e0020}-\u{e007f}]*$/u.test(text.slice(Math.max(0, at - 16), at));
  return false;
}
