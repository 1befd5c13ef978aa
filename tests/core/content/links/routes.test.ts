import { describe, expect, it } from 'vitest';
import { allFiles } from '../../../../src/core/publish/all-files.ts';
import { placeOf } from '../../../../src/core/content/place-of.ts';
import { FILE_ROUTES, PAGE_ROUTES } from '../../../../src/core/content/links/routes.ts';
import { filesBelow } from '../../../source-files.ts';
import { site } from '../../publish/site-fixture.ts';

const pages = filesBelow('src/pages/[...lang]').map(
  ({ path }) => path.split('/')[3]!.split('.astro')[0]!,
);

describe('the routes of the site', () => {
  it('are those of the pages that there are', () => {
    const own = new Set(pages.filter((page) => page !== 'index' && !page.startsWith('[')));
    expect([...own].sort()).toEqual([...PAGE_ROUTES].sort());
  });

  it('name every folder of files', () => {
    const known: readonly string[] = [...FILE_ROUTES, ...PAGE_ROUTES, ...site.languages];
    const scripts = { card: '', host: '' };
    const folders = [...allFiles(site, scripts)].flatMap(({ path }) =>
      path.includes('/') ? [path.split('/')[0]!] : [],
    );
    expect(folders.filter((folder) => !known.includes(folder))).toEqual([]);
  });

  it.each([...PAGE_ROUTES, ...FILE_ROUTES])('leave no page of a publication at %s', (route) => {
    expect(placeOf(`pages/${route}.en.md`).kind).toBe('misplaced');
  });
});
