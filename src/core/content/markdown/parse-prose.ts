/**
 * Markdown to HTML that is safe to publish: CommonMark with GFM's tables, footnotes and strikethrough, and citations.
 * Nothing is trusted after the allow-list, and nothing runs before the limits of `prose-limits.ts`.
 */
import type { ElementContent, Root as HtmlRoot, RootContent } from 'hast';
import { sanitize } from 'hast-util-sanitize';
import rehypeStringify from 'rehype-stringify';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import type { Processor } from 'unified';
import { sameLanguage } from '../../i18n/language.ts';
import { wordsFor } from '../../i18n/words.ts';
import type { TextFault } from '../../problem.ts';
import { hiddenCharacterFault, hiddenCharacters } from '../hidden-characters.ts';
import type { NeverLinked, Prose } from '../types.ts';
import { ALLOW_LIST } from './allow-list.ts';
import type { Citation } from './citations.ts';
import { judgeLinks } from './judge-links.ts';
import type { ProseLink } from './judge-links.ts';
import { beyondLimits } from './prose-limits.ts';
import { markTree } from './prose-marks.ts';
import { proseText } from './prose-text.ts';

export interface ProseOptions {
  /** Language of the text, in which footnotes have their words; English where none is given. */
  readonly lang?: string;
  /** The languages of the publication, of which the first has words where `lang` has none. */
  readonly languages?: readonly string[];
  /** Evidence id → its number on the page, from 1. */
  readonly numbers?: ReadonlyMap<string, number>;
  readonly neverLinked?: readonly NeverLinked[];
}

export interface ParsedProse {
  readonly prose: Prose;
  /** Offsets, here and below, are UTF-16, into the Markdown. */
  readonly faults: readonly TextFault[];
  readonly citations: readonly Citation[];
  /** Links to pages of this site, with where they stand. */
  readonly siteLinks: readonly ProseLink[];
}

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
  if (markdown.trim() === '') return nothing();
  const limit = beyondLimits(markdown);
  if (limit) return nothing(limit);
  try {
    return render(markdown, options);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    const message = 'This text is nested too deeply to be read.';
    return nothing({ rule: 'size', message, start: 0, end: 0, fix: 'Use less markup.' });
  }
}

const nothing = (...faults: TextFault[]): ParsedProse => ({
  prose: { html: '', text: '', cited: [] },
  faults,
  citations: [],
  siteLinks: [],
});

function render(markdown: string, options: ProseOptions): ParsedProse {
  const tree = parser.parse(markdown);
  const { faults: marks, citations } = markTree(tree, markdown, options.numbers ?? new Map());
  const { languages = [], lang = 'en' } = options;
  const { prose: words, lang: worded } = wordsFor({ languages }, lang);
  const toHtml = unified().use(remarkRehype, {
    clobberPrefix: 'note-',
    footnoteLabel: words.footnotes,
    footnoteBackLabel: (index) => words.backToReference(index + 1),
  });
  const html = toHtml.runSync(tree) as HtmlRoot;
  const links = judgeLinks(html, options.neverLinked ?? []);
  if (!sameLanguage(worded, lang)) markNoteWords(html.children, worded);
  const safe = sanitize(html, ALLOW_LIST) as HtmlRoot;
  const prose = {
    html: writer.stringify(safe),
    text: proseText(safe),
    cited: [...new Set(citations.map((citation) => citation.id))],
  };
  const faults = [...marks, ...links.faults, ...hiddenInEntities(prose.text, markdown)];
  return { prose, faults, citations, siteLinks: links.siteLinks };
}

/** Marks the words that footnotes need with their language, where it is not the text's own. */
function markNoteWords(nodes: readonly (RootContent | ElementContent)[], lang: string): void {
  for (const node of nodes) {
    if (node.type !== 'element') continue;
    const { id, ariaLabel } = node.properties;
    if (id === 'note-label' || ariaLabel !== undefined) node.properties['lang'] = lang;
    markNoteWords(node.children, lang);
  }
}

/** Characters that a reader cannot see, written as `&#x202E;`: a look at the source does not find them. */
function hiddenInEntities(text: string, markdown: string): TextFault[] {
  if (!markdown.includes('&')) return [];
  const start = Math.max(0, markdown.search(/&#?\w+;/));
  return hiddenCharacters(text)
    .filter(({ char }) => !markdown.includes(char))
    .slice(0, 1)
    .map((hidden) => ({ ...hiddenCharacterFault(hidden, 'an entity'), start, end: start + 1 }));
}
