import type { TextFault } from '../../problem.ts';

/** The two parts of a Markdown file, or why it has not got them. */
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
  | { readonly ok: false; readonly fault: TextFault };

const FENCE = '---';

/** Splits a file at its fences: two lines that are `---` and nothing else, the first of them the first of the file. */
export function splitFrontMatter(text: string): FrontMatter {
  const firstEnd = text.indexOf('\n');
  const first = firstEnd === -1 ? text : text.slice(0, firstEnd);
  if (first !== FENCE) return { ok: false, fault: noOpeningFence(first) };
  const close = /^---$/gm;
  close.lastIndex = FENCE.length + 1;
  const fence = firstEnd === -1 ? null : close.exec(text);
  if (!fence) return { ok: false, fault: noClosingFence(text) };
  const yamlStart = FENCE.length + 1;
  const bodyStart = Math.min(text.length, fence.index + FENCE.length + 1);
  return {
    ok: true,
    yamlStart,
    yaml: text.slice(yamlStart, fence.index),
    bodyStart,
    body: text.slice(bodyStart),
  };
}

function noOpeningFence(first: string): TextFault {
  return {
    rule: 'front-matter',
    start: 0,
    end: first.length,
    message: first.startsWith(FENCE)
      ? 'The first line must be `---` and nothing else.'
      : 'The file does not start with front matter: its first line is not `---`.',
    found: first.slice(0, 40),
    expected: FENCE,
    fix: first.startsWith('+++')
      ? 'Write the front matter in YAML, between two lines `---`.'
      : 'Make the first line `---`, with nothing before or after it.',
  };
}

function noClosingFence(text: string): TextFault {
  const almost = /^-{3,}[ \t]*$|^\.\.\.[ \t]*$/m.exec(text.slice(FENCE.length + 1));
  const start = almost ? almost.index + FENCE.length + 1 : 0;
  return {
    rule: 'front-matter',
    start,
    end: start + (almost?.[0] ?? FENCE).length,
    message: 'The front matter has no end: no second line is `---` and nothing else.',
    found: almost?.[0] ?? FENCE,
    expected: FENCE,
    fix: almost
      ? 'Make this line `---`, without anything after it.'
      : 'Write a line `---` after the last key.',
  };
}
