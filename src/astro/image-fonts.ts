import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** The parts that the typeface comes in, by script, and the characters that each has. */
const subsets = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'] as const;
const weights = [400, 600] as const;

interface Font {
  readonly name: string;
  readonly data: Buffer;
  readonly weight: 400 | 600;
  readonly style: 'normal';
}

const require = createRequire(import.meta.url);
const file = (path: string): string => require.resolve(`@fontsource/source-serif-4/${path}`);

let ranges: ReadonlyMap<string, readonly (readonly [number, number])[]> | undefined;
const fonts = new Map<string, readonly Font[]>();

/** A text as the typeface can write it; empty where it lacks a letter, so that no picture shows empty boxes. */
export function drawable(text: string): string {
  // The narrow no-break space of French is not in the typeface; the wide one keeps words together too.
  const plain = text
    .replaceAll('\u202f', '\u00a0')
    .replace(/[\p{Cf}\p{Cc}\u2028\u2029]/gu, '')
    .normalize('NFC');
  const chars = [...plain].filter(
    (char) => subsetOf(char) !== undefined || /[\p{L}\p{M}\p{N}]/u.test(char),
  );
  return chars.every((char) => subsetOf(char) !== undefined) ? chars.join('') : '';
}

/** The fonts that a text needs, Latin first. */
export function fontsFor(text: string): Font[] {
  const needed = new Set(['latin', ...[...text].map(subsetOf)]);
  return subsets.filter((subset) => needed.has(subset)).flatMap(load);
}

function subsetOf(char: string): string | undefined {
  const point = char.codePointAt(0)!;
  ranges ??= readRanges();
  return subsets.find((subset) =>
    ranges!.get(subset)?.some(([from, to]) => point >= from && point <= to),
  );
}

function load(subset: string): readonly Font[] {
  let loaded = fonts.get(subset);
  if (!loaded) {
    loaded = weights.map((weight) => ({
      name: 'Source Serif 4',
      data: readFileSync(file(`files/source-serif-4-${subset}-${weight}-normal.woff`)),
      weight,
      style: 'normal' as const,
    }));
    fonts.set(subset, loaded);
  }
  return loaded;
}

function readRanges() {
  const written = JSON.parse(readFileSync(file('unicode.json'), 'utf8')) as Record<string, string>;
  return new Map(
    Object.entries(written).map(([subset, list]) => [
      subset.replace(/[[\]]/g, ''),
      list.split(',').map((range) => {
        const [from, to] = range.trim().replace(/^U\+/i, '').split('-');
        return [
          parseInt(from!.replaceAll('?', '0'), 16),
          parseInt((to ?? from!).replaceAll('?', 'F'), 16),
        ] as const;
      }),
    ]),
  );
}
