/** Characters that a reader cannot see and that change what is read: bidirectional overrides, zero-width characters, controls. */
import type { Fault } from '../problem.ts';

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

const NAMES: Readonly<Record<number, string>> = {
  0x00ad: 'SOFT HYPHEN',
  0x180e: 'MONGOLIAN VOWEL SEPARATOR',
  0x200b: 'ZERO WIDTH SPACE',
  0x200c: 'ZERO WIDTH NON-JOINER',
  0x200d: 'ZERO WIDTH JOINER',
  0x2028: 'LINE SEPARATOR',
  0x2029: 'PARAGRAPH SEPARATOR',
  0x202a: 'LEFT-TO-RIGHT EMBEDDING',
  0x202b: 'RIGHT-TO-LEFT EMBEDDING',
  0x202c: 'POP DIRECTIONAL FORMATTING',
  0x202d: 'LEFT-TO-RIGHT OVERRIDE',
  0x202e: 'RIGHT-TO-LEFT OVERRIDE',
  0x2060: 'WORD JOINER',
  0x2066: 'LEFT-TO-RIGHT ISOLATE',
  0x2067: 'RIGHT-TO-LEFT ISOLATE',
  0x2068: 'FIRST STRONG ISOLATE',
  0x2069: 'POP DIRECTIONAL ISOLATE',
  0xfeff: 'ZERO WIDTH NO-BREAK SPACE (BOM)',
};

const SUSPECT =
  /[\u0000-\u0008\u000b-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u180e\u200b-\u200d\u2028-\u202e\u2060-\u2064\u2066-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e007f}]|[\ud800-\udfff]/gu;

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
    const code = char.codePointAt(0) ?? 0;
    const name = `U+${code.toString(16).toUpperCase().padStart(4, '0')} ${NAMES[code] ?? kindOf(code)}`;
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

function kindOf(code: number): string {
  if (code >= 0xd800 && code <= 0xdfff) return 'LONE SURROGATE';
  if (code >= 0xe0000) return 'TAG';
  return code < 0xa0 ? 'CONTROL' : 'FORMAT CHARACTER';
}
