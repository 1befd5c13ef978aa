import type { Fault, FileFault, Range } from '../../problem.ts';
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { PlacedFiles } from '../place-of.ts';
import { idsOf } from '../stray-files.ts';
import { CLAIMS_PER_PAGE, resolveRoute } from './routes.ts';
import type { ResolvedRoute, RouteParameter } from './routes.ts';

/** A link from prose to a page of this site, with where it stands. */
export interface SiteLink {
  /** As written, from the root of the site, with its fragment. */
  readonly path: string;
  readonly at: Range & { readonly file: string };
}

/** What there is at the addresses that depend on content. */
interface Existing extends Readonly<Record<RouteParameter, ReadonlySet<string>>> {
  readonly drafts: ReadonlySet<string>;
  readonly languages: readonly string[];
}

const CORRECT = 'Correct or remove the link.';

/** Faults of links within the site: what they lead to is not published. */
export function deadLinks(
  content: Content,
  placed: PlacedFiles,
  links: readonly SiteLink[],
): FileFault[] {
  if (links.length === 0) return [];
  const existing = existingIn(content, placed);
  return links.flatMap(({ path, at }) => {
    const fault = faultOf(path, at.file, existing);
    return fault ? [{ ...fault, ...at }] : [];
  });
}

function existingIn(content: Content, placed: PlacedFiles): Existing {
  const { claims, sources, topics, ratings, site } = content;
  const drafts = new Set(
    [...claims.values()].flatMap(({ value }) => (value.status === 'draft' ? [value.id] : [])),
  );
  // A file that cannot be read is there all the same: a link to it is not what has to be mended.
  const claim = new Set(idsOf(placed, 'claim').filter((id) => !drafts.has(id)));
  const open = [...sources.values()].flatMap(({ value }) =>
    value.text === 'open' ? [value.id] : [],
  );
  const pages = Math.ceil(claim.size / CLAIMS_PER_PAGE);
  return {
    claim,
    // The first page of the list is the list's own address.
    number: new Set(Array.from({ length: Math.max(0, pages - 1) }, (_, i) => String(i + 2))),
    topic: new Set(topics.value.map(({ id }) => id)),
    rating: new Set(ratings.value.map(({ id }) => id)),
    source: new Set(idsOf(placed, 'source')),
    openSource: new Set([...open, ...content.broken.sources]),
    page: new Set(idsOf(placed, 'page')),
    drafts,
    languages: site?.value.languages ?? [],
  };
}

function faultOf(link: string, file: string, existing: Existing): Fault | undefined {
  const [path = ''] = link.split('#');
  const fragment = link.slice(path.length);
  const [, first = ''] = path.split('/');
  const fault = (message: string, fix: string): Fault => ({
    rule: 'url',
    message,
    found: link,
    fix,
  });
  const isFile = /\.[a-z0-9]+$/.test(path);
  if (!isFile && !path.endsWith('/'))
    return fault(
      'This link to a page of the site does not end in a slash.',
      `Write \`${path}/${fragment}\`.`,
    );
  if (existing.languages.includes(first))
    return fault(
      'This link names a language: the site adds it.',
      `Write \`${link.slice(first.length + 1)}\`.`,
    );
  const route = resolveRoute(path);
  if (!route || (route.parameter === 'page' && !existing.page.has(route.value!)))
    return fault(
      `This link leads to ${path}, which is no ${isFile ? 'file' : 'page'} of the site.`,
      CORRECT,
    );
  if (route.parameter === undefined || existing[route.parameter].has(route.value!))
    return undefined;
  const shown = path.replace(/^\/|\/$/g, '');
  if (route.parameter === 'claim' && existing.drafts.has(route.value!))
    // Two drafts may be written side by side.
    return isOfDraft(file, existing)
      ? undefined
      : fault(
          `This link leads to ${shown}, which is a draft: nothing is published of it.`,
          'Remove the link, or publish the draft too.',
        );
  return fault(`This link leads to ${shown}, which is not there.`, mendOf(route, existing));
}

const isOfDraft = (file: string, { drafts }: Existing): boolean =>
  drafts.has(/^claims\/([^.]+)\./.exec(file)?.[1] ?? '');

/** The address that was most likely meant. */
function mendOf({ path, parameter, value }: ResolvedRoute, existing: Existing): string {
  if (parameter === undefined) return CORRECT;
  if (parameter === 'number') return `Write \`${path.replace(':number/', '')}\`.`;
  const meant = nearest(value!, [...existing[parameter]]);
  return meant ? `Write \`${path.replace(`:${parameter}`, meant)}\`.` : CORRECT;
}
