import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildFiles } from './build-publication.ts';
import { empty, hostile, rightToLeft } from './odd-publications.ts';
import { inside, tags, words, type Published } from './published.ts';
import { holdsForAnySite } from './site-rules.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'verbatim-odd-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const build = (
  name: string,
  files: Readonly<Record<string, string>>,
  base: string,
): Promise<Published> =>
  buildFiles(files, join(folder, name), { origin: 'https://odd.example', base });

describe('a publication with nothing in it yet, in one language', () => {
  let built: Published;
  beforeAll(async () => {
    built = await build('empty', empty, '/');
  });
  holdsForAnySite(() => built);

  it('names no other language', () => {
    const { html } = built.pages.get('/')!;
    expect(html).not.toMatch(/hreflang=|class="languages"/);
  });
});

describe('a publication from right to left, of sixty-one claims, in a language without words of ours', () => {
  let built: Published;
  beforeAll(async () => {
    built = await build('right-to-left', rightToLeft, '/x/');
  });
  holdsForAnySite(() => built);

  it('lists them on two pages that lead to each other', () => {
    const first = built.pages.get('/x/claims/')!.html;
    const second = built.pages.get('/x/claims/2/')!.html;
    const listed = [first, second].flatMap((html) => [
      ...inside(html, 'ol', 'class="claims"').matchAll(/<h2/g),
    ]);
    expect(listed).toHaveLength(61);
    expect(first).toContain('href="/x/claims/2/"');
    expect(second).toContain('href="/x/claims/"');
    expect(built.pages.has('/x/claims/3/')).toBe(false);
  });

  it('is set from right to left, and the words that are ours from left to right', () => {
    const [root] = tags(built.pages.get('/x/')!.html, 'html');
    expect(root).toContain('lang="ar" dir="rtl"');
    expect(tags(built.pages.get('/x/de/')!.html, 'html')[0]).toContain('lang="de" dir="ltr"');
  });
});

describe('a publication whose authors mean harm', () => {
  let built: Published;
  beforeAll(async () => {
    built = await build('hostile', hostile, '/x/');
  });
  holdsForAnySite(() => built);

  it('has no element, handler or address of theirs on any page', () => {
    const alive = [...built.pages.values()].flatMap(({ path, html }) => {
      return tags(html)
        .filter(
          (tag) =>
            /(?:href|src|action)="\s*(?:javascript|data:text|vbscript)/i.test(tag) ||
            /^<(?:img|base|object|embed|form(?! class="search-box"| id="verify"))\b/i.test(tag),
        )
        .map((what) => `${path}: ${what}`);
    });
    expect(alive).toEqual([]);
  });

  it('still says what they wrote, as words', () => {
    const html = built.pages.get('/x/claims/odd/')!.html;
    expect(words(html)).toContain('<img src=x onerror="window.ran=1">');
  });

  it('keeps its data parts whole: no script ends early, no line ends in JSON', () => {
    for (const { html } of built.pages.values())
      for (const [, json] of html.matchAll(/<script[^>]*json"[^>]*>([\s\S]*?)<\/script>/g)) {
        expect(json).not.toMatch(/[<\u2028\u2029]/);
        JSON.parse(json!);
      }
  });

  it('starts no formula in its table', async () => {
    const csv = await readFile(join(built.folder, 'api/v1/claims.csv'), 'utf8');
    expect(csv).not.toMatch(/(?:^|,|\r\n)"?[=+\-@]/m);
  });
});
