import type { Fault } from '../problem.ts';
import { shorten } from '../text/strings.ts';
import type { ContentFile } from './content.ts';
import { SECTIONS } from './links/routes.ts';
import {
  DEVICE_NAME,
  ID_EXPECTED,
  ID_MAX_LENGTH,
  ID_PATTERN,
  isCanonicalLang,
} from './schema/fields.ts';

/** What a path of the content folder is for. */
export type Place =
  | OriginalPlace
  | TranslatedPlace
  | { readonly kind: PublicationFile }
  | { readonly kind: 'ignored' }
  | { readonly kind: 'misplaced'; readonly fault: Fault };

/** A record, or what stands beside one. */
interface OriginalPlace {
  readonly kind: 'claim' | 'source' | 'text' | 'seal';
  readonly id: string;
}

interface TranslatedPlace {
  readonly kind: 'claim-translation' | 'source-translation' | 'page';
  readonly id: string;
  readonly lang: string;
}

/** Files with what their paths are for, in order of path. */
export type PlacedFiles = readonly { readonly file: ContentFile; readonly place: Place }[];

const PUBLICATION_FILES = ['site', 'ratings', 'topics', 'notes', 'domains', 'waivers'] as const;
export type PublicationFile = (typeof PUBLICATION_FILES)[number];

/** Largest file of each kind, in bytes. Markdown is bounded tighter since its parsers are not linear. */
export const MAX_BYTES = {
  md: 32 * 1024,
  yml: 256 * 1024,
  txt: 4 * 1024 * 1024,
  json: 16 * 1024 * 1024,
} as const;

/** Words that stand, or may come to stand, where an id does in a URL. */
const RESERVED = new Set(['index', 'page', 'new', 'all', 'feed', 'api', 'host']);
/** `pagefind` holds the search index; `contribute` is kept for a form in which claims can be written. */
const RESERVED_PAGES = new Set([...SECTIONS, 'pagefind', 'contribute', 'index']);

/** The folders of Markdown files: what an `<id>.md` in them is, and what an `<id>.<lang>.md`. */
interface Folder {
  readonly original?: 'claim' | 'source';
  readonly translated: TranslatedPlace['kind'];
  readonly files: string;
  /** Files of other kinds, by how their names end. */
  readonly beside?: Readonly<Record<string, 'text' | 'seal'>>;
  readonly reserved: ReadonlySet<string>;
}

const FOLDERS = new Map<string, Folder>([
  [
    'claims',
    {
      original: 'claim',
      translated: 'claim-translation',
      files: 'a .md file',
      reserved: RESERVED,
    },
  ],
  [
    'sources',
    {
      original: 'source',
      translated: 'source-translation',
      files: 'a .md, .txt or .seal.json file',
      beside: { '.txt': 'text', '.seal.json': 'seal' },
      reserved: RESERVED,
    },
  ],
  ['pages', { translated: 'page', files: 'a .md file', reserved: RESERVED_PAGES }],
]);

/** Places a path, relative to the content folder and with forward slashes. */
export function placeOf(path: string): Place {
  const parts = path.split('/');
  const [first = '', name = ''] = parts;
  if (parts.some((part) => part.startsWith('.')) || /^readme(?:\.[a-z]+)?$/i.test(parts.at(-1)!))
    return { kind: 'ignored' };
  if (parts.length === 1) return placeOfTopFile(path);
  const folder = FOLDERS.get(first);
  if (!folder) return { kind: 'ignored' };
  return parts.length > 2
    ? misplaced(path, `files in ${first}/ itself, not in folders of it`, 'Move it.')
    : placeInFolder(path, name, folder);
}

function placeOfTopFile(name: string): Place {
  const known = PUBLICATION_FILES.find((file) => `${file}.yml` === name);
  if (known) return { kind: known };
  if (FOLDERS.has(name)) {
    const fix = `Rename or remove it, and put files into ${name}/.`;
    return misplaced(name, `a folder of this name, ${name}/`, fix);
  }
  if (!/\.ya?ml$/i.test(name)) return { kind: 'ignored' };
  const files = PUBLICATION_FILES.map((file) => `${file}.yml`).join(', ');
  return misplaced(name, `one of ${files}`, 'Rename or remove it.');
}

function placeInFolder(path: string, name: string, folder: Folder): Place {
  const ending = Object.keys(folder.beside ?? {}).find((end) => name.endsWith(end));
  if (ending !== undefined) {
    const id = name.slice(0, -ending.length);
    const fault = idFault(id, folder.reserved);
    return fault ? { kind: 'misplaced', fault } : { kind: folder.beside![ending]!, id };
  }
  if (!name.endsWith('.md')) return misplaced(path, folder.files, 'Rename, move or remove it.');

  const [id = '', ...rest] = name.slice(0, -'.md'.length).split('.');
  const fault = idFault(id, folder.reserved);
  if (fault) return { kind: 'misplaced', fault };
  if (rest.length > 0) {
    const lang = rest.join('.');
    if (isCanonicalLang(lang)) return { kind: folder.translated, id, lang };
    const fix = `Rename the file: “${shorten(lang)}” is no language tag.`;
    return misplaced(path, 'a language between the dots, as x.fr.md', fix);
  }
  return folder.original
    ? { kind: folder.original, id }
    : misplaced(
        path,
        `a language in the name, as ${id}.en.md`,
        `Rename it to ${id}.<language>.md.`,
      );
}

function misplaced(path: string, expected: string, fix: string): Place {
  const message = `“${shorten(path)}” has no place in the content folder.`;
  return { kind: 'misplaced', fault: { rule: 'id', message, expected, fix } };
}

/** Why an id cannot stand in a file's name; undefined where it can. `reserved`: words it may not be, by default those of claims and sources. */
export function idFault(id: string, reserved: ReadonlySet<string> = RESERVED): Fault | undefined {
  const shown = shorten(id);
  const fault = (message: string, fix: string): Fault => ({
    rule: 'id',
    message,
    expected: ID_EXPECTED,
    fix,
  });
  if (id.length > ID_MAX_LENGTH)
    return fault(
      `The id “${shown}” has ${id.length} characters.`,
      `Shorten the file’s name to ${ID_MAX_LENGTH} characters at most.`,
    );
  if (DEVICE_NAME.test(id))
    return fault(
      `“${shown}” is the name of a device on Windows, where no file can have it.`,
      'Choose another name.',
    );
  if (!ID_PATTERN.test(id)) {
    const mended = id
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^[^a-z]+|-+$/g, '');
    return fault(
      `The file’s name gives “${shown}”, which is not an id.`,
      ID_PATTERN.test(mended) ? `Rename the file to start with “${mended}”.` : 'Rename the file.',
    );
  }
  if (reserved.has(id) || /^v\d+$/.test(id))
    return fault(`“${shown}” is a word that the site’s own addresses use.`, 'Choose another name.');
  return undefined;
}
