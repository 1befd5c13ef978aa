import type { Fault, FileFault, Range } from '../../problem.ts';
import type { Content } from '../content.ts';
import { nearest } from '../nearest.ts';
import type { PlacedFiles } from '../place-of.ts';
import { idsOf } from '../stray-files.ts';
import { PAGE_ROUTES } from './routes.ts';

/** A link from prose to a page of this site. */
export interface SiteLink {
  readonly path: string;
  readonly at: Range & { readonly file: string };
}

/** Routes at which there is no page, only below. */
const WITHOUT_LIST: readonly string[] = ['topics', 'ratings'];

/** Links of prose to claims, sources, topics and ratings that are not there. */
export function deadLinks(
  content: Content,
  placed: PlacedFiles,
  links: readonly SiteLink[],
): FileFault[] {
  const known: Readonly<Record<string, readonly string[]>> = {
    claims: idsOf(placed, 'claim'),
    sources: idsOf(placed, 'source'),
    topics: content.topics.value.map(({ id }) => id),
    ratings: content.ratings.value.map(({ id }) => id),
  };
  const pages: readonly string[] = [
    ...PAGE_ROUTES,
    ...content.pages.map((page) => page.value.name),
  ];
  return links.flatMap(({ path, at }): FileFault[] => {
    const page = path.split('#')[0] ?? '';
    const [, folder = '', id = '', ...rest] = page.split('/');
    const problem = (message: string, fix: string): FileFault[] => {
      const fault: Fault = { rule: 'url', message, found: path, fix };
      return [{ ...fault, ...at }];
    };
    const isFile = /\.[a-z]+$/.test(page);
    if (isFile || page === '/') return [];
    if (!page.endsWith('/'))
      return problem(
        'This link to a page of the site does not end in a slash.',
        `Write \`${page}/${path.slice(page.length)}\`.`,
      );
    if (content.site?.value.languages.includes(folder)) {
      return problem(
        'This link names a language: the site adds it.',
        `Write \`${path.slice(folder.length + 1)}\`.`,
      );
    }
    if (!pages.includes(folder) || (id === '' && WITHOUT_LIST.includes(folder)))
      return problem(
        `This link leads to /${folder}/, which is no page of the site.`,
        'Correct or remove the link.',
      );
    const ids = known[folder];
    if (
      ids === undefined ||
      id === '' ||
      /^\d+$/.test(id) ||
      (ids.includes(id) && rest.join('') === '')
    )
      return [];
    const meant = nearest(id, ids);
    return problem(
      `This link leads to ${folder}/${id}, which is not there.`,
      meant ? `Write \`/${folder}/${meant}/\`.` : 'Correct or remove the link.',
    );
  });
}
