/** The kinds of Markdown file: how the front matter of each is read, what is made of it, and where that goes. */
import type { z } from 'zod';
import type { ContentFile, Located } from './content.ts';
import { draftGaps, isDraft } from './draft-gaps.ts';
import type { SiteLink } from './links/site-links.ts';
import { parseProse } from './markdown/parse-prose.ts';
import type { ParsedProse, ProseOptions } from './markdown/parse-prose.ts';
import type { Place } from './place-of.ts';
import { readParts } from './read-file.ts';
import type { FileParts, Report } from './read-file.ts';
import { locatedProse, readRecord } from './read-record.ts';
import { claimFrontMatter, draftFrontMatter } from './schema/claim-schema.ts';
import { claimTranslationFrontMatter } from './schema/claim-translation-schema.ts';
import { pageFrontMatter } from './schema/publication-schema.ts';
import { sourceFrontMatter, sourceTranslationFrontMatter } from './schema/source-schema.ts';
import type {
  Claim,
  ClaimTranslation,
  Lang,
  NeverLinked,
  Page,
  Prose,
  Source,
  SourceTranslation,
} from './types.ts';

/** The records of a content folder, filled kind by kind. */
export interface RecordLists {
  readonly claims: Map<string, Located<Claim>>;
  readonly claimTranslations: Located<ClaimTranslation>[];
  readonly sources: Map<string, Located<Source>>;
  readonly sourceTranslations: Located<SourceTranslation>[];
  readonly pages: Located<Page>[];
  readonly broken: { readonly claims: Set<string>; readonly sources: Set<string> };
}

interface ReadContext {
  /** Of the publication; none where `site.yml` cannot be read. */
  readonly languages: readonly Lang[];
  readonly neverLinked: readonly NeverLinked[];
  readonly report: Report;
  /** Links of prose to pages of the site, for when all pages are known. */
  readonly links: SiteLink[];
}

interface RecordKind<Fields, Value> {
  readonly schema: z.ZodType<Fields>;
  /** For a record that says it is a draft. */
  readonly draftSchema?: z.ZodType<Fields>;
  /** The evidence that the Markdown may cite, in its order on the page. */
  readonly evidence?: (
    fields: Fields | undefined,
    id: string,
    lists: RecordLists,
  ) => readonly { readonly id: string }[];
  readonly make: (fields: Fields, prose: Prose, id: string, lang: Lang) => Value;
  readonly add: (lists: RecordLists, id: string, record: Located<Value>) => void;
  /** What is noted of a file that is there but not readable. */
  readonly addBroken?: (lists: RecordLists, id: string) => void;
}

/** In the order in which they are read: a translation cites the evidence of its original. */
export const RECORD_KINDS = {
  claim: reader({
    schema: claimFrontMatter,
    draftSchema: draftFrontMatter,
    evidence: (fields) => fields?.evidence ?? [],
    make: (fields, body, id): Claim => ({ id, ...fields, body }),
    add: ({ claims }, id, record) => claims.set(id, record),
    addBroken: ({ broken }, id) => broken.claims.add(id),
  }),
  source: reader({
    schema: sourceFrontMatter,
    make: (fields, notes, id): Source => ({ id, ...fields, notes }),
    add: ({ sources }, id, record) => sources.set(id, record),
    addBroken: ({ broken }, id) => broken.sources.add(id),
  }),
  'claim-translation': reader({
    schema: claimTranslationFrontMatter,
    evidence: (_, id, { claims }) => claims.get(id)?.value.evidence ?? [],
    make: (fields, body, id, lang): ClaimTranslation => ({ id, lang, ...fields, body }),
    add: ({ claimTranslations }, _, record) => claimTranslations.push(record),
  }),
  'source-translation': reader({
    schema: sourceTranslationFrontMatter,
    make: (fields, notes, id, lang): SourceTranslation => ({ id, lang, ...fields, notes }),
    add: ({ sourceTranslations }, _, record) => sourceTranslations.push(record),
  }),
  page: reader({
    schema: pageFrontMatter,
    make: (fields, body, name, lang): Page => ({ name, lang, ...fields, body }),
    add: ({ pages }, _, record) => pages.push(record),
  }),
} as const;

type RecordPlace = Extract<Place, { readonly id: string }>;

/** What reads a file of a kind into the lists, or notes that it is broken. */
function reader<Fields, Value>(kind: RecordKind<Fields, Value>) {
  return (
    file: ContentFile,
    place: RecordPlace,
    lists: RecordLists,
    context: ReadContext,
  ): void => {
    const parts = readParts(file, 'md', context.report);
    const record = parts && readMarkdown(kind, parts, place, lists, context);
    if (record) kind.add(lists, place.id, record);
    else kind.addBroken?.(lists, place.id);
  };
}

function readMarkdown<Fields, Value>(
  kind: RecordKind<Fields, Value>,
  parts: FileParts,
  place: RecordPlace,
  lists: RecordLists,
  context: ReadContext,
): Located<Value> | undefined {
  const draftSchema = isDraft(parts.yaml.value) ? kind.draftSchema : undefined;
  const fields = readRecord(draftSchema ?? kind.schema, parts);
  if (draftSchema) draftGaps(parts.yaml).forEach(parts.report);
  const lang =
    'lang' in place ? place.lang : (fields as { readonly lang?: Lang } | undefined)?.lang;
  const evidence = kind.evidence?.(fields, place.id, lists) ?? [];
  const { prose, citations } = readProse(
    parts,
    {
      lang,
      languages: context.languages,
      numbers: numbered(evidence),
      neverLinked: context.neverLinked,
    },
    context.links,
  );
  if (fields === undefined) return undefined;
  const value = kind.make(fields, prose, place.id, lang ?? '');
  return locatedProse(value, parts, citations, prose.cited);
}

/** The Markdown of a file, whose faults and links are noted at their places. */
function readProse(parts: FileParts, options: ProseOptions, links: SiteLink[]): ParsedProse {
  const { path: file, body, bodyStart, range, report } = parts;
  const parsed = parseProse(body, options);
  for (const fault of parsed.faults)
    report({ ...fault, start: bodyStart + fault.start, end: bodyStart + fault.end });
  for (const { path, start, end } of parsed.siteLinks)
    links.push({ path, at: { file, ...range(bodyStart + start, bodyStart + end) } });
  return parsed;
}

const numbered = (evidence: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(evidence.map(({ id }, index) => [id, index + 1]));
