import { DELETIONS, FOLDS, SPACES } from './normalise.ts';
import type { Step } from './normalise.ts';
import { tokenEnd } from './scan.ts';

/** Text on its way to normal form: code unit `i` of `text` came from [from[i], to[i]) of the raw text. */
interface Mapped {
  readonly text: string;
  readonly from: Int32Array;
  readonly to: Int32Array;
}

/** Where a text is cut so that NFC of the whole is NFC of the pieces: before what never combines backwards. */
const PIECE =
  /(?:[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|[\uAC00-\uD7A3][\u11A8-\u11C2]|\u{16D63}\u{16D67}{1,2}|\u{16D67}{2}|\u{16D69}\u{16D67}|.)\p{M}*/gsv;

/** Collects pieces of the next text with the places that they came from. */
class Collector {
  readonly #pieces: string[] = [];
  #from: Int32Array;
  #to: Int32Array;
  #length = 0;

  constructor(size: number) {
    this.#from = new Int32Array(size);
    this.#to = new Int32Array(size);
  }

  #room(more: number): void {
    if (this.#length + more <= this.#from.length) return;
    const size = 2 * (this.#length + more);
    const from = new Int32Array(size);
    const to = new Int32Array(size);
    from.set(this.#from);
    to.set(this.#to);
    this.#from = from;
    this.#to = to;
  }

  /** Takes [start, end) of `old` as it is. */
  keep(old: Mapped, start: number, end: number): void {
    if (end <= start) return;
    this.#room(end - start);
    this.#pieces.push(old.text.slice(start, end));
    this.#from.set(old.from.subarray(start, end), this.#length);
    this.#to.set(old.to.subarray(start, end), this.#length);
    this.#length += end - start;
  }

  /** Takes `text`, all of which came from [start, end) of `old`. */
  put(text: string, old: Mapped, start: number, end: number): void {
    this.#room(text.length);
    this.#pieces.push(text);
    this.#from.fill(old.from[start] ?? 0, this.#length, this.#length + text.length);
    this.#to.fill(old.to[end - 1] ?? 0, this.#length, this.#length + text.length);
    this.#length += text.length;
  }

  done(): Mapped {
    return {
      text: this.#pieces.join(''),
      from: this.#from.subarray(0, this.#length),
      to: this.#to.subarray(0, this.#length),
    };
  }
}

function applyMapped(old: Mapped, steps: readonly Step[]): Mapped {
  let now = old;
  for (const { pattern, by } of steps) {
    // Made when something changes: of a plain text most steps change nothing.
    let collector: Collector | undefined;
    let done = 0;
    for (const match of now.text.matchAll(pattern)) {
      const end = match.index + match[0].length;
      collector ??= new Collector(now.text.length);
      collector.keep(now, done, match.index);
      collector.put(by(match[0]), now, match.index, end);
      done = end;
    }
    if (!collector) continue;
    collector.keep(now, done, now.text.length);
    now = collector.done();
  }
  return now;
}

function composeMapped(old: Mapped): Mapped {
  if (old.text.normalize('NFC') === old.text) return old;
  const collector = new Collector(old.text.length);
  let same = 0;
  for (const match of old.text.matchAll(PIECE)) {
    const piece = match[0];
    if (piece.normalize('NFC') === piece) continue;
    collector.keep(old, same, match.index);
    same = match.index + piece.length;
    composePiece(collector, old, match.index, same);
  }
  collector.keep(old, same, old.text.length);
  return collector.done();
}

/** A piece that changes, cut as finely as leaves NFC the same. Pieces are short: marks are limited. */
function composePiece(collector: Collector, old: Mapped, start: number, end: number): void {
  let from = start;
  while (from < end) {
    const rest = old.text.slice(from, end);
    const whole = rest.normalize('NFC');
    let cut = 0;
    let head = whole;
    for (const character of rest) {
      cut += character.length;
      head = rest.slice(0, cut).normalize('NFC');
      if (head + rest.slice(cut).normalize('NFC') === whole) break;
    }
    collector.put(head, old, from, from + cut);
    from += cut;
  }
}

/**
 * The places in `raw` of each of its tokens: [start, end) of token i at 2i and 2i + 1.
 * `raw` must be text that `normalise` accepts; the steps are the same ones.
 */
export function rawSpans(raw: string): Int32Array {
  const from = new Int32Array(raw.length);
  const to = new Int32Array(raw.length);
  for (let at = 0; at < raw.length; at++) {
    from[at] = at;
    to[at] = at + 1;
  }
  let now = composeMapped({ text: raw, from, to });
  now = applyMapped(now, DELETIONS);
  now = composeMapped(applyMapped(now, FOLDS));
  now = applyMapped(now, SPACES);

  const spans: number[] = [];
  let at = 0;
  while (at < now.text.length) {
    if (now.text.charCodeAt(at) === 0x20) {
      at++;
      continue;
    }
    const end = tokenEnd(now.text, at);
    spans.push(now.from[at] ?? 0, now.to[end - 1] ?? 0);
    at = end;
  }
  return Int32Array.from(spans);
}
