/** Where the values of a parsed YAML document stand in its source. */
import { isMap, isPair, isScalar, isSeq, Scalar } from 'yaml';
import type { CST, Node, Pair } from 'yaml';
import { scalarMap } from './scalar-map.ts';
import type { ScalarStyle } from './scalar-map.ts';

/** Steps from the root of a document: keys of maps, places in lists (or, in a map, the n-th entry). */
export type YamlPath = readonly (string | number)[];

/** As the last step of a path: the key itself, not what stands behind it. */
export const KEY = '\0key';

/**
 * Offsets [start, end) in `source` of the value at `path`, or of the nearest thing above it where nothing stands there.
 * @param root the contents of a document that was parsed with its source tokens
 * @param span a run of the scalar's value, in UTF-16 units, which narrows the answer to that run
 */
export function locateYaml(
  root: unknown,
  source: string,
  path: YamlPath,
  span?: readonly [number, number],
): [start: number, end: number] {
  let node: unknown = root;
  let key: unknown;
  for (const [depth, step] of path.entries()) {
    if (step === KEY) return rangeOf(key, undefined, source);
    const entry = entryAt(node, step);
    if (entry === undefined) return rangeOf(node, key, source);
    if (isPair(entry)) {
      key = entry.key;
      // In a map by id, the id is the key itself.
      if (path[depth + 1] === 'id' && isMap(entry.value) && !entry.value.has('id'))
        return rangeOf(key, undefined, source);
      node = entry.value;
    } else {
      key = undefined;
      node = entry;
    }
  }
  return span !== undefined && isScalar(node)
    ? rangeInScalar(node, span, source)
    : rangeOf(node, key, source);
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
    const value = String(node.value ?? '');
    if (value.trim() === '') return [node.range[0], node.range[1]];
    const lead = value.length - value.trimStart().length;
    return rangeInScalar(node, [lead, value.trimEnd().length], source);
  }
  const shown = (isScalar(key) ? key : node) as Node | undefined;
  const start = shown?.range?.[0] ?? 0;
  const end = shown?.range?.[1] ?? 0;
  const line = source.indexOf('\n', start);
  return [start, Math.max(start, line === -1 ? end : Math.min(end, line))];
}

function rangeInScalar(
  node: Scalar,
  span: readonly [number, number],
  source: string,
): [number, number] {
  const words = contentOf(node, source);
  return scalarMap(words.source, words.start, String(node.value ?? ''), words.style)(...span);
}

/** A scalar as written: without quotes, header or comment. */
function contentOf(
  node: Scalar,
  source: string,
): { source: string; start: number; style: ScalarStyle } {
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
