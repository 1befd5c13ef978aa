/**
 * Markdown to HTML that is safe to publish: CommonMark with GFM's tables, footnotes and strikethrough, and citations.
 * Nothing is trusted after the allow-list, and nothing runs before the limits of `prose-limits.ts`.
 */
import type { Element, ElementContent, Root as HtmlRoot } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Processor } from 'unified';
import type { NeverLinked, Prose } from '../types.ts';
import { wordsFor } from '../../i18n/words.ts';
import { ALLOW_LIST } from './allow-list.ts';
import { hiddenCharacters } from '../hidden-characters.ts';
import { beyondLimits } from './prose-limits.ts';
import { markTree } from './prose-marks.ts';
import type { Citation, MarkFault } from './prose-marks.ts';
import { proseText } from './prose-text.ts';
import { shorten } from '../shorten.ts';
import { judgeUrl, neverLinkedDomain } from '../links/url-policy.ts';

export interface ProseOptions {
  /** Language of the words that footnotes need; English where none is given. */
  readonly lang?: string;
  /** Evidence id → its number on the page, from 1. */
  readonly numbers?: ReadonlyMap<string, number>;
  readonly neverLinked?: readonly NeverLinked[];
}

export interface ParsedProse {
  readonly prose: Prose;
  /** Offsets are UTF-16, into the Markdown. */
  readonly faults: readonly MarkFault[];
  readonly citations: readonly Citation[];
  /** Links to pages of this site, `/claims/x/`, with where they stand. */
  readonly siteLinks: readonly {
    readonly path: string;
    readonly start: number;
    readonly end: number;
  }[];
}

const EMPTY: Prose = { html: '', text: '', cited: [] };

const parser = unified()
  .use(remarkParse)
  .use(remarkGfm, { singleTilde: false })
  .use(onlyWhatWeUse)
  .freeze();
const writer = unified().use(rehypeStringify).freeze();

/**
 * Of GFM, leaves out the links that nobody wrote as links (a bare address stays text) and task lists. The former also
 * look back over the whole block at each letter once a bracket stands open.
 */
function onlyWhatWeUse(this: Processor): void {
  const data = this.data();
  const unused = ['wwwAutolink', 'protocolAutolink', 'emailAutolink', 'tasklistCheck'];
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: unused } }];
  data.fromMarkdownExtensions =
    data.fromMarkdownExtensions?.flat().map((extension) => ({ ...extension, transforms: [] })) ??
    [];
}

