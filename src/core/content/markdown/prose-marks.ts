/** What our Markdown says beyond CommonMark, and what it may not say: a pass over the tree before it becomes HTML. */
import type { Heading, Nodes, Parents, PhrasingContent, RootContent, Text } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { ID_PATTERN } from '../schema/fields.ts';
import type { Severity } from '../../problem.ts';
import { MAX_NESTING } from './prose-limits.ts';
import { shorten } from '../shorten.ts';

/** A problem of prose: offsets are into the Markdown. */
export interface MarkFault {
  readonly rule: string;
  readonly severity?: Severity;
  readonly message: string;
  readonly found?: string;
  readonly expected?: string;
  readonly fix?: string;
  readonly start: number;
  readonly end: number;
}

/** One `[@id]` of the text, in the order of the text. */
export interface Citation {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

export interface Marked {
  readonly faults: readonly MarkFault[];
  readonly citations: readonly Citation[];
}

const CITATION = /\[@([^[\]\n]{0,100})\]/g;
const CONTAINERS = new Set([
  'blockquote',
  'list',
  'emphasis',
  'strong',
  'delete',
  'link',
  'footnoteDefinition',
]);

/**
 * Changes `tree` in place: citations become links (numbered by `numbers`: evidence id → number), raw HTML and
 * images go. Says what was wrong with it.
 */
export function markTree(
  tree: Nodes,
  markdown: string,
  numbers: ReadonlyMap<string, number>,
): Marked {
  const faults: MarkFault[] = [];
  const citations: Citation[] = [];
  const counts = new Map<string, number>();
  const footnotes = new Map<string, string>();
  let level = 1;

  const span = (node: Nodes): { start: number; end: number } => ({
    start: node.position?.start.offset ?? 0,
    end: node.position?.end.offset ?? 0,
  });

  const heading = (node: Heading): void => {
    if (node.depth === 1) {
      faults.push({
        ...span(node),
        rule: 'heading',
        message: 'This heading is of the first level, which is the title of the page.',
        found: '#',
        expected: '##',
        fix: 'Start the line with `## `.',
      });
    } else if (node.depth > level + 1) {
      faults.push({
        ...span(node),
        rule: 'heading',
        message: `This heading skips a level: ${'#'.repeat(node.depth)} after ${'#'.repeat(level)}.`,
        found: '#'.repeat(node.depth),
        expected: '#'.repeat(level + 1),
        fix: `Write \`${'#'.repeat(level + 1)} \`.`,
      });
    }
    if (toString(node).trim() === '')
      faults.push({
        ...span(node),
        rule: 'heading',
        message: 'This heading is empty.',
        fix: 'Write its text, or remove the line.',
      });
    level = Math.max(2, node.depth);
  };

  const cite = (node: Text, inLink: boolean): PhrasingContent[] => {
    if (!node.value.includes('[@')) return [node];
    const { start, end } = span(node);
    const written = [...markdown.slice(start, end).matchAll(/(\\?)\[@([^[\]\n]{0,100})\]/g)];
    const pieces: PhrasingContent[] = [];
    let from = 0;
    for (const [index, match] of [...node.value.matchAll(CITATION)].entries()) {
      const source = written[index];
      const exact = source !== undefined && source[2] === match[1];
      if (exact && source[1] === '\\') continue;
      const at = exact
        ? { start: start + source.index, end: start + source.index + source[0].length }
        : { start, end };
      const id = match[1] ?? '';
      if (!ID_PATTERN.test(id) || inLink) {
        const message = inLink
          ? 'A citation stands inside a link.'
          : `“${shorten(match[0])}” is no citation.`;
        const fix = inLink
          ? 'Move the citation behind the link.'
          : 'Cite one piece of evidence by its id: [@id]; for two, write [@one] [@two].';
        faults.push({
          ...at,
          rule: 'citation-unknown',
          message,
          found: shorten(match[0]),
          expected: '[@evidence-id]',
          fix,
        });
        continue;
      }
      citations.push({ id, ...at });
      const number = numbers.get(id);
      if (number === undefined) continue;
      const count = (counts.get(id) ?? 0) + 1;
      counts.set(id, count);
      if (match.index > from)
        pieces.push({ type: 'text', value: node.value.slice(from, match.index) });
      pieces.push(citationLink(id, number, count));
      from = match.index + match[0].length;
    }
    if (from === 0) return [node];
    if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
    return pieces;
  };

  const footnote = (identifier: string): string => {
    const known = footnotes.get(identifier) ?? String(footnotes.size + 1);
    footnotes.set(identifier, known);
    return known;
  };

  const replace = (node: RootContent, depth: number, inLink: boolean): RootContent[] => {
    switch (node.type) {
      case 'html':
        faults.push({
          ...span(node),
          rule: 'raw-html',
          message: `HTML stands here: ${shorten(node.value, 40)}`,
          found: shorten(node.value, 40),
          expected: 'Markdown',
          fix: 'Write it in Markdown; for a plain `<`, write `\\<`.',
        });
        return [];
      case 'image':
      case 'imageReference':
        faults.push({
          ...span(node),
          rule: 'raw-html',
          message: 'An image stands here: this site shows none.',
          found: shorten(markdown.slice(span(node).start, span(node).end), 40),
          fix: 'Say in words what it shows.',
        });
        return node.alt ? [{ type: 'text', value: node.alt }] : [];
      case 'text':
        return cite(node, inLink);
      case 'link':
      case 'definition':
        node.title = null;
        break;
      case 'heading':
        heading(node);
        break;
      case 'footnoteReference':
      case 'footnoteDefinition':
        node.identifier = footnote(node.identifier);
        break;
    }
    if ('children' in node)
      descend(
        node,
        CONTAINERS.has(node.type) ? depth + 1 : depth,
        inLink || node.type === 'link' || node.type === 'linkReference',
      );
    return [node];
  };

  const descend = (parent: Parents, depth: number, inLink: boolean): void => {
    if (depth > MAX_NESTING) {
      if (!faults.some((fault) => fault.rule === 'size')) {
        faults.push({
          ...span(parent),
          rule: 'size',
          message: `Markup is nested more than ${MAX_NESTING} deep here.`,
          expected: `at most ${MAX_NESTING}`,
          fix: 'Use less markup.',
        });
      }
      parent.children = [];
      return;
    }
    parent.children = parent.children.flatMap((child) =>
      replace(child, depth, inLink),
    ) as typeof parent.children;
  };

  if ('children' in tree) descend(tree, 0, false);
  return { faults, citations };
}

/** A node that becomes `<a href="#evidence-x" class="cite" id="cite-x-1">[2]</a>`. */
function citationLink(id: string, number: number, count: number): PhrasingContent {
  return {
    type: 'link',
    url: `#evidence-${id}`,
    data: { hProperties: { className: ['cite'], id: `cite-${id}-${count}` } },
    children: [{ type: 'text', value: `[${number}]` }],
  };
}
