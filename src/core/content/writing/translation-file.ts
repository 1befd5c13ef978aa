import { isMap, parseDocument, type Pair, type YAMLMap } from 'yaml';
import { block } from './write-yaml.ts';
import { oneLine } from '../../text/strings.ts';

/** One thing to translate: where its words go, and the original's. */
export interface TranslatableField {
  /** `['claim']`, or two keys deep: `['translations', 'security-not-hosting']`. */
  readonly path: readonly [string] | readonly [string, string];
  readonly original: string;
  /** The language of `original`: for a quote, its source's. */
  readonly lang: string;
  /** Words to begin with, for what is mostly the same in every language: a name. */
  readonly start?: string;
  /** A list, whose items need not answer to the original’s one by one: those stand in `original` between ` | `. */
  readonly list?: boolean;
}

/** What a translation is made from. */
export interface Translatable {
  /** The digest of the original. */
  readonly digest: string;
  readonly lang: string;
  readonly fields: readonly TranslatableField[];
  /** The original's Markdown. */
  readonly body: string;
}

export interface RefreshedTranslation {
  readonly text: string;
  /** Keys that were added, waiting for words. */
  readonly added: readonly string[];
  /** Keys whose original reads otherwise than when the translation was made, as far as the file shows. */
  readonly changed: readonly string[];
  /** Keys that the original no longer has: their words are kept as comments. */
  readonly removed: readonly string[];
}

const BODY = '# The original’s text, to be translated below the line of three hyphens:';

/** The file that a translator starts from: each original as a comment, above the place for its words. */
export function newTranslation({ digest, lang, fields, body }: Translatable): string {
  const entries = fields.map((field, i) => {
    const opens = field.path.length === 2 && fields[i - 1]?.path[0] !== field.path[0];
    return (opens ? `${field.path[0]}:\n` : '') + entry(field);
  });
  return `---\nof: ${digest}\n${entries.join('')}${bodyComment(lang, body)}---\n`;
}

/**
 * A translation brought up to date with its original. No word of it is lost: what is there stays as it
 * is, character for character; what is new is added empty; what the original no longer has becomes a
 * comment. Gives nothing where the front matter cannot be read: then it has to be mended first.
 */
export function refreshTranslation(
  text: string,
  made: Translatable,
): RefreshedTranslation | undefined {
  const parts = /^(---\r?\n)([\s\S]*?\r?\n|)(---[ \t]*(?:\r?\n[\s\S]*)?)$/.exec(text);
  if (!parts) return undefined;
  const [, opening, yaml, rest] = parts as unknown as [string, string, string, string];
  const document = parseDocument(yaml, { maxAliasCount: 0 } as object);
  if (document.errors.length > 0 || (document.contents !== null && !isMap(document.contents)))
    return undefined;

  const lines = yaml.split(/(?<=\n)/);
  const map = document.contents as YAMLMap | null;
  const file = new TranslationLines(lines, map);
  file.setDigest(made.digest);
  for (const field of made.fields) file.bring(field);
  file.retire(new Set(made.fields.map(({ path }) => path.join('.'))));
  file.setBody(bodyComment(made.lang, made.body));
  const { added, changed, removed } = file;
  return { text: opening + file.text() + rest, added, changed, removed };
}

/** The lines of a field: the original as a comment, and the key below it. `indent`, of a field within another. */
function entry(field: TranslatableField, within = '  '): string {
  const { path, original, lang, start = '', list } = field;
  const indent = path.length === 2 ? within : '';
  const key = path.at(-1)!;
  const place = list ? `${key}:\n  - >-\n` : block(key, start, indent);
  return `${indent}# ${lang}: ${oneLine(original)}\n${place}`;
}

