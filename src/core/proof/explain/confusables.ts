import { codePointLabel, hiddenName } from '../../text/hidden-characters.ts';

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
  const known = NAME_OF.get(character) ?? hiddenName(character) ?? latinName(character);
  return known ? `${codePointLabel(character)} ${known}` : codePointLabel(character);
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
