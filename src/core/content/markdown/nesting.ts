/** A block quote, or an item of a list whose text begins at a column (from 0). */
type Container = 'quote' | number;

/**
 * How deep the quotes and lists of a text go, line by line and without parsing it. As a CommonMark parser does, it
 * keeps the containers that are open and asks of each line which of them it continues; where it cannot tell (an
 * indented code block, a fence), it counts too much rather than too little.
 */
export class Nesting {
  private readonly limit: number;
  private open: readonly Container[] = [];
  private isAfterBlank = true;

  /** @param limit the depth beyond which nothing more is counted */
  constructor(limit: number) {
    this.limit = limit;
  }

  /** How many containers are open in a line. Lines come in order. */
  depthOf(line: string): number {
    if (line.trim() === '') {
      // A blank line continues a list, and ends a quote with all that is in it.
      const quote = this.open.indexOf('quote');
      if (quote >= 0) this.open = this.open.slice(0, quote);
      this.isAfterBlank = true;
      return 0;
    }
    const cursor = new Cursor(line);
    const continued = this.continued(cursor);
    const added = this.added(cursor, continued.length);
    const isLazy = added.length === 0 && !this.isAfterBlank && !cursor.isThematicBreak();
    // A line of text goes on with the paragraph above, whatever that stands in.
    this.open = isLazy ? this.open : [...continued, ...added];
    this.isAfterBlank = false;
    return continued.length + added.length;
  }

  /** The open containers that a line continues. */
  private continued(cursor: Cursor): readonly Container[] {
    let count = 0;
    for (const container of this.open) {
      if (container === 'quote' ? !cursor.takeQuote() : cursor.textColumn() < container) break;
      count += 1;
    }
    return this.open.slice(0, count);
  }

  /** The containers that a line opens. */
  private added(cursor: Cursor, depth: number): Container[] {
    const added: Container[] = [];
    while (depth + added.length <= this.limit) {
      if (cursor.takeQuote()) {
        added.push('quote');
        continue;
      }
      const column = cursor.takeListMarker();
      if (column === undefined) break;
      added.push(column);
    }
    return added;
  }
}

/** Reads the markers at the start of a line. Tabs count as four columns. */
class Cursor {
  private rest: string;
  private column = 0;

  constructor(line: string) {
    this.rest = line;
  }

  /** The column of the next character that is not white space. */
  textColumn(): number {
    this.skipSpace();
    return this.column;
  }

  isThematicBreak(): boolean {
    this.skipSpace();
    return /^([-*_])(?:[ \t]*\1){2,}[ \t]*$/.test(this.rest);
  }

  takeQuote(): boolean {
    this.skipSpace();
    if (!this.rest.startsWith('>')) return false;
    this.take(1);
    return true;
  }

  /** The least column at which the item's text may stand, or undefined where no item begins. */
  takeListMarker(): number | undefined {
    if (this.isThematicBreak()) return undefined;
    const marker = /^(?:[-*+]|\d{1,9}[.)])(?=[ \t]|$)/.exec(this.rest)?.[0];
    if (marker === undefined) return undefined;
    this.take(marker.length);
    return this.column + 1;
  }

  private skipSpace(): void {
    const [space] = /^[ \t]*/.exec(this.rest)!;
    this.column += space.replace(/\t/g, '    ').length;
    this.rest = this.rest.slice(space.length);
  }

  private take(length: number): void {
    this.column += length;
    this.rest = this.rest.slice(length);
  }
}