const bodyComment = (lang: string, body: string): string =>
  body.trim() === ''
    ? ''
    : `${BODY}\n${body
        .trim()
        .split('\n')
        .map((line) => `# ${lang}: ${line}`.trimEnd())
        .join('\n')}\n`;

/** The lines of a front matter, edited in place; each slot keeps its number while text is added before or after. */
class TranslationLines {
  readonly added: string[] = [];
  readonly changed: string[] = [];
  readonly removed: string[] = [];
  private readonly lines: string[];
  private readonly map: YAMLMap | null;
  private readonly starts: number[];
  /** Text to be written after a line, by its number; -1 is the top. */
  private readonly after = new Map<number, string>();
  private atEnd = '';
  private opened = new Set<string>();

  constructor(lines: string[], map: YAMLMap | null) {
    this.lines = lines;
    this.map = map;
    let offset = 0;
    this.starts = lines.map((line) => (offset += line.length) - line.length);
  }

  text(): string {
    const body = this.lines.map((line, i) => line + (this.after.get(i) ?? '')).join('');
    return (this.after.get(-1) ?? '') + body + this.atEnd;
  }

  setDigest(digest: string): void {
    const pair = this.pair(this.map, 'of');
    if (!pair) this.after.set(-1, `of: ${digest}\n`);
    else this.lines[this.lineOf(pair)] = `of: ${digest}\n`;
  }

  /** Adds a field that is missing; of one that is there, brings the comment with the original's words up to date. */
  bring(field: TranslatableField): void {
    const [first, second] = field.path;
    const outer = this.pair(this.map, first);
    const inner = second === undefined ? outer : this.pair(mapIn(outer), second);
    if (inner) return this.compare(inner, field);
    this.added.push(field.path.join('.'));
    const within = mapIn(outer);
    if (second === undefined || !outer) {
      const opens = second !== undefined && !this.opened.has(first);
      this.opened.add(first);
      this.atEnd += (opens ? `${first}:\n` : '') + entry(field);
    } else if (within?.flow) {
      const last = this.lastLine(outer);
      this.lines[last] = this.lines[last]!.replace(
        /\}(\s*(?:#.*)?\n?)$/,
        `${within.items.length > 0 ? ', ' : ' '}${second}: "" }$1`,
      );
    } else {
      const last = this.lastLine(outer);
      const indent = within?.items[0] && this.indentOf(within.items[0]);
      this.after.set(last, (this.after.get(last) ?? '') + entry(field, indent));
    }
  }

  /** Turns the words of what the original no longer has into comments. */
  retire(current: ReadonlySet<string>): void {
    for (const key of ['translations', 'speakers', 'reads-alone', 'history']) {
      const outer = this.pair(this.map, key);
      const map = mapIn(outer);
      if (!outer || !map) continue;
      const gone = map.items.filter((pair) => !current.has(`${key}.${keyOf(pair)}`));
      if (gone.length === 0) continue;
      this.removed.push(...gone.map((pair) => `${key}.${keyOf(pair)}`));
      const empty = gone.length === map.items.length && !this.after.has(this.lastLine(outer));
      if (empty || map.flow) this.comment(this.lineOf(outer), this.lastLine(outer));
      else for (const pair of gone) this.comment(this.lineOf(pair), this.lastLine(pair, outer));
    }
  }

  setBody(comment: string): void {
    const from = this.lines.findIndex((line) => line.trimEnd() === BODY);
    if (from < 0) return;
    let to = from + 1;
    while (this.lines[to]?.startsWith('#')) to += 1;
    if (this.lines.slice(from, to).join('') === comment) return;
    this.changed.push('body');
    this.lines.fill('', from, to);
    this.lines[from] = comment;
  }

  /** What stands above a key is its original, where the key begins its line: one in `{ a: …, b: … }` has no line of its own. */
  private compare(pair: Pair, field: TranslatableField): void {
    const indent = this.indentOf(pair);
    if (indent === undefined) return;
    const above = this.lineOf(pair) - 1;
    const now = `# ${field.lang}: ${oneLine(field.original)}`;
    const then = this.lines[above]?.trim();
    if (!then || !/^# [a-z][a-z0-9-]*: /i.test(then) || then === now) return;
    this.lines[above] = `${indent}${now}\n`;
    this.changed.push(field.path.join('.'));
  }

  private comment(from: number, to: number): void {
    for (let i = from; i <= to; i++)
      if (this.lines[i]!.trim()) this.lines[i] = `# ${this.lines[i]!}`;
  }

  /** The white space before a key; undefined where something else stands before it on its line. */
  private indentOf(pair: Pair): string | undefined {
    const line = this.lineOf(pair);
    const before = this.lines[line]!.slice(0, offsetOf(pair) - this.starts[line]!);
    return before.trim() === '' ? before : undefined;
  }

  private pair(map: YAMLMap | null | undefined, key: string): Pair | undefined {
    return map?.items.find((pair) => keyOf(pair) === key);
  }

  private lineOf(pair: Pair): number {
    const offset = offsetOf(pair);
    return this.starts.findLastIndex((start) => start <= offset);
  }

  /** The last line that holds a word of this pair: what follows it is blank or a comment, or belongs to another. */
  private lastLine(pair: Pair, outer?: Pair): number {
    const siblings = (outer ? mapIn(outer) : this.map)!.items;
    const next = siblings[siblings.indexOf(pair) + 1];
    const first = this.lineOf(pair);
    let last = next ? this.lineOf(next) - 1 : outer ? this.lastLine(outer) : this.lines.length - 1;
    while (last > first && /^\s*(#|$)/.test(this.lines[last]!)) last -= 1;
    return last;
  }
}

const offsetOf = (pair: Pair): number => (pair.key as { range: [number, number, number] }).range[0];

const keyOf = (pair: Pair): string => String((pair.key as { value?: unknown })?.value ?? pair.key);

const mapIn = (pair: Pair | undefined): YAMLMap | undefined =>
  isMap(pair?.value) ? pair.value : undefined;
