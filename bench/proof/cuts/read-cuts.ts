/** How a cut misleads, by what was left outside the quote or put into it. */
export const MISLEADING_KINDS = [
  'negation',
  'denial',
  'falsity',
  'exception',
  'condition',
  'quantity',
  'doubt',
  'pretence',
  'insertion',
  'omission',
  'figure',
  'case',
  'mixture',
] as const;

/** Quotes that no check should name: whole sentences, and parts that may stand alone. */
export const FAIR_KINDS = ['fair-whole', 'fair-clause'] as const;

export type CutKind = (typeof MISLEADING_KINDS)[number] | (typeof FAIR_KINDS)[number];

/** One quote as somebody cuts it: `text` is the source's, `quote` what is typed from it. */
export interface Cut {
  readonly lang: string;
  readonly kind: CutKind;
  readonly text: string;
  readonly quote: string;
}

const KINDS: ReadonlySet<string> = new Set([...MISLEADING_KINDS, ...FAIR_KINDS]);
const isKind = (name: string | undefined): name is CutKind => name !== undefined && KINDS.has(name);

/** What joins the segments of a quote that omits something. */
export const OMISSION = ' […] ';

const tidy = (text: string) => text.replace(/ {2,}/g, ' ').trim();

/**
 * The cuts of one language's file. A line is `kind`, a tab, and the source's text with each quoted
 * segment between two bars (`He denied that |the firm paid|.`); where the quote has a bracket of its
 * editor, a third column gives the quote as it is typed. Empty lines and lines after `#` are passed
 * over.
 *
 * @throws Error that names the line which has another form.
 */
export function readCuts(lang: string, file: string): Cut[] {
  return file.split('\n').flatMap((line, index) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [kind, marked, typed, ...more] = line.split('\t');
    const parts = (marked ?? '').split('|');
    if (!isKind(kind) || parts.length < 3 || parts.length % 2 === 0 || more.length > 0) {
      throw new Error(`${lang}, line ${index + 1}: expected kind, tab, text with bars: ${line}`);
    }
    const segments = parts.filter((_, part) => part % 2 === 1).map(tidy);
    return [{ lang, kind, text: tidy(parts.join('')), quote: typed ?? segments.join(OMISSION) }];
  });
}
