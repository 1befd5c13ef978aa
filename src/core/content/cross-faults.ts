/** Faults between files that need no proof: what is missing, what stands twice, what leads nowhere. */
import type { Fault, FileFault } from '../problem.ts';
import type { Content, Located } from './content.ts';
import { deadLinks } from './links/site-links.ts';
import type { SiteLink } from './links/site-links.ts';
import type { PlacedFiles } from './place-of.ts';
import { fileFault } from './read-file.ts';
import { strayFiles } from './stray-files.ts';
import type { PerLang } from './types.ts';

type Path = readonly (string | number)[];

/** All of them, for content as parsed. */
export function crossFaults(
  content: Content,
  placed: PlacedFiles,
  links: readonly SiteLink[],
): FileFault[] {
  return [
    ...missingFiles(placed),
    ...samePaths(placed),
    ...sameIds(content),
    ...strayFiles(content, placed),
    ...missingWords(content),
    ...deadLinks(content, placed, links),
  ];
}

const faultAt = (record: Located<unknown>, path: Path, fault: Fault): FileFault => ({
  ...fault,
  file: record.file,
  ...record.at(path),
});

/** A publication cannot be built without these. */
function missingFiles(placed: PlacedFiles): FileFault[] {
  const needs = {
    site: 'the name, address and languages of the publication',
    ratings: 'the scale of ratings',
  };
  return Object.entries(needs)
    .filter(([kind]) => !placed.some(({ place }) => place.kind === kind))
    .map(([kind, what]) =>
      fileFault(`${kind}.yml`, {
        rule: 'front-matter',
        message: `${kind}.yml is missing: ${what}.`,
        expected: `a file ${kind}.yml in the content folder`,
        fix: `Write ${kind}.yml.`,
      }),
    );
}

/** Names that are one file on some machines and two on others. */
function samePaths(placed: PlacedFiles): FileFault[] {
  const seen = new Map<string, string>();
  return placed.flatMap(({ file: { path }, place }) => {
    if (place.kind === 'ignored') return [];
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    if (other === undefined) return [];
    const message = `${path} and ${other} are the same name but for capitals: on many machines they are one file.`;
    const fix = 'Rename or remove one of them.';
    return [fileFault(path, { rule: 'duplicate-id', message, found: path, fix })];
  });
}

/** Ids that stand twice where each names one thing: in the lists of the publication, and among a claim's evidence. */
function sameIds(content: Content): FileFault[] {
  const { ratings, topics, notes, neverLinked } = content;
  const idOf = ({ id }: { readonly id: string }): string => id;
  return [
    ...[ratings, topics, notes].flatMap((list) =>
      twice(list, list.value.map(idOf), (index) => [index, 'id'], 'id'),
    ),
    ...twice(
      neverLinked,
      neverLinked.value.map(({ domain }) => domain),
      (index) => [index, 'domain'],
      'domain',
    ),
    ...[...content.claims.values()].flatMap((claim) =>
      twice(
        claim,
        claim.value.evidence.map(idOf),
        (index) => ['evidence', index, 'id'],
        'evidence id',
      ),
    ),
  ];
}

function twice(
  record: Located<unknown>,
  ids: readonly string[],
  pathOf: (index: number) => Path,
  what: string,
): FileFault[] {
  const first = new Set<string>();
  return ids.flatMap((id, index) => {
    if (!first.has(id)) {
      first.add(id);
      return [];
    }
    const message = `The ${what} “${id}” stands twice.`;
    const fix = 'Give one of them another id, or remove it.';
    return [faultAt(record, pathOf(index), { rule: 'duplicate-id', message, found: id, fix })];
  });
}

/** Texts per language need the default one. */
function missingWords(content: Content): FileFault[] {
  const { site, ratings, topics, notes } = content;
  const fallback = site?.value.languages[0];
  if (!site || fallback === undefined) return [];
  const missing = (record: Located<unknown>, path: Path, words: PerLang): FileFault[] =>
    words[fallback] !== undefined
      ? []
      : [
          faultAt(record, path, {
            rule: 'schema',
            message: `\`${String(path.at(-1))}\` has no text in ${fallback}, the site’s default language.`,
            found: Object.keys(words).join(', '),
            expected: fallback,
            fix: `Add \`${fallback}: …\`.`,
          }),
        ];
  return [
    ...missing(site, ['tagline'], site.value.tagline),
    ...ratings.value.flatMap(({ label, means }, i) => [
      ...missing(ratings, [i, 'label'], label),
      ...missing(ratings, [i, 'means'], means),
    ]),
    ...topics.value.flatMap(({ label, about }, i) => [
      ...missing(topics, [i, 'label'], label),
      ...missing(topics, [i, 'about'], about),
    ]),
    ...notes.value.flatMap(({ label, help }, i) => [
      ...missing(notes, [i, 'label'], label),
      ...missing(notes, [i, 'help'], help),
    ]),
  ];
}
