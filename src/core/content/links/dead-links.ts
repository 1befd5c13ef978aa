import type { Problem } from '../../problem.ts';
import type { Content } from '../content.ts';
import type { Placed } from '../place-of.ts';
import { nearest } from '../nearest.ts';
import { PAGE_ROUTES } from './routes.ts';

/** A link from prose to a page of this site. */
export interface SiteLink {
  readonly path: string;
  readonly at: Omit<Problem, 'rule' | 'severity' | 'message'>;
}

/** Routes at which there is no page, only below. */
const WITHOUT_LIST: readonly string[] = ['topics', 'ratings'];

/** Links of prose to claims, sources, topics and ratings that are not there. */
export function deadLinks(content: Content, placed: Placed, links: readonly SiteLink[]): Problem[] {
  const idsOf = (kind: string): string[] =>
    placed.flatMap(({ place }) => (place.kind === kind && 'id' in place ? [place.id] : []));
  const known: Readonly<Record<string, readonly string[]>> = {
    claims: idsOf('claim'),
    sources: idsOf('source'),
    topics: content.topics.value.map(({ id }) => id),
    ratings: content.ratings.value.map(({ id }) => id),
  };
  const pages: readonly string[] = [
    ...PAGE_ROUTES,
    ...content.pages.map((page) => page.value.name),
  ];
  return links.flatMap(({ path, at }): Problem[] => {
    const page = path.split('#')[0] ?? '';
    const [, folder = '', id = '', ...rest] = page.split('/');
    const problem = (message: string, fix: string): Problem[] => [
      { ...at, rule: 'url', severity: 'error', message, found: path, fix },
    ];
    const isFile = /\.[a-z]+$/.test(page);
    if (isFile || page === '/') return [];
    if (!page.endsWith('/'))
      return problem(
        'This link to a page of the site does not end in a slash.',
        `Write ${page}/${path.slice(page.length)}`,
      );
    if (content.site?.value.languages.includes(folder)) {
      return problem(
        'This link names a language: the site adds it.',
        `Write ${path.slice(folder.length + 1)}`,
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
      meant ? `Write /${folder}/${meant}/` : 'Correct or remove the link.',
    );
  });
}
