/** One file: bytes to text, text to YAML and Markdown; and every fault on the way. */
import { FILE_START } from '../problem.ts';
import type { Fault, FileFault, Range, TextFault } from '../problem.ts';
import type { ContentFile } from './content.ts';
import { decode } from './decode.ts';
import { hiddenCharacterFault, hiddenCharacters, isSoftHyphen } from './hidden-characters.ts';
import type { HiddenCharacter } from './hidden-characters.ts';
import { lineIndex } from './line-index.ts';
import { MAX_BYTES } from './place-of.ts';
import { splitFrontMatter } from './yaml/front-matter.ts';
import type { YamlPath } from './yaml/locate-yaml.ts';
import { readYaml } from './yaml/yaml-document.ts';
import type { YamlReading } from './yaml/yaml-document.ts';

/** More than so many faults of one kind in one file say nothing new. */
export const MAX_FAULTS = 20;

export type Report = (fault: FileFault) => void;

/** A fault of a file as a whole. */
export const fileFault = (file: string, fault: Fault): FileFault => ({
  ...fault,
  file,
  ...FILE_START,
});

/** The text of a file, or undefined where it has none; reports `size` and `encoding`. */
export function readText(
  file: ContentFile,
  limit: number,
  report: Report,
  keepLineEnds = false,
): string | undefined {
  if ('refused' in file) {
    const message = `${file.path} was not read: ${file.refused}.`;
    const fix = 'Replace it by a text file of an ordinary size, or remove it.';
    report(fileFault(file.path, { rule: 'size', message, fix }));
    return undefined;
  }
  if (file.bytes.length > limit) {
    const message = `${file.path} has ${file.bytes.length} bytes.`;
    const found = `${file.bytes.length} bytes`;
    const expected = `at most ${limit} bytes`;
    const fix = 'Shorten it, or split it.';
    report(fileFault(file.path, { rule: 'size', message, found, expected, fix }));
    return undefined;
  }
  const decoded = decode(file.bytes, keepLineEnds);
  for (const fault of decoded.faults) report({ ...fault, file: file.path });
  return decoded.text;
}

/** A file of YAML, or of YAML and Markdown. Offsets are UTF-16, into the text of the file. */
export interface FileParts {
  readonly path: string;
  readonly yaml: YamlReading;
  /** The Markdown below the front matter; empty in a YAML file. */
  readonly body: string;
  readonly bodyStart: number;
  /** The range of the offsets [start, end). */
  range(start: number, end: number): Range;
  /** From `start` to the end of its line. */
  restOfLine(start: number): Range;
  /** Where the value at a path of the YAML stands, or a run of it (as {@link YamlReading.locate}). */
  at(path: YamlPath, span?: readonly [number, number]): Range;
  /** Reports a fault at its place in this file. */
  report(fault: TextFault): void;
}

/** A Markdown file as YAML and body, or a YAML file; undefined where it cannot be read at all. */
export function readParts(
  file: ContentFile,
  kind: 'md' | 'yml',
  reportFault: Report,
): FileParts | undefined {
  const text = readText(file, MAX_BYTES[kind], reportFault);
  if (text === undefined) return undefined;
  const { range, restOfLine } = lineIndex(text);
  const report = ({ start, end, ...fault }: TextFault): void =>
    reportFault({ ...fault, file: file.path, ...range(start, end) });
  const hidden = hiddenCharacters(text);
  const split =
    kind === 'md'
      ? splitFrontMatter(text)
      : ({ ok: true, yamlStart: 0, yaml: text, bodyStart: text.length, body: '' } as const);
  if (!split.ok) {
    report(split.fault);
    hiddenFaults(hidden).forEach(report);
    return undefined;
  }
  const yaml = readYaml(split.yaml, split.yamlStart);
  hiddenFaults(hidden.filter((char) => !isSoftHyphen(char) || !isInQuote(yaml, char.at))).forEach(
    report,
  );
  escapedFaults(yaml).forEach(report);
  yaml.faults.slice(0, MAX_FAULTS).forEach(report);
  if (yaml.faults.length > 0) return undefined;
  return {
    path: file.path,
    yaml,
    body: split.body,
    bodyStart: split.bodyStart,
    range,
    restOfLine,
    at: (path, span) => range(...yaml.locate(path, span)),
    report,
  };
}

const hiddenFaults = (hidden: readonly HiddenCharacter[]): TextFault[] =>
  hidden.slice(0, MAX_FAULTS).map((found) => ({
    ...hiddenCharacterFault(found),
    start: found.at,
    end: found.at + found.char.length,
  }));

/** Hidden characters that YAML writes as escapes, `\u202e`: a look at the file does not find them. */
function escapedFaults(yaml: YamlReading): TextFault[] {
  return yaml.escaped.flatMap(({ path, value }) =>
    hiddenCharacters(value)
      .slice(0, MAX_FAULTS)
      .flatMap((found) => {
        const [start, end] = yaml.locate(path, [found.at, found.at + found.char.length]);
        const isEscape = end - start > found.char.length;
        return isEscape ? [{ ...hiddenCharacterFault(found, 'an escape'), start, end }] : [];
      }),
  );
}

/** Soft hyphens come along when a quote is copied; the proof folds them. */
function isInQuote(yaml: YamlReading, at: number): boolean {
  const quotes = ['quote', 'prefix', 'suffix'] as const;
  const value = yaml.value as { evidence?: unknown; appearances?: unknown } | null;
  return (['evidence', 'appearances'] as const).some((list) => {
    const items = value?.[list];
    if (!Array.isArray(items)) return false;
    return items.some((item: Record<string, unknown> | null, index) =>
      quotes.some((key) => {
        if (typeof item?.[key] !== 'string') return false;
        const [start, end] = yaml.locate([list, index, key]);
        return start <= at && at < end;
      }),
    );
  });
}
