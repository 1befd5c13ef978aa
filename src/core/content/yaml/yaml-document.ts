/**
 * YAML as content uses it: 1.2, no tags, anchors, aliases or directives, each key once. Scalars stay text
 * (what a schema expects decides what they mean), and every value knows where it stands.
 */
import { isAlias, isMap, isPair, isScalar, isSeq, parseDocument, Scalar } from 'yaml';
import type { CST, Node, Pair } from 'yaml';
import { scalarMap } from './scalar-map.ts';
import { shorten } from '../shorten.ts';
import { faultOf } from './yaml-faults.ts';
import type { YamlFault } from './yaml-faults.ts';

/** Steps from the root of a document: keys of maps, places in lists (or, in a map, the n-th entry). */
export type YamlPath = readonly (string | number)[];

export interface YamlReading {
  /** Maps as objects without a prototype, scalars as strings, an empty value as null. */
  readonly value: unknown;
  readonly faults: readonly YamlFault[];
  /** The value at a path, or where nothing stands there, the nearest thing above it. With a span, that run of a scalar's value. */
  locate(path: YamlPath, span?: readonly [number, number]): [start: number, end: number];
  /** The keys and scalars of the document as written in quotes with escapes: what a look at the source would miss. */
  readonly escaped: readonly { readonly path: YamlPath; readonly value: string }[];
}

/** As the last step of a path: the key itself, not what stands behind it. */
export const KEY = '\0key';

const MAX_DEPTH = 24;
const EMPTY = new Set(['', '~', 'null', 'Null', 'NULL']);

/**
 * Reads YAML. Never throws: what is wrong comes back as faults, with offsets in `source`.
 * @param base added to every offset: where `source` begins in its file
 */
export function readYaml(source: string, base = 0): YamlReading {
  const tooDeep = {
    message: 'The YAML is nested too deeply to be read.',
    start: base,
    end: base + 1,
  };
  if (flowDepth(source) > MAX_DEPTH) return failed([tooDeep], base);
  try {
    return read(source, base);
  } catch (error) {
    if (error instanceof RangeError) return failed([tooDeep], base);
    throw error;
  }
}

const failed = (faults: readonly YamlFault[], base: number): YamlReading => ({
  value: null,
  faults,
  locate: () => [base, base],
  escaped: [],
});

