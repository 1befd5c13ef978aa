import type { Nodes } from 'hast';

const BLOCKS = new Set([
  'p',
  'li',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'blockquote',
  'pre',
  'tr',
  'td',
  'th',
  'hr',
  'br',
  'section',
  'div',
  'ul',
  'ol',
  'table',
]);

/** The words of rendered prose: blocks on lines of their own, without the numbers of citations and footnotes. */
export function proseText(root: Nodes): string {
  let out = '';
  const visit = (node: Nodes): void => {
    if (node.type === 'text') out += node.value;
    if (node.type !== 'element' && node.type !== 'root') return;
    if (node.type === 'element' && isMark(node)) return;
    const block = node.type === 'element' && BLOCKS.has(node.tagName);
    if (block) out += '\n';
    node.children.forEach(visit);
    if (block) out += '\n';
  };
  visit(root);
  return out
    .replace(/[ \t]*\n\s*/g, '\n')
    .replace(/ +(?=[ .,])/g, '')
    .trim();
}

function isMark(node: Extract<Nodes, { type: 'element' }>): boolean {
  const { className, id, dataFootnoteRef } = node.properties;
  const classes = Array.isArray(className) ? className : [];
  if (dataFootnoteRef !== undefined || String(id ?? '').startsWith('note-fnref-')) return true;
  return (
    classes.includes('cite') ||
    classes.includes('footnote-backref') ||
    classes.includes('visually-hidden')
  );
}
