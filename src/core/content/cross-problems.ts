/** Problems between files that need no proof: what is missing, what stands twice, what leads nowhere. */
import type { Problem } from '../problem.ts';
import type { PerLang } from './types.ts';
import type { Content, Located } from './content.ts';
import type { Place, Placed } from './place-of.ts';
import { nearest } from './nearest.ts';
import { deadLinks } from './links/dead-links.ts';
import type { SiteLink } from './links/dead-links.ts';
import { fileProblem } from './read-file.ts';

/** All of them, for content as parsed. */
export function crossProblems(
  content: Content,
  placed: Placed,
  links: readonly SiteLink[],
): Problem[] {
  return [
    ...missingFiles(placed),
    ...samePaths(placed),
    ...sameIds(content),
    ...strayFiles(content, placed),
    ...missingWords(content),
    ...deadLinks(content, placed, links),
  ];
}

/** A publication cannot be built without these. */
function missingFiles(placed: Placed): Problem[] {
  const needs = {
    site: 'the name, address and languages of the publication',
    ratings: 'the scale of ratings',
  };
  return Object.entries(needs).flatMap(([kind, what]) =>
    placed.some(({ place }) => place.kind === kind)
      ? []
      : [
          fileProblem(`${kind}.yml`, 'front-matter', `${kind}.yml is missing: ${what}.`, {
            expected: `a file ${kind}.yml in the content folder`,
            fix: `Write ${kind}.yml.`,
          }),
        ],
  );
}

/** Names that are one file on some machines and two on others. */
function samePaths(placed: Placed): Problem[] {
  const seen = new Map<string, string>();
  return placed.flatMap(({ file: { path }, place }) => {
    if (place.kind === 'ignored') return [];
    const key = path.normalize('NFC').toLowerCase();
    const other = seen.get(key);
    seen.set(key, path);
    if (other === undefined) return [];
    return [
      fileProblem(
        path,
        'duplicate-id',
        `${path} and ${other} are the same name but for capitals: on many machines they are one file.`,
        { found: path, fix: 'Rename or remove one of them.' },
      ),
    ];
  });
}

function sameIds(content: Content): Problem[] {
  const problems: Problem[] = [];
  const look = (
    record: Located<unknown>,
    ids: readonly string[],
    pathOf: (index: number) => (string | number)[],
    what: string,
  ): void => {
    ids.forEach((id, index) => {
      if (ids.indexOf(id) === index) return;
      problems.push({
        file: record.file,
        ...record.at(pathOf(index)),
        rule: 'duplicate-id',
        severity: 'error',
        message: `The ${what} “${id}” stands twice.`,
        found: id,
        fix: 'Give one of them another id, or remove it.',
      });
    });
  };
  for (const list of [content.ratings, content.topics, content.notes]) {
    look(
      list,
      list.value.map(({ id }) => id),
      (index) => [index, 'id'],
      'id',
    );
  }
  look(
    content.neverLinked,
    content.neverLinked.value.map(({ domain }) => domain),
    (index) => [index, 'domain'],
    'domain',
  );
  for (const claim of content.claims.values()) {
    look(
      claim,
      claim.value.evidence.map(({ id }) => id),
      (index) => ['evidence', index, 'id'],
      'evidence id',
    );
  }
  return problems;
}

/** Translations and texts that belong to nothing, and languages that the site does not have. */
function strayFiles(content: Content, placed: Placed): Problem[] {
  const ids = (kind: Place['kind']): Set<string> =>
    new Set(
      placed.flatMap(({ place }) => (place.kind === kind && 'id' in place ? [place.id] : [])),
    );
  const owners = { claims: ids('claim'), sources: ids('source') };
  const languages = content.site?.value.languages;
  return placed.flatMap(({ file: { path }, place }): Problem[] => {
    if (!('id' in place) || place.kind === 'claim' || place.kind === 'source') return [];
    if ('lang' in place && languages && !languages.includes(place.lang)) {
      return [
        fileProblem(
          path,
          'id',
          `${path} is in “${place.lang}”, which is no language of this site.`,
          {
            found: place.lang,
            expected: `one of ${languages.join(', ')}`,
            fix: `Rename the file, or add ${place.lang} to \`languages\` in site.yml.`,
          },
        ),
      ];
    }
    if (place.kind === 'page') {
      if (!languages?.includes(place.id)) return [];
      const message = `${path} would stand where the pages in “${place.id}” begin.`;
      return [fileProblem(path, 'id', message, { found: place.id, fix: 'Choose another name.' })];
    }
    const folder = place.kind === 'claim-translation' ? 'claims' : 'sources';
    if (!owners[folder].has(place.id)) {
      const meant = nearest(place.id, [...owners[folder]]);
      return [
        fileProblem(
          path,
          'id',
          `${path} belongs to ${folder}/${place.id}.md, which is not there.`,
          {
            found: place.id,
            expected: meant ?? `${folder}/${place.id}.md`,
            fix: meant
              ? `Rename it to start with “${meant}”, or write ${folder}/${place.id}.md.`
              : `Write ${folder}/${place.id}.md, or remove this file.`,
          },
        ),
      ];
    }
    const original = content[folder].get(place.id)?.value.lang;
    if ('lang' in place && place.lang === original) {
      return place.kind === 'claim-translation'
        ? [
            fileProblem(
              path,
              'duplicate-id',
              `${path} is in ${place.lang}, the language of the original.`,
              {
                found: place.lang,
                fix: `Move its words to ${folder}/${place.id}.md, or rename it for the language that it is in.`,
              },
            ),
          ]
        : [];
    }
    return [];
  });
}

/** Texts per language need the default one. */
function missingWords(content: Content): Problem[] {
  const site = content.site;
  const fallback = site?.value.languages[0];
  if (!site || fallback === undefined) return [];
  const problems: Problem[] = [];
  const look = (record: Located<unknown>, path: (string | number)[], words: PerLang): void => {
    if (words[fallback] !== undefined) return;
    problems.push({
      file: record.file,
      ...record.at(path),
      rule: 'schema',
      severity: 'error',
      message: `\`${String(path.at(-1))}\` has no text in ${fallback}, the site’s default language.`,
      found: Object.keys(words).join(', '),
      expected: fallback,
      fix: `Add \`${fallback}: …\`.`,
    });
  };
  look(site, ['tagline'], site.value.tagline);
  content.ratings.value.forEach((rating, index) => {
    look(content.ratings, [index, 'label'], rating.label);
    look(content.ratings, [index, 'means'], rating.means);
  });
  content.topics.value.forEach((topic, index) => {
    look(content.topics, [index, 'label'], topic.label);
    look(content.topics, [index, 'about'], topic.about);
  });
  content.notes.value.forEach((note, index) => {
    look(content.notes, [index, 'label'], note.label);
    look(content.notes, [index, 'help'], note.help);
  });
  return problems;
}
