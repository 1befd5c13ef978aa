import { describe, expect, it } from 'vitest';
import {
  PAGE_SECTIONS,
  resolveRoute,
  ROUTES,
  SECTIONS,
} from '../../../../src/core/content/links/routes.ts';
import { placeOf } from '../../../../src/core/content/place-of.ts';
import { allFiles } from '../../../../src/core/publish/all-files.ts';
import { filesBelow } from '../../../source-files.ts';
import { site } from '../../publish/site-fixture.ts';

const FOLDER = 'src/pages/[...lang]';

/** The address of a page of Astro, its parameters as `:`. */
const addressOf = (path: string): string =>
  path
    .slice(FOLDER.length)
    .replace(/\/index\.astro$|\.astro$/, '/')
    .replace(/\[[.a-z]+\]/g, ':');

/** The same of a route; the list of claims has one page of Astro for its first page and the others. */
const shapeOf = (path: string): string => path.replace(/:\w+/g, ':');

describe('the routes of the site', () => {
  it('are the pages that there are', () => {
    const pages = filesBelow(FOLDER).map(({ path }) => addressOf(path));
    const routes = ROUTES.map(({ path }) => path).filter(
      (path) => path.endsWith('/') && path !== '/embed/:claim/',
    );
    expect([...new Set([...pages, '/claims/'])].sort()).toEqual(
      [...new Set(routes.map(shapeOf))].sort(),
    );
  });

  it('are the files that are published, once or per language as they say', () => {
    const files = [...allFiles(site, { card: '', host: '' })].map(({ path }) => `/${path}`);
    const unknown = files.filter((path) => {
      if (path === '/_headers') return false;
      const address = path.replace(/index\.html$/, '');
      const [, lang = ''] = address.split('/');
      const isBelow = site.languages.slice(1).includes(lang);
      const route = resolveRoute(isBelow ? address.slice(lang.length + 1) : address);
      return route === undefined || (isBelow && !route.isPerLanguage);
    });
    expect(unknown).toEqual([]);
    const perLanguage = ROUTES.filter((route) => route.isPerLanguage && /[^/]$/.test(route.path));
    for (const { path } of perLanguage.filter(({ path }) => !path.startsWith('/og/')))
      for (const lang of site.languages.slice(1)) {
        const shape = new RegExp(`^/${lang}${path.replace(/:\w+/, '[a-z0-9-]+')}$`);
        expect(
          files.some((file) => shape.test(file)),
          `${lang}${path}`,
        ).toBe(true);
      }
  });

  it.each([...SECTIONS, 'pagefind', 'contribute'])(
    'leave no page of a publication at %s',
    (name) => {
      expect(placeOf(`pages/${name}.en.md`).kind).toBe('misplaced');
    },
  );

  it('know which of their folders hold pages', () => {
    expect(PAGE_SECTIONS).toEqual([
      'claims',
      'topics',
      'ratings',
      'sources',
      'search',
      'verify',
      'standards',
      'corrections',
      'embed',
    ]);
    expect(SECTIONS).toEqual([...PAGE_SECTIONS, 'oembed', 'og', 'api', 'annotations']);
  });

  it.each([
    ['/', undefined, undefined],
    ['/claims/2/', 'number', '2'],
    ['/claims/x/', 'claim', 'x'],
    ['/sources/5/', 'source', '5'],
    ['/embed/x/', 'claim', 'x'],
    ['/about/', 'page', 'about'],
    ['/api/v1/claims/x.json', 'claim', 'x'],
    ['/api/v1/texts/x.txt', 'openSource', 'x'],
    ['/verify/x.json', 'source', 'x'],
  ])('%s leaves open: %s, %s', (path, parameter, value) => {
    expect(resolveRoute(path)).toMatchObject({ parameter, value });
  });

  it.each(['', '/nope.txt', '/search/x/', '/claims/x/y/', '/claims', '/_astro/a.css'])(
    '%j is none',
    (path) => expect(resolveRoute(path)).toBeUndefined(),
  );
});
