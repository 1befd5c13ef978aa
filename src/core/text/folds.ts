/** The characters that `qn1` deletes, folds and takes for white space. */

/** Step 2, but for joiners. In a character class, as `WHITE`. */
export const DELETED = String.raw`\uFE00-\uFE0F\u00AD\u200B\u2060\uFEFF\u200E\u200F\u061C\u0640`;
/** Step 3. */
export const WHITE = String.raw`\t-\r \u0085\u00A0\u1680\u180E\u2000-\u200A\u2028\u2029\u202F\u205F\u3000`;

/** Step 4: what stands for a character instead. */
const folded = new Map<string, string>();
for (const [to, from] of [
  ["'", '\u2018\u2019\u201A\u201B\u2032\u2039\u203A\u02B9\u02BC\u0060\u00B4\u05F3\uFF07'],
  ['"', '\u201C\u201D\u201E\u201F\u2033\u00AB\u00BB\u301D\u301E\u301F\u05F4'],
  ['-', '\u2010\u2011\u2012\u2013\u2212\uFE63\uFF0D\u05BE'],
  // An em dash parts words; the others join or sign them.
  [' - ', '\u2014\u2015\uFE58'],
  ['...', '\u2026'],
  ['ff', '\uFB00'],
  ['fi', '\uFB01'],
  ['fl', '\uFB02'],
  ['ffi', '\uFB03'],
  ['ffl', '\uFB04'],
  ['st', '\uFB05\uFB06'],
] as const) {
  for (const character of from) folded.set(character, to);
}

export const FOLDED: ReadonlyMap<string, string> = folded;
