import type { YAMLError } from 'yaml';

/** What is wrong with YAML as such; offsets are into the file. */
export interface YamlFault {
  readonly message: string;
  readonly start: number;
  readonly end: number;
  readonly fix?: string;
}

/** What the parser's codes mean to somebody who writes claims. */
export function faultOf(error: YAMLError, base: number): YamlFault {
  const [start, end] = error.pos;
  const at = { start: base + start, end: base + Math.max(end, start + 1) };
  const block =
    'Write the text as a block: `key: >-`, and the text on the next line, indented by two spaces more.';
  switch (error.code as string) {
    case 'BLOCK_AS_IMPLICIT_KEY':
    case 'MULTILINE_IMPLICIT_KEY':
      return {
        ...at,
        message: 'A colon followed by a space makes a key of what stands before it.',
        fix: block,
      };
    case 'TAB_AS_INDENT':
      return { ...at, message: 'A tab indents this line.', fix: 'Indent with spaces.' };
    case 'BAD_SCALAR_START':
      return {
        ...at,
        message: `A plain text cannot start with this character. (${error.message})`,
        fix: block,
      };
    case 'NON_STRING_KEY':
      return { ...at, message: 'A key of a map must be text.', fix: 'Write `key: value`.' };
    case 'TAG_RESOLVE_FAILED':
      return {
        ...at,
        message: 'A YAML tag stands here.',
        fix: 'Remove it: content has no YAML tags.',
      };
    case 'MULTIPLE_DOCS':
      return {
        ...at,
        message: 'A second YAML document starts here.',
        fix: 'Remove the line `---` or `...`.',
      };
    default:
      if (/call stack/i.test(error.message))
        return { ...at, message: 'The YAML is nested too deeply to be read.', fix: 'Flatten it.' };
      return {
        ...at,
        message: `The YAML cannot be read here: ${error.message.replace(/\.?$/, '.')}`,
      };
  }
}
