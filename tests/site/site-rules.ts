import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { pathOf } from '../../src/core/site/urls.ts';
import { validator } from './html-validator.ts';
import { holdsForAnyClaim } from './claim-rules.ts';
import {
  attribute,
  inside,
  tags,
  values,
  words,
  type BuiltPage,
  type Published,
} from './published.ts';

/** What holds for any publication, whatever its content, address and languages. */
export function holdsForAnySite(get: () => Published): void {
  const everyPage = (look: (page: BuiltPage, published: Published) => unknown): unknown[] => {
    const published = get();
    return [...published.pages.values()].flatMap((page) => look(page, published) ?? []);
  };
  const isCard = ({ path }: BuiltPage): boolean => /\/embed\/[^/]+\/$/.test(path);
  const isLost = ({ path }: BuiltPage): boolean => path.endsWith('/404.html');

  it('has a page for every claim, topic, rating and source in every language', () => {
    const { site, pages } = get();
    const expected = site.languages.flatMap((lang) =>
      [
        '/',
        '/claims/',
        '/sources/',
        '/search/',
        '/corrections/',
        '/standards/',
        '/embed/',
        ...site.claims.flatMap(({ id }) => [`/claims/${id}/`, `/embed/${id}/`]),
        ...site.topics.map(({ id }) => `/topics/${id}/`),
        ...site.ratings.map(({ id }) => `/ratings/${id}/`),
        ...site.sources.map(({ id }) => `/sources/${id}/`),
        ...site.pages.map(({ name }) => `/${name}/`),
      ].map((path) => pathOf(site, lang, path)),
    );
    expect(expected.filter((path) => !pages.has(path))).toEqual([]);
  });

  it('has no link, anchor or file that leads nowhere', () => {
    const broken = everyPage(({ path, html }, { site, files, pages }) =>
      [...values(html, 'href'), ...values(html, 'src'), ...values(html, 'action')].flatMap(
        (target) => {
          // An empty icon, in a card, is loaded from nowhere.
          if (target.startsWith('mailto:') || target === 'data:,') return [];
          const url = new URL(target, site.origin + path);
          if (url.origin !== site.origin) return [];
          const page = pages.get(url.pathname);
          const there = page || files.has(url.pathname);
          const anchor = decodeURIComponent(url.hash.slice(1));
          return there && (!anchor || anchor.startsWith(':~:') || page?.ids.has(anchor))
            ? []
            : [`${path} → ${target}`];
        },
      ),
    );
    expect(broken).toEqual([]);
  });

  it('is valid HTML, one page of each shape', async () => {
    const shapes = new Map([...get().pages.values()].map((page) => [shapeOf(page.html), page]));
    const faults: string[] = [];
    for (const { path, html } of shapes.values()) {
      const { results } = await validator.validateString(html, path);
      for (const { messages } of results)
        for (const { ruleId, message, line, column } of messages)
          faults.push(`${path}:${line}:${column} ${ruleId}: ${message}`);
    }
    expect(faults).toEqual([]);
  });

  it('gives no id twice on a page', () => {
    const twice = everyPage(({ path, html }) =>
      values(html, 'id')
        .filter((id, i, ids) => ids.indexOf(id) !== i)
        .map((id) => `${path}: ${id}`),
    );
    expect(twice).toEqual([]);
  });

  it('gives every page a language, a title, a description, one main heading and no gap among headings', () => {
    const faults = everyPage((page) => {
      const { path, html } = page;
      const levels = [...html.matchAll(/<h([1-6])[\s>]/g)].map(([, level]) => Number(level));
      const described = isCard(page) || /<meta name="description" content="[^"]+/.test(html);
      return [
        ...(/<html lang="[a-z]/.test(html) && words(inside(html, 'title')) && described
          ? []
          : [`${path}: head`]),
        ...(levels.filter((level) => level === 1).length === 1 ? [] : [`${path}: h1`]),
        ...levels.flatMap((level, i) =>
          level <= (levels[i - 1] ?? 0) + 1 ? [] : [`${path}: h${level} after h${levels[i - 1]}`],
        ),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('loads nothing from anyone else, and runs and styles nothing inline', () => {
    const loaded = everyPage((page, { site }) => {
      const { path, html } = page;
      const links = tags(html, 'link').filter((tag) =>
        /rel="(?:stylesheet|preload|icon|modulepreload)"/.test(tag),
      );
      const sources = ['script', 'img', 'iframe', 'source']
        .flatMap((name) => tags(html, name))
        .map((tag) => attribute(tag, 'src'));
      const foreign = [...links.map((tag) => attribute(tag, 'href')), ...sources].filter(
        (target) =>
          target !== undefined &&
          target !== 'data:,' &&
          new URL(target, site.origin + path).origin !== site.origin,
      );
      const scripts = tags(html, 'script').filter(
        (tag) => !/\ssrc=|type="application\/(?:ld\+)?json"/.test(tag),
      );
      const inline = isCard(page) ? [] : [...scripts, ...tags(html, 'style')];
      const styled = tags(html).filter((tag) =>
        /\s(?:style|on[a-z]+|srcdoc)=/i.test(tag.replace(/"[^"]*"/g, '""')),
      );
      return [...foreign, ...inline, ...styled].map((what) => `${path}: ${what}`);
    });
    expect(loaded).toEqual([]);
  });

  it('has a policy on every page that allows its own files, and wasm on the search page alone', () => {
    const faults = everyPage((page, { site }) => {
      const [tag = ''] = tags(page.html, 'meta').filter((meta) =>
        meta.includes('Content-Security-Policy'),
      );
      const policy = attribute(tag, 'content') ?? '';
      const isSearch = site.languages.some((lang) => page.path === pathOf(site, lang, '/search/'));
      const right =
        policy.startsWith("default-src 'none'") &&
        !/unsafe-inline|'unsafe-eval'|https?:|\*/.test(policy) &&
        policy.includes("'wasm-unsafe-eval'") === isSearch &&
        // Nothing is loaded before the policy stands.
        page.html.indexOf(tag) < page.html.search(/<link|<script|<style/);
      return right ? [] : [`${page.path}: ${policy}`];
    });
    expect(faults).toEqual([]);
  });

  it('pairs its languages both ways, and is canonical to a page that is there', () => {
    const faults = everyPage((page, { site, pages }) => {
      const { path, html } = page;
      if (isLost(page))
        return tags(html, 'link').some((tag) => tag.includes('canonical')) ? [path] : [];
      const links = (of: BuiltPage, rel: string) =>
        tags(of.html, 'link').filter((tag) => tag.includes(`rel="${rel}"`));
      const [canonical = ''] = links(page, 'canonical').map((tag) => attribute(tag, 'href')!);
      const target = pages.get(new URL(canonical, site.origin).pathname);
      const pairs = (of: BuiltPage) =>
        new Map(
          links(of, 'alternate').flatMap((tag) => {
            const lang = attribute(tag, 'hreflang');
            return lang ? [[lang, attribute(tag, 'href')!] as const] : [];
          }),
        );
      const own = pairs(page);
      const oneSided = [...own].filter(([, href]) => {
        const other = pages.get(new URL(href).pathname);
        return !other || ![...pairs(other).values()].includes(site.origin + path);
      });
      return [
        ...(target ? [] : [`${path}: canonical to ${canonical}`]),
        ...oneSided.map(([lang]) => `${path}: hreflang ${lang}`),
        ...(own.size > 0 && canonical !== site.origin + path
          ? [`${path}: alternates, yet canonical elsewhere`]
          : []),
      ];
    });
    expect(faults).toEqual([]);
  });

  it('lists in its sitemap every page that is canonical to itself, once, with its other languages', () => {
    const { site, folder, pages } = get();
    const listed = [
      ...readFileSync(join(folder, 'sitemap-0.xml'), 'utf8').matchAll(/<url>(.*?)<\/url>/gs),
    ].map(([, entry]) => ({
      url: /<loc>(.*?)<\/loc>/.exec(entry!)![1]!,
      pairs: [...entry!.matchAll(/hreflang="([^"]+)" href="([^"]+)"/g)].map(
        ([, lang, href]) => `${lang} ${href}`,
      ),
    }));
    const expected = [...pages.values()].flatMap(({ path, html }) => {
      const links = tags(html, 'link');
      const canonical = links.find((tag) => attribute(tag, 'rel') === 'canonical');
      const url = site.origin + path;
      if (!canonical || attribute(canonical, 'href') !== url) return [];
      const pairs = links.flatMap((tag) => {
        const lang = attribute(tag, 'hreflang');
        return lang && lang !== 'x-default' ? [`${lang} ${attribute(tag, 'href')}`] : [];
      });
      return [{ url, pairs }];
    });
    const byUrl = (a: { url: string }, b: { url: string }) => (a.url < b.url ? -1 : 1);
    expect(listed.toSorted(byUrl)).toEqual(expected.toSorted(byUrl));
  });

  holdsForAnyClaim(get);

  it('keeps to its budgets', () => {
    const { site, folder, files, pages } = get();
    const bytes = (path: string): Buffer =>
      readFileSync(join(folder, path.slice(site.base.length)));
    const gzip = (data: string | Buffer): number => gzipSync(data, { level: 9 }).length;
    const heavy = [...pages.values()].flatMap((page) => {
      const { path, html } = page;
      if (isCard(page)) return gzip(html) <= 8 * 1024 ? [] : [`${path}: ${gzip(html)}`];
      if (!/\/claims\/[a-z][^/]*\/$/.test(path)) return [];
      const styles = tags(html, 'link')
        .filter((tag) => tag.includes('rel="stylesheet"'))
        .map((tag) => attribute(tag, 'href')!);
      const total = gzip(html) + styles.reduce((sum, href) => sum + gzip(bytes(href)), 0);
      return total <= 14 * 1024 ? [] : [`${path}: ${total}`];
    });
    expect(heavy).toEqual([]);
    const fonts = [...files].filter((path) => path.endsWith('.woff2'));
    const weight = fonts.reduce(
      (sum, path) => sum + statSync(join(folder, path.slice(site.base.length))).size,
      0,
    );
    expect(weight).toBeGreaterThan(0);
    expect(weight).toBeLessThanOrEqual(60 * 1024);
  });

  it('brings of Pagefind only what the search page loads', () => {
    const { files } = get();
    const names = [...files]
      .filter((path) => path.includes('/pagefind/'))
      .map((path) => path.split('/pagefind/')[1]!);
    expect(names).toContain('pagefind.js');
    expect(names.filter((name) => /-ui|highlight|playground/.test(name))).toEqual([]);
  });
}

/** The tags of a page in order, with the names of their attributes: pages of one shape differ in words and values alone. */
const shapeOf = (html: string): string =>
  tags(html)
    .map((tag) => tag.replace(/="[^"]*"/g, ''))
    .join('');
