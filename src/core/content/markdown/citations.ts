import type { PhrasingContent, Text } from 'mdast';
import type { TextFault } from '../../problem.ts';
import { shorten } from '../../text/strings.ts';
import { ID_PATTERN } from '../schema/fields.ts';

/** One `[@id]` of the text, in the order of the text. Offsets are UTF-16, into the Markdown. */
export interface Citation {
  readonly id: string;
  readonly start: number;
  readonly end: number;
}

const CITATION = /\[@([^[\]\n]{0,100})\]/g;
const WRITTEN = /(\\?)\[@([^[\]\n]{0,100})\]/g;

/** Reads the citations of a text one node after another, and numbers them as the page does. */
export class CitationReader {
  readonly citations: Citation[] = [];
  readonly faults: TextFault[] = [];
  private readonly markdown: string;
  private readonly numbers: ReadonlyMap<string, number>;
  private readonly counts = new Map<string, number>();

  /** @param numbers evidence id → its number on the page, from 1 */
  constructor(markdown: string, numbers: ReadonlyMap<string, number>) {
    this.markdown = markdown;
    this.numbers = numbers;
  }

  /** The nodes that a text becomes: its citations of known evidence are links, all else stays text. */
  read(node: Text, inLink: boolean): PhrasingContent[] {
    if (!node.value.includes('[@')) return [node];
    const pieces: PhrasingContent[] = [];
    let from = 0;
    for (const { id, index, length, start, end } of this.citationsIn(node)) {
      if (!ID_PATTERN.test(id) || inLink) {
        this.faults.push({ ...misused(id, inLink), start, end });
        continue;
      }
      this.citations.push({ id, start, end });
      const link = this.link(id);
      if (!link) continue;
      if (index > from) pieces.push({ type: 'text', value: node.value.slice(from, index) });
      pieces.push(link);
      from = index + length;
    }
    if (from === 0) return [node];
    if (from < node.value.length) pieces.push({ type: 'text', value: node.value.slice(from) });
    return pieces;
  }

  /** What looks like a citation in a text: where in the node's value, and where in the Markdown. */
  private citationsIn(
    node: Text,
  ): { id: string; index: number; length: number; start: number; end: number }[] {
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const written = [...this.markdown.slice(start, end).matchAll(WRITTEN)];
    return [...node.value.matchAll(CITATION)].flatMap((match, n) => {
      const [whole, id = ''] = match;
      const place = { id, index: match.index, length: whole.length };
      const source = written[n];
      // Where entities or escapes stand between, the two differ: the whole node is pointed at then.
      if (source?.[2] !== id) return [{ ...place, start, end }];
      if (source[1] === '\\') return [];
      const at = start + source.index;
      return [{ ...place, start: at, end: at + source[0].length }];
    });
  }

  /** `<a href="#evidence-x" class="cite" id="cite-x-1">[2]</a>`, or nothing where there is no such evidence. */
  private link(id: string): PhrasingContent | undefined {
    const number = this.numbers.get(id);
    if (number === undefined) return undefined;
    const count = (this.counts.get(id) ?? 0) + 1;
    this.counts.set(id, count);
    return {
      type: 'link',
      url: `#evidence-${id}`,
      data: { hProperties: { className: ['cite'], id: `cite-${id}-${count}` } },
      children: [{ type: 'text', value: `[${number}]` }],
    };
  }
}

function misused(id: string, inLink: boolean) {
  const shown = shorten(`[@${id}]`);
  return {
    rule: 'citation-unknown',
    message: inLink ? 'A citation stands inside a link.' : `“${shown}” is no citation.`,
    found: shown,
    expected: '[@evidence-id]',
    fix: inLink
      ? 'Move the citation behind the link.'
      : 'Cite one piece of evidence by its id: [@id]; for two, write [@one] [@two].',
  };
}
