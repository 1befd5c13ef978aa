import { readdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { checkContent } from '../../src/core/check/check-content.ts';
import { linkSite } from '../../src/core/site/link-site.ts';
import type { SiteAddress } from '../../src/core/site/link-site.ts';
import type { Site } from '../../src/core/site/types.ts';
import { readContent } from '../../src/io/content-folder.ts';

/** A page as it stands in a built site. */
export interface BuiltPage {
  /** With base: `/x/claims/y/`. */
  readonly path: string;
  readonly html: string;
  readonly ids: ReadonlySet<string>;
}

/** A built site, and the model that it was built from. */
export interface Published {
  readonly site: Site;
  readonly folder: string;
  /** Paths of all files, with base. */
  readonly files: ReadonlySet<string>;
  readonly pages: ReadonlyMap<string, BuiltPage>;
}

/** Reads what a build has left in `folder`. */
export async function published(
  folder: string,
  content: string,
  address: SiteAddress,
): Promise<Published> {
  const site = linkSite(checkContent(await readContent(content)), address);
  const files = new Set<string>();
  const pages = new Map<string, BuiltPage>();
  for (const file of filesIn(folder)) {
    files.add(site.base + file);
    if (!file.endsWith('.html')) continue;
    const path = site.base + file.replace(/(^|\/)index\.html$/, '$1');
    const html = readFileSync(join(folder, file), 'utf8');
    pages.set(path, { path, html, ids: new Set(values(html, 'id')) });
  }
  return { site, folder, files, pages };
}

/** Every file below a folder, sorted, with forward slashes. */
export const filesIn = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort();

/**
 * Start tags, as a parser sees them: what stands between the quotes of an attribute, in a script or in a comment starts
 * nothing. Our pages are valid HTML, which another test holds.
 */
const startTag =
  /<!--[\s\S]*?-->|(<(?:script|style)\b[^>]*>)[\s\S]*?<\/(?:script|style)>|<[a-z](?:"[^"]*"|'[^']*'|[^>"'])*>/gi;
const startTags = (html: string): string[] =>
  [...html.matchAll(startTag)].flatMap(([all, script]) =>
    all.startsWith('<!') ? [] : [script ?? all],
  );

/** The values of an attribute, in order. */
export const values = (html: string, name: string): string[] =>
  startTags(html).flatMap((tag) => attribute(tag, name) ?? []);

/** The start tags of an element; of any, where no name is given. */
export const tags = (html: string, name = '[a-z0-9]+'): string[] =>
  startTags(html).filter((tag) => new RegExp(`^<${name}[\\s/>]`).test(tag));

export const attribute = (tag: string, name: string): string | undefined => {
  for (const [, key, value] of tag.matchAll(/\s([^\s"'=<>/]+)(?:="([^"]*)")?/g))
    if (key === name && value !== undefined) return plain(value);
  return undefined;
};

/** The words of a piece of HTML, as a reader sees them. */
export const words = (html: string): string =>
  spaced(plain(html.replace(startTag, '').replace(/<\/[a-z][^>]*>/gi, '')));

/** Spaces of every kind as one. */
export const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The content of the first element that a pattern of its start tag matches; elements of its name do not nest in ours. */
export function inside(html: string, name: string, having = ''): string {
  const wanted = new RegExp(`^<${name}(?=[\\s>])[\\s\\S]*${having}`);
  for (const { 0: all, 1: script, index } of html.matchAll(startTag)) {
    const tag = script ?? all;
    if (!wanted.test(tag)) continue;
    const start = index + tag.length;
    return html.slice(start, html.indexOf(`</${name}>`, start));
  }
  throw new Error(`The page has no <${name}> with ${having || 'anything'}.`);
}

const named: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
};

const plain = (text: string): string =>
  text.replace(
    /&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi,
    (all, decimal?: string, hex?: string, name?: string) =>
      name
        ? (named[name] ?? all)
        : String.fromCodePoint(decimal ? Number(decimal) : parseInt(hex!, 16)),
  );
