/** The two parts of a Markdown file. */
export type FrontMatter =
  | {
      readonly ok: true;
      /** Offset of the YAML in the file. */
      readonly yamlStart: number;
      readonly yaml: string;
      /** Offset of the Markdown in the file. */
      readonly bodyStart: number;
      readonly body: string;
    }
  | {
      readonly ok: false;
      readonly start: number;
      readonly end: number;
      readonly message: string;
      readonly found: string;
      readonly fix: string;
    };

/** Splits a file at its fences: two lines that are `---` and nothing else, the first of them the first of the file. */
export function splitFrontMatter(text: string): FrontMatter {
  const firstEnd = text.indexOf('\n');
  const first = firstEnd === -1 ? text : text.slice(0, firstEnd);
  if (first !== '---') {
    const looksLike = /^(?:---|\+\+\+|;;;|\s*$)/.test(first);
    const fix = /^\+\+\+/.test(first)
      ? 'Write the front matter in YAML, between two lines `---`.'
      : 'Make the first line `---`, with nothing before or after it.';
    return {
      ok: false,
      start: 0,
      end: first.length,
      message:
        looksLike && first.startsWith('---')
          ? 'The first line must be `---` and nothing else.'
          : 'The file does not start with front matter: its first line is not `---`.',
      found: first.slice(0, 40),
      fix,
    };
  }
  const close = /^---$/gm;
  close.lastIndex = 4;
  const fence = firstEnd === -1 ? null : close.exec(text);
  if (!fence) {
    const almost = /^-{3,}[ \t]*$|^\.\.\.[ \t]*$/m.exec(text.slice(4));
    const start = almost ? almost.index + 4 : 0;
    return {
      ok: false,
      start,
      end: start + (almost?.[0].length ?? 3),
      message: 'The front matter has no end: no second line is `---` and nothing else.',
      found: almost?.[0] ?? '---',
      fix: almost
        ? 'Make this line `---`, without anything after it.'
        : 'Write a line `---` after the last key.',
    };
  }
  const bodyStart = Math.min(text.length, fence.index + 4);
  return {
    ok: true,
    yamlStart: 4,
    yaml: text.slice(4, fence.index),
    bodyStart,
    body: text.slice(bodyStart),
  };
}
