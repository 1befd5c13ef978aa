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
  const { starts, ends } = pairUnits(unitsOf(source, style), value, source.length);
  return (start, end) => {
    const from = Math.max(0, Math.min(start, value.length));
    const to = Math.max(from, Math.min(end, value.length));
    const first = from < value.length ? (starts[from] ?? 0) : (ends[value.length - 1] ?? 0);
    const last = to > from ? (ends[to - 1] ?? first) : first;
    return [base + first, base + Math.max(first, last)];
  };
}

/** Walks the value and the units of the source together: where each UTF-16 unit of the value begins and ends in the source. */
function pairUnits(
  units: readonly Unit[],
  value: string,
  sourceLength: number,
): { starts: Int32Array; ends: Int32Array } {
  const starts = new Int32Array(value.length);
  const ends = new Int32Array(value.length);
  let next = 0;
  for (let at = 0; at < value.length;) {
    const char = value[at]!;
    if (WHITE.test(char)) {
      const match = whiteUnit(units, next, char);
      const unit = units[match ?? Math.min(next, units.length - 1)];
      starts[at] = unit?.start ?? 0;
      ends[at] = (match === undefined ? unit?.start : unit?.end) ?? 0;
      if (match !== undefined) next = match + 1;
      at += 1;
    } else {
      while (isWhite(units[next])) next += 1;
      const { text, start, end } = units[next] ?? {
        text: char,
        start: sourceLength,
        end: sourceLength,
      };
      starts.fill(start, at, at + text.length);
      ends.fill(end, at, at + text.length);
      at += text.length;
      next += 1;
    }
  }
  return { starts, ends };
}

/** White space of the value pairs with the next of its kind; a folded line break is a space there. */
function whiteUnit(units: readonly Unit[], from: number, white: string): number | undefined {
  for (let i = from; isWhite(units[i]); i += 1) {
    const { text } = units[i]!;
    if (text === white || (white === ' ' && text === '\n')) return i;
  }
  return undefined;
}

const isWhite = (unit: Unit | undefined): boolean =>
  unit !== undefined && (unit.text === '' || WHITE.test(unit.text));

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
