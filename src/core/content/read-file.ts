/** One file: bytes to text, text to YAML and Markdown, YAML to a record; and every problem on the way. */
import type { z } from 'zod';
import { FILE_START } from '../problem.ts';
import type { Problem, Range, Severity } from '../problem.ts';
import type { ContentFile, Located } from './content.ts';
import { decode } from './decode.ts';
import { splitFrontMatter } from './yaml/front-matter.ts';
import { hiddenCharacters } from './hidden-characters.ts';
import { MAX_BYTES } from './place-of.ts';
import { lineIndex } from './line-index.ts';
import type { LineIndex } from './line-index.ts';
import { schemaProblems } from './schema-problems.ts';
import { shorten } from './shorten.ts';
import { judgeUrl } from './links/url-policy.ts';
import { readYaml } from './yaml/yaml-document.ts';
import type { YamlPath, YamlReading } from './yaml/yaml-document.ts';

/** More than so many problems of one kind in one file say nothing new. */
const MOST = 20;

export type Report = (problem: Problem) => void;
type Extra = Pick<Problem, 'found' | 'expected' | 'fix'> & { readonly severity?: Severity };

/** A problem of a file as a whole. */
export function fileProblem(
  file: string,
  rule: string,
  message: string,
  extra: Extra = {},
): Problem {
  return { file, ...FILE_START, rule, severity: 'error', message, ...extra };
}

/** The text of a file, or undefined where it has none; reports `size` and `encoding`. */
export function textOf(
  file: ContentFile,
  limit: number,
  report: Report,
  keepLineEnds = false,
): string | undefined {
  if ('refused' in file) {
    report(
      fileProblem(file.path, 'size', `${file.path} was not read: ${file.refused}.`, {
        fix: 'Replace it by a text file of an ordinary size, or remove it.',
      }),
    );
    return undefined;
  }
  if (file.bytes.length > limit) {
    report(
      fileProblem(file.path, 'size', `${file.path} has ${file.bytes.length} bytes.`, {
        found: `${file.bytes.length} bytes`,
        expected: `at most ${limit} bytes`,
        fix: 'Shorten it, or split it.',
      }),
    );
    return undefined;
  }
  const decoded = decode(file.bytes, keepLineEnds);
  for (const fault of decoded.faults)
    report({ file: file.path, rule: 'encoding', severity: 'error', ...fault });
  return decoded.text;
}

export interface Read {
  readonly text: string;
  readonly lines: LineIndex;
  readonly yaml: YamlReading;
  readonly bodyStart: number;
  readonly body: string;
}

/** A Markdown file as YAML and body, or a YAML file; undefined where it cannot be read at all. */
export function readParts(file: ContentFile, kind: 'md' | 'yml', report: Report): Read | undefined {
  const text = textOf(file, MAX_BYTES[kind], report);
  if (text === undefined) return undefined;
  const lines = lineIndex(text);
  const hidden = hiddenCharacters(text);
  let yamlStart = 0;
  let yamlText = text;
  let bodyStart = text.length;
  let body = '';
  if (kind === 'md') {
    const parts = splitFrontMatter(text);
    if (!parts.ok) {
      report({
        file: file.path,
        ...lines.range(parts.start, parts.end),
        rule: 'front-matter',
        severity: 'error',
        message: parts.message,
        found: parts.found,
        expected: '---',
        fix: parts.fix,
      });
      reportHidden(hidden, file.path, lines, report);
      return undefined;
    }
    ({ yamlStart, yaml: yamlText, bodyStart, body } = parts);
  }
  const yaml = readYaml(yamlText, yamlStart);
  reportHidden(
    hidden.filter(({ at, severity }) => severity === 'error' || !inQuote(yaml, at)),
    file.path,
    lines,
    report,
  );
  for (const { path, value } of yaml.escaped) {
    for (const { at, char, name, severity } of hiddenCharacters(value).slice(0, MOST)) {
      const [start, end] = yaml.locate(path, [at, at + char.length]);
      if (end - start <= char.length) continue;
      const surrogate = /[\ud800-\udfff]/u.test(char);
      report({
        file: file.path,
        ...lines.range(start, end),
        rule: surrogate ? 'encoding' : 'hidden-character',
        severity,
        message: `An invisible character, ${name}, is written here as an escape.`,
        found: name,
        fix: 'Remove it.',
      });
    }
  }
  for (const fault of yaml.faults.slice(0, MOST)) {
    report({
      file: file.path,
      ...lines.range(fault.start, fault.end),
      rule: 'front-matter',
      severity: 'error',
      message: fault.message,
      ...(fault.fix ? { fix: fault.fix } : {}),
    });
  }
  if (yaml.faults.length > 0) return undefined;
  return { text, lines, yaml, bodyStart, body };
}

