/** All the files of a content folder to records. Never throws for what stands in them. */
import type { z } from 'zod';
import { FILE_START } from '../problem.ts';
import type { FileFault } from '../problem.ts';
import { compareStrings } from '../text/strings.ts';
import type { Content, ContentFile, Located } from './content.ts';
import { crossFaults } from './cross-faults.ts';
import type { SiteLink } from './links/site-links.ts';
import { MAX_BYTES, placeOf } from './place-of.ts';
import type { Place, PlacedFiles, PublicationFile } from './place-of.ts';
import { fileFault, readParts, readText } from './read-file.ts';
import type { Report } from './read-file.ts';
import { locatedRecord, readRecord } from './read-record.ts';
import { RECORD_KINDS } from './record-kinds.ts';
import type { RecordLists } from './record-kinds.ts';
import {
  domainsFile,
  notesFile,
  ratingsFile,
  siteFile,
  topicsFile,
  waiversFile,
} from './schema/publication-schema.ts';

/**
 * Parses a content folder.
 * @param files in any order; the result does not depend on it
 * @returns what could be parsed, and a fault for everything that could not
 */
export function parseContent(files: readonly ContentFile[]): {
  content: Content;
  faults: FileFault[];
} {
  const faults: FileFault[] = [];
  const report: Report = (fault) => void faults.push(fault);
  const placed = [...files]
    .sort((one, other) => compareStrings(one.path, other.path))
    .map((file) => ({ file, place: placeOf(file.path) }));

  for (const { file, place } of placed)
    if (place.kind === 'misplaced') report(fileFault(file.path, place.fault));

  const publication = readPublication(placed, report);
  const links: SiteLink[] = [];
  const content: Content = {
    ...publication,
    ...readRecords(placed, publication, report, links),
    ...readTexts(placed, report),
  };
  faults.push(...crossFaults(content, placed, links));
  return { content, faults };
}

type Publication = Pick<
  Content,
  'site' | 'ratings' | 'topics' | 'notes' | 'neverLinked' | 'waivers'
>;

/** The YAML files of the publication. One that is not there, or not readable, is an empty list. */
function readPublication(placed: PlacedFiles, report: Report): Publication {
  const read = <Value>(
    kind: PublicationFile,
    schema: z.ZodType<Value>,
    idKey?: string,
  ): Located<Value> | undefined => {
    const file = placed.find(({ place }) => place.kind === kind)?.file;
    const parts = file && readParts(file, 'yml', report);
    const value = parts && readRecord(schema, parts, idKey);
    return parts && value && locatedRecord(value, parts);
  };
  const list = <Item>(kind: PublicationFile, schema: z.ZodType<Item[]>, idKey: string) =>
    read(kind, schema, idKey) ?? { value: [], file: `${kind}.yml`, at: () => FILE_START };
  return {
    site: read('site', siteFile),
    neverLinked: list('domains', domainsFile, 'domain'),
    ratings: list('ratings', ratingsFile, 'id'),
    topics: list('topics', topicsFile, 'id'),
    notes: list('notes', notesFile, 'id'),
    waivers: list('waivers', waiversFile, 'rule'),
  };
}

/** The Markdown files, one kind after another: a translation needs its original. */
function readRecords(
  placed: PlacedFiles,
  { site, neverLinked }: Publication,
  report: Report,
  links: SiteLink[],
): RecordLists {
  const lists: RecordLists = {
    claims: new Map(),
    claimTranslations: [],
    sources: new Map(),
    sourceTranslations: [],
    pages: [],
    broken: { claims: new Set(), sources: new Set() },
  };
  const languages = site?.value.languages ?? [];
  const context = { languages, neverLinked: neverLinked.value, report, links };
  for (const [kind, read] of Object.entries(RECORD_KINDS))
    for (const { file, place } of ofKind(placed, kind)) read(file, place, lists, context);
  return lists;
}

/** What stands beside the records of sources: texts and seals. */
function readTexts(placed: PlacedFiles, report: Report): Pick<Content, 'texts' | 'seals'> {
  const texts = new Map<string, string>();
  for (const { file, place } of ofKind(placed, 'text')) {
    const text = readText(file, MAX_BYTES.txt, report, true);
    if (text !== undefined) texts.set(place.id, text);
  }
  const seals = new Map<string, { file: string; json: string }>();
  for (const { file, place } of ofKind(placed, 'seal')) {
    const json = readText(file, MAX_BYTES.json, report, true);
    if (json !== undefined) seals.set(place.id, { file: file.path, json });
  }
  return { texts, seals };
}

type PlaceOf<Kind extends string> = Extract<Place, { readonly id: string }> & {
  readonly kind: Kind;
};

const ofKind = <Kind extends string>(placed: PlacedFiles, kind: Kind) =>
  placed.filter(
    (entry): entry is { file: ContentFile; place: PlaceOf<Kind> } => entry.place.kind === kind,
  );
