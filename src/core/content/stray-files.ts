/** Translations, texts and seals that belong to nothing, and languages that the site does not have. */
import type { Fault, FileFault } from '../problem.ts';
import type { Content } from './content.ts';
import { nearest } from './nearest.ts';
import type { Place, PlacedFiles } from './place-of.ts';
import { fileFault } from './read-file.ts';

type Dependent = Extract<Place, { readonly id: string }>;

/** The first thing that is wrong with where each file stands; a file that stands alone is never stray. */
export function strayFiles(content: Content, placed: PlacedFiles): FileFault[] {
  const originals = {
    claims: new Set(idsOf(placed, 'claim')),
    sources: new Set(idsOf(placed, 'source')),
  };
  return placed.flatMap(({ file: { path }, place }) => {
    if (!('id' in place) || place.kind === 'claim' || place.kind === 'source') return [];
    const fault =
      unlistedLanguage(path, place, content) ??
      (place.kind === 'page'
        ? nameOfLanguage(path, place, content)
        : (withoutOriginal(path, place, originals) ?? languageOfOriginal(path, place, content)));
    return fault ? [fileFault(path, fault)] : [];
  });
}

/** The ids of the files of a kind, readable or not. */
export const idsOf = (placed: PlacedFiles, kind: Place['kind']): string[] =>
  placed.flatMap(({ place }) => (place.kind === kind && 'id' in place ? [place.id] : []));

const folderOf = (place: Dependent): 'claims' | 'sources' =>
  place.kind === 'claim-translation' ? 'claims' : 'sources';

function unlistedLanguage(path: string, place: Dependent, content: Content): Fault | undefined {
  const languages = content.site?.value.languages;
  if (!('lang' in place) || !languages || languages.includes(place.lang)) return undefined;
  return {
    rule: 'id',
    message: `${path} is in “${place.lang}”, which is no language of this site.`,
    found: place.lang,
    expected: `one of ${languages.join(', ')}`,
    fix: `Rename the file, or add ${place.lang} to \`languages\` in site.yml.`,
  };
}

function nameOfLanguage(path: string, place: Dependent, content: Content): Fault | undefined {
  if (!content.site?.value.languages.includes(place.id)) return undefined;
  const message = `${path} would stand where the pages in “${place.id}” begin.`;
  return { rule: 'id', message, found: place.id, fix: 'Choose another name.' };
}

function withoutOriginal(
  path: string,
  place: Dependent,
  originals: Readonly<Record<'claims' | 'sources', ReadonlySet<string>>>,
): Fault | undefined {
  const folder = folderOf(place);
  if (originals[folder].has(place.id)) return undefined;
  const original = `${folder}/${place.id}.md`;
  const meant = nearest(place.id, [...originals[folder]]);
  return {
    rule: 'id',
    message: `${path} belongs to ${original}, which is not there.`,
    found: place.id,
    expected: meant ?? original,
    fix: meant
      ? `Rename it to start with “${meant}”, or write ${original}.`
      : `Write ${original}, or remove this file.`,
  };
}

/** A claim is not translated into its own language; a source's record has no language of its own to hold this against. */
function languageOfOriginal(path: string, place: Dependent, content: Content): Fault | undefined {
  if (place.kind !== 'claim-translation') return undefined;
  if (place.lang !== content.claims.get(place.id)?.value.lang) return undefined;
  return {
    rule: 'duplicate-id',
    message: `${path} is in ${place.lang}, the language of the original.`,
    found: place.lang,
    fix: `Move its words to claims/${place.id}.md, or rename it for the language that it is in.`,
  };
}