/** The deepest run of brackets or of list dashes on a line: a bound that needs no parser. */
function flowDepth(source: string): number {
  let deepest = 0;
  for (const line of source.split('\n')) {
    const dashes = /^(?:[ \t]*[-?:][ \t]+)+/.exec(line)?.[0].match(/[-?:]/g)?.length ?? 0;
    const brackets = /[[{][\s[{]*/g;
    let open = 0;
    for (const run of line.match(brackets) ?? [])
      open = Math.max(open, run.replace(/\s/g, '').length);
    deepest = Math.max(deepest, dashes, open);
  }
  return deepest;
}

function read(source: string, base: number): YamlReading {
  const scanned = scan(source, base);
  // A tree with its tokens is many times its text, and few records are ever asked where something stands.
  let tree: unknown;
  return {
    ...scanned,
    locate: (path, span) => {
      tree ??= parseTree(source).contents;
      const [start, end] = locate(tree, path, span, source);
      return [base + start, base + end];
    },
  };
}

function parseTree(source: string) {
  return parseDocument(source, {
    schema: 'failsafe',
    version: '1.2',
    keepSourceTokens: true,
    prettyErrors: false,
    // 'silent' would also hide a second document.
    logLevel: 'error',
    stringKeys: true,
    // Its own check compares every pair of keys: two seconds for ten thousand. Ours is below.
    uniqueKeys: false,
  });
}

/** The value of a document and all that is wrong with it; holds on to nothing of its tree. */
function scan(source: string, base: number): Omit<YamlReading, 'locate'> {
  const parsed = parseTree(source);
  const faults: YamlFault[] = parsed.errors.map((error) => faultOf(error, base));
  const fault = (node: Node | null | undefined, message: string, fix: string): void => {
    const [start, , end] = node?.range ?? [0, 0, 0];
    faults.push({ message, start: base + start, end: base + end, fix });
  };
  const escaped: { path: YamlPath; value: string }[] = [];
  let tooDeep: Node | undefined;

  const visit = (node: unknown, path: YamlPath): unknown => {
    if (path.length > MAX_DEPTH) {
      tooDeep ??= node as Node;
      return null;
    }
    if (node === null || node === undefined) return null;
    if (isAlias(node)) {
      fault(
        node,
        `An alias, *${node.source}, stands here.`,
        'Write the value out: content has no anchors or aliases.',
      );
      return null;
    }
    if (isScalar(node) || isMap(node) || isSeq(node)) {
      if (node.anchor)
        fault(
          node,
          `An anchor, &${node.anchor}, stands here.`,
          'Remove it: content has no anchors or aliases.',
        );
      if (node.tag)
        fault(node, `A tag, ${node.tag}, stands here.`, 'Remove it: content has no YAML tags.');
    }
    if (isSeq(node)) return node.items.map((item, index) => visit(item, [...path, index]));
    if (isMap(node)) {
      const entries: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
      for (const pair of node.items) {
        const key = visit(pair.key, path);
        if (typeof key === 'string' && key in entries) {
          fault(
            pair.key as Node,
            `The key “${shorten(key)}” stands twice in the same map.`,
            'Keep one of them.',
          );
        } else if (typeof key === 'string') entries[key] = visit(pair.value, [...path, key]);
        else if (pair.key !== null || parsed.errors.length === 0) {
          fault(pair.key as Node | null, 'A key of a map must be text.', 'Write `key: value`.');
        }
      }
      return entries;
    }
    if (!isScalar(node)) return null;
    const value = String(node.value ?? '');
    if (
      node.type === Scalar.QUOTE_DOUBLE &&
      (node.srcToken as { source?: string } | undefined)?.source?.includes('\\')
    ) {
      escaped.push({ path, value });
    }
    return node.type === Scalar.PLAIN && EMPTY.has(value) ? null : value;
  };

  const value = visit(parsed.contents, []);
  if (tooDeep) fault(tooDeep, 'The YAML is nested too deeply.', 'Flatten it.');
  for (const warning of parsed.warnings) faults.push(faultOf(warning, base));
  if (/^%/m.test(source) && parsed.directives?.yaml.explicit) {
    faults.push({
      message: 'A YAML directive stands here.',
      start: base,
      end: base + 1,
      fix: 'Remove the line that starts with %.',
    });
  }
  faults.sort((one, other) => one.start - other.start);
  return { value, faults, escaped };
}

function locate(
  root: unknown,
  path: YamlPath,
  span: readonly [number, number] | undefined,
  source: string,
): [number, number] {
  let node: unknown = root;
  let key: unknown;
  for (const [depth, step] of path.entries()) {
    if (step === KEY) return rangeOf(key, undefined, source);
    const pair = entryAt(node, step);
    if (pair === undefined) return rangeOf(node, key, source);
    if (isPair(pair)) {
      key = pair.key;
      // In a map by id, the id is the key itself.
      if (path[depth + 1] === 'id' && isMap(pair.value) && !pair.value.has('id'))
        return rangeOf(key, undefined, source);
      node = pair.value;
    } else {
      key = undefined;
      node = pair;
    }
  }
  if (span !== undefined && isScalar(node)) {
    const content = contentOf(node, source);
    return scalarMap(
      content.source,
      content.start,
      String(node.value ?? ''),
      content.style,
    )(...span);
  }
  return rangeOf(node, key, source);
}

function entryAt(node: unknown, step: string | number): Node | Pair | undefined {
  if (isSeq(node))
    return (typeof step === 'number' ? node.items[step] : undefined) as Node | undefined;
  if (!isMap(node)) return undefined;
  if (typeof step === 'number') return node.items[step];
  const kebab = step.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  const named = (name: string): Pair | undefined =>
    node.items.find((pair) => isScalar(pair.key) && pair.key.value === name);
  return named(step) ?? named(kebab);
}

/** A scalar's own words; for anything else (or nothing) its key, or else its first line. */
function rangeOf(node: unknown, key: unknown, source: string): [number, number] {
  if (isScalar(node) && node.range && (node.range[1] > node.range[0] || key === undefined)) {
    const content = contentOf(node, source);
    const value = String(node.value ?? '');
    if (value.trim() === '') return [node.range[0], node.range[1]];
    const lead = value.length - value.trimStart().length;
    return scalarMap(
      content.source,
      content.start,
      value,
      content.style,
    )(lead, value.trimEnd().length);
  }
  const shown = (isScalar(key) ? key : node) as Node | undefined;
  const start = shown?.range?.[0] ?? 0;
  const end = shown?.range?.[1] ?? 0;
  const line = source.indexOf('\n', start);
  return [start, Math.max(start, line === -1 ? end : Math.min(end, line))];
}

/** A scalar as written: without quotes, header or comment. */
function contentOf(
  node: Scalar,
  source: string,
): { source: string; start: number; style: 'plain' | 'single' | 'double' | 'block' } {
  const token = node.srcToken as CST.FlowScalar | CST.BlockScalar | undefined;
  const [from = 0, to = 0] = node.range ?? [];
  if (token?.type === 'block-scalar') {
    const header = token.props.reduce(
      (length, prop) => length + ('source' in prop ? prop.source.length : 0),
      0,
    );
    return { source: token.source, start: token.offset + header, style: 'block' };
  }
  if (node.type === Scalar.QUOTE_SINGLE || node.type === Scalar.QUOTE_DOUBLE) {
    const style = node.type === Scalar.QUOTE_SINGLE ? 'single' : 'double';
    return { source: source.slice(from + 1, to - 1), start: from + 1, style };
  }
  return { source: source.slice(from, to), start: from, style: 'plain' };
}
