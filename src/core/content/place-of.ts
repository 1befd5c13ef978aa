import {
  DEVICE_NAME,
  ID_EXPECTED,
  ID_MAX_LENGTH,
  ID_PATTERN,
  isCanonicalLang,
} from './schema/fields.ts';
import { FILE_ROUTES, PAGE_ROUTES } from './links/routes.ts';
import type { ContentFile } from './content.ts';
import { shorten } from './shorten.ts';

/** What a path of the content folder is for. */
export type Place =
  | Original<'claim' | 'source' | 'text' | 'seal'>
  | Translated<'claim-translation' | 'source-translation' | 'page'>
  | Publication<PublicationFile>
  | { readonly kind: 'ignored' }
  | {
      readonly kind: 'misplaced';
      readonly message: string;
      readonly expected: string;
      readonly fix: string;
    };

/** Files with what their paths are for, in order of path. */
export type Placed = readonly { readonly file: ContentFile; readonly place: Place }[];

type Original<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly id: string }
  : never;
type Translated<Kind extends string> = Kind extends string
  ? { readonly kind: Kind; readonly id: string; readonly lang: string }
  : never;
type Publication<Kind extends string> = Kind extends string ? { readonly kind: Kind } : never;

const PUBLICATION_FILES = ['site', 'ratings', 'topics', 'notes', 'domains', 'waivers'] as const;
export type PublicationFile = (typeof PUBLICATION_FILES)[number];

/** Largest file of each kind, in bytes. Markdown is bounded tighter since its parsers are not linear. */
export const MAX_BYTES = {
  md: 32 * 1024,
  yml: 256 * 1024,
  txt: 4 * 1024 * 1024,
  json: 16 * 1024 * 1024,
} as const;

const FOLDERS: ReadonlySet<string> = new Set(['claims', 'sources', 'pages']);

/** Words that stand, or may come to stand, where an id does in a URL. */
const RESERVED = new Set(['index', 'page', 'new', 'all', 'feed', 'api', 'host']);
/** `contribute` is kept for a form in which claims can be written. */
const RESERVED_PAGES = new Set<string>([...PAGE_ROUTES, ...FILE_ROUTES, 'contribute', 'index']);

/** Why an id cannot stand in a file's name, and the mend; undefined where it can. Claims and sources unless `reserved` is given. */
export function idFault(
  id: string,
  reserved: ReadonlySet<string> = RESERVED,
): { message: string; fix: string } | undefined {
  const shown = shorten(id);
  if (id.length > ID_MAX_LENGTH) {
    return {
      message: `The id “${shown}” has ${id.length} characters.`,
      fix: `Shorten the file’s name to ${ID_MAX_LENGTH} characters at most.`,
    };
  }
  if (DEVICE_NAME.test(id)) {
    return {
      message: `“${shown}” is the name of a device on Windows, where no file can have it.`,
      fix: 'Choose another name.',
    };
  }
  if (!ID_PATTERN.test(id)) {
    const mended = id
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '');
    return {
      message: `The file’s name gives “${shown}”, which is not an id.`,
      fix: ID_PATTERN.test(mended)
        ? `Rename the file to start with “${mended}”.`
        : 'Rename the file.',
    };
  }
  if (reserved.has(id) || /^v\d+$/.test(id)) {
    return {
      message: `“${shown}” is a word that the site’s own addresses use.`,
      fix: 'Choose another name.',
    };
  }
  return undefined;
}

/** Places a path, relative to the content folder and with forward slashes. */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const name = parts.at(-1) ?? '';
  if (parts.some((part) => part.startsWith('.')) || /^readme(?:\.[a-z]+)?$/i.test(name))
    return { kind: 'ignored' };
  const folder = parts.length === 2 ? parts[0] : undefined;

  if (parts.length === 1) {
    const known = PUBLICATION_FILES.find((file) => `${file}.yml` === name);
    if (known) return { kind: known };
    if (FOLDERS.has(name)) {
      return misplaced(
        name,
        `a folder of this name, ${name}/`,
        `Rename or remove it, and put files into ${name}/.`,
      );
    }
    if (!/\.ya?ml$/i.test(name)) return { kind: 'ignored' };
    return misplaced(
      name,
      `one of ${PUBLICATION_FILES.map((file) => `${file}.yml`).join(', ')}`,
      'Rename or remove it.',
    );
  }
  if (folder !== 'claims' && folder !== 'sources' && folder !== 'pages') {
    const known = FOLDERS.has(parts[0] ?? '');
    return known
      ? misplaced(path, `files in ${parts[0]}/ itself, not in folders of it`, 'Move it.')
      : { kind: 'ignored' };
  }

  if (folder === 'sources' && (name.endsWith('.txt') || name.endsWith('.seal.json'))) {
    const kind = name.endsWith('.txt') ? 'text' : 'seal';
    const id = name.slice(0, kind === 'text' ? -4 : -'.seal.json'.length);
    const fault = idFault(id, RESERVED);
    return fault ? { kind: 'misplaced', ...fault, expected: ID_EXPECTED } : { kind, id };
  }
  const extension = folder === 'sources' ? 'a .md, .txt or .seal.json file' : 'a .md file';
  if (!name.endsWith('.md')) return misplaced(path, extension, 'Rename, move or remove it.');

  const stem = name.slice(0, -3);
  const dot = stem.indexOf('.');
  const id = dot === -1 ? stem : stem.slice(0, dot);
  const lang = dot === -1 ? undefined : stem.slice(dot + 1);
  const fault = idFault(id, folder === 'pages' ? RESERVED_PAGES : RESERVED);
  if (fault) return { kind: 'misplaced', ...fault, expected: ID_EXPECTED };
  if (lang !== undefined && !isCanonicalLang(lang)) {
    return misplaced(
      path,
      'a language between the dots, as x.fr.md',
      `“${shorten(lang)}” is no language tag: rename the file.`,
    );
  }
  if (folder === 'pages') {
    if (lang === undefined)
      return misplaced(
        path,
        `a language in the name, as ${id}.en.md`,
        `Rename it to ${id}.<language>.md.`,
      );
    return { kind: 'page', id, lang };
  }
  const kind = folder === 'claims' ? 'claim' : 'source';
  if (lang === undefined) return { kind, id };
  return { kind: kind === 'claim' ? 'claim-translation' : 'source-translation', id, lang };
}

function misplaced(path: string, expected: string, fix: string): Place {
  return {
    kind: 'misplaced',
    message: `“${shorten(path)}” has no place in the content folder.`,
    expected,
    fix,
  };
}
