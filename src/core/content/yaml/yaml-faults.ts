import type { YAMLError } from 'yaml';
import type { TextFault } from '../../problem.ts';

const BLOCK =
  'Write the text as a block: `key: >-`, and the text on the next line, indented by two spaces more.';
const COLON = {
  message: 'A colon followed by a space makes a key of what stands before it.',
  fix: BLOCK,
};

/** How the YAML of content is mended where it uses what content does not have. */
export const NO_ANCHORS = 'Remove it: content has no anchors or aliases.';
export const NO_TAGS = 'Remove it: content has no YAML tags.';
export const KEY_IS_TEXT = { message: 'A key of a map must be text.', fix: 'Write `key: value`.' };
export const TOO_DEEP = {
  message: 'The YAML is nested too deeply to be read.',
  fix: 'Flatten it.',
};

/** What the parser's codes mean to somebody who writes claims. */
const MEANINGS: Readonly<Record<string, { readonly message: string; readonly fix: string }>> = {
  BLOCK_AS_IMPLICIT_KEY: COLON,
  MULTILINE_IMPLICIT_KEY: COLON,
  TAB_AS_INDENT: { message: 'A tab indents this line.', fix: 'Indent with spaces.' },
  MULTIPLE_DOCS: {
    message: 'A second YAML document starts here.',
    fix: 'Remove the line `---` or `...`.',
  },
};

/** A fault of YAML, at offsets in the file. */
export const yamlFault = (
  start: number,
  end: number,
  message: string,
  fix?: string,
): TextFault => ({ rule: 'front-matter', start, end, message, fix });

/** What a look at the parsed document finds too, and says better. */
const SEEN_LATER: ReadonlySet<string> = new Set(['NON_STRING_KEY', 'TAG_RESOLVE_FAILED']);

/**
 * What the YAML parser found, said in our words, each cause once: what it says after a tab follows from the tab.
 * `base` is where the YAML starts in the file.
 */
export function parserFaults(errors: readonly YAMLError[], base: number): TextFault[] {
  const tab = errors.findIndex(({ code }) => code === 'TAB_AS_INDENT');
  const causes = (tab < 0 ? errors : errors.slice(0, tab + 1)).filter(
    ({ code, pos }, i, all) => !SEEN_LATER.has(code) && all[i - 1]?.pos[0] !== pos[0],
  );
  return causes.map((error) => {
    const [from, to] = error.pos;
    const { message, fix } = meaningOf(error);
    return yamlFault(base + from, base + Math.max(to, from + 1), message, fix);
  });
}

function meaningOf(error: YAMLError): { message: string; fix?: string } {
  if (error.code === 'BAD_SCALAR_START')
    return {
      message: `A plain text cannot start with this character. (${error.message})`,
      fix: BLOCK,
    };
  if (/call stack/i.test(error.message)) return TOO_DEEP;
  return (
    MEANINGS[error.code] ?? {
      message: `The YAML cannot be read here: ${error.message.replace(/\.?$/, '.')}`,
    }
  );
}
