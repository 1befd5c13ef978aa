/** A pass over a parsed YAML document that takes its value out and notes what content may not use. */
import { isAlias, isMap, isScalar, isSeq, Scalar } from 'yaml';
import type { Alias, Document, Node, YAMLMap } from 'yaml';
import type { TextFault } from '../../problem.ts';
import { shorten } from '../../text/strings.ts';
import { KEY_IS_TEXT, NO_ANCHORS, NO_TAGS, parserFaults, yamlFault } from './yaml-faults.ts';
import type { YamlPath } from './locate-yaml.ts';

export const MAX_DEPTH = 24;
const EMPTY = new Set(['', '~', 'null', 'Null', 'NULL']);

/** What a document says; holds on to nothing of its tree. */
export interface ScannedYaml {
  /** Maps as objects without a prototype, scalars as strings, an empty value as null. */
  readonly value: unknown;
  readonly faults: readonly TextFault[];
  /** The keys and scalars of the document as written in quotes with escapes: what a look at the source would miss. */
  readonly escaped: readonly { readonly path: YamlPath; readonly value: string }[];
}

/** The value of a document and all that is wrong with it; `base` is where its source starts in the file. */
export function scanYaml(document: Document, source: string, base: number): ScannedYaml {
  const scan = new Scan(document, base);
  const value = scan.visit(document.contents, []);
  if (scan.tooDeep) scan.fault(scan.tooDeep, 'The YAML is nested too deeply.', 'Flatten it.');
  scan.faults.push(...parserFaults(document.warnings, base));
  if (/^%/m.test(source) && document.directives?.yaml.explicit)
    scan.faults.push(
      yamlFault(
        base,
        base + 1,
        'A YAML directive stands here.',
        'Remove the line that starts with %.',
      ),
    );
  scan.faults.sort((one, other) => one.start - other.start);
  return { value, faults: scan.faults, escaped: scan.escaped };
}

class Scan {
  readonly faults: TextFault[];
  readonly escaped: { path: YamlPath; value: string }[] = [];
  tooDeep: Node | undefined;
  private readonly base: number;
  private readonly isBroken: boolean;

  constructor(document: Document, base: number) {
    this.base = base;
    this.faults = parserFaults(document.errors, base);
    this.isBroken = this.faults.length > 0;
  }

  fault(node: Node | null, message: string, fix: string): void {
    const [start, , end] = node?.range ?? [0, 0, 0];
    this.faults.push(yamlFault(this.base + start, this.base + end, message, fix));
  }

  visit(node: unknown, path: YamlPath): unknown {
    if (path.length > MAX_DEPTH) {
      this.tooDeep ??= node as Node;
      return null;
    }
    if (isAlias(node)) return this.alias(node);
    if (isScalar(node)) {
      this.properties(node);
      return this.scalar(node, path);
    }
    if (isSeq(node)) {
      this.properties(node);
      return node.items.map((item, index) => this.visit(item, [...path, index]));
    }
    if (isMap(node)) {
      this.properties(node);
      return this.map(node, path);
    }
    return null;
  }

  private alias(node: Alias): null {
    this.fault(
      node,
      `An alias, *${node.source}, stands here.`,
      'Write the value out: content has no anchors or aliases.',
    );
    return null;
  }

  private properties(node: Node): void {
    const { anchor, tag } = node as { anchor?: string; tag?: string };
    if (anchor) this.fault(node, `An anchor, &${anchor}, stands here.`, NO_ANCHORS);
    if (tag) this.fault(node, `A tag, ${tag}, stands here.`, NO_TAGS);
  }

  /** Keys are compared in a set: the parser's own check compares every pair. */
  private map(node: YAMLMap, path: YamlPath): unknown {
    const entries = Object.create(null) as Record<string, unknown>;
    for (const pair of node.items) {
      const key = this.visit(pair.key, path);
      if (typeof key !== 'string') {
        // The parser has said already why a key is missing.
        if (pair.key !== null || !this.isBroken)
          this.fault(pair.key as Node | null, KEY_IS_TEXT.message, KEY_IS_TEXT.fix);
      } else if (key in entries) {
        const message = `The key “${shorten(key)}” stands twice in the same map.`;
        this.fault(pair.key as Node, message, 'Keep one of them.');
      } else {
        entries[key] = this.visit(pair.value, [...path, key]);
      }
    }
    return entries;
  }

  private scalar(node: Scalar, path: YamlPath): string | null {
    const value = String(node.value ?? '');
    const written = (node.srcToken as { source?: string } | undefined)?.source;
    if (node.type === Scalar.QUOTE_DOUBLE && written?.includes('\\'))
      this.escaped.push({ path, value });
    return node.type === Scalar.PLAIN && EMPTY.has(value) ? null : value;
  }
}
