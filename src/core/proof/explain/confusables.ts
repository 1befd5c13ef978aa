/** Letters that look like a Latin one: the letter, its Latin look-alike, its Unicode name. */
const LOOK_ALIKES: readonly (readonly [string, string, string])[] = [
  ...cyrillic(
    'а a A',
    'е e IE',
    'о o O',
    'р p ER',
    'с c ES',
    'у y U',
    'х x HA',
    'к k KA',
    'м m EM',
    'т t TE',
    'н h EN',
    'в b VE',
    'і i BYELORUSSIAN-UKRAINIAN I',
    'ј j JE',
    'ѕ s DZE',
    'ԁ d KOMI DE',
    'һ h SHHA',
    'ԛ q QA',
    'ԝ w WE',
  ),
  ...greek(
    'α a ALPHA',
    'ο o OMICRON',
    'ν v NU',
    'ρ p RHO',
    'τ t TAU',
    'υ u UPSILON',
    'χ x CHI',
    'ι i IOTA',
    'κ k KAPPA',
    'ε e EPSILON',
    'η n ETA',
    'β b BETA',
    'μ m MU',
    'γ y GAMMA',
    'ζ z ZETA',
  ),
  ['ı', 'i', 'LATIN SMALL LETTER DOTLESS I'],
  ['ɡ', 'g', 'LATIN SMALL LETTER SCRIPT G'],
  ['ɑ', 'a', 'LATIN SMALL LETTER ALPHA'],
];

function cyrillic(...rows: string[]): (readonly [string, string, string])[] {
  return bothCases('CYRILLIC', rows);
}

function greek(...rows: string[]): (readonly [string, string, string])[] {
  return bothCases('GREEK', rows);
}

function bothCases(script: string, rows: readonly string[]): (readonly [string, string, string])[] {
  return rows.flatMap((row) => {
    const [letter = '', latin = '', ...name] = row.split(' ');
    return [
      [letter, latin, `${script} SMALL LETTER ${name.join(' ')}`] as const,
      [
        letter.toUpperCase(),
        latin.toUpperCase(),
        `${script} CAPITAL LETTER ${name.join(' ')}`,
      ] as const,
    ];
  });
}

const LATIN_OF = new Map(LOOK_ALIKES.map(([letter, latin]) => [letter, latin]));
const NAME_OF = new Map(LOOK_ALIKES.map(([letter, , name]) => [letter, name]));

/** How a token looks: letters of other scripts as the Latin ones that they resemble, width and case aside. */
export function looksLike(token: string): string {
  return [...token.normalize('NFKC')]
    .map((letter) => LATIN_OF.get(letter) ?? letter)
    .join('')
    .toLowerCase();
}

/** `U+0430 CYRILLIC SMALL LETTER A`, as far as the name is known here. */
export function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
  const known = NAME_OF.get(character) ?? HIDDEN.get(character) ?? latinName(character);
  return known ? `${code} ${known}` : code;
}

function latinName(character: string): string | undefined {
  if (/^[a-z]$/u.test(character)) return `LATIN SMALL LETTER ${character.toUpperCase()}`;
  return /^[A-Z]$/u.test(character) ? `LATIN CAPITAL LETTER ${character}` : undefined;
}

/** The name of the script that most letters of a word are of. */
export function scriptOf(word: string): string {
  const scripts: readonly (readonly [string, RegExp])[] = [
    ['Latin', /\p{Script=Latin}/gu],
    ['Cyrillic', /\p{Script=Cyrillic}/gu],
    ['Greek', /\p{Script=Greek}/gu],
  ];
  let best = ['another', 0] as readonly [string, number];
  for (const [name, letters] of scripts) {
    const count = word.match(letters)?.length ?? 0;
    if (count > best[1]) best = [name, count];
  }
  return best[0];
}

const HIDDEN = new Map([
  ['\u200B', 'ZERO WIDTH SPACE'],
  ['\u200C', 'ZERO WIDTH NON-JOINER'],
  ['\u200D', 'ZERO WIDTH JOINER'],
  ['\u202A', 'LEFT-TO-RIGHT EMBEDDING'],
  ['\u202B', 'RIGHT-TO-LEFT EMBEDDING'],
  ['\u202C', 'POP DIRECTIONAL FORMATTING'],
  ['\u202D', 'LEFT-TO-RIGHT OVERRIDE'],
  ['\u202E', 'RIGHT-TO-LEFT OVERRIDE'],
  ['\u2061', 'FUNCTION APPLICATION'],
  ['\u2062', 'INVISIBLE TIMES'],
  ['\u2063', 'INVISIBLE SEPARATOR'],
  ['\u2064', 'INVISIBLE PLUS'],
  ['\u2066', 'LEFT-TO-RIGHT ISOLATE'],
  ['\u2067', 'RIGHT-TO-LEFT ISOLATE'],
  ['\u2068', 'FIRST STRONG ISOLATE'],
  ['\u2069', 'POP DIRECTIONAL ISOLATE'],
  ['\u180E', 'MONGOLIAN VOWEL SEPARATOR'],
  ['\uFFFC', 'OBJECT REPLACEMENT CHARACTER'],
]);

/** Characters that cannot be seen and that the normal form does not delete. */
export const UNSEEN =
  /\u200C|\u200D|[\u202A-\u202E\u2061-\u2064\u2066-\u206F\u3164\uFFA0\uFFF9-\uFFFC\u{E0000}-\u{E007F}\p{Co}]|[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F]/gu;
