/** Characters that show nothing, and their names: what may hide in a text, or make it read otherwise than it looks. */

/** Controls, but for those that are white space; in a character class, as `FORMATTING`. */
export const CONTROLS = String.raw`\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F`;
/** Direction, invisible operators, annotations and tags: nothing that a language is spelled with. */
export const FORMATTING = String.raw`\u202A-\u202E\u2061-\u2064\u2066-\u206F\uFFF9-\uFFFB\u{E0000}-\u{E007F}`;

/** What cannot be seen and what the normal form of texts does not delete; joiners are spelling in many scripts. */
export const UNSEEN_BUT_JOINERS = new RegExp(
  String.raw`[${CONTROLS}${FORMATTING}\u3164\uFFA0\uFFFC\p{Co}]`,
  'gu',
);
export const UNSEEN = new RegExp(String.raw`\u200C|\u200D|${UNSEEN_BUT_JOINERS.source}`, 'gu');

const NAMES: ReadonlyMap<number, string> = new Map([
  [0x00ad, 'SOFT HYPHEN'],
  [0x180e, 'MONGOLIAN VOWEL SEPARATOR'],
  [0x200b, 'ZERO WIDTH SPACE'],
  [0x200c, 'ZERO WIDTH NON-JOINER'],
  [0x200d, 'ZERO WIDTH JOINER'],
  [0x2028, 'LINE SEPARATOR'],
  [0x2029, 'PARAGRAPH SEPARATOR'],
  [0x202a, 'LEFT-TO-RIGHT EMBEDDING'],
  [0x202b, 'RIGHT-TO-LEFT EMBEDDING'],
  [0x202c, 'POP DIRECTIONAL FORMATTING'],
  [0x202d, 'LEFT-TO-RIGHT OVERRIDE'],
  [0x202e, 'RIGHT-TO-LEFT OVERRIDE'],
  [0x2060, 'WORD JOINER'],
  [0x2061, 'FUNCTION APPLICATION'],
  [0x2062, 'INVISIBLE TIMES'],
  [0x2063, 'INVISIBLE SEPARATOR'],
  [0x2064, 'INVISIBLE PLUS'],
  [0x2066, 'LEFT-TO-RIGHT ISOLATE'],
  [0x2067, 'RIGHT-TO-LEFT ISOLATE'],
  [0x2068, 'FIRST STRONG ISOLATE'],
  [0x2069, 'POP DIRECTIONAL ISOLATE'],
  [0x3164, 'HANGUL FILLER'],
  [0xfeff, 'ZERO WIDTH NO-BREAK SPACE (BOM)'],
  [0xffa0, 'HALFWIDTH HANGUL FILLER'],
  [0xfffc, 'OBJECT REPLACEMENT CHARACTER'],
]);

const NAMELESS: readonly (readonly [RegExp, string])[] = [
  [/^\p{Surrogate}$/u, 'LONE SURROGATE'],
  [/^[\u{E0000}-\u{E007F}]$/u, 'TAG'],
  [/^\p{Cc}$/u, 'CONTROL'],
  [/^\p{Co}$/u, 'PRIVATE USE CHARACTER'],
  [/^\p{Cf}|[\u2065\uFFF0-\uFFFB]$/u, 'FORMAT CHARACTER'],
];

/** The Unicode name of a hidden character, or of its kind; undefined for any other. */
export function hiddenName(character: string): string | undefined {
  const name = NAMES.get(character.codePointAt(0) ?? 0);
  return name ?? NAMELESS.find(([kind]) => kind.test(character))?.[1];
}

/** `U+202E`. */
export function codePointLabel(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}
