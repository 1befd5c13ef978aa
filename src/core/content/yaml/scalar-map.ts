/**
 * Where each UTF-16 unit of a YAML scalar's value stands in the source. Folding, escapes and indentation
 * only add, drop or replace white space and escape sequences: all else keeps its order, so the two are walked together.
 */

export type ScalarStyle = 'plain' | 'single' | 'double' | 'block';

interface Unit {
  /** What it gives in the value; empty for an escaped line break. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const WHITE = /[ \t\n]/;

/**
 * Maps a run of the value to a run of the source.
 * @param source the scalar as written, without quotes or block header
 * @param base offset of `source` in the file
 * @returns a function from a span of the value, [start, end) in UTF-16, to [start, end) in the file
 */
export function scalarMap(
  source: string,
  base: number,
  value: string,
  style: ScalarStyle,
): (start: number, end: number) => [number, number] {
  const units = unitsOf(source, style);
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let at = 0;
  let unit = 0;
  while (at < value.length) {
    const white = WHITE.test(value[at] ?? '');
    // White space of the value pairs with the next of its kind; a folded line break is a space there.
    if (white) {
      let found = unit;
      while (found < units.length && !stands(units[found], value[at] ?? '')) {
        if (!isWhite(units[found])) break;
        found += 1;
      }
      const match = units[found];
      const hit = match !== undefined && stands(match, value[at] ?? '');
      const place = hit ? match : units[Math.min(unit, units.length - 1)];
      starts[at] = place?.start ?? 0;
      ends[at] = hit ? (place?.end ?? 0) : (place?.start ?? 0);
      if (hit) unit = found + 1;
      at += 1;
      continue;
    }
    while (unit < units.length && isWhite(units[unit])) unit += 1;
    const place = units[unit];
    const width = Math.max(1, place?.text.length ?? 1);
    for (let i = at; i < Math.min(at + width, value.length); i += 1) {
      starts[i] = place?.start ?? source.length;
      ends[i] = place?.end ?? source.length;
    }
    at += width;
    unit += 1;
  }

  return (start, end) => {
    const from = Math.max(0, Math.min(start, value.length));
    const to = Math.max(from, Math.min(end, value.length));
    const first = from < value.length ? (starts[from] ?? 0) : (ends[value.length - 1] ?? 0);
    const last = to > from ? (ends[to - 1] ?? first) : first;
    return [base + first, base + Math.max(first, last)];
  };
}

const isWhite = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.text === '' || WHITE.test(unit.text));

const stands = (unit: Unit | undefined, white: string): boolean =>
  unit !== undefined && (unit.text === white || (white === ' ' && unit.text === '\n'));

function unitsOf(source: string, style: ScalarStyle): Unit[] {
  const units: Unit[] = [];
  const add = (text: string, start: number, end: number): void => {
    units.push({ text, start, end });
  };
  for (let i = 0; i < source.length;) {
    const char = source[i] ?? '';
    if (style === 'single' && char === "'" && source[i + 1] === "'") {
      add("'", i, i + 2);
      i += 2;
    } else if (style === 'double' && char === '\\') {
      const [text, length] = escapeAt(source, i);
      add(text, i, i + length);
      i += length;
    } else {
      const length = char === '\r' && source[i + 1] === '\n' ? 2 : 1;
      add(char === '\r' ? '\n' : char, i, i + length);
      i += length;
    }
  }
  return units;
}

/** YAML 1.2.2, 5.7. */
const ESCAPES: Readonly<Record<string, string>> = {
  '0': '\0',
  a: '\x07',
  b: '\b',
  e: '\x1b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
  v: '\v',
  N: '\u0085',
  _: '\u00a0',
  L: '\u2028',
  P: '\u2029',
};
const HEX_LENGTH: Readonly<Record<string, number>> = { x: 2, u: 4, U: 8 };

/** What the escape at `at` gives, and how long it is. */
function escapeAt(source: string, at: number): [string, number] {
  const letter = source[at + 1] ?? '';
  if (letter === '\n') return ['', 2];
  if (letter === '\r') return ['', source[at + 2] === '\n' ? 3 : 2];
  const digits = HEX_LENGTH[letter];
  if (digits !== undefined) {
    const code = Number.parseInt(source.slice(at + 2, at + 2 + digits), 16);
    const known = Number.isFinite(code) && code <= 0x10ffff;
    return [known ? String.fromCodePoint(code) : letter, known ? 2 + digits : 2];
  }
  return [ESCAPES[letter] ?? letter, 2];
}
