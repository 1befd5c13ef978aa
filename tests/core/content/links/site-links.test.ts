import { describe, expect, it } from 'vitest';
import { CLAIM, parse, SOURCE } from '../content-of.ts';

const TOPICS = 'bridges:\n  label: { en: Bridges }\n  about: { en: All of them }\n';
const page = (body: string): string => `---\ntitle: About\n---\n${body}\n`;

/** What is said of one link in a page of a publication with a claim, a source, a topic, a rating, a page and a draft. */
function faultsOf(link: string, changes: Readonly<Record<string, string>> = {}) {
  return parse({
    'topics.yml': TOPICS,
    'claims/half-done.md': CLAIM.replace('---\nIt', 'status: draft\n---\nIt'),
    'sources/sealed-one.md': SOURCE.replace('open', 'sealed'),
    'pages/about.en.md': page(`See [it](${link}).`),
    ...changes,
  }).faults.map(({ file, line, column, rule, message, found, fix }) => ({
    at: `${file}:${line}:${column} ${rule}`,
    message,
    found,
    fix,
  }));
}

describe('a link within the site', () => {
  it.each([
    '/',
    '/#top',
    '/claims/',
    '/claims/bridge-opened/',
    '/claims/bridge-opened/#evidence-opening-day',
    '/topics/bridges/',
    '/ratings/disputed/',
    '/sources/',
    '/sources/town-paper/',
    '/search/',
    '/verify/',
    '/standards/',
    '/corrections/',
    '/embed/',
    '/embed/bridge-opened/',
    '/about/',
    '/feed.xml',
    '/feed.json',
    '/corrections.xml',
    '/oembed/bridge-opened.json',
    '/og/bridge-opened.png',
    '/robots.txt',
    '/icon.svg',
    '/sitemap-index.xml',
    '/api/v1/claims.json',
    '/api/v1/claims/bridge-opened.json',
    '/api/v1/claims.csv',
    '/api/v1/openapi.json',
    '/api/v1/texts/town-paper.txt',
    '/annotations/town-paper.jsonld',
    '/verify/sealed-one.json',
    '/embed/v1.js',
  ])('to %s leads somewhere', (link) => expect(faultsOf(link)).toEqual([]));

  it.each([
    ['/nonsense/', 'page'],
    ['/topics/', 'page'],
    ['/ratings/', 'page'],
    ['/search/nonsense/', 'page'],
    ['/verify/x/', 'page'],
    ['/corrections/2/', 'page'],
    ['/claims/bridge-opened/more/', 'page'],
    ['/api/', 'page'],
    ['/nope.txt', 'file'],
    ['/feed.rss', 'file'],
    ['/api/v1/nope.json', 'file'],
    ['/claims/bridge-opened.json', 'file'],
    ['/_astro/a.css', 'file'],
  ])('to %s is refused: there is no such %s', (link, kind) => {
    expect(faultsOf(link)).toEqual([
      {
        at: 'pages/about.en.md:4:5 url',
        message: `This link leads to ${link}, which is no ${kind} of the site.`,
        found: link,
        fix: 'Correct or remove the link.',
      },
    ]);
  });

  it.each([
    ['/claims/99/', 'claims/99', 'Write `/claims/`.'],
    ['/claims/1/', 'claims/1', 'Write `/claims/`.'],
    ['/claims/0/', 'claims/0', 'Write `/claims/`.'],
    ['/claims/bridge-open/', 'claims/bridge-open', 'Write `/claims/bridge-opened/`.'],
    ['/sources/5/', 'sources/5', 'Correct or remove the link.'],
    ['/topics/7/', 'topics/7', 'Correct or remove the link.'],
    ['/topics/bridge/', 'topics/bridge', 'Write `/topics/bridges/`.'],
    ['/ratings/7/', 'ratings/7', 'Correct or remove the link.'],
    ['/embed/nothing-here/', 'embed/nothing-here', 'Correct or remove the link.'],
    ['/verify/town-papers.json', 'verify/town-papers.json', 'Write `/verify/town-paper.json`.'],
    ['/api/v1/claims/x.json', 'api/v1/claims/x.json', 'Correct or remove the link.'],
    ['/api/v1/texts/sealed-one.txt', 'api/v1/texts/sealed-one.txt', 'Correct or remove the link.'],
  ])('to %s is refused: it is not there', (link, shown, fix) => {
    expect(faultsOf(link)).toEqual([
      {
        at: 'pages/about.en.md:4:5 url',
        message: `This link leads to ${shown}, which is not there.`,
        found: link,
        fix,
      },
    ]);
  });

  it('to a page of the list of claims leads somewhere as long as there are 50 claims on each before it', () => {
    const claims = Object.fromEntries(
      Array.from({ length: 50 }, (_, i) => [`claims/more-${i}.md`, CLAIM]),
    );
    const of = (link: string) => faultsOf(link, claims).map(({ found }) => found);
    expect(of('/claims/2/')).toEqual([]);
    expect(of('/claims/3/')).toEqual(['/claims/3/']);
  });

  it('names no language and ends in a slash', () => {
    expect(faultsOf('/fr/claims/#a')).toMatchObject([
      {
        message: 'This link names a language: the site adds it.',
        fix: 'Write `/claims/#a`.',
      },
    ]);
    expect(faultsOf('/claims#a')).toMatchObject([
      {
        message: 'This link to a page of the site does not end in a slash.',
        fix: 'Write `/claims/#a`.',
      },
    ]);
  });

  it('to a draft leads nowhere, but from another draft', () => {
    expect(faultsOf('/claims/half-done/')).toEqual([
      {
        at: 'pages/about.en.md:4:5 url',
        message:
          'This link leads to claims/half-done, which is a draft: nothing is published of it.',
        found: '/claims/half-done/',
        fix: 'Remove the link, or publish the draft too.',
      },
    ]);
    const draft = CLAIM.replace('---\nIt', 'status: draft\n---\nSee [it](/claims/half-done/). It');
    expect(faultsOf('/', { 'claims/another.md': draft })).toEqual([]);
  });

  it('to a file that cannot be read is not what has to be mended', () => {
    const faults = faultsOf('/claims/broken-one/', { 'claims/broken-one.md': 'nothing' });
    expect(faults.map(({ at }) => at)).toEqual(['claims/broken-one.md:1:1 front-matter']);
  });
});
