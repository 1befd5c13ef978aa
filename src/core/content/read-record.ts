/** The YAML of a file as a record of its schema, with the place of each of its values. */
import type { z } from 'zod';
import { shorten } from '../text/strings.ts';
import type { Located } from './content.ts';
import { judgeUrl } from './links/url-policy.ts';
import type { Citation } from './markdown/citations.ts';
import { MAX_FAULTS } from './read-file.ts';
import type { FileParts } from './read-file.ts';
import { schemaFaults } from './schema-faults.ts';
import type { YamlPath } from './yaml/locate-yaml.ts';

/**
 * The record that a schema makes of a file's YAML, or undefined; reports `schema`, `unknown-key`, `dates` and `url`.
 * @param idKey for a list that may also be written as a map by this key
 */
export function readRecord<Out>(
  schema: z.ZodType<Out>,
  parts: FileParts,
  idKey?: string,
): Out | undefined {
  const { value } = parts.yaml;
  const given = idKey === undefined ? (value ?? {}) : listOf(value, idKey);
  reportUrls(given, [], parts);
  const result = schema.safeParse(withoutEmpty(given));
  if (result.success) return result.data;
  schemaFaults(schema, given, result.error.issues, parts.yaml)
    .slice(0, MAX_FAULTS)
    .forEach(parts.report);
  return undefined;
}

/** A list as it is; a map by id (or, with another name, by domain) as a list of its values, each with its key. */
function listOf(value: unknown, idKey: string): unknown {
  if (value === null) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.entries(value).map(([key, entry]) => {
    if (typeof entry === 'string' && idKey === 'domain') return { domain: key, reason: entry };
    if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) return entry;
    return idKey in entry ? entry : { [idKey]: key, ...entry };
  });
}

/** A key without a value is a key that is not there. */
function withoutEmpty(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutEmpty);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, entry]) =>
      entry === null || entry === undefined ? [] : [[key, withoutEmpty(entry)]],
    ),
  );
}

/** Holds every `url` and `logo` of a record to the URL policy. */
function reportUrls(value: unknown, path: YamlPath, parts: FileParts): void {
  if (typeof value !== 'object' || value === null || path.length > 6) return;
  for (const [key, entry] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'url' || key === 'logo') && typeof entry === 'string' && entry.trim() !== '')
      reportUrl(key, entry, here, parts);
    else reportUrls(entry, here, parts);
  }
}

function reportUrl(key: string, url: string, path: YamlPath, parts: FileParts): void {
  const judged = judgeUrl(url.trim(), key === 'logo');
  if (judged.ok) return;
  const [start, end] = parts.yaml.locate(path);
  parts.report({
    rule: 'url',
    message: `\`${key}\` cannot be used: ${judged.reason}.`,
    found: shorten(url),
    expected: 'https://…',
    fix: judged.fix,
    start,
    end,
  });
}

/** A record of a YAML file, with the places of its values. */
export const locatedRecord = <T>(value: T, { path, at }: FileParts): Located<T> => ({
  value,
  file: path,
  at,
});

/** A record with Markdown below it, which cites evidence. */
export function locatedProse<T>(
  value: T,
  parts: FileParts,
  citations: readonly Citation[],
  cited: readonly string[],
): Located<T> {
  const { path: file, body, bodyStart, range, restOfLine } = parts;
  const inBody: Located<T>['at'] = ([, second, third], span) => {
    if (second === 'cited' && typeof third === 'number') {
      const first = citations.find(({ id }) => id === cited[third]);
      if (first) return range(bodyStart + first.start, bodyStart + first.end);
    }
    if (span) return range(bodyStart + span[0], bodyStart + span[1]);
    return restOfLine(bodyStart + body.length - body.trimStart().length);
  };
  return {
    value,
    file,
    markdown: body,
    at: (path, span) =>
      path[0] === 'body' || path[0] === 'notes' ? inBody(path, span) : parts.at(path, span),
  };
}
