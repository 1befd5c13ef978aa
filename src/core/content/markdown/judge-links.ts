/** A pass over the HTML that remark-rehype made: links are held to the URL policy, and the rest gets what pages need. */
import type { Element, ElementContent, Root } from 'hast';
import type { TextFault } from '../../problem.ts';
import { shorten } from '../../text/strings.ts';
import { judgeUrl, neverLinkedDomain } from '../links/url-policy.ts';
import type { JudgedUrl } from '../links/url-policy.ts';
import type { NeverLinked } from '../types.ts';
import { proseText } from './prose-text.ts';

/** A link to a page of this site, `/claims/x/`. Offsets are UTF-16, into the Markdown. */
export interface ProseLink {
  readonly path: string;
  readonly start: number;
  readonly end: number;
}

export interface JudgedLinks {
  readonly faults: readonly TextFault[];
  readonly siteLinks: readonly ProseLink[];
}

/** Changes `root` in place: what may not be linked becomes its words. */
export function judgeLinks(root: Root, neverLinked: readonly NeverLinked[]): JudgedLinks {
  const judge = new LinkJudge(neverLinked);
  finish(root, judge);
  return judge;
}

/** What an element becomes, by its tag; all others stay as they are. */
const FINISHED: Readonly<Record<string, (node: Element) => Element>> = {
  h2: (node) => {
    if (node.properties['id'] === 'footnote-label')
      node.properties = { id: 'note-label', className: ['visually-hidden'] };
    return node;
  },
  th: (node) => aligned({ ...node, properties: { ...node.properties, scope: 'col' } }),
  td: (node) => aligned(node),
  table: (node) => ({
    type: 'element',
    tagName: 'div',
    properties: { className: ['table-scroll'], tabIndex: 0 },
    children: [node],
  }),
};

function finish(parent: Root | Element, judge: LinkJudge): void {
  parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
    if (child.type !== 'element') return [child];
    finish(child, judge);
    return child.tagName === 'a' ? judge.link(child) : [FINISHED[child.tagName]?.(child) ?? child];
  });
}

/** Alignment as a class: the pages allow no styles of their own. */
function aligned(node: Element): Element {
  const { align } = node.properties;
  return align === 'center' || align === 'right'
    ? { ...node, properties: { ...node.properties, className: [`align-${align}`] } }
    : node;
}

class LinkJudge implements JudgedLinks {
  readonly faults: TextFault[] = [];
  readonly siteLinks: ProseLink[] = [];
  private readonly neverLinked: readonly NeverLinked[];

  constructor(neverLinked: readonly NeverLinked[]) {
    this.neverLinked = neverLinked;
  }

  /** The nodes that a link becomes. */
  link(node: Element): ElementContent[] {
    const { href, className, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    if (dataFootnoteRef !== undefined) {
      node.properties = { ...node.properties, ariaDescribedBy: ['note-label'] };
      return [node];
    }
    if (dataFootnoteBackref !== undefined) {
      node.properties = { ...node.properties, className: ['footnote-backref'] };
      return [node];
    }
    if (Array.isArray(className) && className.includes('cite')) return [node];
    const url = String(href ?? '');
    return this.refused(node, url) ?? this.linked(node, judgeUrl(asWritten(url), true));
  }

  /** The words of a link that leads to a domain which is never linked. */
  private refused(node: Element, url: string): ElementContent[] | undefined {
    const never = neverLinkedDomain(asWritten(url), this.neverLinked);
    if (!never) return undefined;
    this.faults.push({
      ...offsets(node),
      rule: 'never-linked-domain',
      message: `${never.domain} is never linked: ${never.reason}`,
      found: shorten(url),
      fix: 'Remove the link and keep its words.',
    });
    return node.children;
  }

  private linked(node: Element, judged: JudgedUrl): ElementContent[] {
    if (!judged.ok) {
      this.faults.push({
        ...offsets(node),
        rule: 'url',
        message: `This address cannot be linked: ${judged.reason}.`,
        found: shorten(asWritten(String(node.properties['href'] ?? ''))),
        expected: 'https://…, or a page of this site as /claims/x/',
        fix: judged.fix,
      });
      return node.children;
    }
    node.properties = { href: judged.href };
    if (judged.kind === 'site') this.siteLinks.push({ path: judged.href, ...offsets(node) });
    if (judged.kind !== 'web') return [node];
    node.properties['rel'] = ['external', 'noopener'];
    this.compareText(node, judged.host);
    // A name that only looks like another is told apart by what goes over the wire.
    return judged.shownHost === undefined
      ? [node]
      : [node, { type: 'text', value: ` (${judged.host})` }];
  }

  /** A text that names an address says where the link leads. */
  private compareText(node: Element, host: string): void {
    const words = proseText({ type: 'root', children: [node] });
    const named = /(?:https?:\/\/|www\.)([a-z0-9.-]+\.[a-z]{2,})/i.exec(words)?.[1];
    const bare = (name: string): string => name.toLowerCase().replace(/^www\./, '');
    if (named === undefined || bare(named) === bare(host)) return;
    this.faults.push({
      ...offsets(node),
      rule: 'url',
      message: `The text of this link says ${shorten(named)}, but it leads to ${host}.`,
      found: shorten(named),
      expected: host,
      fix: 'Let the text say where the link leads.',
    });
  }
}

const offsets = ({ position }: Element): { start: number; end: number } => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** An address as its author wrote it: remark percent-encodes what is not ASCII, which would hide the host. */
function asWritten(url: string): string {
  return url.replace(/^(https?:\/\/)([^/?#]*)/i, (whole, scheme: string, authority: string) => {
    if (!/%[89a-f][0-9a-f]/i.test(authority)) return whole;
    try {
      return scheme + decodeURIComponent(authority);
    } catch {
      return whole;
    }
  });
}
