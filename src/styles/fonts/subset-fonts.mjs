// Makes the fonts beside it from @fontsource/source-serif-4 (SIL Open Font License 1.1):
//   node src/styles/fonts/subset-fonts.mjs
// Latin-1 with the punctuation and ligatures of English, French, German and their neighbours; kerning and tabular figures stay.
import { readFile, writeFile } from 'node:fs/promises';
import subset from 'subset-font';

const range = (from, to) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, i) => from + i));
const text = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ŒœŸ–—‘’“”‚„†•…‰‹›€™−\u2009\u202f';

for (const name of ['400-normal', '400-italic', '600-normal']) {
  const font = await readFile(
    new URL(
      import.meta.resolve(`@fontsource/source-serif-4/files/source-serif-4-latin-${name}.woff2`),
    ),
  );
  const keepFeatures = ['kern', 'liga', 'lnum', 'tnum', 'onum', 'ccmp', 'locl', 'mark'];
  const small = await subset(font, text, { targetFormat: 'woff2', keepFeatures });
  await writeFile(new URL(`source-serif-${name}.woff2`, import.meta.url), small);
  process.stdout.write(`${name}: ${small.length} bytes\n`);
}
