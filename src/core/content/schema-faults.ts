/** What a Zod schema found, said as an editor would: what stands there, what was expected, how to mend it. */
import { z } from 'zod';
import type { TextFault } from '../problem.ts';
import { shorten } from '../text/strings.ts';
import { nearest } from './nearest.ts';
import { KEY } from './yaml/locate-yaml.ts';
import type { YamlPath } from './yaml/locate-yaml.ts';
import type { YamlReading } from './yaml/yaml-document.ts';

type Issue = z.core.$ZodIssue;
type Locate = Pick<YamlReading, 'locate'>;

/**
 * One fault for each thing that a schema found in `value`, at its place in the file.
 * @param value as read from YAML, empty keys included
 */
export function schemaFaults(
  schema: z.ZodType,
  value: unknown,
  issues: readonly Issue[],
  yaml: Locate,
): TextFault[] {
  const misspelt = new Set<string>();
  const found = issues.flatMap((issue): { fault: TextFault; path?: YamlPath }[] => {
    const path = issue.path.filter((step): step is string | number => typeof step !== 'symbol');
    if (issue.code !== 'unrecognized_keys')
      return [{ fault: schemaFault(issue, path, value, yaml), path }];
    const known = keysAt(schema, path);
    return issue.keys.map((key) => {
      const fault = unknownKey(key, path, known, value, yaml);
      misspelt.add(JSON.stringify([...path, fault.expected]));
      return { fault };
    });
  });
  // A key that is only misspelt is not missing as well.
  return found
    .filter(({ path }) => path === undefined || !misspelt.has(JSON.stringify(path)))
    .map(({ fault }) => fault);
}

function unknownKey(
  key: string,
  path: YamlPath,
  known: readonly string[],
  root: unknown,
  yaml: Locate,
): TextFault {
  const meant = nearest(key, known);
  const there = valueAt(root, path);
  const isFree = meant !== undefined && !(isMap(there) && meant in there);
  const [start, end] = yaml.locate([...path, key, KEY]);
  const name = shorten(key);
  return {
    rule: 'unknown-key',
    message:
      path.length === 0
        ? `There is no key “${name}” here.`
        : `${placeName(path)} has no key “${name}”.`,
    found: name,
    expected: isFree ? meant : `one of ${known.join(', ')}`,
    fix: isFree ? `Write \`${meant}\` instead of \`${name}\`.` : `Remove \`${name}\`.`,
    start,
    end,
  };
}

function schemaFault(issue: Issue, path: YamlPath, root: unknown, yaml: Locate): TextFault {
  const { rule = 'schema', fix = undefined } = issue.code === 'custom' ? customParams(issue) : {};
  const isKey = issue.code === 'invalid_key';
  const found = isKey ? path.at(-1) : valueAt(root, path);
  const expected = expectedBy(issue);
  const name = path.length === 0 ? 'The front matter' : placeName(path);
  const [start, end] = yaml.locate(isKey ? [...path, KEY] : path);
  if (found === undefined || found === null) {
    const state = keyStands(root, path) ? 'is empty' : 'is missing';
    return {
      rule,
      message: `${name} ${state}: expected ${expected}.`,
      expected,
      fix: missingFix(path, expected),
      start,
      end,
    };
  }
  const shown = describe(found);
  return {
    rule,
    message: `${name}: expected ${expected}, found ${shown}.`,
    found: shown,
    expected,
    fix: fix ?? mend(issue, found, path),
    start,
    end,
  };
}

/** What our own refinements say beside their message: another rule than `schema`, a mend. */
const customParams = (issue: z.core.$ZodIssueCustom): { rule?: string; fix?: string } =>
  issue.params ?? {};

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

function missingFix(path: YamlPath, expected: string): string {
  const key = path.at(-1);
  return typeof key === 'string'
    ? `Add \`${key}: …\` (${expected}).`
    : 'Remove the empty item of the list.';
}

function mend(issue: Issue, found: unknown, path: YamlPath): string | undefined {
  if (typeof found !== 'string') return undefined;
  const key = path.at(-1);
  if (issue.code === 'invalid_value') {
    const meant = nearest(found, issue.values.map(String));
    return meant === undefined ? undefined : `Write \`${meant}\`.`;
  }
  if (issue.code === 'invalid_type' && issue.expected === 'array' && typeof key === 'string')
    return `Write \`${key}: [${shorten(found)}]\`.`;
  return issue.message.includes('2026-11-21') ? dateMend(found) : undefined;
}

/** `2026-2-3`, `2026/02/03` and points in time as the day that they name. */
function dateMend(found: string): string | undefined {
  const parts = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[T ].*)?$/.exec(found.trim());
  if (!parts) return undefined;
  const [, year, month = '', day = ''] = parts;
  return `Write \`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}\`.`;
}

/** A value in a few words: “text”, a list, a map. */
function describe(value: unknown): string {
  if (typeof value === 'string')
    return value.trim() === '' ? 'an empty text' : `“${shorten(value)}”`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  return 'a map (`key: value` lines)';
}

/** `evidence[0].quote` as people say it: “`quote` of evidence 1”. */
function placeName(path: YamlPath): string {
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

function valueAt(root: unknown, path: YamlPath): unknown {
  return path.reduce<unknown>(
    (value, step) =>
      typeof value === 'object' && value !== null
        ? (value as Record<string, unknown>)[step]
        : undefined,
    root,
  );
}

function keyStands(root: unknown, path: YamlPath): boolean {
  const key = path.at(-1);
  const above = valueAt(root, path.slice(0, -1));
  return typeof above === 'object' && above !== null && key !== undefined && key in above;
}

/** The keys that a schema knows at a path. */
function keysAt(schema: unknown, path: YamlPath): string[] {
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
