/**
 * YAML as content uses it: 1.2, no tags, anchors, aliases or directives, each key once. Scalars stay text
 * (what a schema expects decides what they mean), and every value knows where it stands.
 */
import { parseDocument } from 'yaml';
import type { TextFault } from '../../problem.ts';
import { locateYaml } from './locate-yaml.ts';
import type { YamlPath } from './locate-yaml.ts';
import { MAX_DEPTH, scanYaml } from './scan-yaml.ts';
import type { ScannedYaml } from './scan-yaml.ts';
import { TOO_DEEP, yamlFault } from './yaml-faults.ts';

export interface YamlReading extends ScannedYaml {
  /** The value at a path, or where nothing stands there, the nearest thing above it. With a span, that run of a scalar's value. */
  locate(path: YamlPath, span?: readonly [number, number]): [start: number, end: number];
}

/**
 * Reads YAML. Never throws: what is wrong comes back as faults, with offsets in the file.
 * @param base added to every offset: where `source` begins in its file
 */
export function readYaml(source: string, base = 0): YamlReading {
  const tooDeep = yamlFault(base, base + 1, TOO_DEEP.message, TOO_DEEP.fix);
  if (flowDepth(source) > MAX_DEPTH) return failed([tooDeep], base);
  try {
    return read(source, base);
  } catch (error) {
    if (error instanceof RangeError) return failed([tooDeep], base);
    throw error;
  }
}

const failed = (faults: readonly TextFault[], base: number): YamlReading => ({
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
  const scanned = scanYaml(parseTree(source), source, base);
  // A tree with its tokens is many times its text, and few records are ever asked where something stands.
  let tree: unknown;
  return {
    ...scanned,
    locate: (path, span) => {
      tree ??= parseTree(source).contents;
      const [start, end] = locateYaml(tree, source, path, span);
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
    // Its own check compares every pair of keys: two seconds for ten thousand. Ours is in scan-yaml.ts.
    uniqueKeys: false,
  });
}
