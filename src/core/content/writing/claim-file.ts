import type { Appearance, Claimant, Evidence, Lang } from '../types.ts';
import { block, flow, inline } from './write-yaml.ts';

/** What is known of a claim that is being written. What is missing is left out of the file. */
export interface ClaimDraft {
  readonly lang: Lang;
  readonly claim: string;
  readonly claimant?: Claimant;
  readonly appearances: readonly Appearance[];
  readonly rating?: string;
  readonly finding?: string;
  readonly published: string;
  readonly topics: readonly string[];
  readonly contentNotes: readonly string[];
  readonly evidence: readonly Partial<Evidence>[];
  readonly wouldChange?: string;
  readonly body?: string;
}

/** What only a person can supply and is not there yet, each as one line of advice. Empty: the claim is whole. */
export function missingFrom(draft: ClaimDraft): string[] {
  const gaps = draft.evidence.flatMap((entry, i) => {
    const name = `evidence ${entry.id ?? i + 1}`;
    return [
      ...(entry.source ? [] : [`${name}: its source`]),
      ...(entry.stance
        ? []
        : [`${name}: its stance (supports, contradicts, qualifies or context)`]),
      ...(entry.quote ? [] : [`${name}: the quote, copied exactly from the source`]),
    ];
  });
  return [
    ...(draft.rating ? [] : ['rating: one of content/ratings.yml']),
    ...(draft.finding ? [] : ['finding: what the evidence shows, in one or two sentences']),
    ...(draft.evidence.length > 0 ? gaps : ['evidence: at least one quote from a source']),
    ...(draft.body ? [] : ['the analysis, below the second line of three hyphens']),
  ];
}

/** The file of a claim, in the order that people read it in. A claim that lacks something is a draft. */
export function claimFile(draft: ClaimDraft): string {
  const { claimant, rating, finding, wouldChange } = draft;
  const parts = [
    `lang: ${draft.lang}\n`,
    block('claim', draft.claim),
    claimant ? `claimant: ${flow(claimant)}\n` : '',
    draft.appearances.length > 0
      ? `appearances:\n${draft.appearances.map(appearance).join('')}`
      : '',
    rating ? `rating: ${inline(rating)}\n` : '',
    finding ? block('finding', finding) : '',
    `published: ${draft.published}\n`,
    draft.topics.length > 0 ? `topics: [${draft.topics.map(inline).join(', ')}]\n` : '',
    draft.contentNotes.length > 0
      ? `content-notes: [${draft.contentNotes.map(inline).join(', ')}]\n`
      : '',
    draft.evidence.length > 0 ? `evidence:\n${draft.evidence.map(evidence).join('')}` : '',
    wouldChange ? block('would-change', wouldChange) : '',
    `status: ${missingFrom(draft).length > 0 ? 'draft' : 'published'}\n`,
  ];
  const cited = draft.evidence.flatMap(({ id }) => (id ? [`[@${id}]`] : [])).join(' ');
  const body = draft.body?.trim() ?? cited;
  return `---\n${parts.join('')}---\n${body ? `\n${body}\n` : ''}`;
}

function appearance(place: Appearance): string {
  if (!('source' in place)) return `  - ${flow(place)}\n`;
  const { source, quote, prefix, suffix, readsAlone } = place;
  return `  - source: ${inline(source)}\n${blocks({ quote, 'reads-alone': readsAlone, prefix, suffix })}`;
}

function evidence(entry: Partial<Evidence>): string {
  const { id, source, stance, speaker, quote, translation, readsAlone, prefix, suffix } = entry;
  const lines = [
    ...(id ? [`id: ${id}\n`] : []),
    ...(source ? [`source: ${inline(source)}\n`] : []),
    ...(stance ? [`stance: ${stance}\n`] : []),
    ...(speaker ? [`speaker: ${flow(speaker)}\n`] : []),
  ];
  return (
    lines.map((line, i) => (i === 0 ? '  - ' : '    ') + line).join('') +
    blocks({ quote, translation, 'reads-alone': readsAlone, prefix, suffix })
  );
}

const blocks = (values: Readonly<Record<string, string | undefined>>): string =>
  Object.entries(values)
    .map(([key, text]) => (text ? block(key, text, '    ') : ''))
    .join('');