/** Soft hyphens come along when a quote is copied; the proof folds them. */
function inQuote(yaml: YamlReading, at: number): boolean {
  const quotes = ['quote', 'prefix', 'suffix'] as const;
  const value = yaml.value as { evidence?: unknown; appearances?: unknown } | null;
  return (['evidence', 'appearances'] as const).some((list) => {
    const items = value?.[list];
    if (!Array.isArray(items)) return false;
    return items.some((_, index) =>
      quotes.some((key) => {
        const text = (items[index] as Record<string, unknown> | null)?.[key];
        if (typeof text !== 'string') return false;
        const [start, end] = yaml.locate([list, index, key]);
        return start <= at && at < end;
      }),
    );
  });
}

function reportHidden(
  hidden: ReturnType<typeof hiddenCharacters>,
  file: string,
  lines: LineIndex,
  report: Report,
): void {
  for (const { at, char, name, severity } of hidden.slice(0, MOST)) {
    const fix = /LINE SEP|PARAGRAPH SEP/.test(name) ? 'Replace it by a space.' : 'Remove it.';
    report({
      file,
      ...lines.range(at, at + char.length),
      rule: 'hidden-character',
      severity,
      message: `An invisible character stands here: ${name}.`,
      found: name,
      fix,
    });
  }
}

/** The record that a schema makes of YAML, or undefined; reports `schema`, `unknown-key`, `dates` and `url`. */
export function readRecord<Out>(
  schema: z.ZodType<Out>,
  read: Read,
  file: string,
  report: Report,
  asList?: string,
): Out | undefined {
  const at = (path: YamlPath, span?: readonly [number, number]): Range =>
    read.lines.range(...read.yaml.locate(path, span));
  const value = asList === undefined ? (read.yaml.value ?? {}) : listOf(read.yaml.value, asList);
  reportUrls(value, [], file, at, report);
  const result = schema.safeParse(withoutEmpty(value));
  if (result.success) return result.data;
  for (const problem of schemaProblems(schema, value, result.error.issues, { file, at }).slice(
    0,
    MOST,
  ))
    report(problem);
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

function reportUrls(
  value: unknown,
  path: YamlPath,
  file: string,
  at: (path: YamlPath) => Range,
  report: Report,
): void {
  if (typeof value !== 'object' || value === null || path.length > 6) return;
  for (const [key, entry] of Object.entries(value)) {
    const here = [...path, Array.isArray(value) ? Number(key) : key];
    if ((key === 'url' || key === 'logo') && typeof entry === 'string' && entry.trim() !== '') {
      const judged = judgeUrl(entry.trim(), key === 'logo');
      if (judged.ok) continue;
      report({
        file,
        ...at(here),
        rule: 'url',
        severity: 'error',
        message: `\`${key}\` cannot be used: ${judged.reason}.`,
        found: shorten(entry),
        expected: 'https://…',
        fix: judged.fix,
      });
    } else {
      reportUrls(entry, here, file, at, report);
    }
  }
}

/** A record with its places. */
export function located<T>(value: T, read: Read, file: string, body?: LocatedBody): Located<T> {
  const at: Located<T>['at'] = (path, span) => {
    const [first, second, third] = path;
    if (body && (first === 'body' || first === 'notes')) {
      const from = read.bodyStart;
      if (second === 'cited' && typeof third === 'number') {
        const cited = body.citations.find((citation) => citation.id === body.cited[third]);
        if (cited) return read.lines.range(from + cited.start, from + cited.end);
      }
      if (span) return read.lines.range(from + span[0], from + span[1]);
      const lead = read.body.length - read.body.trimStart().length;
      return read.lines.restOfLine(from + lead);
    }
    return read.lines.range(...read.yaml.locate(path, span));
  };
  return { value, file, at, ...(body ? { markdown: read.body } : {}) };
}

interface LocatedBody {
  readonly cited: readonly string[];
  readonly citations: readonly {
    readonly id: string;
    readonly start: number;
    readonly end: number;
  }[];
}
