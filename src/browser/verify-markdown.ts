/** One line or mark of Markdown at a time; no expression here looks further than a line, so time is linear. */
const steps: readonly (readonly [RegExp, string])[] = [
  // Lines that hold no words: rules, fences, the rows of dashes under headings and in tables, definitions of links.
  [/^ {0,3}(?:`{3,}[^`\n]*|~{3,}[^\n]*|={2,}|(?:[-*_] ?){3,}|[|:\- ]*\|[|:\- ]*) *$/gm, ''],
  [/^ {0,3}\[(?!\^)[^\]\n]+\]: *\S+[^\n]*$/gm, ''],
  // What begins a line: quotations and lists, one in another too, and headings.
  [/^[ \t]*(?:(?:>|[-*+](?=[ \t])|#{1,6}(?=[ \t])|\[[ xX]\](?=[ \t]))[ \t]*)+/gm, ''],
  [/[ \t]#+[ \t]*$/gm, ''],
  [/^\||\|[ \t]*$/gm, ''],
  [/(?<!\\)\|/g, ' '],
  // Pictures, links, notes, addresses, tags.
  [/!\[[^[\]\n]*\](?:\([^()\n]*\)|\[[^[\]\n]*\])/g, ''],
  [/(?<!\\)\[([^[\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)?\)|\[[^[\]\n]*\])/g, '$1'],
  [/(?<!\\)\[\^[^[\]\n]+\]:?/g, ''],
  [/<(https?:[^<>\s]+)>/g, '$1'],
  [/<\/?[a-z][^<>\n]*>/gi, ''],
  // Emphasis, code, hard line breaks.
  [/(?<!\\)`+/g, ''],
  [/(?<!\\)(?:\*+(?=\S)|(?<=\S)\*+|~~)/g, ''],
  [/(?<![\\\p{L}\p{N}])_+(?=\S)|(?<=[^\\\s])_+(?![\p{L}\p{N}])/gu, ''],
  [/\\$/gm, ''],
  [/\\([!-/:-@[-`{-~])/g, '$1'],
  [/&nbsp;/g, '\u00A0'],
  [/&lt;/g, '<'],
  [/&gt;/g, '>'],
  [/&amp;/g, '&'],
];

/**
 * The words of a Markdown text with its marks set aside: front matter, headings, lists, quotations, tables, emphasis,
 * links (their words stay), pictures, notes. Plain rules, not a parser: a mark that the text itself was meant to show
 * is kept where it is escaped, as Markdown asks.
 */
export function plainMarkdown(markdown: string): string {
  let text = markdown.replace(/\r\n?/g, '\n').replace(/^\uFEFF?---\n[\s\S]*?\n---(?:\n|$)/, '');
  for (const [pattern, by] of steps) text = text.replace(pattern, by);
  return text;
}
