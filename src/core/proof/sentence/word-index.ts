interface Node<T> {
  /** By UTF-16 code unit. */
  readonly next: Map<number, Node<T>>;
  /** Of the word that ends here. */
  readonly whole: T[];
  /** Of every word that comes by here. */
  readonly part: T[];
}

const node = <T>(): Node<T> => ({ next: new Map(), whole: [], part: [] });

/**
 * Values by word (`may`), by how words begin (`alleg*`) and by how they end (`*burger`). A word is looked up letter by
 * letter, so that most, which have no value, take two or three steps: every word of every sentence is asked.
 */
export class WordIndex<T> {
  readonly #beginnings = node<T>();
  readonly #endings = node<T>();

  add(word: string, value: T): void {
    const ending = word.startsWith('*');
    const open = ending || word.endsWith('*');
    const letters = word.replaceAll('*', '');
    let at = ending ? this.#endings : this.#beginnings;
    for (let i = 0; i < letters.length; i++) {
      const code = letters.charCodeAt(ending ? letters.length - 1 - i : i);
      let next = at.next.get(code);
      if (!next) at.next.set(code, (next = node()));
      at = next;
    }
    (open ? at.part : at.whole).push(value);
  }

  /** The values of a word itself. */
  exactly(word: string): readonly T[] {
    let at: Node<T> | undefined = this.#beginnings;
    for (let i = 0; at && i < word.length; i++) at = at.next.get(word.charCodeAt(i));
    return at?.whole ?? [];
  }

  /** The values of a word, of how it begins and of how it ends; undefined where there are none. */
  matching(word: string): readonly T[] | undefined {
    let found: T[] | undefined;
    let at: Node<T> | undefined = this.#beginnings;
    for (let i = 0; i < word.length; i++) {
      at = at.next.get(word.charCodeAt(i));
      if (!at) break;
      if (at.part.length > 0) found = found ? [...found, ...at.part] : at.part;
    }
    if (at && at.whole.length > 0) found = found ? [...at.whole, ...found] : at.whole;
    at = this.#endings;
    for (let i = word.length - 1; i >= 0; i--) {
      at = at.next.get(word.charCodeAt(i));
      if (!at) break;
      if (at.part.length > 0) found = found ? [...found, ...at.part] : at.part;
    }
    return found;
  }
}
