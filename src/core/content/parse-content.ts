/** All the files of a content folder to records. Never throws for what stands in them. */
import type { z } from 'zod';
import {
  claimFrontMatter,
  claimTranslationFrontMatter,
  draftFrontMatter,
} from './schema/claim-schema.ts';
import { order } from './order.ts';
import { FILE_START } from '../problem.ts';
import type { Problem, Range } from '../problem.ts';
import {
  domainsFile,
  notesFile,
  pageFrontMatter,
  ratingsFile,
  siteFile,
  topicsFile,
  waiversFile,
} from './schema/publication-schema.ts';
import { sourceFrontMatter, sourceTranslationFrontMatter } from './schema/source-schema.ts';
import type {
  Claim,
  ClaimTranslation,
  Page,
  Prose,
  Source,
  SourceTranslation,
} from './types.ts';
import { crossProblems } from './cross-problems.ts';
import type { Content, ContentFile, Located } from './content.ts';
import type { SiteLink } from './links/dead-links.ts';
import { draftGaps, isDraft } from './draft-gaps.ts';
import { MAX_BYTES, placeOf } from './place-of.ts';
import type { Place, PublicationFile } from './place-of.ts';
import { parseProse } from './markdown/parse-prose.ts';
import type { ProseOptions } from './markdown/parse-prose.ts';
import { fileProblem, located, readParts, readRecord, textOf } from './read-file.ts';
import type { Read } from './read-file.ts';
import type { YamlPath } from './yaml/yaml-document.ts';

type Mutable = { -readonly [K in keyof Content]: Content[K] } & {
  claims: Map<string, Located<Claim>>;
  sources: Map<string, Located<Source>>;
};

/**
 * Parses a content folder.
 * @param files in any order; the result does not depend on it
 * @returns what could be parsed, and a problem for everything that could not
 */
