/** The token expression exactly as docs/proof.md gives it: the norm that the scanner is held to. */
const SCR =
  '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}\\u30FC\\uFF70]';
const W = `[[[\\p{L}\\p{M}\\p{N}]--${SCR}]\\p{Nd}]`;
const SEP = "[.,:\\/'\\u066B\\u066C\\u00B7\\u2044\\uFF0C\\uFF0E\\u30FB]";

export const NORM = new RegExp(
  [
    `(?<!${W})[\\-+]?\\p{Nd}{1,3}(?: \\p{Nd}{3})+(?!\\p{Nd})(?:[.,\\u066B]\\p{Nd}+)?${W}*`,
    `(?:(?<!${W})[\\-+](?=\\.?\\p{Nd}))?(?:(?<![${W}.])\\.(?=\\p{Nd}))?(?!\\p{M})${W}+(?:(?:-|(?<=\\p{Nd})${SEP}(?=\\p{Nd}))${W}+)*(?:'(?=${W}))?`,
    '[〇零一二三四五六七八九十百千万萬億亿兆両两兩]+',
    '[^ ]\\p{M}*',
  ].join('|'),
  'gv',
);