/** Parses Markdown. Never throws for what stands in it: what is wrong comes back as faults, and is left out of the HTML. */
export function parseProse(markdown: string, options: ProseOptions = {}): ParsedProse {
  if (markdown.trim() === '') return { prose: EMPTY, faults: [], citations: [], siteLinks: [] };
  const limit = beyondLimits(markdown);
  if (limit)
    return { prose: EMPTY, faults: [{ ...limit, rule: 'size' }], citations: [], siteLinks: [] };
  try {
    return render(markdown, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const fault = {
      rule: 'size',
      message: 'This text is nested too deeply to be read.',
      start: 0,
      end: 0,
      fix: 'Use less markup.',
    };
    return { prose: EMPTY, faults: [fault], citations: [], siteLinks: [] };
  }
}

function render(markdown: string, options: ProseOptions): ParsedProse {
  const tree = parser.parse(markdown);
  const { faults: marks, citations } = markTree(tree, markdown, options.numbers ?? new Map());
  const words = wordsFor(options.lang ?? 'en').prose;
  const toHtml = unified().use(remarkRehype, {
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteBackLabel: (index) => words.backToReference(index + 1),
  });
  const html = toHtml.runSync(tree) as HtmlRoot;
  const links = judgeLinks(html, options.neverLinked ?? []);
  const safe = sanitize(html, ALLOW_LIST) as HtmlRoot;
  const prose = {
    html: writer.stringify(safe),
    text: proseText(safe),
    cited: [...new Set(citations.map((citation) => citation.id))],
  };
  const faults = [...marks, ...links.faults, ...hiddenInEntities(prose.text, markdown)];
  return { prose, faults, citations, siteLinks: links.siteLinks };
}

/** Characters that a reader cannot see, written as `&#x202E;`: a look at the source does not find them. */
function hiddenInEntities(text: string, markdown: string): MarkFault[] {
  if (!markdown.includes('&')) return [];
  return hiddenCharacters(text)
    .filter(({ char }) => !markdown.includes(char))
    .slice(0, 1)
    .map(({ name, severity }) => {
      const start = Math.max(0, markdown.search(/&#?\w+;/));
      return {
        rule: 'hidden-character',
        severity,
        message: `An invisible character, ${name}, is written here as an entity.`,
        start,
        end: start + 1,
        fix: 'Remove it.',
      };
    });
}

/** Holds each link to the URL policy: what may not be linked becomes its text. Finishes what remark-rehype made. */
function judgeLinks(
  root: HtmlRoot,
  neverLinked: readonly NeverLinked[],
): Pick<ParsedProse, 'faults' | 'siteLinks'> {
  const faults: MarkFault[] = [];
  const siteLinks: { path: string; start: number; end: number }[] = [];

  const link = (node: Element): ElementContent[] => {
    const { href, className, dataFootnoteRef, dataFootnoteBackref } = node.properties;
    const url = String(href ?? '');
    const at = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (dataFootnoteRef !== undefined) {
      node.properties = { ...node.properties, ariaDescribedBy: ['note-label'] };
      return [node];
    }
    if (dataFootnoteBackref !== undefined) {
      node.properties = { ...node.properties, className: ['footnote-backref'] };
      return [node];
    }
    if (Array.isArray(className) && className.includes('cite')) return [node];
    const decoded = written(url);
    const never = neverLinkedDomain(decoded, neverLinked);
    if (never) {
      faults.push({
        ...at,
        rule: 'never-linked-domain',
        message: `${never.domain} is never linked: ${never.reason}`,
        found: shorten(url),
        fix: 'Remove the link and keep its words.',
      });
      return node.children;
    }
    const judged = judgeUrl(decoded, true);
    if (!judged.ok) {
      faults.push({
        ...at,
        rule: 'url',
        message: `This address cannot be linked: ${judged.reason}.`,
        found: shorten(decoded),
        expected: 'https://…, or a page of this site as /claims/x/',
        fix: judged.fix,
      });
      return node.children;
    }
    node.properties = {
      href: judged.href,
      ...(judged.kind === 'web' ? { rel: ['external', 'noopener'] } : {}),
    };
    if (judged.kind === 'site') siteLinks.push({ path: judged.href, ...at });
    if (judged.kind !== 'web') return [node];
    const claimed = /(?:https?:\/\/|www\.)([a-z0-9.-]+\.[a-z]{2,})/i.exec(
      proseText({ type: 'root', children: [node] }),
    )?.[1];
    const bare = (host: string): string => host.toLowerCase().replace(/^www\./, '');
    if (claimed !== undefined && bare(claimed) !== bare(judged.host)) {
      faults.push({
        ...at,
        rule: 'url',
        message: `The text of this link says ${shorten(claimed)}, but it leads to ${judged.host}.`,
        found: shorten(claimed),
        expected: judged.host,
        fix: 'Let the text say where the link leads.',
      });
    }
    // A name that only looks like another is told apart by what goes over the wire.
    return judged.shownHost === undefined
      ? [node]
      : [node, { type: 'text', value: ` (${judged.host})` }];
  };

  const descend = (parent: HtmlRoot | Element): void => {
    parent.children = (parent.children as ElementContent[]).flatMap((child): ElementContent[] => {
      if (child.type !== 'element') return [child];
      descend(child);
      if (child.tagName === 'a') return link(child);
      if (child.tagName === 'h2' && child.properties['id'] === 'footnote-label') {
        child.properties = { id: 'note-label', className: ['visually-hidden'] };
      }
      if (child.tagName === 'th') child.properties = { ...child.properties, scope: 'col' };
      const align = child.properties['align'];
      if (align === 'center' || align === 'right')
        child.properties = { ...child.properties, className: [`align-${align}`] };
      if (child.tagName !== 'table') return [child];
      return [
        {
          type: 'element',
          tagName: 'div',
          properties: { className: ['table-scroll'], tabIndex: 0 },
          children: [child],
        },
      ];
    });
  };
  descend(root);
  return { faults, siteLinks };
}

/** An address as its author wrote it: remark percent-encodes what is not ASCII, which would hide the host. */
function written(url: string): string {
  return url.replace(/^(https?:\/\/)([^/?#]*)/i, (whole, scheme: string, authority: string) => {
    if (!/%[89a-f][0-9a-f]/i.test(authority)) return whole;
    try {
      return scheme + decodeURIComponent(authority);
    } catch {
      return whole;
    }
  });
}
