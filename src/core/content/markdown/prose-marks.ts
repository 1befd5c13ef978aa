/** What our Markdown says beyond CommonMark, and what it may not say: a pass over the tree before it becomes HTML. */
import type {
  Heading,
  Html,
  Image,
  ImageReference,
  Node,
  Parents,
  PhrasingContent,
  Root,
  RootContent,
} from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { TextFault } from '../../problem.ts';
import { shorten } from '../../text/strings.ts';
import { CitationReader } from './citations.ts';
import type { Citation } from './citations.ts';
import { MAX_NESTING } from './prose-limits.ts';

export interface Marked {
  /** Offsets are UTF-16, into the Markdown. */
  readonly faults: readonly TextFault[];
  readonly citations: readonly Citation[];
}

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
 * images go, and footnotes are numbered. Says what was wrong with it.
 */
export function markTree(
  tree: Root,
  markdown: string,
  numbers: ReadonlyMap<string, number>,
): Marked {
  const pass = new Pass(markdown, numbers);
  pass.descend(tree, 0, false);
  const faults = [...pass.faults, ...pass.reader.faults].sort((a, b) => a.start - b.start);
  return { faults, citations: pass.reader.citations };
}

const offsets = (node: Node): { start: number; end: number } => ({
  start: node.position?.start.offset ?? 0,
  end: node.position?.end.offset ?? 0,
});

class Pass {
  readonly faults: TextFault[] = [];
  readonly reader: CitationReader;
  private readonly markdown: string;
  /** Number of each footnote by what its author calls it. */
  private readonly footnotes = new Map<string, string>();
  /** The level of the heading above. */
  private level = 1;

  constructor(markdown: string, numbers: ReadonlyMap<string, number>) {
    this.markdown = markdown;
    this.reader = new CitationReader(markdown, numbers);
  }

  /** Visits what stands below a node that is itself `depth` containers deep. */
  descend(parent: Parents, depth: number, inLink: boolean): void {
    if (depth > MAX_NESTING) {
      this.tooDeep(parent);
      parent.children = [];
      return;
    }
    parent.children = parent.children.flatMap((child) =>
      this.visit(child, depth, inLink),
    ) as typeof parent.children;
  }

  /** The nodes that a node becomes. */
  private visit(node: RootContent, depth: number, inLink: boolean): RootContent[] {
    switch (node.type) {
      case 'html':
        return this.html(node);
      case 'image':
      case 'imageReference':
        return this.image(node);
      case 'text':
        return this.reader.read(node, inLink);
      case 'link':
      case 'definition':
        node.title = null;
        break;
      case 'heading':
        this.heading(node);
        break;
      case 'footnoteReference':
      case 'footnoteDefinition':
        node.identifier = this.footnote(node.identifier);
        break;
    }
    if ('children' in node) {
      const isLink = node.type === 'link' || node.type === 'linkReference';
      this.descend(node, CONTAINERS.has(node.type) ? depth + 1 : depth, inLink || isLink);
    }
    return [node];
  }

  private html(node: Html): [] {
    const shown = shorten(node.value, 40);
    this.faults.push({
      ...offsets(node),
      rule: 'raw-html',
      message: `HTML stands here: ${shown}`,
      found: shown,
      expected: 'Markdown',
      fix: 'Write it in Markdown; for a plain `<`, write `\\<`.',
    });
    return [];
  }

  private image(node: Image | ImageReference): PhrasingContent[] {
    const { start, end } = offsets(node);
    this.faults.push({
      start,
      end,
      rule: 'raw-html',
      message: 'An image stands here: this site shows none.',
      found: shorten(this.markdown.slice(start, end), 40),
      fix: 'Say in words what it shows.',
    });
    return node.alt ? [{ type: 'text', value: node.alt }] : [];
  }

  private heading(node: Heading): void {
    const report = (message: string, more: Pick<TextFault, 'found' | 'expected' | 'fix'>): void =>
      void this.faults.push({ ...offsets(node), rule: 'heading', message, ...more });
    const signs = (level: number): string => '#'.repeat(level);
    const below = this.level + 1;
    if (node.depth === 1)
      report('This heading is of the first level, which is the title of the page.', {
        found: '#',
        expected: '##',
        fix: 'Start the line with `## `.',
      });
    else if (node.depth > below)
      report(`This heading skips a level: ${signs(node.depth)} after ${signs(this.level)}.`, {
        found: signs(node.depth),
        expected: signs(below),
        fix: `Write \`${signs(below)} \`.`,
      });
    if (toString(node).trim() === '')
      report('This heading is empty.', { fix: 'Write its text, or remove the line.' });
    this.level = Math.max(2, node.depth);
  }

  /** Numbers instead of names, so that no id of the page can be chosen. */
  private footnote(identifier: string): string {
    const number = this.footnotes.get(identifier) ?? String(this.footnotes.size + 1);
    this.footnotes.set(identifier, number);
    return number;
  }

  private tooDeep(node: Node): void {
    if (this.faults.some(({ rule }) => rule === 'size')) return;
    this.faults.push({
      ...offsets(node),
      rule: 'size',
      message: `Markup is nested more than ${MAX_NESTING} deep here.`,
      expected: `at most ${MAX_NESTING}`,
      fix: 'Use less markup.',
    });
  }
}