export function parseContent(files: readonly ContentFile[]): {
  content: Content;
  problems: Problem[];
} {
  const problems: Problem[] = [];
  const report = (problem: Problem): void => void problems.push(problem);
  const placed = [...files]
    .sort((one, other) => order(one.path, other.path))
    .map((file) => ({ file, place: placeOf(file.path) }));
  const of = <Kind extends Place['kind']>(...kinds: Kind[]) =>
    placed.filter((entry): entry is { file: ContentFile; place: Extract<Place, { kind: Kind }> } =>
      (kinds as string[]).includes(entry.place.kind),
    );

  for (const { file, place } of of('misplaced')) {
    report(
      fileProblem(file.path, 'id', place.message, { expected: place.expected, fix: place.fix }),
    );
  }

  const list = <Item>(
    kind: PublicationFile,
    schema: z.ZodType<Item[]>,
    idKey: string,
  ): Located<readonly Item[]> => {
    const file = `${kind}.yml`;
    const found = of(kind)[0]?.file;
    const read = found && readParts(found, 'yml', report);
    const value = read && readRecord(schema, read, file, report, idKey);
    return read && value ? located(value, read, file) : nowhere([], file);
  };
  const siteEntry = of('site')[0]?.file;
  const siteRead = siteEntry && readParts(siteEntry, 'yml', report);
  const site = siteRead && readRecord(siteFile, siteRead, 'site.yml', report);

  const neverLinked = list('domains', domainsFile, 'domain');
  const content: Mutable = {
    ...(siteRead && site ? { site: located(site, siteRead, 'site.yml') } : {}),
    ratings: list('ratings', ratingsFile, 'id'),
    topics: list('topics', topicsFile, 'id'),
    notes: list('notes', notesFile, 'id'),
    neverLinked,
    waivers: list('waivers', waiversFile, 'rule'),
    claims: new Map(),
    claimTranslations: [],
    sources: new Map(),
    sourceTranslations: [],
    pages: [],
    texts: new Map(),
    seals: new Map(),
    broken: { claims: new Set(), sources: new Set() },
  };

  const links: SiteLink[] = [];
  const record = <Fields, Full>(
    file: ContentFile,
    schema: z.ZodType<Fields>,
    lang: string | undefined,
    numbersOf: (fields: Fields) => ReadonlyMap<string, number>,
    full: (fields: Fields, prose: Prose) => Full,
    draftSchema?: z.ZodType<Fields>,
  ): Located<Full> | undefined => {
    const read = readParts(file, 'md', report);
    if (!read) return undefined;
    const { value } = read.yaml;
    const unfinished = draftSchema && isDraft(value);
    const fields = readRecord(unfinished ? draftSchema : schema, read, file.path, report);
    if (unfinished) {
      const at = (path: YamlPath): Range => read.lines.range(...read.yaml.locate(path));
      for (const gap of draftGaps(value, { file: file.path, at })) report(gap);
    }
    const options = {
      lang: lang ?? (fields as { lang?: string } | undefined)?.lang,
      numbers: fields === undefined ? new Map<string, number>() : numbersOf(fields),
      neverLinked: neverLinked.value,
    };
    const body = readProse(read, file.path, options, report, links);
    return fields === undefined
      ? undefined
      : located(full(fields, body.prose), read, file.path, {
          cited: body.prose.cited,
          citations: body.citations,
        });
  };

  const brokenClaims = new Set<string>();
  const brokenSources = new Set<string>();
  for (const { file, place } of of('claim')) {
    const claim = record(
      file,
      claimFrontMatter,
      undefined,
      ({ evidence }) => numbered(evidence),
      (fields, body): Claim => ({ id: place.id, ...fields, body }),
      draftFrontMatter,
    );
    if (claim) content.claims.set(place.id, claim);
    else brokenClaims.add(place.id);
  }
  for (const { file, place } of of('source')) {
    const source = record(file, sourceFrontMatter, undefined, none, (fields, notes): Source => ({
      id: place.id,
      ...fields,
      notes,
    }));
    if (source) content.sources.set(place.id, source);
    else brokenSources.add(place.id);
  }
  content.broken = { claims: brokenClaims, sources: brokenSources };
  content.claimTranslations = of('claim-translation').flatMap(({ file, place }) => {
    const numbers = numbered(content.claims.get(place.id)?.value.evidence ?? []);
    return (
      record(
        file,
        claimTranslationFrontMatter,
        place.lang,
        () => numbers,
        (fields, body): ClaimTranslation => ({ id: place.id, lang: place.lang, ...fields, body }),
      ) ?? []
    );
  });
  content.sourceTranslations = of('source-translation').flatMap(
    ({ file, place }) =>
      record(
        file,
        sourceTranslationFrontMatter,
        place.lang,
        none,
        (fields, notes): SourceTranslation => ({
          id: place.id,
          lang: place.lang,
          ...fields,
          notes,
        }),
      ) ?? [],
  );
  content.pages = of('page').flatMap(
    ({ file, place }) =>
      record(file, pageFrontMatter, place.lang, none, (fields, body): Page => ({
        name: place.id,
        lang: place.lang,
        ...fields,
        body,
      })) ?? [],
  );
  const texts = new Map<string, string>();
  const seals = new Map<string, { file: string; json: string }>();
  for (const { file, place } of of('text', 'seal')) {
    const text = textOf(file, place.kind === 'text' ? MAX_BYTES.txt : MAX_BYTES.json, report, true);
    if (text === undefined) continue;
    if (place.kind === 'text') texts.set(place.id, text);
    else seals.set(place.id, { file: file.path, json: text });
  }
  content.texts = texts;
  content.seals = seals;

  problems.push(...crossProblems(content, placed, links));
  return { content, problems };
}

function readProse(
  read: Read,
  file: string,
  options: ProseOptions,
  report: (problem: Problem) => void,
  links: SiteLink[],
): Pick<ReturnType<typeof parseProse>, 'prose' | 'citations'> {
  const parsed = parseProse(read.body, options);
  const range = (start: number, end: number) =>
    read.lines.range(read.bodyStart + start, read.bodyStart + end);
  for (const { start, end, severity = 'error', ...fault } of parsed.faults)
    report({ file, ...range(start, end), severity, ...fault });
  for (const { path, start, end } of parsed.siteLinks)
    links.push({ path, at: { file, ...range(start, end) } });
  return parsed;
}

const none = (): ReadonlyMap<string, number> => new Map();
const numbered = (evidence: readonly { readonly id: string }[]): ReadonlyMap<string, number> =>
  new Map(evidence.map(({ id }, index) => [id, index + 1]));

/** An empty list of a file that is not there, or not readable. */
function nowhere<Item>(value: readonly Item[], file: string): Located<readonly Item[]> {
  return { value, file, at: () => FILE_START };
}
