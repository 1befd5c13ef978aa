import fc from 'fast-check';

/** Everything that the token rules look at, and everything that they do not expect. */
const ATOMS = [
  ...'abZéœßЖאبクカ年一十〇がとไม่ลั1234567890٣๑３²½Ⅷ',
  ...' -+.,:/\'·⁄，．・٫٬_()[]%€!?"«»“”’‘–—…−‐',
  ...'\u00AD\u200B\u200C\u200D\u2060\uFEFF\u0640\uFE0F\u0301\u0303\u0323\u0308\u0344\u20DD\u093C\u0958',
  ...'\u00A0\u202F\u2009\n\t\r\u0085\u3000\u180E\uFB00\uFB01\uFB03\uFB06\u212B\u037E\u1FEF\u1FFD\u2126',
  ...'\u1100\u1161\u11A8\u1162\uAC00\u3099か\u30FC\uFF70\uF9D1',
  '👨',
  '😀',
  '𝟘',
  '𝟙',
  '𐒠',
  '𝒜',
  '𠀀',
  '\u{1D15E}',
  '\u{16D63}',
  '\u{16D67}',
  '\u{10FFFF}',
  'mot',
  '10 000',
  ' 000',
  '250',
  "l'",
  '…',
  ' - ',
];

/** Short texts of characters that meet the rules' corners. */
export const trickyText: fc.Arbitrary<string> = fc
  .array(fc.constantFrom(...ATOMS), { maxLength: 24 })
  .map((atoms) => atoms.join(''));

/** Tricky texts, and texts of any code points at all. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  trickyText,
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
