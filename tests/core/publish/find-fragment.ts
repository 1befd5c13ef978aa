/**
 * Where a browser finds a text directive, after the algorithm of the URL Fragment Text Directives draft: lines are
 * blocks, words begin and end on boundaries of UAX 29, and neither case nor accents count. UTF-16 offsets [start, end),
 * or undefined. A second opinion on what `textFragment` writes, made independently of it.
 */
export function findFragment(
  text: string,
  directive: string,
): readonly [number, number] | undefined {
  const parts = directive.split(',').map((part) => part);
  const prefix = parts[0]!.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
  const suffix = parts.at(-1)!.startsWith('-') ? decodeURIComponent(parts.pop()!.slice(1)) : '';
  const [start, end] = parts.map(decodeURIComponent) as [string, string?];
  const page = new Page(text);
  for (let from = 0; ;) {
    let at = from;
    if (prefix) {
      const before = page.find(prefix, from, true, false);
      if (!before) return undefined;
      from = before[0] + 1;
      at = page.skipSpace(before[1]);
      const here = page.find(start, at, false, end !== undefined || !suffix);
      if (!here || here[0] !== at) continue;
    }
    const first = page.find(start, at, !prefix, end !== undefined || !suffix);
    if (!first) return undefined;
    if (!prefix) from = first[0] + 1;
    for (let rest = first[1]; ;) {
      const last = end === undefined ? first : page.find(end, rest, true, !suffix);
      if (!last) return undefined;
      const after = suffix ? page.find(suffix, last[1], false, true) : undefined;
      if (!suffix || (after && after[0] === page.skipSpace(last[1]))) return [first[0], last[1]];
      if (suffix && !after) return undefined;
      if (end === undefined) break;
      rest = last[0] + 1;
    }
  }
}

class Page {
  readonly #text: string;
  /** Folded, one character for one: white space is a space, marks are gone and counted out. */
  readonly #folded: string;
  readonly #back: number[] = [];
  readonly #boundaries: Set<number>;

  constructor(text: string) {
    this.#text = text;
    let folded = '';
    for (let at = 0; at < text.length;) {
      const char = String.fromCodePoint(text.codePointAt(at)!);
      const more = fold(char);
      for (let i = 0; i < more.length; i++) this.#back.push(at);
      folded += more;
      at += char.length;
    }
    this.#back.push(text.length);
    this.#folded = folded;
    this.#boundaries = new Set(
      [...new Intl.Segmenter('en', { granularity: 'word' }).segment(text)].map(
        ({ index }) => index,
      ),
    );
    this.#boundaries.add(text.length);
  }

  find(
    words: string,
    from: number,
    startBound: boolean,
    endBound: boolean,
  ): readonly [number, number] | undefined {
    const needle = fold(words);
    for (let i = this.#folded.indexOf(needle); i >= 0; i = this.#folded.indexOf(needle, i + 1)) {
      const start = this.#back[i]!;
      const end = this.#back[i + needle.length]!;
      if (start < from || this.#text.slice(start, end).includes('\n')) continue;
      if (startBound && !this.#boundaries.has(start)) continue;
      if (endBound && !this.#boundaries.has(end)) continue;
      return [start, end];
    }
    return undefined;
  }

  skipSpace(at: number): number {
    while (/\s/u.test(this.#text.charAt(at))) at++;
    return at;
  }
}

const fold = (text: string): string =>
  text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(/\s/gu, ' ');
