import { describe, expect, it } from 'vitest';
import { CLAIM, parse, RATINGS, SITE, SOURCE, whole } from './content-of.ts';

type Row = [name: string, files: Record<string, string | undefined>, faults: string[]];

describe('a fault of a file as a whole, or between files', () => {
  it.each<Row>([
    [
      'no site.yml',
      { 'site.yml': undefined },
      [
        'site.yml:1:1 front-matter | site.yml is missing: the name, address and languages of the publication. | → a file site.yml in the content folder | Write site.yml.',
      ],
    ],
    [
      'no ratings.yml',
      { 'ratings.yml': undefined },
      [
        'ratings.yml:1:1 front-matter | ratings.yml is missing: the scale of ratings. | → a file ratings.yml in the content folder | Write ratings.yml.',
      ],
    ],
    [
      'a text without a record',
      { 'sources/town-papper.txt': 'x' },
      [
        'sources/town-papper.txt:1:1 id | sources/town-papper.txt belongs to sources/town-papper.md, which is not there. | town-papper → town-paper | Rename it to start with “town-paper”, or write sources/town-papper.md.',
      ],
    ],
    [
      'a seal without a record',
      { 'sources/lost.seal.json': '{}' },
      [
        'sources/lost.seal.json:1:1 id | sources/lost.seal.json belongs to sources/lost.md, which is not there. | lost → sources/lost.md | Write sources/lost.md, or remove this file.',
      ],
    ],
    [
      'a translation without an original',
      { 'claims/lost.fr.md': '---\nof: x\nclaim: x\nfinding: x\n---\n' },
      [
        'claims/lost.fr.md:1:1 id | claims/lost.fr.md belongs to claims/lost.md, which is not there. | lost → claims/lost.md | Write claims/lost.md, or remove this file.',
      ],
    ],
    [
      'a translation of a source without an original',
      { 'sources/lost.fr.md': '---\nof: x\n---\n' },
      [
        'sources/lost.fr.md:1:1 id | sources/lost.fr.md belongs to sources/lost.md, which is not there. | lost → sources/lost.md | Write sources/lost.md, or remove this file.',
      ],
    ],
    [
      'a translation into the language of the original',
      { 'claims/bridge-opened.en.md': '---\nof: x\nclaim: x\nfinding: x\n---\n' },
      [
        'claims/bridge-opened.en.md:1:1 duplicate-id | claims/bridge-opened.en.md is in en, the language of the original. | en → | Move its words to claims/bridge-opened.md, or rename it for the language that it is in.',
      ],
    ],
    [
      'a translation of a source’s record into the language of the source, which is none',
      { 'sources/town-paper.en.md': '---\nof: x\n---\n' },
      [],
    ],
    [
      'a translation into a language that the site lacks',
      { 'claims/bridge-opened.de.md': '---\nof: x\nclaim: x\nfinding: x\n---\n' },
      [
        'claims/bridge-opened.de.md:1:1 id | claims/bridge-opened.de.md is in “de”, which is no language of this site. | de → one of en, fr | Rename the file, or add de to `languages` in site.yml.',
      ],
    ],
    [
      'a page named as a language is',
      { 'pages/fr.en.md': '---\ntitle: x\n---\nText.\n' },
      [
        'pages/fr.en.md:1:1 id | pages/fr.en.md would stand where the pages in “fr” begin. | fr → | Choose another name.',
      ],
    ],
    [
      'a page in a language that the site lacks',
      { 'pages/about.de.md': '---\ntitle: x\n---\nText.\n' },
      [
        'pages/about.de.md:1:1 id | pages/about.de.md is in “de”, which is no language of this site. | de → one of en, fr | Rename the file, or add de to `languages` in site.yml.',
      ],
    ],
    [
      'a name that is the same but for capitals',
      { 'claims/Bridge-opened.md': CLAIM },
      [
        'claims/Bridge-opened.md:1:1 id | The file’s name gives “Bridge-opened”, which is not an id. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Rename the file to start with “bridge-opened”.',
        'claims/bridge-opened.md:1:1 duplicate-id | claims/bridge-opened.md and claims/Bridge-opened.md are the same name but for capitals: on many machines they are one file. | claims/bridge-opened.md → | Rename or remove one of them.',
      ],
    ],
    [
      'a name that is written in two ways',
      { 'topics.yml': '[]', 'TOPICS.yml': '[]' },
      [
        'TOPICS.yml:1:1 id | “TOPICS.yml” has no place in the content folder. | → one of site.yml, ratings.yml, topics.yml, notes.yml, domains.yml, waivers.yml | Rename or remove it.',
        'topics.yml:1:1 duplicate-id | topics.yml and TOPICS.yml are the same name but for capitals: on many machines they are one file. | topics.yml → | Rename or remove one of them.',
      ],
    ],
    [
      'a rating that stands twice',
      { 'ratings.yml': RATINGS + RATINGS },
      [
        'ratings.yml:6:7 duplicate-id | The id “disputed” stands twice. | disputed → | Give one of them another id, or remove it.',
      ],
    ],
    [
      'a domain that stands twice',
      { 'domains.yml': '- { domain: a.example, reason: x }\n- { domain: a.example, reason: y }\n' },
      [
        'domains.yml:2:13 duplicate-id | The domain “a.example” stands twice. | a.example → | Give one of them another id, or remove it.',
      ],
    ],
    [
      'a topic without words in the default language',
      { 'topics.yml': 'bridges:\n  label: { fr: Ponts }\n  about: { en: Bridges }\n' },
      [
        'topics.yml:2:3 schema | `label` has no text in en, the site’s default language. | fr → en | Add `en: …`.',
      ],
    ],
    [
      'a tagline without words in the default language',
      { 'site.yml': SITE.replace('en: A site, ', '') },
      [
        'site.yml:2:1 schema | `tagline` has no text in en, the site’s default language. | fr → en | Add `en: …`.',
      ],
    ],
    [
      'words in a language that is none',
      { 'site.yml': SITE.replace('en: A site, ', 'en: A site, english: x, ') },
      [
        'site.yml:2:24 schema | `tagline.english`: expected a language tag, as en, fr or pt-BR, found “english”. | “english” → a language tag, as en, fr or pt-BR | ',
      ],
    ],
    [
      'a file in the wrong place',
      { 'claims/notes.txt': 'x' },
      [
        'claims/notes.txt:1:1 id | “claims/notes.txt” has no place in the content folder. | → a .md file | Rename, move or remove it.',
      ],
    ],
    [
      'a file in a folder of a folder',
      { 'claims/more/x.md': 'x' },
      [
        'claims/more/x.md:1:1 id | “claims/more/x.md” has no place in the content folder. | → files in claims/ itself, not in folders of it | Move it.',
      ],
    ],
    [
      'a file where a folder belongs',
      { pages: 'x' },
      [
        'pages:1:1 id | “pages” has no place in the content folder. | → a folder of this name, pages/ | Rename or remove it, and put files into pages/.',
      ],
    ],
    [
      'a YAML file that is none of the publication',
      { 'sites.yml': 'x' },
      [
        'sites.yml:1:1 id | “sites.yml” has no place in the content folder. | → one of site.yml, ratings.yml, topics.yml, notes.yml, domains.yml, waivers.yml | Rename or remove it.',
      ],
    ],
    [
      'a page without a language',
      { 'pages/about.md': 'x' },
      [
        'pages/about.md:1:1 id | “pages/about.md” has no place in the content folder. | → a language in the name, as about.en.md | Rename it to about.<language>.md.',
      ],
    ],
    [
      'a file whose language is none',
      { 'claims/x.french.md': 'x' },
      [
        'claims/x.french.md:1:1 id | “claims/x.french.md” has no place in the content folder. | → a language between the dots, as x.fr.md | Rename the file: “french” is no language tag.',
      ],
    ],
    [
      'an id that is none',
      { 'claims/Été à Paris!.md': 'x' },
      [
        'claims/Été à Paris!.md:1:1 id | The file’s name gives “Été à Paris!”, which is not an id. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Rename the file to start with “ete-a-paris”.',
      ],
    ],
    [
      'an id that cannot be mended',
      { 'claims/1.md': 'x' },
      [
        'claims/1.md:1:1 id | The file’s name gives “1”, which is not an id. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Rename the file.',
      ],
    ],
    [
      'an id that is too long',
      { [`claims/${'a'.repeat(81)}.md`]: 'x' },
      [
        'claims/aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.md:1:1 id | The id “aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa…” has 81 characters. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Shorten the file’s name to 80 characters at most.',
      ],
    ],
    [
      'the name of a device',
      { 'sources/con.txt': 'x' },
      [
        'sources/con.txt:1:1 id | “con” is the name of a device on Windows, where no file can have it. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Choose another name.',
      ],
    ],
    [
      'a word of the site’s own addresses',
      { 'claims/feed.md': 'x' },
      [
        'claims/feed.md:1:1 id | “feed” is a word that the site’s own addresses use. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Choose another name.',
      ],
    ],
    [
      'a page named as a section of the site is',
      { 'pages/claims.en.md': 'x' },
      [
        'pages/claims.en.md:1:1 id | “claims” is a word that the site’s own addresses use. | → an id: small letters a–z, digits and single hyphens, starting with a letter, at most 80 characters | Choose another name.',
      ],
    ],
    [
      'a seal of an open source',
      { 'sources/town-paper.md': SOURCE.replace('open', 'open\nsealed: { on: 2026-11-21 }') },
      [
        'sources/town-paper.md:6:1 schema | `sealed`: expected no `sealed` beside `text: open`, found a map (`key: value` lines). | a map (`key: value` lines) → no `sealed` beside `text: open` | Remove `sealed`, or write `text: sealed`.',
      ],
    ],
  ])('%s', (_, files, faults) => expect(parse(files).faults.map(whole)).toEqual(faults));
});
