/** What a Zod schema found, said as an editor would: what stands there, what was expected, how to mend it. */
import { z } from 'zod';
import type { Problem, Range } from '../problem.ts';
import { nearest } from './nearest.ts';
import { shorten } from './shorten.ts';
import { KEY } from './yaml/yaml-document.ts';

type Path = readonly (string | number)[];
type Issue = z.core.$ZodIssue;

/** Where a schema's problems are: the file, and the range of the value at a path. */
export interface Locator {
  readonly file: string;
  at(path: Path): Range;
}

/** One problem for each thing that the schema found in `value`. */
export function schemaProblems(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  locator: Locator,
): Problem[] {
  const misspelt = new Set<string>();
  const problems = issues.flatMap((issue): { problem: Problem; path?: Path }[] => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code === 'unrecognized_keys') {
      const known = keysAt(schema, path);
      return issue.keys.map((key) => {
        const problem = unknownKey(key, path, known, value, locator);
        misspelt.add(JSON.stringify([...path, problem.expected]));
        return { problem };
      });
    }
    return [{ problem: schemaProblem(issue, path, value, locator), path }];
  });
  // A key that is only misspelt is not missing as well.
  return problems
    .filter(({ path }) => path === undefined || !misspelt.has(JSON.stringify(path)))
    .map(({ problem }) => problem);
}

function unknownKey(
  key: string,
  path: Path,
  known: readonly string[],
  root: unknown,
  locator: Locator,
): Problem {
  const meant = nearest(key, known);
  const there = valueAt(root, path);
  const free = meant !== undefined && !(isMap(there) && meant in there);
  return {
    file: locator.file,
    ...locator.at([...path, key, KEY]),
    rule: 'unknown-key',
    severity: 'error',
    message: `${placeName(path, 'There')} ${path.length === 0 ? 'is' : 'has'} no key “${shorten(key)}”${path.length === 0 ? ' here' : ''}.`,
    found: shorten(key),
    expected: free ? meant : `one of ${known.join(', ')}`,
    fix: free
      ? `Write \`${meant}\` instead of \`${shorten(key)}\`.`
      : `Remove \`${shorten(key)}\`.`,
  };
}

function schemaProblem(issue: Issue, path: Path, root: unknown, locator: Locator): Problem {
  const params =
    issue.code === 'custom'
      ? (issue.params as { rule?: string; fix?: string } | undefined)
      : undefined;
  const found = valueAt(root, path);
  const expected = expectedBy(issue);
  const name = placeName(path, 'The front matter');
  const missing = found === undefined || found === null;
  const severity = 'error' as const;
  const base = {
    file: locator.file,
    ...locator.at(path),
    rule: params?.rule ?? 'schema',
    severity,
    expected,
  };
  if (missing) {
    const empty = keyStands(root, path);
    return {
      ...base,
      message: `${name} ${empty ? 'is empty' : 'is missing'}: expected ${expected}.`,
      fix: missingFix(path, expected),
    };
  }
  const shown = describe(found);
  const fix = params?.fix ?? mend(issue, found, path);
  return {
    ...base,
    message: `${name}: expected ${expected}, found ${shown}.`,
    found: shown,
    ...(fix ? { fix } : {}),
  };
}

function expectedBy(issue: Issue): string {
  if (issue.code === 'invalid_type') {
    const words: Record<string, string> = {
      string: 'text',
      array: 'a list',
      object: 'a map (`key: value` lines)',
      record: 'a map (`key: value` lines)',
    };
    return words[issue.expected] ?? issue.expected;
  }
  if (issue.code === 'invalid_key') return issue.issues[0]?.message ?? issue.message;
  return issue.message;
}

function missingFix(path: Path, expected: string): string {
  const key = path.at(-1);
  return typeof key === 'string'
    ? `Add \`${key}: …\` (${expected}).`
    : 'Remove the empty item of the list.';
}

function mend(issue: Issue, found: unknown, path: Path): string | undefined {
  const key = path.at(-1);
  if (issue.code === 'invalid_value' && typeof found === 'string') {
    const meant = nearest(found, issue.values.map(String));
    return meant === undefined ? undefined : `Write \`${meant}\`.`;
  }
  if (
    issue.code === 'invalid_type' &&
    issue.expected === 'array' &&
    typeof found === 'string' &&
    typeof key === 'string'
  ) {
    return `Write \`${key}: [${shorten(found)}]\`.`;
  }
  if (typeof found === 'string') {
    const numbers = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(found.trim());
    if (numbers && issue.message.includes('2026-11-21')) {
      const [, year, month = '', dayOfMonth = ''] = numbers;
      return `Write \`${year}-${month.padStart(2, '0')}-${dayOfMonth.padStart(2, '0')}\`.`;
    }
  }
  return undefined;
}

/** A value in a few words: “text”, a list, a map. */
function describe(value: unknown): string {
  if (typeof value === 'string')
    return value.trim() === '' ? 'an empty text' : `“${shorten(value)}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return 'a map (`key: value` lines)';
}

/** `evidence[0].quote` as people say it: “`quote` of evidence 1”. */
function placeName(path: Path, root: string): string {
  if (path.length === 0) return root;
  const last = path.at(-1);
  const above = path.slice(0, -1);
  if (typeof last === 'number')
    return `Item ${last + 1} of \`${above.filter((step) => typeof step === 'string').at(-1) ?? 'the list'}\``;
  const list = above.findLastIndex((step) => typeof step === 'number');
  if (list === -1) return `\`${path.join('.')}\``;
  const owner = path[list - 1];
  const rest = path.slice(list + 1).join('.');
  return `\`${rest}\` of ${owner === undefined ? 'item' : owner} ${Number(path[list]) + 1}`;
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function valueAt(root: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[step]
        : undefined,
    root,
  );
}

function keyStands(root: unknown, path: Path): boolean {
  const key = path.at(-1);
  const above = valueAt(root, path.slice(0, -1));
  return typeof above === 'object' && above !== null && key !== undefined && key in above;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: unknown, path: Path): string[] {
  const inner = unwrap(schema as z.core.$ZodType);
  const [step, ...rest] = path;
  if (inner instanceof z.ZodObject) {
    const shape = inner.shape as Record<string, unknown>;
    return step === undefined ? Object.keys(shape) : keysAt(shape[step], rest);
  }
  if (inner instanceof z.ZodArray) return keysAt(inner.element, rest);
  return [];
}

function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  if (schema instanceof z.ZodPipe) {
    return unwrap(schema.in instanceof z.ZodTransform ? schema.out : schema.in);
  }
  if (schema instanceof z.ZodOptional || schema instanceof z.ZodDefault) {
    return unwrap(schema.unwrap() as z.core.$ZodType);
  }
  return schema;
}
